// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_arranger.h"

#include "views/board/board_bar.h"
#include "views/board/board_columns.h"
#include "views/board/board_filter.h"
#include "views/board/board_groups.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"

#include <QHeaderView>
#include <QSettings>

namespace slipway::views {

namespace {

const QString kGroupingKey = QStringLiteral("board/grouping");

} // namespace

BoardArranger::BoardArranger(BoardFilter& filter, BoardBar& bar, BoardTable& table)
    : QObject(&table)
    , m_filter(filter)
    , m_bar(bar)
    , m_table(table)
{
    connect(&m_bar, &BoardBar::groupingChosen, this, &BoardArranger::groupBy);
}

void BoardArranger::restore()
{
    const QSettings settings;
    groupBy(groupingOf(settings.value(kGroupingKey).toString()));
}

void BoardArranger::groupBy(Grouping grouping)
{
    m_table.groups().setGrouping(grouping);
    m_bar.setGrouping(grouping);
    if (m_isRemembering)
        QSettings().setValue(kGroupingKey, toKey(grouping));
    m_table.scrollTo(m_table.currentIndex());
}

void BoardArranger::setCompact(bool isCompact)
{
    if (isCompact == m_table.isCompact())
        return;
    m_table.setCompact(isCompact);
    Q_EMIT compacted(isCompact);
}

Arrangement BoardArranger::arrangement() const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    Arrangement arrangement;
    arrangement.filter = m_bar.search().text().simplified();
    arrangement.grouping = m_table.groups().grouping();
    arrangement.sortedBy = BoardModel::keyOf(header.sortIndicatorSection());
    arrangement.isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    for (const int column : m_table.columns().shown())
        arrangement.columns += BoardModel::keyOf(column);
    return arrangement;
}

void BoardArranger::arrange(const Arrangement& arrangement)
{
    m_filter.setView(BoardFilter::View::All);
    m_bar.search().setText(arrangement.filter);
    groupBy(arrangement.grouping);
    std::vector<int> columns;
    for (const QString& key : arrangement.columns) {
        if (const auto column = BoardModel::columnOf(key))
            columns.push_back(*column);
    }
    if (!columns.empty())
        m_table.columns().show(columns);
    m_table.sortByColumn(BoardModel::columnOf(arrangement.sortedBy).value_or(BoardModel::LaunchColumn),
                         arrangement.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT arranged();
}

void BoardArranger::setRemembering(bool isRemembering)
{
    m_isRemembering = isRemembering;
    m_table.columns().setRemembering(isRemembering);
}

} // namespace slipway::views
