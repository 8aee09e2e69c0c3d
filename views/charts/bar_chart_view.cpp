// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart_view.h"

#include "views/widgets/accessible_role.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

namespace slipway::views {

namespace {

constexpr int kRow = 30;    ///< px
constexpr int kBar = 12;    ///< px
constexpr int kShape = 12;  ///< px
constexpr int kLegend = 20; ///< px
constexpr int kGap = 10;    ///< px

} // namespace

BarChartView::BarChartView(const Theme& theme, QWidget* parent)
    : ChartView(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChartView::setPicture(BarChart picture)
{
    m_picture = std::move(picture);
    m_current = -1;
    setAccessibleName(m_picture.summary.isEmpty() ? m_picture.name
                                                  : tr("%1: %2").arg(m_picture.name, m_picture.summary));
    setAccessibleDescription({});
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

QSize BarChartView::sizeHint() const
{
    const int bars = std::max(1, static_cast<int>(m_picture.bars.size()));
    return {400, bars * kRow + (m_picture.legend.isEmpty() ? 0 : kLegend) + 8};
}

void BarChartView::setCurrentRow(int row)
{
    m_current = std::clamp(row, -1, static_cast<int>(m_picture.bars.size()) - 1);
    if (m_current >= 0) {
        const ChartBar& bar = m_picture.bars[static_cast<size_t>(m_current)];
        setAccessibleDescription(tr("%1: %2").arg(bar.label, bar.text));
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    update();
}

void BarChartView::read(int bar)
{
    if (m_picture.bars.empty())
        return;
    setCurrentRow(std::max(0, bar));
    Q_EMIT currentRowChanged(m_current);
}

QRect BarChartView::rowOf(int bar) const
{
    const int top = m_picture.legend.isEmpty() ? 4 : kLegend + 4;
    return {6, top + bar * kRow, width() - 12, kRow};
}

int BarChartView::barAt(int y) const
{
    const int top = rowOf(0).top();
    const int bar = (y - top) / kRow;
    return y < top || bar >= static_cast<int>(m_picture.bars.size()) ? -1 : bar;
}

int BarChartView::labelWidth() const
{
    const QFontMetrics metrics(Theme::fontOf(TextStyle::Body));
    int widest = 0;
    for (const ChartBar& bar : m_picture.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    return std::min(widest + kShape + 10, width() * 42 / 100);
}

int BarChartView::textWidth() const
{
    const QFontMetrics metrics(Theme::fontOf(TextStyle::SmallStrong));
    int widest = 0;
    for (const ChartBar& bar : m_picture.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.text));
    return std::min(widest + 8, width() * 30 / 100);
}

QRect BarChartView::barBox(const QRect& row) const
{
    const int left = row.left() + labelWidth() + kGap;
    const int right = row.right() - textWidth() - kGap;
    return {left, row.center().y() - kBar / 2, std::max(10, right - left), kBar};
}

void BarChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::fontOf(TextStyle::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    if (m_picture.bars.empty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is known yet."));
    } else if (!m_picture.legend.isEmpty()) {
        const QRect line(6, 2, width() - 12, kLegend);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_picture.legend, Qt::ElideRight, line.width()));
    }
    for (int i = 0; i < static_cast<int>(m_picture.bars.size()); ++i) {
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Colour::Selection));
            painter.drawRoundedRect(rowOf(i), kRadius, kRadius);
        }
        paintBar(painter, m_picture.bars[static_cast<size_t>(i)], rowOf(i));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void BarChartView::paintBar(QPainter& painter, const ChartBar& bar, const QRect& row) const
{
    m_theme.paintState(painter, QRectF(row.left() + 2, row.center().y() - kShape / 2.0, kShape, kShape),
                       bar.state);
    painter.setFont(Theme::fontOf(TextStyle::Body));
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect label(row.left() + kShape + 8, row.top(), labelWidth() - kShape - 8, row.height());
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, label.width()));
    const QRect scale = barBox(row);
    const auto xOf = [&](double value) {
        return scale.left() + scale.width() * std::clamp(value / m_picture.highest, 0.0, 1.0);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Border));
    painter.drawRoundedRect(scale, 3, 3);
    QColor colour = m_theme.colour(Theme::stateColour(bar.state));
    QRectF filled = scale;
    filled.setRight(std::max(xOf(bar.value), filled.left() + 2));
    if (bar.isOpen) {
        // It goes on: hatched, not full.
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
    } else {
        painter.setBrush(colour);
    }
    painter.drawRoundedRect(filled, 3, 3);
    if (m_picture.limit) {
        painter.setPen(QPen(m_theme.colour(Colour::Text), 1, Qt::DashLine));
        const double x = xOf(*m_picture.limit);
        painter.drawLine(QPointF(x, row.top() + 3), QPointF(x, row.bottom() - 3));
    }
    if (bar.before) {
        painter.setPen(QPen(m_theme.colour(Colour::Text), 2));
        const double x = xOf(*bar.before);
        painter.drawLine(QPointF(x, scale.top() - 4), QPointF(x, scale.bottom() + 4));
    }
    painter.setFont(Theme::fontOf(TextStyle::SmallStrong));
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect text(row.right() - textWidth(), row.top(), textWidth(), row.height());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(bar.text, Qt::ElideRight, text.width()));
}

void BarChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_picture.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return read(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Down:
        return read(m_current + 1);
    case Qt::Key_Home:
        return read(0);
    case Qt::Key_End:
        return read(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChartView::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(static_cast<int>(event->position().y()));
    if (bar >= 0 && event->button() == Qt::LeftButton)
        read(bar);
}

void BarChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int bar = barAt(static_cast<int>(event->position().y()));
    if (bar >= 0)
        Q_EMIT activated(bar);
}

bool BarChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos().y());
        const ChartBar* shown = bar < 0 ? nullptr : &m_picture.bars[static_cast<size_t>(bar)];
        QToolTip::showText(help->globalPos(), shown ? tr("%1: %2").arg(shown->label, shown->text) : QString(),
                           this);
        return true;
    }
    return ChartView::event(event);
}

} // namespace slipway::views
