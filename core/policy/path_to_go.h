// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"

namespace slipway::policy {

/// The smallest set of criteria that must change for the verdict to be Go, cheapest action first. Criteria
/// that come right by themselves when others in the set do are left out.
[[nodiscard]] std::vector<model::PathStep> pathToGo(const model::Evaluation& evaluation,
                                                    const EvaluationInput& input);

} // namespace slipway::policy
