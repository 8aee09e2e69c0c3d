// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_table.h"

#include "views/board/board_columns.h"
#include "views/board/board_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace slipway::views {

BoardTable::BoardTable(const Theme& theme, QWidget* parent)
    : RowTable(parent)
    , m_columns(new BoardColumns(this))
{
    setItemDelegate(new BoardDelegate(theme, *this));
    setMouseTracking(true);
    setAccessibleName(tr("Releases"));
    connect(this, &QAbstractItemView::doubleClicked, this, &BoardTable::opened);
}

std::vector<int> BoardTable::columnsAsText() const
{
    return m_columns->shown();
}

void BoardTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    m_columns->share();
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else if (event->matches(QKeySequence::Copy)) {
        if (selectionModel()->hasSelection())
            QGuiApplication::clipboard()->setText(selectionAsText());
    } else {
        RowTable::keyPressEvent(event);
    }
}

void BoardTable::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->pos().y()));
    RowTable::mouseMoveEvent(event);
}

bool BoardTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        hover(-1);
    return RowTable::viewportEvent(event);
}

void BoardTable::hover(int row)
{
    const int before = std::exchange(m_hoveredRow, row);
    if (before == row)
        return;
    updateRow(before);
    updateRow(row);
}

void BoardTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), kBoardRow);
}

void BoardTable::focusInEvent(QFocusEvent* event)
{
    RowTable::focusInEvent(event);
    updateRow(currentIndex().row()); // it shows where the keyboard is
}

void BoardTable::focusOutEvent(QFocusEvent* event)
{
    RowTable::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void BoardTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    Q_EMIT currentRowChanged(current);
}

} // namespace slipway::views
