// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/path_to_go.h"

#include "core/policy/policy_checks.h"
#include "core/policy/rule_evaluator.h"
#include "core/policy/verdict.h"

namespace slipway::policy {

using namespace model;

namespace {

PathAction actionFor(const Criterion& criterion, ResultState state)
{
    const bool attestable = isAttestable(criterion.rule);
    switch (state) {
    case ResultState::Unknown:
        return attestable ? PathAction::Attest : PathAction::ProvideEvidence;
    case ResultState::Stale:
        return PathAction::Refresh;
    default:
        return PathAction::Fix;
    }
}

QString textFor(const Criterion& criterion, PathAction action, const CriterionResult& result)
{
    switch (action) {
    case PathAction::Attest:
        // A check looked already, and what it saw is to be mended before a person confirms.
        if (!result.measured.isEmpty())
            return criterion.howToFix;
        return criterion.answeredBy.isEmpty()
                   ? QStringLiteral("Answer it with a reason.")
                   : QStringLiteral("Answer it with a reason, or bring %1.").arg(criterion.answeredBy);
    case PathAction::ProvideEvidence:
        return criterion.answeredBy.isEmpty() ? criterion.howToFix
                                              : QStringLiteral("Bring %1.").arg(criterion.answeredBy);
    case PathAction::Refresh:
        return criterion.answeredBy.isEmpty()
                   ? QStringLiteral("Collect the evidence again.")
                   : QStringLiteral("Collect again: %1.").arg(criterion.answeredBy);
    case PathAction::Fix:
        return criterion.howToFix;
    }
    Q_UNREACHABLE();
}

/// True if the criterion comes right once all the others in `open` do.
bool isImplied(const Criterion& criterion, const std::vector<const Criterion*>& open,
               const EvaluationInput& input)
{
    if (referredCriteria(criterion).empty())
        return false;
    EvaluationInput others = input;
    for (const Criterion* other : open) {
        if (other->id != criterion.id)
            others.whatIf.states.insert(other->id, ResultState::Pass);
    }
    RuleEvaluator evaluator(others);
    return weighs(criterion, evaluator.result(criterion), input.policy) == Weighs::Nothing;
}

} // namespace

std::vector<PathStep> pathToGo(const Evaluation& evaluation, const EvaluationInput& input)
{
    std::vector<const Criterion*> open;
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        if (weighs(input.policy.criteria[i], evaluation.results[i], input.policy) != Weighs::Nothing)
            open.push_back(&input.policy.criteria[i]);
    }
    // One at a time: of two that imply each other, one stays.
    for (size_t i = 0; i < open.size();) {
        if (isImplied(*open[i], open, input))
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    struct Candidate
    {
        const Criterion* criterion;
        PathStep step;
    };
    std::vector<Candidate> candidates;
    for (const Criterion* criterion : open) {
        const CriterionResult* result = evaluation.find(criterion->id);
        const PathAction action = actionFor(*criterion, result->withoutWaiver);
        candidates.push_back(
            {criterion,
             {criterion->id, action, criterion->ownerRole, textFor(*criterion, action, *result),
              result->owner, result->due, result->isOverdue}});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(a.step.action, a.criterion->severity, -a.criterion->weight) <
               std::tuple(b.step.action, b.criterion->severity, -b.criterion->weight);
    });
    std::vector<PathStep> steps;
    steps.reserve(candidates.size());
    for (Candidate& candidate : candidates)
        steps.push_back(std::move(candidate.step));
    return steps;
}

} // namespace slipway::policy
