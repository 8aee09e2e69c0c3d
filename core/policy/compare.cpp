// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compare.h"

#include "core/policy/parameters.h"
#include "core/policy/rule_words.h"
#include "core/policy/waiver_terms.h"

namespace slipway::policy {

using namespace model;

namespace {

/// Every member in words, in the order in which people ask.
std::vector<std::pair<QString, QString>> wordsOf(const Criterion& criterion, const FactRegistry& registry)
{
    return {{QStringLiteral("severity"), toKey(criterion.severity)},
            {QStringLiteral("weight"), QString::number(criterion.weight)},
            {QStringLiteral("rule"), displayRule(criterion.rule, registry)},
            {QStringLiteral("when"), criterion.when ? displayRule(*criterion.when, registry) : QString()},
            {QStringLiteral("freshness"), displayDuration(criterion.freshness)},
            {QStringLiteral("bound_to"), toKey(criterion.boundTo)},
            {QStringLiteral("characteristic"), toKey(criterion.characteristic)},
            {QStringLiteral("owner_role"), criterion.ownerRole},
            {QStringLiteral("question"), criterion.question},
            {QStringLiteral("rationale"), criterion.rationale},
            {QStringLiteral("how_to_fix"), criterion.howToFix},
            {QStringLiteral("answered_by"), criterion.answeredBy},
            {QStringLiteral("starter"), criterion.starter}};
}

QString gatesOf(const Policy& policy)
{
    QStringList gates;
    for (const StageGate& gate : policy.gates)
        gates += displayGate(gate);
    return gates.join(QLatin1String("; "));
}

QString parametersOf(const Policy& policy)
{
    QStringList parameters;
    for (const Parameter& parameter : policy.parameters)
        parameters += parameter.name + QLatin1Char(' ') + displayParameter(parameter);
    return parameters.join(QLatin1String("; "));
}

QString kindsOf(const Policy& policy)
{
    QStringList kinds;
    for (const ProjectKind kind : policy.kinds)
        kinds += toKey(kind);
    return kinds.join(QLatin1String(", "));
}

QString tighteningOf(const Policy& policy)
{
    QStringList words;
    if (policy.staleMajorIsConditional)
        words += QStringLiteral("stale-major");
    if (policy.unknownMajorIsConditional)
        words += QStringLiteral("unknown-major");
    return words.join(QLatin1String(", "));
}

} // namespace

QString displayDuration(const std::optional<std::chrono::milliseconds>& duration)
{
    if (!duration)
        return {};
    using namespace std::chrono;
    QStringList parts;
    milliseconds rest = *duration;
    for (const auto& [length, unit] : {std::pair<milliseconds, const char*>(days(1), "d"),
                                       {hours(1), "h"},
                                       {minutes(1), "min"},
                                       {seconds(1), "s"}}) {
        const auto number = rest / length;
        rest %= length;
        if (number > 0)
            parts += QStringLiteral("%1 %2").arg(number).arg(QLatin1String(unit));
    }
    return parts.join(QLatin1Char(' '));
}

QString displayGate(const StageGate& gate)
{
    QString words = QStringLiteral("to %1: verdict %2").arg(toKey(gate.stage), toKey(gate.verdict));
    if (gate.verdict != Verdict::Go)
        words += QStringLiteral(" or better");
    if (gate.needsDecision)
        words += QStringLiteral(", a decision");
    if (gate.needsSignOffs)
        words += QStringLiteral(", every sign-off");
    if (gate.needsBlastRadius)
        words += QStringLiteral(", a blast radius");
    if (gate.needsCanary)
        words += QStringLiteral(", canary steps");
    if (gate.needsSlo)
        words += QStringLiteral(", objectives that hold");
    return words;
}

std::vector<MemberDifference> compareWhole(const Policy& before, const Policy& after)
{
    const auto listed = [](const QStringList& list) { return list.join(QLatin1String(", ")); };
    std::vector<MemberDifference> all{
        {QStringLiteral("gates"), gatesOf(before), gatesOf(after)},
        {QStringLiteral("bake"), displayDuration(before.bake), displayDuration(after.bake)},
        {QStringLiteral("parameters"), parametersOf(before), parametersOf(after)},
        {QStringLiteral("sign_off_roles"), listed(before.signOffRoles), listed(after.signOffRoles)},
        {QStringLiteral("kinds"), kindsOf(before), kindsOf(after)},
        {QStringLiteral("tighten"), tighteningOf(before), tighteningOf(after)},
        {QStringLiteral("waivers"), displayWaiverTerms(before.waivers), displayWaiverTerms(after.waivers)}};
    std::erase_if(all, [](const MemberDifference& one) { return one.before == one.after; });
    return all;
}

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
