// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/grouping.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace slipway::views {

class BoardSearch;

/// Above the table: the filter with what it does not understand, how the releases are grouped, and what else
/// can be chosen about the table.
class BoardBar : public QWidget
{
    Q_OBJECT

public:
    explicit BoardBar(QWidget* parent);

    [[nodiscard]] BoardSearch& search() { return *m_search; }
    void setProblem(const QString& problem);
    void setGrouping(Grouping grouping);
    void setWriting(bool isAllowed); ///< whether a project can be added
    /// The menu of the button "View", filled whenever it opens.
    [[nodiscard]] QMenu& viewMenu() { return *m_viewMenu; }

Q_SIGNALS:
    void groupingChosen(slipway::views::Grouping grouping);
    void addProjectRequested();

private:
    BoardSearch* m_search;
    QLabel* m_problem;
    QPushButton* m_group;
    QPushButton* m_view;
    QPushButton* m_add;
    QMenu* m_viewMenu;
};

} // namespace slipway::views
