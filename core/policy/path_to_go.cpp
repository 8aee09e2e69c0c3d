// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/path_to_go.h"

#include "core/policy/rule_evaluator.h"
#include "core/policy/verdict.h"

namespace slipway::policy {

using namespace model;

namespace {

PathAction actionFor(bool attestable, ResultState state)
{
    switch (state) {
    case ResultState::Unknown:
        return attestable ? PathAction::Attest : PathAction::ProvideEvidence;
    case ResultState::Stale:
        return PathAction::Refresh;
    default:
        return PathAction::Fix;
    }
}

QString textFor(const Criterion& criterion, PathAction action, const CriterionResult& result,
                const Phrases& phrases)
{
    switch (action) {
    case PathAction::Attest:
        // A check looked already, and what it saw is to be mended before a person confirms.
        if (!result.measured.isEmpty())
            return criterion.howToFix;
        return criterion.answeredBy.isEmpty()
                   ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Answer it with a reason."))
                   : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Answer it with a reason, or bring %1."),
                                 {criterion.answeredBy});
    case PathAction::ProvideEvidence:
        return criterion.answeredBy.isEmpty()
                   ? criterion.howToFix
                   : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Bring %1."), {criterion.answeredBy});
    case PathAction::Refresh:
        return criterion.answeredBy.isEmpty()
                   ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Collect the evidence again."))
                   : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Collect again: %1."),
                                 {criterion.answeredBy});
    case PathAction::Fix:
    case PathAction::BringDependency: // never of a criterion
        return criterion.howToFix;
    }
    Q_UNREACHABLE();
}

/// True if the criterion comes right once all the others in `open` do. All are places in the policy.
bool isImplied(size_t criterion, const std::vector<size_t>& open, const EvaluationInput& input)
{
    if (!input.compiled->criteria()[criterion].refersToOthers)
        return false;
    EvaluationInput others = input;
    for (const size_t other : open) {
        if (other != criterion)
            others.whatIf.states.insert(input.policy.criteria[other].id, ResultState::Pass);
    }
    RuleEvaluator evaluator(others);
    return weighs(input.policy.criteria[criterion], evaluator.result(criterion), input.policy) ==
           Weighs::Nothing;
}

} // namespace

std::vector<PathStep> pathToGo(const Evaluation& evaluation, const EvaluationInput& input)
{
    const std::vector<Criterion>& criteria = input.policy.criteria;
    std::vector<size_t> open;
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        if (weighs(criteria[i], evaluation.results[i], input.policy) != Weighs::Nothing)
            open.push_back(i);
    }
    // One at a time: of two that imply each other, one stays.
    for (size_t i = 0; i < open.size();) {
        if (isImplied(open[i], open, input))
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    struct Candidate
    {
        size_t index;
        PathAction action;
    };
    std::vector<Candidate> candidates;
    candidates.reserve(open.size());
    for (const size_t i : open)
        candidates.push_back(
            {i, actionFor(input.compiled->criteria()[i].isAttestable, evaluation.results[i].withoutWaiver)});
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
        return std::tuple(a.action, criteria[a.index].severity, -criteria[a.index].weight) <
               std::tuple(b.action, criteria[b.index].severity, -criteria[b.index].weight);
    });
    std::vector<PathStep> steps;
    steps.reserve(candidates.size());
    for (const auto& [index, action] : candidates) {
        const Criterion& criterion = criteria[index];
        const CriterionResult& result = evaluation.results[index];
        steps.push_back({criterion.id, action, criterion.ownerRole,
                         textFor(criterion, action, result, *input.phrases), result.owner, result.due,
                         result.isOverdue});
    }
    return steps;
}

} // namespace slipway::policy
