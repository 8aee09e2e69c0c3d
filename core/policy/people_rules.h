// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/answer.h"
#include "core/policy/evaluate.h"

namespace slipway::policy {

/// The newest attestation of the criterion as of t; nothing if none was given or the newest was withdrawn.
[[nodiscard]] const model::Attestation* currentAttestation(const model::CriterionId& criterion,
                                                           const EvaluationInput& input);

/// The waiver in force for the criterion at t, if any.
[[nodiscard]] const model::Waiver* currentWaiver(const model::CriterionId& criterion,
                                                 const EvaluationInput& input);

/// What a person's answer says: holding gives pass (warn in its last seven days), denying gives fail, past
/// its expiry stale, none given unknown and silent. For a criterion bound to the commit an answer given for
/// another commit does not count.
[[nodiscard]] Answer judgeAttestation(const model::Criterion& criterion, const EvaluationInput& input);

/// Per role the newest sign-off, void if it was on another commit than the target.
[[nodiscard]] std::vector<model::SignOffState> judgeSignOffs(const EvaluationInput& input);

/// Conditions of the newest decision, if that was Conditional.
[[nodiscard]] int openConditions(const EvaluationInput& input);

} // namespace slipway::policy
