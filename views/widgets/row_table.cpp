// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/row_table.h"

#include "views/theme/theme.h"
#include "views/widgets/copied_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

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

QString RowTable::selectionAsText() const
{
    return asTabbedText(copiedTable(*this, CopiedRows::Chosen));
}

void RowTable::copySelection() const
{
    const CopiedTable table = copiedTable(*this, CopiedRows::Chosen);
    if (!table.rows.empty())
        QGuiApplication::clipboard()->setMimeData(asTable(table).release());
}

bool RowTable::paintAcross(QPainter&, const QRect&, int) const
{
    return false;
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    const int column = current.isValid() ? current.column() : columnAt(0);
    return model()->index(row, std::max(column, 0));
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
