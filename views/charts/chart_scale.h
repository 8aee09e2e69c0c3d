// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QPointF>
#include <QRectF>

namespace slipway::views {

struct TimeChart;
class ShownTime;

/// Where moments and values stand in the plot of a picture.
struct ChartScale
{
    QRectF plot;        ///< px in the canvas
    QDateTime from;     ///< at its left edge
    QDateTime until;    ///< at its right edge
    double lowest = 0;  ///< at its bottom
    double highest = 1; ///< at its top

    [[nodiscard]] QPointF placeOf(const QDateTime& at, double value) const;
    [[nodiscard]] QDateTime momentAt(double x) const; ///< invalid outside of the plot
    /// The plot between two moments, 2 px wide at least; null where the plot shows nothing of it.
    [[nodiscard]] QRectF groundOf(const QDateTime& begin, const QDateTime& end) const;
};

/// Leaves air above the highest value, and below the lowest room for the strip of states, if there is one.
[[nodiscard]] ChartScale scaleOf(const TimeChart& picture, const ShownTime& shown, bool hasStrip,
                                 const QRectF& plot);

} // namespace slipway::views
