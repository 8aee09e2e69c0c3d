// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_scale.h"

#include "views/charts/chart_values.h"
#include "views/charts/shown_time.h"

#include <algorithm>
#include <cmath>

namespace slipway::views {

namespace {

constexpr double kStripShare = 0.14; ///< of the plot's height, below the lowest value
constexpr double kAirShare = 0.04;   ///< of the plot's height, above the highest value

} // namespace

QPointF ChartScale::placeOf(const QDateTime& at, double value) const
{
    const double span = static_cast<double>(std::max<qint64>(1, from.msecsTo(until)));
    const double x = plot.left() + plot.width() * static_cast<double>(from.msecsTo(at)) / span;
    return {x, plot.bottom() - plot.height() * (value - lowest) / std::max(1e-9, highest - lowest)};
}

QDateTime ChartScale::momentAt(double x) const
{
    if (x < plot.left() || x > plot.right())
        return {};
    const double part = (x - plot.left()) / plot.width();
    return from.addMSecs(std::llround(part * static_cast<double>(from.msecsTo(until))));
}

QRectF ChartScale::groundOf(const QDateTime& begin, const QDateTime& end) const
{
    const double left = std::max(placeOf(begin, 0).x(), plot.left());
    const double right = std::min(std::max(placeOf(end, 0).x(), left + 2), plot.right());
    return right > left ? QRectF(left, plot.top(), right - left, plot.height()) : QRectF();
}

ChartScale scaleOf(const TimeChart& picture, const ShownTime& shown, bool hasStrip, const QRectF& plot)
{
    ChartScale scale{plot, shown.from(), shown.until()};
    if (!picture.lanes.isEmpty()) {
        scale.lowest = -0.6;
        scale.highest = static_cast<double>(picture.lanes.size()) - 0.4;
        return scale;
    }
    const double span = picture.highest - picture.lowest;
    scale.lowest = picture.lowest - span * (hasStrip ? kStripShare : kAirShare);
    scale.highest = picture.highest + span * kAirShare;
    return scale;
}

} // namespace slipway::views
