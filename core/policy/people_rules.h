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

/// The blocking criteria that do not pass, waived ones too, as "id=state", sorted: what a sign-off was given
/// on.
[[nodiscard]] QStringList openBlockers(const model::Evaluation& evaluation, const model::Policy& policy);

/// Per role the newest sign-off, void if the target is another commit, or if a blocker is in another state
/// than then. After the results are known.
[[nodiscard]] std::vector<model::SignOffState> judgeSignOffs(const EvaluationInput& input,
                                                             const model::Evaluation& evaluation);

/// The newest decision as of t; null if none was made.
[[nodiscard]] const model::Decision* newestDecision(const model::PeoplesInput& people, const QDateTime& at);

/// The newest decision as of t, if it stops the release: No-go, about the commit that is its target still.
[[nodiscard]] const model::Decision* stoppingDecision(const EvaluationInput& input);

/// A condition of the decision that holds, and whether it is met.
struct ConditionState
{
    model::Condition condition;
    model::RecordId decision;
    int number = 0;                           ///< its place in the decision, from 0
    const model::ConditionMet* met = nullptr; ///< who said so; borrowed
    bool isOverdue = false;
};

/// The conditions of the newest Conditional decision as of t: no other decision takes them back.
[[nodiscard]] std::vector<ConditionState> conditionStates(const model::PeoplesInput& people,
                                                          const QDateTime& at);

} // namespace slipway::policy
