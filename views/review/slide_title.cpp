// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/slide_title.h"

namespace slipway::views {

void SlideTitle::setContent(const Content& content)
{
    m_content = content;
    setAccessibleName(tr("%1, %2. Verdict: %3. %4")
                          .arg(content.name, content.below, content.verdictWord, content.stamp)
                          .trimmed());
    setToolTip(content.name);
    update();
}

void SlideTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int verdict = paintVerdict(painter);
    if (!m_content.stamp.isEmpty())
        paintStamp(painter);
    const int room = width() - verdict - look().px(64);
    paintName(painter, QRect(0, 0, room, look().px(96)));
    const QRect below(0, look().px(98), m_content.stamp.isEmpty() ? room : width() * 6 / 10, look().px(46));
    paintText(painter, below, m_content.below, MeetingText::Small, Colour::TextMuted);
}

void SlideTitle::paintName(QPainter& painter, const QRect& box) const
{
    QFont font = look().font(MeetingText::Name);
    const int least = look().px(36);
    while (font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(m_content.name) > box.width())
        font.setPixelSize(font.pixelSize() - std::max(1, look().px(3)));
    painter.setFont(font);
    painter.setPen(look().colour(Colour::Text));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, box.width()));
}

int SlideTitle::paintVerdict(QPainter& painter) const
{
    const QRect box(0, 0, width(), look().px(96));
    const int text = paintText(painter, box, m_content.verdictWord, MeetingText::Name,
                               Theme::verdictColour(m_content.verdict), Qt::AlignRight | Qt::AlignVCenter);
    const int side = look().px(60);
    const int gap = look().px(22);
    Theme::paintVerdictIn(painter,
                          QRectF(width() - text - gap - side, (box.height() - side) / 2.0, side, side),
                          m_content.verdict, look().theme());
    return text + gap + side;
}

void SlideTitle::paintStamp(QPainter& painter) const
{
    const QFontMetrics metrics(look().font(MeetingText::BodyStrong));
    const int side = look().px(32);
    const int padding = look().px(16);
    const int text =
        std::min(metrics.horizontalAdvance(m_content.stamp), width() * 4 / 10 - side - 3 * padding);
    const QRect box(width() - text - side - 3 * padding, look().px(98), text + side + 3 * padding,
                    look().px(50));
    const Colour colour = Theme::verdictColour(m_content.decided.value_or(model::Verdict::NoGo));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look().colour(colour), std::max(1, look().px(2))));
    painter.setBrush(look().colour(Theme::softOf(colour)));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), look().px(10), look().px(10));
    Theme::paintVerdictIn(painter,
                          QRectF(box.left() + padding, box.center().y() - side / 2.0 + 1, side, side),
                          m_content.decided.value_or(model::Verdict::NoGo), look().theme());
    paintText(painter, box.adjusted(2 * padding + side, 0, 0, 0), m_content.stamp, MeetingText::BodyStrong,
              colour);
}

} // namespace slipway::views
