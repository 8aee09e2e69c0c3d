// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/shown_cells.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace slipway::views {

namespace {

const QHeaderView* anyHeaderOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->header();
    return nullptr;
}

} // namespace

const QHeaderView* headerOf(const QAbstractItemView& view)
{
    const QHeaderView* header = anyHeaderOf(view);
    return header && !header->isHidden() ? header : nullptr;
}

std::vector<int> shownColumns(const QAbstractItemView& view)
{
    const QHeaderView* header = anyHeaderOf(view);
    if (!header)
        return {0};
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QModelIndexList shownRows(const QAbstractItemView& view)
{
    QModelIndexList rows;
    if (!view.model())
        return rows;
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
        for (QModelIndex row = tree->model()->index(0, 0, tree->rootIndex()); row.isValid();
             row = tree->indexBelow(row))
            rows += row.siblingAtColumn(0);
        return rows;
    }
    const auto* table = qobject_cast<const QTableView*>(&view);
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
        if (!table || !table->isRowHidden(row))
            rows += view.model()->index(row, 0, view.rootIndex());
    }
    return rows;
}

QModelIndexList copiedRows(const QAbstractItemView& view, CopiedRows rows)
{
    const QModelIndexList shown = shownRows(view);
    QModelIndexList chosen;
    for (const QModelIndex& row : shown) {
        if (view.selectionModel()->rowIntersectsSelection(row.row(), row.parent()))
            chosen += row;
    }
    return rows == CopiedRows::Chosen || chosen.size() > 1 ? chosen : shown;
}

} // namespace slipway::views
