// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/fact_registry.h"
#include "core/slo/standing.h"

namespace slipway::readiness {

/// A standing as the facts slo.*; what could not be judged is left out, so that it is unknown and not good.
/// The caller says whose it is, and from what (subject, provenance).
[[nodiscard]] model::Evidence evidenceOf(const slo::Objective& objective, const slo::Standing& standing,
                                         const model::FactRegistry& registry, const QDateTime& at);

} // namespace slipway::readiness
