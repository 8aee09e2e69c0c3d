// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_part.h"

#include "views/widgets/accessible_role.h"

namespace slipway::views {

MeetingPart::MeetingPart(const MeetingLook& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::StaticText);
}

int MeetingPart::paintText(QPainter& painter, const QRect& box, const QString& text, MeetingText style,
                           Colour colour, Qt::Alignment alignment) const
{
    painter.setFont(look().font(style));
    painter.setPen(look().colour(colour));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace slipway::views
