// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace slipway::views {

inline constexpr int kMostSvgElements = 5000;
inline constexpr int kDeepestSvg = 32; ///< elements in elements

/// Whether an SVG from anybody can be drawn, and is drawn alike everywhere: shapes and gradients only. No
/// scripts, no references to other files, no text (which is drawn by the machine's fonts), no animation,
/// nothing that Qt leaves out (masks, filters) and nothing that is small to write and long to draw (`use`,
/// dashes). InvalidInput names what is in the way, LimitExceeded what is too many. Pure; `where` names it in
/// errors.
[[nodiscard]] model::Status checkSvg(const QByteArray& svg, const QString& where);

} // namespace slipway::views
