// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QIcon>

namespace slipway::views {

/// The state's shape in its colour, for rows of trees and tables.
[[nodiscard]] QIcon stateIcon(const Theme& theme, model::ResultState state);
[[nodiscard]] QIcon verdictIcon(const Theme& theme, model::Verdict verdict);

} // namespace slipway::views
