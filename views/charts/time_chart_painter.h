// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_labels.h"
#include "views/charts/chart_readings.h"

class QPainter;

namespace slipway::views {

/// Paints what Qt Charts does not, in the theme's colours: the grounds of bands below its lines; the shapes
/// of states, points and marks above them, and the labels of all. Made for one painting, whose painter has
/// the labels' font; borrows everything.
class TimeChartPainter
{
public:
    TimeChartPainter(QPainter& painter, const Theme& theme, const TimeChart& picture,
                     const ChartScale& scale);

    void paintGrounds(const QRectF& part) const; ///< of bands, in that part of the canvas
    void paintBandLabels(const std::vector<ChartLabel>& labels) const;
    void paintStrip() const; ///< of the states along the time
    void paintPoints(const std::vector<ChartReadings::Reading>& readings) const;
    void paintMarks(const std::vector<ChartLabel>& labels) const;
    /// Points one out.
    void paintRead(const ChartReadings::Reading& reading, const std::vector<ChartLabel>& labels) const;

private:
    [[nodiscard]] QColor colourOf(const ChartSeries& series, const ChartPoint& point) const;
    void paintShape(const QRectF& box, const ChartStanding& standing) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const TimeChart& m_picture;
    const ChartScale& m_scale;
};

} // namespace slipway::views
