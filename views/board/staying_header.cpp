// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/staying_header.h"

#include "views/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace slipway::views {

StayingHeader::StayingHeader(int staying, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_staying(staying)
    , m_theme(theme)
{
}

QRect StayingHeader::stayingPlace() const
{
    if (count() <= m_staying || isSectionHidden(m_staying))
        return {};
    const int left = sectionViewportPosition(m_staying);
    const int width = sectionSize(m_staying);
    const int room = viewport()->width();
    if (isRightToLeft())
        return left + width > room ? QRect(room - width, 0, width, viewport()->height()) : QRect();
    return left < 0 ? QRect(0, 0, width, viewport()->height()) : QRect();
}

void StayingHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const QRect place = stayingPlace();
    if (place.isNull())
        return;
    QPainter painter(viewport());
    painter.fillRect(place, m_theme.colour(Colour::Window));
    paintSection(&painter, place, m_staying);
    const int edge = isRightToLeft() ? place.left() : place.right();
    painter.setPen(m_theme.colour(Colour::Border));
    painter.drawLine(edge, place.top(), edge, place.bottom());
}

void StayingHeader::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = event->button() == Qt::LeftButton && stayingPlace().contains(event->pos());
    if (!m_isPressed)
        QHeaderView::mousePressEvent(event);
}

void StayingHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_isPressed, false)) {
        QHeaderView::mouseReleaseEvent(event);
    } else if (stayingPlace().contains(event->pos())) {
        const bool isTurned =
            sortIndicatorSection() == m_staying && sortIndicatorOrder() == Qt::AscendingOrder;
        setSortIndicator(m_staying, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

} // namespace slipway::views
