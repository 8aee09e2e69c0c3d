// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/answer.h"
#include "core/policy/evaluate.h"

namespace slipway::policy {

/// The newest attestation of the criterion as of t; nothing if none was given or the newest was withdrawn.
[[nodiscard]] const model::Attestation* currentAttestation(const model::CriterionId& criterion,
                                                           const EvaluationInput& input);

/// The waiver in force for the criterion at t, if any.
[[nodiscard]] const model::Waiver* waiverInForce(const model::CriterionId& criterion,
                                                 const model::PeoplesInput& people, const QDateTime& at);

/// The request for a waiver that nobody has answered or taken back at t. One whose wanted end has passed has
/// lapsed.
[[nodiscard]] const model::Waiver* pendingWaiver(const model::CriterionId& criterion,
                                                 const model::PeoplesInput& people, const QDateTime& at);

/// A person's word, in force at t, that the criterion does not apply to the release. Of a blocker it counts
/// only if another person approved it.
[[nodiscard]] const model::NotApplicable* currentNotApplicable(const model::Criterion& criterion,
                                                               const EvaluationInput& input);

/// Who sees to the criterion at t; null if nobody was named, or no longer is.
[[nodiscard]] const model::Assignment* currentAssignment(const model::CriterionId& criterion,
                                                         const model::PeoplesInput& people,
                                                         const QDateTime& at);

/// True if both name the same person: case and space around do not tell people apart.
[[nodiscard]] bool isSamePerson(const QString& one, const QString& other);

/// True if another person than the one who said it approved it.
[[nodiscard]] bool isApprovedByAnother(const model::NotApplicable& said);

/// From then on an answer that holds gives warn: the beginning (UTC) of the sixth day before its last.
[[nodiscard]] QDateTime endsSoonAt(const model::Attestation& attestation);

/// What a person's answer says: holding gives pass (warn in its last seven days), denying gives fail, past
/// its expiry stale, none given unknown and silent. For a criterion bound to the commit an answer given for
/// another commit does not count.
[[nodiscard]] Answer judgeAttestation(const model::Criterion& criterion, const EvaluationInput& input);

/// The blocking criteria that do not pass, those waived and those that a person took out of the checklist
/// too, as "id=state", sorted: what a sign-off was given on.
[[nodiscard]] QStringList openBlockers(const model::Evaluation& evaluation, const model::Policy& policy);

/// Per role the newest sign-off that was not taken back, void if the target is another commit, or if a
/// blocker is in another state than then. After the results are known.
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
