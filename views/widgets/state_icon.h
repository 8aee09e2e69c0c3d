// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QIcon>

namespace slipway::views {

/// The shape of a state in its colour, to stand beside its word in an item of a list.
[[nodiscard]] QIcon stateIcon(const Theme& theme, model::ResultState state);

} // namespace slipway::views
