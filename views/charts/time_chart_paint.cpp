// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_chart_canvas.h"

#include <QChart>

#include <algorithm>

/// TimeChartCanvas, continued: what is painted below and above what Qt Charts draws.
namespace slipway::views {

using namespace model;

namespace {

constexpr double kShape = 12;   ///< px
constexpr double kStrip = 18;   ///< px, at most
constexpr int kMarkHeight = 16; ///< px

} // namespace

QColor TimeChartCanvas::colourOf(const ChartSeries& series, const ChartPoint& point) const
{
    if (const auto* verdict = std::get_if<Verdict>(&point.standing))
        return m_theme.colour(Theme::verdictColour(*verdict));
    if (const auto* state = std::get_if<ResultState>(&point.standing))
        return m_theme.colour(Theme::stateColour(*state));
    return m_theme.colour(series.colour);
}

void TimeChartCanvas::paintShape(QPainter& painter, const QRectF& box, const ChartStanding& standing) const
{
    if (const auto* verdict = std::get_if<Verdict>(&standing))
        m_theme.paintVerdict(painter, box, *verdict);
    else if (const auto* state = std::get_if<ResultState>(&standing))
        m_theme.paintState(painter, box, *state);
}

void TimeChartCanvas::drawBackground(QPainter* painter, const QRectF& box)
{
    QChartView::drawBackground(painter, box);
    const QRectF plot = chart()->plotArea();
    painter->setFont(Theme::fontOf(TextStyle::Small));
    for (const ChartBand& band : m_picture.bands) {
        const double left = std::max(placeOf(band.from, 0).x(), plot.left());
        const double right = std::min(std::max(placeOf(band.to, 0).x(), left + 2), plot.right());
        if (right <= left)
            continue;
        const QRectF ground(left, plot.top(), right - left, plot.height());
        painter->fillRect(ground, m_theme.colour(Colour::AccentSoft));
        painter->setPen(m_theme.colour(Colour::Accent));
        const int width = painter->fontMetrics().horizontalAdvance(band.text) + 4;
        // Beside it where it is too narrow for its words.
        const double at = ground.width() >= width        ? ground.left() + 4
                          : right + width < plot.right() ? right + 4
                                                         : std::max(plot.left(), left - width);
        painter->drawText(QRectF(at, plot.top() + 18, width, 16), Qt::AlignVCenter, band.text);
    }
}

void TimeChartCanvas::drawForeground(QPainter* painter, const QRectF& box)
{
    QChartView::drawForeground(painter, box);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::fontOf(TextStyle::Small));
    if (m_readings.empty()) {
        painter->setPen(m_theme.colour(Colour::TextMuted));
        painter->drawText(chart()->plotArea(), Qt::AlignCenter, tr("Nothing is known yet."));
        return;
    }
    painter->save();
    painter->setClipRect(chart()->plotArea().adjusted(-kShape, -kShape, kShape, kShape));
    if (m_hasStrip)
        paintStrip(*painter);
    paintPoints(*painter);
    paintMarks(*painter);
    paintCurrent(*painter);
    painter->restore();
}

void TimeChartCanvas::paintStrip(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    const double height = std::min(kStrip, plot.height() * 0.12);
    for (const ChartSeries& series : m_picture.series) {
        for (size_t i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points[i];
            if (std::holds_alternative<std::monostate>(point.standing))
                continue;
            const QDateTime end = i + 1 < series.points.size() ? series.points[i + 1].at : series.until;
            const double left = std::max(placeOf(point.at, 0).x(), plot.left());
            const double right = std::min(placeOf(end, 0).x(), plot.right());
            if (right < left)
                continue;
            const QRectF box(left, plot.bottom() - height, std::max(1.0, right - left), height);
            QColor soft = colourOf(series, point);
            soft.setAlphaF(0.28F);
            painter.fillRect(box, soft);
            // The shape says it too, where it has room.
            const bool goesOn =
                i > 0 && series.points[i - 1].standing == point.standing && left > plot.left();
            if (!goesOn && box.width() >= kShape + 4)
                paintShape(painter, {left + 2, box.center().y() - kShape / 2, kShape, kShape},
                           point.standing);
        }
    }
}

void TimeChartCanvas::paintPoints(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    for (const Reading& reading : m_readings) {
        if (reading.series->look == ChartSeries::Look::Steps || !reading.point->value)
            continue;
        const QPointF place = placeOf(reading.point->at, *reading.point->value);
        if (place.x() < plot.left() - kShape || place.x() > plot.right() + kShape)
            continue;
        if (!std::holds_alternative<std::monostate>(reading.point->standing)) {
            paintShape(painter, {place.x() - kShape / 2, place.y() - kShape / 2, kShape, kShape},
                       reading.point->standing);
            continue;
        }
        painter.setPen(QPen(m_theme.colour(Colour::Window), 1.5));
        painter.setBrush(m_theme.colour(reading.series->colour));
        painter.drawEllipse(place, 4.5, 4.5);
    }
}

void TimeChartCanvas::paintMarks(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    if (m_picture.target) {
        painter.setPen(QPen(m_theme.colour(Colour::TextMuted), 1, Qt::DashLine));
        const double y = placeOf(m_from, *m_picture.target).y();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    QList<QRectF> taken; // by the texts of those before
    for (const ChartMark& mark : m_picture.marks) {
        const double x = placeOf(mark.at, 0).x();
        if (x < plot.left() || x > plot.right())
            continue;
        painter.setPen(QPen(m_theme.colour(Colour::Text), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const int width = painter.fontMetrics().horizontalAdvance(mark.text) + 6;
        const double left = x + width > plot.right() ? x - width : x + 1;
        QRectF box(left, plot.top(), width, kMarkHeight);
        while (
            std::any_of(taken.begin(), taken.end(), [&](const QRectF& one) { return one.intersects(box); }))
            box.translate(0, kMarkHeight);
        taken += box;
        painter.fillRect(box, m_theme.colour(Colour::Window));
        painter.setPen(m_theme.colour(Colour::Text));
        painter.drawText(box, Qt::AlignCenter, mark.text);
    }
}

void TimeChartCanvas::paintCurrent(QPainter& painter) const
{
    if (m_current < 0)
        return;
    const Reading& reading = m_readings[static_cast<size_t>(m_current)];
    const QRectF plot = chart()->plotArea();
    const QPointF place = placeOf(reading.point->at, reading.point->value.value_or(m_picture.lowest));
    painter.setPen(QPen(m_theme.colour(Colour::Focus), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
    painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 8, 8);
    const QString text = textOf(reading);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const double left =
        std::clamp(place.x() - width / 2.0, plot.left(), std::max(plot.left(), plot.right() - width));
    const QRectF box(left, std::max(plot.top() + 18, place.y() - 34), width, 20);
    painter.setPen(m_theme.colour(Colour::Border));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace slipway::views
