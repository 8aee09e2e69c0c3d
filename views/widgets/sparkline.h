// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"
#include "views/theme/theme.h"

namespace slipway::views {

/// The scores of the last days as a line from 0 to 100, with a dot at today's in the verdict's colour.
/// Nothing for fewer than two points.
void paintSparkline(QPainter& painter, const QRectF& box, const std::vector<readiness::TrendPoint>& trend,
                    const Theme& theme);

/// The same in words: "30-day score from 62 to 84".
[[nodiscard]] QString describeTrend(const std::vector<readiness::TrendPoint>& trend);

} // namespace slipway::views
