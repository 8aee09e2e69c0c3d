// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_bar.h"
#include "views/board/board_columns.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/board_views.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

/// BoardPage, continued: how its table is arranged, and what of that is remembered.
namespace slipway::views {

namespace {

const QString kGroupingKey = QStringLiteral("board/grouping");
const QString kCompactKey = QStringLiteral("board/compact");

} // namespace

void BoardPage::restoreArrangement()
{
    const QSettings settings;
    groupBy(groupingOf(settings.value(kGroupingKey).toString()));
    setCompact(settings.value(kCompactKey).toBool());
}

void BoardPage::groupBy(Grouping grouping)
{
    m_groups->setGrouping(grouping);
    m_bar->setGrouping(grouping);
    if (m_isRemembering)
        QSettings().setValue(kGroupingKey, toKey(grouping));
    m_table->scrollTo(m_table->currentIndex());
}

void BoardPage::setCompact(bool isCompact)
{
    m_table->setCompact(isCompact);
    QSettings().setValue(kCompactKey, isCompact);
}

Arrangement BoardPage::arrangement() const
{
    const QHeaderView& header = *m_table->horizontalHeader();
    Arrangement arrangement;
    arrangement.filter = m_bar->search().text().simplified();
    arrangement.grouping = m_groups->grouping();
    arrangement.sortedBy = BoardModel::keyOf(header.sortIndicatorSection());
    arrangement.isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    for (const int column : m_table->columns().shown())
        arrangement.columns += BoardModel::keyOf(column);
    return arrangement;
}

void BoardPage::arrange(const Arrangement& arrangement)
{
    m_filter->setView(BoardFilter::View::All);
    search().setText(arrangement.filter);
    groupBy(arrangement.grouping);
    std::vector<int> columns;
    for (const QString& key : arrangement.columns) {
        if (const auto column = BoardModel::columnOf(key))
            columns.push_back(*column);
    }
    if (!columns.empty())
        m_table->columns().show(columns);
    m_table->sortByColumn(BoardModel::columnOf(arrangement.sortedBy).value_or(BoardModel::LaunchColumn),
                          arrangement.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    afterFiltering();
}

void BoardPage::setRemembering(bool isRemembering)
{
    m_isRemembering = isRemembering;
    m_table->columns().setRemembering(isRemembering);
}

void BoardPage::fillViewMenu()
{
    QMenu& menu = m_bar->viewMenu();
    menu.clear();
    connect(menu.addAction(tr("Save the view…")), &QAction::triggered, m_views, &BoardViews::save);
    if (const QString current = m_views->current(); !current.isEmpty()) {
        connect(menu.addAction(tr("Update the saved view")), &QAction::triggered, m_views,
                [this, current] { m_views->update(current); });
    }
    menu.addSeparator();
    for (const SavedView& view : m_views->saved().all()) {
        QAction* action = menu.addAction(QString(view.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(view.id == m_views->current());
        connect(action, &QAction::triggered, m_views, [this, id = view.id] { m_views->show(id); });
    }
    menu.addSeparator();
    QAction* compact = menu.addAction(tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(m_table->isCompact());
    connect(compact, &QAction::toggled, this, &BoardPage::setCompact);
    menu.addSeparator();
    m_table->columns().fill(menu);
}

} // namespace slipway::views
