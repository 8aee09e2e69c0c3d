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
