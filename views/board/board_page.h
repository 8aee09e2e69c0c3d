// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"
#include "views/board/board_model.h"
#include "views/view_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace slipway::views {

class BoardTable;
class InlineMessage;
class ReleasePanel;

/// The readiness board: heading, table, the selected release below. Reads boards through the workspace, off
/// the GUI thread: first without trends, then with them.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context);
    void refresh();
    void setBoard(std::shared_ptr<const readiness::Board> board);

    [[nodiscard]] BoardModel& boardModel() { return *m_model; }
    [[nodiscard]] BoardFilter& filter() { return *m_filter; }
    [[nodiscard]] BoardTable& table() { return *m_table; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }
    [[nodiscard]] const readiness::BoardRow* selected() const;
    void showView(BoardFilter::View view);

Q_SIGNALS:
    void releaseOpened(const model::ReleaseId& release);
    void boardShown();
    void addProjectRequested();
    void exportRequested(const model::ReleaseId& release);
    void paletteRequested();

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeEmptyState();
    void load(bool withTrend);
    void updateHeading();
    void showSelected();

    ViewContext m_context;
    BoardModel* m_model;
    BoardFilter* m_filter;
    BoardTable* m_table;
    QStackedWidget* m_stack;
    ReleasePanel* m_panel;
    QLineEdit* m_search;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_emptyTitle;
    QLabel* m_emptyHint;
    InlineMessage* m_message;
    int m_generation = 0; ///< of the last load asked for; late answers to earlier ones are dropped
};

} // namespace slipway::views
