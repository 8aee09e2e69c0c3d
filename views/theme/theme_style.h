// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

/// A theme's colours and fonts as Qt takes them. GUI thread only.
namespace slipway::views {

[[nodiscard]] QPalette paletteOf(ThemeName theme);
/// The bundled style sheet with the theme's colours; empty if it cannot be read.
[[nodiscard]] QString styleSheetOf(ThemeName theme);

} // namespace slipway::views
