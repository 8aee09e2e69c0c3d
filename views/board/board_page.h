// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"
#include "views/board/board_model.h"
#include "views/view_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace slipway::views {

class BoardBlank;
class BoardReader;
class BoardSearch;
class BoardTable;
class InlineMessage;
class ReleasePanel;

/// The readiness board: heading, table, the selected release below. Shows boards as its reader
/// brings them.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context);
    void refresh();
    void setBoard(const std::shared_ptr<const readiness::Board>& board);

    [[nodiscard]] BoardModel& boardModel() { return *m_model; }
    [[nodiscard]] BoardFilter& filter() { return *m_filter; }
    [[nodiscard]] BoardTable& table() { return *m_table; }
    [[nodiscard]] BoardSearch& search() { return *m_search; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }
    [[nodiscard]] const readiness::BoardRow* selected() const;
    /// The row at that place of the page, or nullptr; it is pointed out.
    const readiness::BoardRow* pointAt(const QPoint& place);
    void showView(BoardFilter::View view);

Q_SIGNALS:
    void releaseOpened(const model::ReleaseId& release);
    void boardShown();
    void viewShown(slipway::views::BoardFilter::View view); ///< chosen here, not in the side bar
    void addProjectRequested();
    void exportRequested(const model::ReleaseId& release);
    void paletteRequested();

private:
    [[nodiscard]] QWidget* makeHeader();
    void connectParts();
    void filterBy(const QString& text);
    void afterFiltering();
    [[nodiscard]] QString heading() const;
    void updateHeading();
    void showSelected();

    ViewContext m_context;
    BoardModel* m_model;
    BoardFilter* m_filter;
    BoardTable* m_table;
    BoardReader* m_reader;
    QStackedWidget* m_stack;
    BoardBlank* m_blank;
    ReleasePanel* m_panel;
    BoardSearch* m_search;
    QLabel* m_searchProblem;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_add = nullptr;
    InlineMessage* m_message;
    bool m_isRead = false; ///< a board of this workspace was shown
};

} // namespace slipway::views
