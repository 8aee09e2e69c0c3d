// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/verdict_pill.h"

#include "views/widgets/accessible_role.h"
#include "views/widgets/translated_words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace slipway::views {

namespace {

constexpr int kPillHeight = 24;
constexpr int kShape = 12;
constexpr int kPadding = 8;

int widthOf(model::Verdict verdict)
{
    const QFontMetrics metrics(Theme::fontOf(TextStyle::SmallStrong));
    return kPadding + kShape + 5 + metrics.horizontalAdvance(Words::of(verdict)) + kPadding;
}

} // namespace

VerdictPill::VerdictPill(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setVerdict(m_verdict);
}

void VerdictPill::setVerdict(model::Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(tr("Verdict: %1").arg(Words::of(verdict)));
    updateGeometry();
    update();
}

QSize VerdictPill::sizeHint() const
{
    return {widthOf(m_verdict), kPillHeight};
}

int VerdictPill::widest()
{
    return std::max({widthOf(model::Verdict::Go), widthOf(model::Verdict::Conditional),
                     widthOf(model::Verdict::NoGo), widthOf(model::Verdict::NoEvidence)});
}

int VerdictPill::paint(QPainter& painter, const QRect& box, model::Verdict verdict, const Theme& theme)
{
    const Colour role = Theme::verdictColour(verdict);
    const int width = widthOf(verdict);
    const auto placed = [&](const QRect& part) {
        return QStyle::visualRect(painter.layoutDirection(), box, part);
    };
    const QRect pill(box.left(), box.top() + (box.height() - kPillHeight) / 2, width, kPillHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Theme::softOf(role)));
    painter.drawRoundedRect(placed(pill), 4, 4);
    theme.paintVerdict(
        painter, placed({pill.left() + kPadding, pill.top() + (kPillHeight - kShape) / 2, kShape, kShape}),
        verdict);
    painter.setPen(theme.colour(role));
    painter.setFont(Theme::fontOf(TextStyle::SmallStrong));
    painter.drawText(placed(pill.adjusted(kPadding + kShape + 5, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft,
                     Words::of(verdict));
    painter.restore();
    return width;
}

void VerdictPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_verdict, m_theme);
}

} // namespace slipway::views
