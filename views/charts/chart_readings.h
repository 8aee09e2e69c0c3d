// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_scale.h"
#include "views/charts/chart_values.h"

#include <QCoreApplication>

namespace slipway::views {

/// The points of a picture in the order in which they are read, and what they say. Borrows the picture.
class ChartReadings
{
    Q_DECLARE_TR_FUNCTIONS(ChartReadings)

public:
    struct Reading
    {
        const ChartSeries* series = nullptr;
        const ChartPoint* point = nullptr;
    };

    explicit ChartReadings(const TimeChart& picture);

    [[nodiscard]] const std::vector<Reading>& all() const { return m_all; }
    /// States are told along the time, for which a strip at the bottom of the plot is kept.
    [[nodiscard]] bool haveStrip() const { return m_haveStrip; }
    /// The point beside the place; -1: none is near. Steps have no points that stand out.
    [[nodiscard]] int nearest(const QPointF& place, const ChartScale& scale) const;
    /// "24 Nov 09:00: 87, No-go".
    [[nodiscard]] QString textOf(const Reading& reading) const;
    /// What holds at that place, likewise; empty outside of the plot.
    [[nodiscard]] QString textAt(const QPointF& place, const ChartScale& scale) const;

private:
    const TimeChart* m_picture;
    std::vector<Reading> m_all; ///< of all series, by time
    bool m_haveStrip;
};

} // namespace slipway::views
