// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_button.h"

#include <QPainter>

namespace slipway::views {

MeetingButton::MeetingButton(const MeetingLook& look, const QString& text, const QString& key, Colour colour,
                             bool isFramed, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key)
    , m_colour(colour)
    , m_isFramed(isFramed)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(key);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int MeetingButton::keyWidth() const
{
    const QFontMetrics metrics(m_look.font(MeetingText::Key));
    return std::max(metrics.horizontalAdvance(m_key) + m_look.px(14), m_look.px(32));
}

void MeetingButton::setKeyOnly(bool isKeyOnly)
{
    if (m_isKeyOnly == isKeyOnly)
        return; // asked at every resize
    m_isKeyOnly = isKeyOnly;
    setToolTip(isKeyOnly ? text() : QString());
    updateGeometry();
    update();
}

int MeetingButton::wholeWidth() const
{
    const QFontMetrics metrics(m_look.font(MeetingText::Small));
    return metrics.horizontalAdvance(text()) + m_look.px(10) + keyWidth() + padding();
}

int MeetingButton::padding() const
{
    return m_isFramed ? 2 * m_look.px(28) : m_look.px(8);
}

QSize MeetingButton::sizeHint() const
{
    return {m_isKeyOnly ? keyWidth() + padding() : wholeWidth(), m_look.px(64)};
}

void MeetingButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_look.px(10);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const int line = std::max(1, m_look.px(2));
    if (m_isFramed) {
        painter.setPen(QPen(m_look.colour(m_colour), line));
        painter.setBrush(m_look.colour(isDown() || underMouse() ? Theme::softOf(m_colour) : Colour::Window));
        painter.drawRoundedRect(frame, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.colour(Colour::Focus), 2 * line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
    }
    const int beside = padding() / 2;
    painter.setFont(m_look.font(MeetingText::Small));
    painter.setPen(m_look.colour(m_colour));
    if (!m_isKeyOnly)
        painter.drawText(rect().adjusted(beside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    const int height = m_look.px(32);
    const QRectF key(width() - beside - keyWidth(), (this->height() - height) / 2.0, keyWidth(), height);
    painter.setPen(QPen(m_look.colour(Colour::Border), std::max(1, m_look.px(1.5))));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key, m_look.px(6), m_look.px(6));
    painter.setFont(m_look.font(MeetingText::Key));
    painter.setPen(m_look.colour(Colour::TextMuted));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

} // namespace slipway::views
