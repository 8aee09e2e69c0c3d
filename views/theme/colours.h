// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

namespace slipway::views {

/// What a role is in a theme. Any thread.
[[nodiscard]] QColor colourIn(ThemeName theme, Colour role);

} // namespace slipway::views
