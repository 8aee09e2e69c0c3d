// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_difference.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

using Kind = ResultDifference::Kind;

/// The same word of the same person: what it says of its remaining time is no other number.
bool isSameAnswer(const CriterionResult& before, const CriterionResult& after)
{
    return !before.judged.empty() && !after.judged.empty() && !after.judged.front().record.isEmpty() &&
           before.judged.front().record == after.judged.front().record;
}

int rankOf(const ResultDifference& difference)
{
    if (difference.kind == Kind::Turned)
        return difference.isBetter() ? 1 : 0;
    return 2 + static_cast<int>(difference.kind);
}

const DependencyState* findDependency(const Evaluation& evaluation, const Dependency& on)
{
    const auto found = std::find_if(evaluation.dependencies.begin(), evaluation.dependencies.end(),
                                    [&](const DependencyState& state) { return state.on == on; });
    return found == evaluation.dependencies.end() ? nullptr : &*found;
}

std::vector<DependencyDifference> dependencyDifferences(const Evaluation& before, const Evaluation& after)
{
    std::vector<DependencyDifference> differences;
    for (const DependencyState& now : after.dependencies) {
        const DependencyState* then = findDependency(before, now.on);
        if (!then || then->verdict != now.verdict || then->allows != now.allows || then->name != now.name)
            differences.push_back(
                {now.name, then ? std::optional(then->verdict) : std::nullopt, now.verdict, now.reason});
    }
    for (const DependencyState& then : before.dependencies) {
        if (!findDependency(after, then.on))
            differences.push_back({then.name, then.verdict, std::nullopt, {}});
    }
    return differences;
}

} // namespace

bool ResultDifference::isBetter() const
{
    // ResultState runs from worst to best.
    return before && after && after->state > before->state;
}

QString ResultDifference::ground() const
{
    if (!after || after->judged.empty())
        return {};
    const Judged& judged = after->judged.front();
    return judged.where.isEmpty() ? judged.by : judged.by + QStringLiteral(", ") + judged.where;
}

QDateTime comparedSince(const Dossier& dossier)
{
    return std::max(dossier.changesSince.value_or(dossier.evaluation.at), dossier.release.createdAt);
}

ReleaseDifference differenceOf(const Dossier& before, const Dossier& after)
{
    ReleaseDifference difference;
    if (before.evaluation.verdict != after.evaluation.verdict)
        difference.verdict = {before.evaluation.verdict, after.evaluation.verdict, before.evaluation.reason,
                              after.evaluation.reason};
    difference.dependencies = dependencyDifferences(before.evaluation, after.evaluation);
    for (size_t i = 0; i < after.evaluation.results.size(); ++i) {
        const CriterionResult& now = after.evaluation.results[i];
        const CriterionResult* then = before.evaluation.find(now.criterion);
        ResultDifference one{Kind::Turned, now.criterion, after.policy->criteria[i].question, std::nullopt,
                             now};
        if (!then)
            one.kind = Kind::Added;
        else if (then->state == now.state && (then->measured == now.measured || isSameAnswer(*then, now)))
            continue;
        else {
            one.kind = then->state == now.state ? Kind::Measured : Kind::Turned;
            one.before = *then;
        }
        difference.results.push_back(std::move(one));
    }
    for (size_t i = 0; i < before.evaluation.results.size(); ++i) {
        const CriterionResult& then = before.evaluation.results[i];
        if (!after.evaluation.find(then.criterion))
            difference.results.push_back(
                {Kind::Removed, then.criterion, before.policy->criteria[i].question, then, std::nullopt});
    }
    std::stable_sort(
        difference.results.begin(), difference.results.end(),
        [](const ResultDifference& a, const ResultDifference& b) { return rankOf(a) < rankOf(b); });
    return difference;
}

} // namespace slipway::readiness
