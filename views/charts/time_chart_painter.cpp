// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_chart_painter.h"

#include <QPainter>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

constexpr double kShape = 12; ///< px
constexpr double kStrip = 18; ///< px, at most

} // namespace

TimeChartPainter::TimeChartPainter(QPainter& painter, const Theme& theme, const TimeChart& picture,
                                   const ChartScale& scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_picture(picture)
    , m_scale(scale)
{
}

QColor TimeChartPainter::colourOf(const ChartSeries& series, const ChartPoint& point) const
{
    if (const auto* verdict = std::get_if<Verdict>(&point.standing))
        return m_theme.colour(Theme::verdictColour(*verdict));
    if (const auto* state = std::get_if<ResultState>(&point.standing))
        return m_theme.colour(Theme::stateColour(*state));
    return m_theme.colour(series.colour);
}

void TimeChartPainter::paintShape(const QRectF& box, const ChartStanding& standing) const
{
    if (const auto* verdict = std::get_if<Verdict>(&standing))
        m_theme.paintVerdict(m_painter, box, *verdict);
    else if (const auto* state = std::get_if<ResultState>(&standing))
        m_theme.paintState(m_painter, box, *state);
}

void TimeChartPainter::paintGrounds(const QRectF& part) const
{
    for (const ChartBand& band : m_picture.bands)
        m_painter.fillRect(m_scale.groundOf(band.from, band.to).intersected(part),
                           m_theme.colour(Colour::AccentSoft));
}

void TimeChartPainter::paintBandLabels(const std::vector<ChartLabel>& labels) const
{
    for (const ChartLabel& label : labels) {
        if (label.of != ChartLabel::Of::Band)
            continue;
        // On the ground that is there, without the lines that cross it.
        m_painter.fillRect(label.box, m_theme.colour(Colour::Window));
        paintGrounds(label.box);
        m_painter.setPen(m_theme.colour(Colour::Accent));
        m_painter.drawText(label.box, Qt::AlignVCenter, label.text);
    }
}

void TimeChartPainter::paintStrip() const
{
    const QRectF& plot = m_scale.plot;
    const double height = std::min(kStrip, plot.height() * 0.12);
    for (const ChartSeries& series : m_picture.series) {
        for (size_t i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points[i];
            if (std::holds_alternative<std::monostate>(point.standing))
                continue;
            const QDateTime end = i + 1 < series.points.size() ? series.points[i + 1].at : series.until;
            const double left = std::max(m_scale.placeOf(point.at, 0).x(), plot.left());
            const double right = std::min(m_scale.placeOf(end, 0).x(), plot.right());
            if (right < left)
                continue;
            const QRectF box(left, plot.bottom() - height, std::max(1.0, right - left), height);
            QColor soft = colourOf(series, point);
            soft.setAlphaF(0.28F);
            m_painter.fillRect(box, soft);
            // The shape says it too, where it has room.
            const bool goesOn =
                i > 0 && series.points[i - 1].standing == point.standing && left > plot.left();
            if (!goesOn && box.width() >= kShape + 4)
                paintShape({left + 2, box.center().y() - kShape / 2, kShape, kShape}, point.standing);
        }
    }
}

void TimeChartPainter::paintPoints(const std::vector<ChartReadings::Reading>& readings) const
{
    const QRectF& plot = m_scale.plot;
    for (const ChartReadings::Reading& reading : readings) {
        if (reading.series->look == ChartSeries::Look::Steps || !reading.point->value)
            continue;
        const QPointF place = m_scale.placeOf(reading.point->at, *reading.point->value);
        if (place.x() < plot.left() - kShape || place.x() > plot.right() + kShape)
            continue;
        if (!std::holds_alternative<std::monostate>(reading.point->standing)) {
            paintShape({place.x() - kShape / 2, place.y() - kShape / 2, kShape, kShape},
                       reading.point->standing);
            continue;
        }
        m_painter.setPen(QPen(m_theme.colour(Colour::Window), 1.5));
        m_painter.setBrush(m_theme.colour(reading.series->colour));
        m_painter.drawEllipse(place, 4.5, 4.5);
    }
}

void TimeChartPainter::paintMarks(const std::vector<ChartLabel>& labels) const
{
    const QRectF& plot = m_scale.plot;
    if (m_picture.target) {
        m_painter.setPen(QPen(m_theme.colour(Colour::TextMuted), 1, Qt::DashLine));
        const double y = m_scale.placeOf(m_scale.from, *m_picture.target).y();
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    m_painter.setPen(QPen(m_theme.colour(Colour::Text), 1, Qt::DotLine));
    for (const ChartMark& mark : m_picture.marks) {
        const double x = m_scale.placeOf(mark.at, 0).x();
        if (x >= plot.left() && x <= plot.right())
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    m_painter.setPen(m_theme.colour(Colour::Text));
    for (const ChartLabel& label : labels) {
        if (label.of != ChartLabel::Of::Mark)
            continue;
        m_painter.fillRect(label.box, m_theme.colour(Colour::Window));
        m_painter.drawText(label.box, Qt::AlignCenter, label.text);
    }
}

void TimeChartPainter::paintRead(const ChartReadings::Reading& reading,
                                 const std::vector<ChartLabel>& labels) const
{
    const QRectF& plot = m_scale.plot;
    const QPointF place = m_scale.placeOf(reading.point->at, reading.point->value.value_or(m_picture.lowest));
    m_painter.setPen(QPen(m_theme.colour(Colour::Focus), 1.5, Qt::DashLine));
    m_painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
    m_painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(place, 8, 8);
    for (const ChartLabel& label : labels) {
        if (label.of != ChartLabel::Of::Reading)
            continue;
        m_painter.setPen(m_theme.colour(Colour::Border));
        m_painter.setBrush(m_theme.colour(Colour::Surface));
        m_painter.drawRoundedRect(label.box, kRadius, kRadius);
        m_painter.setPen(m_theme.colour(Colour::Text));
        m_painter.drawText(label.box, Qt::AlignCenter, label.text);
    }
}

} // namespace slipway::views
