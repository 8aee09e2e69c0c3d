// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_scale.h"

#include <QString>

#include <optional>
#include <vector>

class QFontMetrics;

namespace slipway::views {

/// A text in the plot.
struct ChartLabel
{
    enum class Of
    {
        Reading, ///< the point that is pointed out
        Mark,
        Band
    };
    Of of = Of::Mark;
    QString text;
    QRectF box; ///< what it covers: px in the canvas
};

/// The point that is pointed out.
struct ReadPoint
{
    QPointF place; ///< px in the canvas
    QString text;
};

/// Lays out the labels of what the plot shows so that none lies over another: what is read has its place, and
/// marks, then bands, go below whatever is in their way. One for which the plot has no room left is not
/// there; its line or ground is, and the table tells of it.
[[nodiscard]] std::vector<ChartLabel> layOutLabels(const TimeChart& picture, const ChartScale& scale,
                                                   const std::optional<ReadPoint>& read,
                                                   const QFontMetrics& metrics);

} // namespace slipway::views
