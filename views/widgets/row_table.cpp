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

namespace {

constexpr int kStretchedLeast = 160; ///< px: below that, other columns go
constexpr int kStretchedWell = 240;  ///< px: above that, others grow
constexpr int kMostGrown = 140;

} // namespace

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

void RowTable::growWithRoom(const QList<int>& columns)
{
    for (const int column : columns)
        m_growing.push_back({column, columnWidth(column), columnWidth(column)});
}

void RowTable::goWithoutRoom(const QList<int>& columns)
{
    for (const int column : columns)
        m_going.push_back({column, leastOf(column)});
}

void RowTable::hideWithoutRoom()
{
    int wanted = leastWidth();
    for (Going& going : m_going) {
        if (isColumnHidden(going.column))
            wanted += going.least;
        else
            going.least = leastOf(going.column);
    }
    for (const Going& going : m_going) {
        const bool goes = wanted > viewport()->width();
        wanted -= goes ? going.least : 0;
        if (isColumnHidden(going.column) != goes)
            setColumnHidden(going.column, goes);
    }
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    hideWithoutRoom();
    const int share = roomToGrow() / std::max(1, static_cast<int>(m_growing.size()));
    for (Growing& growing : m_growing) {
        if (columnWidth(growing.column) != growing.given)
            continue; // a person's choice
        growing.given = growing.least + std::min(share, kMostGrown);
        setColumnWidth(growing.column, growing.given);
    }
    QTableView::resizeEvent(event);
}

/// Half of what the stretched column would have above what it needs.
int RowTable::roomToGrow() const
{
    return std::max(0, viewport()->width() - (leastWidth() - kStretchedLeast + kStretchedWell)) / 2;
}

int RowTable::leastWidth() const
{
    int taken = kStretchedLeast;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) != QHeaderView::Stretch)
            taken += leastOf(column);
    }
    return taken;
}

int RowTable::leastOf(int column) const
{
    const auto growing = std::find_if(m_growing.begin(), m_growing.end(),
                                      [column](const Growing& one) { return one.column == column; });
    return growing == m_growing.end() || isColumnHidden(column) ? columnWidth(column) : growing->least;
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
    updateRow(currentIndex().row()); // it shows where the keyboard is
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void RowTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace slipway::views
