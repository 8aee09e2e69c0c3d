// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_view_menu.h"

#include "views/board/board_arranger.h"
#include "views/board/board_columns.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/board/board_views.h"

#include <QMenu>

namespace slipway::views {

BoardViewMenu::BoardViewMenu(QMenu& menu, BoardViews& views, BoardArranger& arranger, BoardTable& table)
    : QObject(&menu)
    , m_menu(menu)
    , m_views(views)
    , m_arranger(arranger)
    , m_table(table)
{
    connect(&m_menu, &QMenu::aboutToShow, this, &BoardViewMenu::fill);
}

void BoardViewMenu::fill()
{
    m_menu.clear();
    addViews();
    m_menu.addSeparator();
    QAction* compact = m_menu.addAction(BoardPage::tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(m_table.isCompact());
    connect(compact, &QAction::toggled, &m_arranger, &BoardArranger::setCompact);
    m_menu.addSeparator();
    m_table.columns().fill(m_menu);
}

void BoardViewMenu::addViews()
{
    connect(m_menu.addAction(BoardPage::tr("Save the view…")), &QAction::triggered, &m_views,
            &BoardViews::save);
    if (const QString current = m_views.current(); !current.isEmpty()) {
        connect(m_menu.addAction(BoardPage::tr("Update the saved view")), &QAction::triggered, &m_views,
                [this, current] { m_views.update(current); });
    }
    m_menu.addSeparator();
    for (const SavedView& view : m_views.saved().all()) {
        QAction* action =
            m_menu.addAction(QString(view.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(view.id == m_views.current());
        connect(action, &QAction::triggered, &m_views, [this, id = view.id] { m_views.show(id); });
    }
}

} // namespace slipway::views
