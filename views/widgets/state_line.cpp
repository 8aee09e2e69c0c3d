// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/state_line.h"

#include "views/widgets/accessible_role.h"
#include "views/widgets/translated_words.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace slipway::views {

namespace {

constexpr int kShape = 12;
constexpr int kTextAt = 20;
constexpr int kLineHeight = 20;
constexpr int kMostLines = 2;

} // namespace

StateLine::StateLine(const Theme& theme, model::ResultState state, const QString& text, const QString& rest,
                     QWidget* parent, TextStyle style)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(style)
    , m_state(state)
    , m_text(rest.isEmpty() ? text : text + QLatin1Char(' ') + rest)
    , m_restAt(static_cast<int>(text.size()))
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setToolTip(rest.isEmpty() ? text : text + QLatin1Char('\n') + rest);
    setAccessibleName(tr("%1: %2", "state and what is in it").arg(Words::of(state), m_text));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLine::setTurn(bool isBetter)
{
    m_isBetter = isBetter;
    setAccessibleName((isBetter ? tr("Better: %1") : tr("Worse: %1")).arg(m_text));
    update();
}

void StateLine::paintShape(QPainter& painter) const
{
    const QRectF box =
        QStyle::visualRect(layoutDirection(), rect(), {0, (kLineHeight - kShape) / 2, kShape, kShape});
    if (!m_isBetter) {
        m_theme.paintState(painter, box, m_state);
        return;
    }
    const double tip = *m_isBetter ? box.top() + 1.5 : box.bottom() - 1.5;
    const double base = *m_isBetter ? box.bottom() - 1.5 : box.top() + 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(*m_isBetter ? Colour::Pass : Colour::Fail));
    painter.drawPolygon(QPolygonF(
        QList<QPointF>{{box.center().x(), tip}, {box.right() - 0.5, base}, {box.left() + 0.5, base}}));
}

QSize StateLine::sizeHint() const
{
    const QFontMetrics metrics(Theme::fontOf(m_style));
    return {kTextAt + metrics.horizontalAdvance(m_text) + 4, kLineHeight + 2};
}

int StateLine::heightForWidth(int width) const
{
    // A layout asks for the same width many times.
    if (std::exchange(m_measuredWidth, width) != width) {
        QTextLayout layout(m_text, Theme::fontOf(m_style));
        m_measuredLines = breakLines(layout, width - kTextAt);
    }
    return m_measuredLines * kLineHeight + 2;
}

int StateLine::breakLines(QTextLayout& layout, int width)
{
    int lines = 0;
    layout.beginLayout();
    while (lines < kMostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * kLineHeight));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

void StateLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QTextLayout layout(m_text, Theme::fontOf(m_style));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int textAt = isMirrored ? 0 : kTextAt;
    QTextOption option(isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QTextLayout::FormatRange rest;
    rest.start = m_restAt;
    rest.length = static_cast<int>(m_text.size()) - m_restAt;
    rest.format.setForeground(m_theme.colour(Colour::TextMuted));
    layout.setFormats({rest});
    const int lines = breakLines(layout, width() - kTextAt);
    painter.translate(0, std::max(0, (height() - lines * kLineHeight - 2) / 2));
    paintShape(painter);
    painter.setPen(m_theme.colour(Colour::Text));
    const QTextLine last = layout.lineAt(lines - 1);
    if (last.textStart() + last.textLength() >= m_text.size()) {
        layout.draw(&painter, QPointF(textAt, 1));
        return;
    }
    // More than fits: the last line ends in an ellipsis, and the tooltip holds the whole.
    for (int i = 0; i + 1 < lines; ++i)
        layout.lineAt(i).draw(&painter, QPointF(textAt, 1));
    painter.setFont(layout.font());
    painter.setPen(m_theme.colour(last.textStart() >= m_restAt ? Colour::TextMuted : Colour::Text));
    painter.drawText(
        QRect(textAt, (lines - 1) * kLineHeight, width() - kTextAt, kLineHeight), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_text.mid(last.textStart()), Qt::ElideRight, width() - kTextAt));
}

} // namespace slipway::views
