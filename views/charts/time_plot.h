// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QCategoryAxis;
class QChart;

namespace slipway::views {

struct ChartScale;
struct TimeChart;
class Theme;

/// What Qt Charts draws of a picture over time: its lines, the scales beside them and the legend.
class TimePlot : public QObject
{
    Q_OBJECT

public:
    /// Draws in the chart, which owns this.
    TimePlot(const Theme& theme, QChart& chart);

    void setLines(const TimeChart& picture);
    /// As many ticks as a canvas of that size has room for.
    void setScales(const TimeChart& picture, const ChartScale& scale, const QSize& room);
    void applyTheme();

private:
    const Theme& m_theme;
    QChart& m_chart;
    QCategoryAxis* m_times;
    QCategoryAxis* m_values;
};

} // namespace slipway::views
