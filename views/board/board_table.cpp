// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_table.h"

#include "views/board/board_columns.h"
#include "views/board/board_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace slipway::views {

BoardTable::BoardTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_columns(new BoardColumns(this))
{
    setItemDelegate(new BoardDelegate(theme, *this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Releases"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kBoardRow);
    connect(this, &QAbstractItemView::doubleClicked, this, &BoardTable::opened);
}

QString BoardTable::selectionAsText() const
{
    const std::vector<int> columns = m_columns->shown();
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

void BoardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
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
        QTableView::keyPressEvent(event);
    }
}

void BoardTable::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

bool BoardTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        hover(-1);
    return QTableView::viewportEvent(event);
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
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row()); // it shows where the keyboard is
}

void BoardTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void BoardTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    Q_EMIT currentRowChanged(current);
}

} // namespace slipway::views
