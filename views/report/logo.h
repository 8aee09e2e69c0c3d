// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QImage>
#include <QSizeF>

namespace slipway::views {

inline constexpr qint64 kLargestLogo = 512 << 10; ///< bytes
inline constexpr int kWidestLogo = 2048;          ///< pixels, either way

/// A PNG, from anybody: its size is looked at before it is unpacked. InvalidInput, LimitExceeded.
[[nodiscard]] model::Result<QImage> readLogo(const QByteArray& png);
/// How large it is printed, in points.
[[nodiscard]] QSizeF logoSize(const QSize& pixels);

inline constexpr double kLogoHeight = 22; ///< points, at most
inline constexpr double kLogoWidth = 160; ///< points, at most

} // namespace slipway::views
