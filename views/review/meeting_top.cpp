// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_top.h"

namespace slipway::views {

void MeetingTop::setTexts(const QString& where, const QString& timer, bool isOver, const QString& clock)
{
    m_where = where;
    m_timer = timer;
    m_isOver = isOver;
    m_clock = clock;
    setAccessibleName(tr("%1. %2. It is %3.").arg(where, timer, clock));
    update();
}

void MeetingTop::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect box = rect();
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const int clock = paintText(painter, box, m_clock, MeetingText::Small, Colour::TextMuted, kRight);
    box.setRight(box.right() - clock - look().px(40));
    const int timer =
        paintText(painter, box, m_timer, MeetingText::Small, m_isOver ? Colour::Warn : Colour::Text, kRight);
    box.setRight(box.right() - timer - look().px(40));
    paintText(painter, box, m_where, MeetingText::Small, Colour::TextMuted);
}

} // namespace slipway::views
