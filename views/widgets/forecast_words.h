// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/forecast.h"

namespace slipway::views {

/// "Ready 3–9 Dec (50–85%, from 23 closings)", translated, days in the person's zone.
[[nodiscard]] QString forecastWords(const readiness::ReadyForecast& forecast);
/// What it rests on, and the chance by the launch.
[[nodiscard]] QString forecastReason(const readiness::ReadyForecast& forecast);

} // namespace slipway::views
