// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace slipway::views {

class BoardArranger;
class BoardTable;
class BoardViews;

/// Fills the menu "View" of the board whenever it opens: the saved views, the height of the rows, the
/// columns. Belongs to the menu. GUI thread.
class BoardViewMenu : public QObject
{
    Q_OBJECT

public:
    BoardViewMenu(QMenu& menu, BoardViews& views, BoardArranger& arranger, BoardTable& table);

private:
    void fill();
    void addViews();

    QMenu& m_menu;
    BoardViews& m_views;
    BoardArranger& m_arranger;
    BoardTable& m_table;
};

} // namespace slipway::views
