// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compare.h"

#include "core/policy/rule_words.h"

namespace slipway::policy {

using namespace model;

namespace {

QString freshnessWords(const Criterion& criterion)
{
    if (!criterion.freshness)
        return {};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(*criterion.freshness).count();
    return hours % 24 == 0
               ? QStringLiteral("%1 d").arg(hours / 24)
               : QStringLiteral("%1 min").arg(
                     std::chrono::duration_cast<std::chrono::minutes>(*criterion.freshness).count());
}

/// Every member in words, in the order in which people ask.
std::vector<std::pair<QString, QString>> wordsOf(const Criterion& criterion, const FactRegistry& registry)
{
    return {{QStringLiteral("severity"), toKey(criterion.severity)},
            {QStringLiteral("weight"), QString::number(criterion.weight)},
            {QStringLiteral("rule"), displayRule(criterion.rule, registry)},
            {QStringLiteral("when"), criterion.when ? displayRule(*criterion.when, registry) : QString()},
            {QStringLiteral("freshness"), freshnessWords(criterion)},
            {QStringLiteral("bound_to"), toKey(criterion.boundTo)},
            {QStringLiteral("characteristic"), toKey(criterion.characteristic)},
            {QStringLiteral("owner_role"), criterion.ownerRole},
            {QStringLiteral("question"), criterion.question},
            {QStringLiteral("rationale"), criterion.rationale},
            {QStringLiteral("how_to_fix"), criterion.howToFix},
            {QStringLiteral("answered_by"), criterion.answeredBy},
            {QStringLiteral("starter"), criterion.starter}};
}

} // namespace

std::vector<CriterionDifference> comparePolicies(const Policy& before, const Policy& after,
                                                 const FactRegistry& registry)
{
    std::vector<CriterionDifference> differences;
    for (const Criterion& now : after.criteria) {
        const Criterion* then = before.find(now.id);
        CriterionDifference difference{now.id, now.question, CriterionDifference::Kind::Changed, {}};
        if (!then) {
            difference.kind = CriterionDifference::Kind::Added;
            differences.push_back(std::move(difference));
            continue;
        }
        const auto old = wordsOf(*then, registry);
        const auto changed = wordsOf(now, registry);
        for (size_t i = 0; i < changed.size(); ++i) {
            if (old[i].second != changed[i].second)
                difference.members.push_back({changed[i].first, old[i].second, changed[i].second});
        }
        if (!difference.members.empty())
            differences.push_back(std::move(difference));
    }
    for (const Criterion& then : before.criteria) {
        if (!after.find(then.id))
            differences.push_back({then.id, then.question, CriterionDifference::Kind::Removed, {}});
    }
    return differences;
}

} // namespace slipway::policy
