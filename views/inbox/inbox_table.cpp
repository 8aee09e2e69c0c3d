// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_table.h"

#include "views/inbox/inbox_delegate.h"
#include "views/inbox/inbox_model.h"
#include "views/theme/theme.h"

#include <QHeaderView>

namespace slipway::views {

namespace {

struct Width
{
    int column;
    int px;
};

constexpr Width kWidths[] = {{InboxModel::StateColumn, 102},  {InboxModel::WhenColumn, 88},
                             {InboxModel::SourceColumn, 104}, {InboxModel::ProjectColumn, 128},
                             {InboxModel::TriesColumn, 56},   {InboxModel::SizeColumn, 76}};

} // namespace

InboxTable::InboxTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new InboxDelegate(theme, *this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Refused evidence"));
    setObjectName(QStringLiteral("inboxTable"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kBoardRow);
}

void InboxTable::arrange()
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(34);
    header->setSectionsMovable(true);
    for (const Width& width : kWidths)
        header->resizeSection(width.column, width.px);
    header->setSectionResizeMode(InboxModel::ReasonColumn, QHeaderView::Stretch);
    sortByColumn(InboxModel::WhenColumn, Qt::DescendingOrder);
    showStates(false);
}

void InboxTable::showStates(bool areShown)
{
    setColumnHidden(InboxModel::StateColumn, !areShown);
}

QString InboxTable::selectionAsText() const
{
    QModelIndexList rows = selectionModel()->selectedRows(InboxModel::WhenColumn);
    std::sort(rows.begin(), rows.end());
    const auto lineOf = [&](const auto& cellOf) {
        QStringList cells;
        for (int column = 0; column < InboxModel::ColumnCount; ++column)
            cells += cellOf(column);
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{
        lineOf([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const QModelIndex& row : rows)
        lines += lineOf([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void InboxTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the bar at the row where the keyboard is
}

void InboxTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void InboxTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace slipway::views
