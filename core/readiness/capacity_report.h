// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "core/slo/capacity.h"

namespace slipway::readiness {

/// What is known of a release's capacity, with where it comes from.
struct CapacityReport
{
    slo::CapacityInput input;
    slo::Capacity capacity;
    double wantedRatio = 2; ///< tested over forecast, by the policy's parameter "peak_ratio"
};

/// Of the release at the dossier's moment: the forecast of its launch brief, the load test of it that reached
/// the highest peak, the live traffic of its project, and the targets of its policy. Pure.
[[nodiscard]] CapacityReport capacityOf(const Dossier& dossier);

/// As JSON, for people's scripts; what is not known is null, with why.
[[nodiscard]] model::Json capacityJson(const CapacityReport& report);

} // namespace slipway::readiness
