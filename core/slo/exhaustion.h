// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slo/objective.h"

#include <optional>

namespace slipway::slo {

/// How long the budget of a period lasts at that burn rate; nothing where it does not burn or none is left.
[[nodiscard]] std::optional<Duration> exhaustedIn(double budgetLeft, double burn, Duration period);

} // namespace slipway::slo
