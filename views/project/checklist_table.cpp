// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_table.h"

#include "views/project/checklist_delegate.h"
#include "views/project/checklist_model.h"

#include <QHeaderView>
#include <QPaintEvent>

namespace slipway::views {

ChecklistTable::ChecklistTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new ChecklistDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->hide();
}

void ChecklistTable::fit(const std::function<bool(int row)>& isBand)
{
    const int width = viewport()->width();
    const int fixed = 34 + 96;
    const int shared = std::max(width - fixed, 300);
    setColumnWidth(ChecklistModel::StateColumn, 34);
    setColumnWidth(ChecklistModel::QuestionColumn, shared * 42 / 100);
    setColumnWidth(ChecklistModel::MeasuredColumn, shared * 22 / 100);
    setColumnWidth(ChecklistModel::RequiredColumn, shared * 17 / 100);
    setColumnWidth(ChecklistModel::EvidenceColumn, shared * 19 / 100);
    setColumnWidth(ChecklistModel::OwnerColumn, 96);
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (isBand(row))
            setSpan(row, 0, 1, ChecklistModel::ColumnCount);
    }
    resizeRowsToContents();
}

QString ChecklistTable::selectionAsText() const
{
    const auto lineOf = [](const auto& cellOf) {
        QStringList cells;
        for (int column = 0; column < ChecklistModel::ColumnCount; ++column)
            cells += cellOf(column);
        return cells.join(QLatin1Char('\t'));
    };
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines{lineOf([this](int column) {
        return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const QModelIndex& row : rows)
        lines += lineOf([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void ChecklistTable::paintEvent(QPaintEvent* event)
{
    const QRect all = event->rect();
    const auto paint = [&](int top, int end) {
        const QRegion part = event->region().intersected(QRect(all.left(), top, all.width(), end - top));
        if (part.isEmpty())
            return;
        QPaintEvent partly(part);
        QTableView::paintEvent(&partly);
    };
    int top = all.top();
    const int below = rowAt(all.bottom()); // none: the rows end above
    const int last = below >= 0 || !model() ? below : model()->rowCount() - 1;
    for (int row = std::max(0, rowAt(top)); row <= last; ++row) {
        const int y = rowViewportPosition(row);
        if (columnSpan(row, 0) == 1 || y <= top)
            continue;
        paint(top, y);
        top = y;
    }
    paint(top, all.bottom() + 1);
}

} // namespace slipway::views
