// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_text.h"

#include "app/cli/time_text.h"

#include "core/policy/parameters.h"
#include "core/policy/rule_words.h"
#include "core/policy/waiver_terms.h"

namespace slipway::app {

using namespace model;

namespace {

QString kindsOf(const Policy& policy)
{
    QStringList kinds;
    for (const ProjectKind kind : policy.kinds)
        kinds += toKey(kind);
    return kinds.join(QLatin1String(", "));
}

QString originsOf(const Policy& policy)
{
    QStringList origins;
    for (const PolicyOrigin& origin : policy.origins)
        origins += origin.id + QLatin1Char(' ') + origin.version;
    return origins.join(QStringLiteral(", which extends "));
}

QString scopeOf(const store::AdoptedPolicy& adopted, const store::PoliciesInForce& inForce,
                const Policy& policy)
{
    if (adopted.id == inForce.defaultId)
        return QStringLiteral("all others");
    const bool isProfile = !policy.kinds.empty() && policy.derivesFrom(inForce.defaultId);
    return isProfile ? kindsOf(policy) : QStringLiteral("chosen projects");
}

QString signOf(policy::CriterionDifference::Kind kind)
{
    switch (kind) {
    case policy::CriterionDifference::Kind::Added:
        return QStringLiteral("added");
    case policy::CriterionDifference::Kind::Removed:
        return QStringLiteral("removed");
    case policy::CriterionDifference::Kind::Changed:
        return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QString orNothing(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("nothing") : words;
}

} // namespace

Json policyListJson(const store::PoliciesInForce& inForce, const readiness::ProjectPolicies& policies,
                    const QHash<QString, int>& used)
{
    Json json = Json::array();
    for (size_t i = 0; i < inForce.all.size(); ++i) {
        const store::AdoptedPolicy& adopted = inForce.all[i];
        const Policy& policy = *policies.all()[i];
        Json kinds = Json::array();
        for (const ProjectKind kind : policy.kinds)
            kinds.push_back(toText(toKey(kind)));
        json.push_back({{"policy", toText(adopted.id)},
                        {"version", toText(adopted.version)},
                        {"title", toText(policy.title)},
                        {"sha256", toText(adopted.sha256)},
                        {"criteria", policy.criteria.size()},
                        {"kinds", kinds},
                        {"default", adopted.id == inForce.defaultId},
                        {"projects", used.value(adopted.id)},
                        {"adopted_at", toText(adopted.adoptedAt)}});
    }
    return json;
}

std::vector<QStringList> policyListTable(const store::PoliciesInForce& inForce,
                                         const readiness::ProjectPolicies& policies,
                                         const QHash<QString, int>& used)
{
    std::vector<QStringList> rows{{QStringLiteral("POLICY"), QStringLiteral("VERSION"),
                                   QStringLiteral("TITLE"), QStringLiteral("CRITERIA"),
                                   QStringLiteral("JUDGES"), QStringLiteral("PROJECTS"),
                                   QStringLiteral("ADOPTED")}};
    for (size_t i = 0; i < inForce.all.size(); ++i) {
        const store::AdoptedPolicy& adopted = inForce.all[i];
        const Policy& policy = *policies.all()[i];
        rows.push_back({adopted.id, adopted.version, policy.title, QString::number(policy.criteria.size()),
                        scopeOf(adopted, inForce, policy), QString::number(used.value(adopted.id)),
                        displayMoment(adopted.adoptedAt)});
    }
    return rows;
}

QStringList policyHeader(const Policy& policy)
{
    QStringList lines{QStringLiteral("%1 (%2 %3)").arg(policy.title, policy.id, policy.version)};
    if (!policy.origins.empty())
        lines += QStringLiteral("Extends ") + originsOf(policy);
    for (const Parameter& parameter : policy.parameters)
        lines += QStringLiteral("Parameter %1: %2, %3")
                     .arg(parameter.name, parameter.title, policy::displayParameter(parameter));
    for (const StageGate& gate : policy.gates)
        lines += QStringLiteral("Gate ") + policy::displayGate(gate);
    if (const QString terms = policy::displayWaiverTerms(policy.waivers); !terms.isEmpty())
        lines += QStringLiteral("Waivers take ") + terms;
    if (policy.bake)
        lines += QStringLiteral("Watched after the launch for ") + policy::displayDuration(policy.bake);
    for (const LeftOutCriterion& left : policy.leftOut)
        lines += QStringLiteral("Not asked: %1 (%2)").arg(left.criterion.toString(), left.reason);
    return lines;
}

std::vector<QStringList> criteriaTable(const Policy& policy)
{
    std::vector<QStringList> rows{{QStringLiteral("CRITERION"), QStringLiteral("SEVERITY"),
                                   QStringLiteral("WEIGHT"), QStringLiteral("OWNER"),
                                   QStringLiteral("QUESTION")}};
    for (const Criterion& criterion : policy.criteria)
        rows.push_back({criterion.id.toString(), toKey(criterion.severity), QString::number(criterion.weight),
                        criterion.ownerRole, criterion.question});
    return rows;
}

QStringList criterionLines(const Criterion& criterion, const Policy& policy, const FactRegistry& registry)
{
    QStringList lines{criterion.question,
                      QStringLiteral("  %1 in %2 %3: %4, weight %5, owner %6")
                          .arg(criterion.id.toString(), policy.id, policy.version,
                               toWords(criterion.severity).toLower(), QString::number(criterion.weight),
                               criterion.ownerRole),
                      QStringLiteral("  passes when: ") + policy::displayRule(criterion.rule, registry)};
    if (criterion.when)
        lines += QStringLiteral("  applies when: ") + policy::displayRule(*criterion.when, registry);
    QString about = QStringLiteral("  evidence must be about: the ") + toKey(criterion.boundTo);
    if (criterion.freshness)
        about += QStringLiteral(", at most %1 h old")
                     .arg(std::chrono::duration<double, std::ratio<3600>>(*criterion.freshness).count());
    lines += about;
    if (!criterion.answeredBy.isEmpty())
        lines += QStringLiteral("  answered by: ") + criterion.answeredBy;
    lines += QStringLiteral("  why: ") + criterion.rationale;
    lines += QStringLiteral("  how to fix: ") + criterion.howToFix;
    if (!criterion.starter.isEmpty())
        lines += QStringLiteral("  starter file: ") + criterion.starter;
    for (const CriterionOverride& change : criterion.overrides)
        lines += QStringLiteral("  %1 changed %2: %3")
                     .arg(change.policy, change.members.join(QLatin1String(", ")), change.reason);
    return lines;
}

Json criterionJson(const Criterion& criterion, const Policy& policy, const FactRegistry& registry)
{
    Json overrides = Json::array();
    for (const CriterionOverride& change : criterion.overrides) {
        Json members = Json::array();
        for (const QString& member : change.members)
            members.push_back(toText(member));
        overrides.push_back(
            {{"policy", toText(change.policy)}, {"members", members}, {"reason", toText(change.reason)}});
    }
    return {{"criterion", toText(criterion.id.toString())},
            {"policy", toText(policy.id + QLatin1Char(' ') + policy.version)},
            {"question", toText(criterion.question)},
            {"severity", toText(toKey(criterion.severity))},
            {"weight", criterion.weight},
            {"owner_role", toText(criterion.ownerRole)},
            {"rule", toText(policy::displayRule(criterion.rule, registry))},
            {"when", criterion.when ? Json(toText(policy::displayRule(*criterion.when, registry))) : Json()},
            {"bound_to", toText(toKey(criterion.boundTo))},
            {"rationale", toText(criterion.rationale)},
            {"how_to_fix", toText(criterion.howToFix)},
            {"answered_by", toText(criterion.answeredBy)},
            {"starter", toText(criterion.starter)},
            {"overridden", overrides}};
}

QStringList differenceLines(const std::vector<policy::CriterionDifference>& differences,
                            const std::vector<policy::MemberDifference>& ofWhole)
{
    QStringList lines;
    for (const policy::MemberDifference& member : ofWhole)
        lines += QStringLiteral("changed %1: %2 → %3")
                     .arg(member.member, orNothing(member.before), orNothing(member.after));
    for (const policy::CriterionDifference& difference : differences) {
        const QString id = difference.criterion.toString();
        if (difference.kind != policy::CriterionDifference::Kind::Changed)
            lines += QStringLiteral("%1 %2: %3").arg(signOf(difference.kind), id, difference.question);
        for (const policy::MemberDifference& member : difference.members)
            lines += QStringLiteral("changed %1: %2: %3 → %4")
                         .arg(id, member.member, orNothing(member.before), orNothing(member.after));
    }
    if (lines.isEmpty())
        lines += QStringLiteral("no difference");
    return lines;
}

Json differencesJson(const std::vector<policy::CriterionDifference>& differences,
                     const std::vector<policy::MemberDifference>& ofWhole)
{
    Json json = Json::array();
    for (const policy::MemberDifference& member : ofWhole)
        json.push_back({{"criterion", nullptr},
                        {"kind", "changed"},
                        {"members", Json::array({{{"member", toText(member.member)},
                                                  {"before", toText(member.before)},
                                                  {"after", toText(member.after)}}})}});
    for (const policy::CriterionDifference& difference : differences) {
        Json members = Json::array();
        for (const policy::MemberDifference& member : difference.members)
            members.push_back({{"member", toText(member.member)},
                               {"before", toText(member.before)},
                               {"after", toText(member.after)}});
        json.push_back({{"criterion", toText(difference.criterion.toString())},
                        {"kind", toText(signOf(difference.kind))},
                        {"question", toText(difference.question)},
                        {"members", members}});
    }
    return json;
}

std::vector<QStringList> impactTable(const readiness::PolicyImpact& impact)
{
    std::vector<QStringList> rows{{QStringLiteral("PROJECT"), QStringLiteral("RELEASE"),
                                   QStringLiteral("NOW"), QStringLiteral("THEN"), QStringLiteral("POLICY"),
                                   QStringLiteral("ASKED"), QStringLiteral("CRITERIA THAT TURN")}};
    for (const readiness::ReleaseImpact& one : impact.impacted) {
        QStringList turned;
        for (const Change& change : one.changes)
            turned += change.criterion.toString();
        for (const CriterionId& criterion : one.added) {
            const QString name = criterion.toString();
            if (!turned.contains(name))
                turned += QStringLiteral("%1 (new)").arg(name);
        }
        rows.push_back({one.project, one.release, toWords(one.before), toWords(one.after),
                        one.policyBefore == one.policyAfter
                            ? one.policyAfter
                            : QStringLiteral("%1 → %2").arg(one.policyBefore, one.policyAfter),
                        QStringLiteral("%1 → %2").arg(one.askedBefore).arg(one.askedAfter),
                        turned.isEmpty() ? QStringLiteral("-") : turned.join(QLatin1String(", "))});
    }
    return rows;
}

Json impactJson(const readiness::PolicyImpact& impact)
{
    Json releases = Json::array();
    for (const readiness::ReleaseImpact& one : impact.impacted) {
        Json changes = Json::array();
        for (const Change& change : one.changes)
            changes.push_back({{"criterion", toText(change.criterion.toString())},
                               {"before", toText(toKey(change.before))},
                               {"after", toText(toKey(change.after))}});
        Json added = Json::array();
        for (const CriterionId& criterion : one.added)
            added.push_back(toText(criterion.toString()));
        releases.push_back({{"project", toText(one.project)},
                            {"release", toText(one.release)},
                            {"before", toText(toKey(one.before))},
                            {"after", toText(toKey(one.after))},
                            {"policy_before", toText(one.policyBefore)},
                            {"policy_after", toText(one.policyAfter)},
                            {"asked_before", one.askedBefore},
                            {"asked_after", one.askedAfter},
                            {"changes", changes},
                            {"added", added}});
    }
    return {{"releases", impact.releases}, {"summary", toText(impact.summary())}, {"impacted", releases}};
}

Json impactJson(const readiness::PolicyImpact& impact, const store::AdoptedPolicy& policy, bool isAdopted)
{
    Json json = impactJson(impact);
    json["policy"] = toText(policy.id);
    json["version"] = toText(policy.version);
    json["default"] = policy.isDefault;
    json["adopted"] = isAdopted;
    return json;
}

} // namespace slipway::app
