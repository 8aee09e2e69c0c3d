// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"

namespace slipway::policy {

/// What a result does to the verdict.
enum class Weighs
{
    Nothing,
    MakesConditional,
    MakesNoGo
};

/// DESIGN section 5: a failing, stale or unknown blocker makes No-go; a waived blocker or a failing major
/// makes Conditional, and so do stale and unknown majors where the policy tightens it.
[[nodiscard]] Weighs weighs(const model::Criterion& criterion, const model::CriterionResult& result,
                            const model::Policy& policy);

/// Fills in verdict, score, reason, counts and tallies from the results.
void conclude(model::Evaluation& evaluation, const model::Policy& policy, const Phrases& phrases);

/// Makes the verdict as strict as the newest decision: No-go where a meeting said so of this commit,
/// Conditional while conditions are not met. After conclude().
void heedDecision(model::Evaluation& evaluation, const EvaluationInput& input);

} // namespace slipway::policy
