// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/sign_off_strip.h"

#include <QStringList>

namespace slipway::views {

using namespace model;

void SignOffStrip::setSignOffs(const std::vector<SignOffState>& states, const std::vector<Attendee>& present)
{
    m_cards.clear();
    QStringList spoken;
    for (const SignOffState& state : states) {
        Card card{state.role, tr("waiting"), ResultState::Unknown};
        for (const Attendee& attendee : present) {
            if (attendee.role.compare(state.role, Qt::CaseInsensitive) == 0)
                card.who = tr("%1, present").arg(attendee.name);
        }
        if (state.signOff) {
            card.state = state.isVoid ? ResultState::Stale : ResultState::Pass;
            card.who = state.isVoid ? tr("%1, void").arg(state.signOff->by) : state.signOff->by;
        }
        spoken += tr("%1: %2").arg(
            card.role, card.state == ResultState::Pass ? tr("signed by %1").arg(card.who) : card.who);
        m_cards.push_back(std::move(card));
    }
    setAccessibleName(tr("Sign-offs. %1").arg(spoken.join(QStringLiteral(". "))));
    setVisible(!m_cards.empty());
    updateGeometry();
    update();
}

void SignOffStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintText(painter, QRect(0, 0, width(), look().px(36)), tr("Sign-offs"), MeetingText::Small,
              Colour::TextMuted);
    const int count = static_cast<int>(m_cards.size());
    const int gap = look().px(24);
    const int width = count > 0 ? (this->width() - gap * (count - 1)) / count : 0;
    const int top = look().px(44);
    const int side = look().px(34);
    const int padding = look().px(20);
    int left = 0;
    for (const Card& card : m_cards) {
        painter.setPen(QPen(look().colour(Colour::Border), std::max(1, look().px(1.5))));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, width - 1, look().px(106)), look().px(10),
                                look().px(10));
        paintState(painter, QRectF(left + padding, top + look().px(16), side, side), card.state);
        const int textLeft = left + padding + side + look().px(12);
        paintText(painter,
                  QRect(textLeft, top + look().px(10), left + width - padding - textLeft, look().px(46)),
                  card.role, MeetingText::BodyStrong, Colour::Text);
        paintText(painter, QRect(left + padding, top + look().px(58), width - 2 * padding, look().px(42)),
                  card.who, MeetingText::Small, Colour::TextMuted);
        left += width + gap;
    }
}

} // namespace slipway::views
