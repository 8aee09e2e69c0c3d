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
    /// Of what was tested where that is not the target commit: its commit, or "unknown"; else empty.
    QString testedOther;
    int failedTests = 0;    ///< left out, because more requests failed than the policy's load_error_percent
    double wantedRatio = 2; ///< tested over forecast, by the policy's parameter "peak_ratio"
};

/// Of the release at the dossier's moment: the forecast of its launch brief, the load test of its target
/// commit that reached the highest peak (without one, of another commit of the release), the traffic measured
/// in the launch stage, and the targets of its policy. Pure.
[[nodiscard]] CapacityReport capacityOf(const Dossier& dossier);

/// As JSON, for people's scripts; what is not known is null, with why.
[[nodiscard]] model::Json capacityJson(const CapacityReport& report);

} // namespace slipway::readiness
