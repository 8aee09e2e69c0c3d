// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace slipway::views {

/// Measures of the page, in points.
struct PageMetrics
{
    QSizeF page;
    double margin = 40;
    double footer = 34; ///< kept free above the lower margin
    double logo = 0;    ///< kept free for one above the title

    [[nodiscard]] double width() const { return page.width() - 2 * margin; }
    [[nodiscard]] double bottom() const { return page.height() - margin - footer; }
};

inline constexpr double kHeadingHeight = 30; ///< of a heading across the page

} // namespace slipway::views
