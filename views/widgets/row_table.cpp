// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/row_table.h"

#include "views/theme/theme.h"

#include <QHeaderView>

#include <numeric>

namespace slipway::views {

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kBoardRow);
}

void RowTable::arrangeColumns(const QList<std::pair<int, int>>& widths, int stretched)
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(34);
    header->setSectionsMovable(true);
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

std::vector<int> RowTable::columnsAsText() const
{
    std::vector<int> columns(static_cast<size_t>(model()->columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

QString RowTable::selectionAsText() const
{
    const std::vector<int> columns = columnsAsText();
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const auto lineOf = [&](const auto& cellOf) {
        QStringList cells;
        for (const int column : columns)
            cells += cellOf(column);
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{
        lineOf([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const QModelIndex& row : rows)
        lines += lineOf([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void RowTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the bar at the row where the keyboard is
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace slipway::views
