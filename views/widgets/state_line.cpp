// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/state_line.h"

#include "views/widgets/translated_words.h"

#include <QFontMetrics>
#include <QPainter>

namespace slipway::views {

namespace {
constexpr int kShape = 12;
constexpr int kTextAt = 20;
constexpr int kHeight = 22;
} // namespace

StateLine::StateLine(const Theme& theme, model::ResultState state, QString text, QString rest,
                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
    , m_text(std::move(text))
    , m_rest(std::move(rest))
{
    setToolTip(m_text + (m_rest.isEmpty() ? QString() : QStringLiteral("\n") + m_rest));
    setAccessibleName(Words::of(state) + QStringLiteral(": ") + m_text + QLatin1Char(' ') + m_rest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StateLine::sizeHint() const
{
    const QFontMetrics metrics(Theme::fontOf(TextStyle::Body));
    return {kTextAt + metrics.horizontalAdvance(m_text + QLatin1Char(' ') + m_rest) + 4, kHeight};
}

void StateLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.paintState(painter, QRectF(0, (height() - kShape) / 2.0, kShape, kShape), m_state);
    painter.setFont(Theme::fontOf(TextStyle::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(m_text, Qt::ElideRight, width() - kTextAt);
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(QRect(kTextAt, 0, width() - kTextAt, height()), Qt::AlignVCenter, text);
    const int used = kTextAt + metrics.horizontalAdvance(text + QLatin1Char(' '));
    if (m_rest.isEmpty() || used + 24 > width())
        return;
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(QRect(used, 0, width() - used, height()), Qt::AlignVCenter,
                     metrics.elidedText(m_rest, Qt::ElideRight, width() - used));
}

} // namespace slipway::views
