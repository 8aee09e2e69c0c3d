// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_table.h"

#include "views/board/board_columns.h"
#include "views/board/board_delegate.h"
#include "views/board/group_heading.h"
#include "views/board/staying_header.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace slipway::views {

BoardTable::BoardTable(const Theme& theme, QWidget* parent)
    : RowTable(parent)
    , m_theme(theme)
{
    setHorizontalHeader(new StayingHeader(BoardModel::ProjectColumn, theme, this));
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true); // of the new header too
    m_columns = new BoardColumns(this);
    setItemDelegate(new BoardDelegate(theme, *this));
    setMouseTracking(true);
    // What scrolls is moved, and only what comes into sight is painted.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Releases"));
    verticalHeader()->setMinimumSectionSize(kCompactRow / 2);
    connect(this, &QAbstractItemView::doubleClicked, this, &BoardTable::opened);
}

void BoardTable::setGroups(BoardGroups& groups)
{
    m_groups = &groups;
    setModel(&groups);
}

void BoardTable::setCompact(bool isCompact)
{
    verticalHeader()->setDefaultSectionSize(isCompact ? kCompactRow : kBoardRow);
}

bool BoardTable::isCompact() const
{
    return verticalHeader()->defaultSectionSize() == kCompactRow;
}

bool BoardTable::paintAcross(QPainter& painter, const QRect& box, int row) const
{
    const BoardGroup* group = m_groups->headingAt(row);
    if (group)
        paintGroupHeading(painter, box, *group, {}, m_theme);
    return group != nullptr;
}

void BoardTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    m_columns->share();
}

/// Below the last row and beside the last column; rows fill their own ground.
void BoardTable::paintEmpty(const QRegion& region)
{
    const QHeaderView& columns = *horizontalHeader();
    const int width = columns.length();
    const int left = isRightToLeft() ? viewport()->width() - width + columns.offset() : -columns.offset();
    const int rows = m_groups ? m_groups->rowCount() : 0;
    const int height = rows == 0 ? 0 : rowViewportPosition(rows - 1) + rowHeight(rows - 1);
    QPainter painter(viewport());
    for (const QRect& empty : region.subtracted(QRect(left, 0, width, height)))
        painter.fillRect(empty, m_theme.colour(Colour::Window));
}

void BoardTable::paintEvent(QPaintEvent* event)
{
    paintEmpty(event->region());
    RowTable::paintEvent(event);
    if (!m_groups || m_groups->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(event->rect().top()));
    const int below = rowAt(event->rect().bottom());
    const int last = below < 0 ? m_groups->rowCount() - 1 : below;
    paintStaying(painter, first, last);
    paintHeadings(painter, first, last);
}

/// The project's column over what is scrolled below it. One table and not a second one on top: selection,
/// keyboard and screen reader know of one.
void BoardTable::paintStaying(QPainter& painter, int first, int last) const
{
    const auto& header = static_cast<const StayingHeader&>(*horizontalHeader());
    const QRect place = header.stayingPlace();
    if (place.isNull())
        return;
    for (int row = first; row <= last; ++row) {
        if (m_groups->isHeading(row))
            continue;
        const QModelIndex index = m_groups->index(row, BoardModel::ProjectColumn);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(place.left(), rowViewportPosition(row), place.width(), rowHeight(row));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        itemDelegate()->paint(&painter, option, index);
    }
    const int edge = isRightToLeft() ? place.left() : place.right();
    painter.setPen(m_theme.colour(Colour::Border));
    painter.drawLine(edge, rowViewportPosition(first), edge, rowViewportPosition(last) + rowHeight(last) - 1);
}

void BoardTable::paintHeadings(QPainter& painter, int first, int last) const
{
    for (int row = first; row <= last; ++row) {
        if (const BoardGroup* group = m_groups->headingAt(row))
            paintGroupHeading(painter,
                              QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)), *group,
                              {row == m_hoveredRow, hasFocus() && row == currentIndex().row()}, m_theme);
    }
}

void BoardTable::scrollContentsBy(int dx, int dy)
{
    RowTable::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    // What stays was moved along.
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void BoardTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    // Rows are moved through, not cells: sideways only a person scrolls.
    const int sideways = horizontalScrollBar()->value();
    RowTable::scrollTo(index, hint);
    horizontalScrollBar()->setValue(sideways);
}

bool BoardTable::toggleHeading(int row)
{
    const BoardGroup* group = m_groups ? m_groups->headingAt(row) : nullptr;
    if (!group)
        return false;
    m_groups->setCollapsed(row, !group->isCollapsed);
    return true;
}

bool BoardTable::toggleAt(const QMouseEvent& event)
{
    const int row = rowAt(event.pos().y());
    if (event.button() != Qt::LeftButton || !m_groups || !m_groups->isHeading(row))
        return false;
    selectionModel()->setCurrentIndex(m_groups->index(row, BoardModel::ProjectColumn),
                                      QItemSelectionModel::NoUpdate);
    return toggleHeading(row);
}

bool BoardTable::pressSideways(int key)
{
    const bool isBack = (key == Qt::Key_Left) != isRightToLeft();
    const int row = currentIndex().row();
    if (const BoardGroup* group = m_groups->headingAt(row)) {
        if (group->isCollapsed != isBack)
            m_groups->setCollapsed(row, isBack);
        return true;
    }
    QScrollBar& bar = *horizontalScrollBar();
    const bool isAtStart = bar.value() == bar.minimum();
    if (const int heading = m_groups->headingOf(row); isBack && isAtStart && heading >= 0) {
        setCurrentIndex(m_groups->index(heading, BoardModel::ProjectColumn));
        return true;
    }
    bar.triggerAction(key == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                          : QScrollBar::SliderSingleStepAdd);
    return true;
}

void BoardTable::chooseCurrentOnly()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if ((isEnter || event->key() == Qt::Key_Space) && toggleHeading(row)) {
        event->accept();
    } else if (isEnter && currentIndex().isValid() && isPlain) {
        Q_EMIT opened(currentIndex());
    } else if (isPlain && isSideways && m_groups) {
        pressSideways(event->key());
    } else if (event->key() == Qt::Key_Escape && selectionModel()->selectedRows().size() > 1) {
        chooseCurrentOnly();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else {
        RowTable::keyPressEvent(event);
    }
}

void BoardTable::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->pos().y()));
    RowTable::mouseMoveEvent(event);
}

void BoardTable::mousePressEvent(QMouseEvent* event)
{
    if (!toggleAt(*event))
        RowTable::mousePressEvent(event);
}

void BoardTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!toggleAt(*event))
        RowTable::mouseDoubleClickEvent(event);
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

void BoardTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

void BoardTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowTable::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

} // namespace slipway::views
