// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/slo/standing.h"

#include <QStringList>

/// Standings of objectives as the command line prints them.
namespace slipway::app {

[[nodiscard]] model::Json standingJson(const slo::Objective& objective, const slo::Standing& standing,
                                       const slo::Gate& gate);
[[nodiscard]] QStringList standingLines(const slo::Objective& objective, const slo::Standing& standing,
                                        const slo::Gate& gate);

} // namespace slipway::app
