// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/characteristic_strip.h"

#include "views/widgets/translated_words.h"

#include <QStringList>

namespace slipway::views {

using namespace model;

void CharacteristicStrip::setEvaluation(const Evaluation& evaluation)
{
    m_columns.clear();
    QStringList spoken;
    for (size_t i = 0; i < kCharacteristics.size(); ++i) {
        const Tally& tally = evaluation.tallies[i];
        // Of most projects nobody asks about AI.
        if (kCharacteristics[i] == Characteristic::Ai && tally.applicable == 0)
            continue;
        m_columns.push_back({Words::of(kCharacteristics[i]),
                             tr("%1 of %2").arg(tally.passed).arg(tally.applicable), tally.worst});
        spoken += tr("%1: %2, %3").arg(m_columns.back().name, m_columns.back().count, Words::of(tally.worst));
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    update();
}

void CharacteristicStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int count = static_cast<int>(m_columns.size());
    if (count == 0)
        return;
    const int gap = look().px(36);
    const int width = (this->width() - gap * (count - 1)) / count;
    const int side = look().px(34);
    const int line = std::max(2, look().px(4));
    int left = 0;
    for (const Column& column : m_columns) {
        painter.fillRect(QRect(left, 0, width, line), look().colour(Theme::stateColour(column.state)));
        paintState(painter, QRectF(left, look().px(26), side, side), column.state);
        paintText(
            painter,
            QRect(left + side + look().px(12), look().px(18), width - side - look().px(12), look().px(50)),
            column.name, count > 5 ? MeetingText::Small : MeetingText::Body, Colour::Text);
        paintText(painter, QRect(left, look().px(72), width, look().px(56)), column.count,
                  MeetingText::Number, Colour::Text);
        left += width + gap;
    }
}

} // namespace slipway::views
