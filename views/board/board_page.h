// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"
#include "views/board/board_groups.h"
#include "views/board/saved_view.h"
#include "views/view_context.h"

#include <QWidget>

class QStackedWidget;

namespace slipway::readiness {
class BoardKeeper;
}

namespace slipway::views {

class BoardArranger;
class BoardBar;
class BoardBlank;
class BoardChoice;
class BoardHeader;
class BoardReader;
class BoardSearch;
class BoardTable;
class BoardViews;
class InlineMessage;

/// The readiness board: heading, table, the selected release below. Shows boards as its reader
/// brings them.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(ViewContext context, QWidget* parent);

    /// Keeps boards from one run of the program to the next; set before the first workspace.
    void setKeeper(std::shared_ptr<readiness::BoardKeeper> keeper);
    void setContext(const ViewContext& context);
    void refresh();
    void setBoard(const std::shared_ptr<const readiness::Board>& board);

    [[nodiscard]] BoardModel& boardModel() { return *m_model; }
    [[nodiscard]] BoardFilter& filter() { return *m_filter; }
    [[nodiscard]] BoardGroups& groups() { return *m_groups; }
    [[nodiscard]] BoardTable& table() { return *m_table; }
    [[nodiscard]] BoardSearch& search();
    [[nodiscard]] InlineMessage& message() { return *m_message; }
    [[nodiscard]] const ViewContext& context() const { return m_context; }
    [[nodiscard]] BoardViews& views() { return *m_views; }
    /// The release where the keyboard is; nullptr on a group's heading.
    [[nodiscard]] const readiness::BoardRow* selected() const;
    /// The releases that are chosen, from top to bottom; what bulk actions work on.
    [[nodiscard]] std::vector<const readiness::BoardRow*> chosen() const;
    /// The row at that place of the page, or nullptr; it is pointed out.
    const readiness::BoardRow* pointAt(const QPoint& place);
    void showView(BoardFilter::View view);
    void groupBy(Grouping grouping);
    void setCompact(bool isCompact);
    [[nodiscard]] Arrangement arrangement() const;

Q_SIGNALS:
    void releaseOpened(const model::ReleaseId& release);
    void boardShown();
    void viewShown(slipway::views::BoardFilter::View view); ///< chosen here, not in the side bar
    void addProjectRequested();
    void demoRequested();
    void exportRequested(const model::ReleaseId& release);
    void compacted(bool isCompact); ///< other rows are chosen; the settings keep it

private:
    void layOut();
    void connectParts();
    void connectReader();
    void connectBlank();
    void filterBy(const QString& text);
    void showMoment();
    void afterFiltering();
    void updateHeading();

    ViewContext m_context;
    BoardModel* m_model;
    BoardFilter* m_filter;
    BoardGroups* m_groups;
    BoardHeader* m_header;
    BoardBar* m_bar;
    BoardTable* m_table;
    BoardReader* m_reader;
    QStackedWidget* m_stack;
    BoardBlank* m_blank;
    BoardChoice* m_choice;
    InlineMessage* m_message;
    BoardArranger* m_arranger;
    BoardViews* m_views = nullptr;
    bool m_isRead = false; ///< a board of this workspace was shown
};

} // namespace slipway::views
