// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

namespace slipway::views {

/// The family that the bundled fonts gave themselves; the platform's where none could be loaded. Loads them.
[[nodiscard]] QString fontFamily();
/// A style in that family. Any thread; in the GUI's it is the same font each time.
[[nodiscard]] QFont fontIn(TextStyle style);

} // namespace slipway::views
