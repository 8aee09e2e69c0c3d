// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_reader.h"

#include "core/policy/duration.h"
#include "core/policy/parameters.h"
#include "core/policy/policy_checks.h"
#include "core/policy/rule_reader.h"
#include "core/policy/waiver_terms.h"

#include <QRegularExpression>

#include <array>

namespace slipway::policy {

using namespace model;

namespace {

template<class Word, size_t N>
Word readWord(const JsonCursor& at, const std::array<Word, N>& words)
{
    const QString text = at.text();
    if (const auto word = fromKey(words, text))
        return *word;
    QStringList known;
    for (const Word word : words)
        known += toKey(word);
    at.refuse(QStringLiteral("\"%1\" is not known here").arg(text),
              QStringLiteral("use one of: ") + known.join(QLatin1String(", ")));
    return words.front();
}

QString readId(const JsonCursor& at)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9.-]{0,79}$"));
    QString id = at.text();
    if (!pattern.match(id).hasMatch())
        at.refuse(QStringLiteral("\"%1\" is not an id").arg(id),
                  QStringLiteral("use 1 to 80 lower-case letters, digits, dots and hyphens"));
    return id;
}

/// What standing alone noted of the criterion.
std::vector<CriterionOverride> readOverrides(const JsonCursor& at)
{
    std::vector<CriterionOverride> overrides;
    for (const JsonCursor& item : at.items()) {
        CriterionOverride one{item.text("policy"), {}, item.text("reason")};
        for (const JsonCursor& member : item.at("members").items())
            one.members += member.text();
        overrides.push_back(std::move(one));
    }
    return overrides;
}

/// "{name}" in words for people is the value of a parameter.
void checkPlaceholders(const JsonCursor& at, const Criterion& criterion, const RuleScope& scope)
{
    static const QRegularExpression named(QStringLiteral("\\{([a-z][a-z0-9_]*)\\}"));
    for (const auto& [member, text] : {std::pair("question", criterion.question),
                                       {"how_to_fix", criterion.howToFix},
                                       {"rationale", criterion.rationale}}) {
        for (auto match = named.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (std::none_of(scope.parameters.begin(), scope.parameters.end(),
                             [&](const Parameter& p) { return p.name == name; }))
                at.at(member).refuse(
                    QStringLiteral("the policy has no parameter %1").arg(name),
                    QStringLiteral("add it under \"parameters\", or write it without braces"));
        }
    }
}

std::optional<std::chrono::milliseconds> readDuration(const JsonCursor& at)
{
    auto duration = parseDuration(at.text());
    if (!duration)
        at.refuse(QStringLiteral("is not a duration of weeks, days, hours, minutes or seconds"),
                  QStringLiteral("write \"P7D\" or \"PT12H\""));
    return duration;
}

Criterion readCriterion(const JsonCursor& at, const RuleScope& scope)
{
    static constexpr std::array known{"id",        "question",   "characteristic", "severity", "weight",
                                      "rule",      "when",       "freshness",      "bound_to", "owner_role",
                                      "rationale", "how_to_fix", "answered_by",    "starter",  "overridden"};
    at.allowOnly(known);
    Criterion criterion;
    criterion.id = CriterionId(readId(at.at("id")));
    criterion.question = at.text("question");
    criterion.characteristic = readWord(at.at("characteristic"), kCharacteristics);
    criterion.severity = readWord(at.at("severity"), kSeverities);
    criterion.weight = at.at("weight").positiveNumber();
    if (criterion.weight > kHeaviestWeight)
        at.at("weight").refuse(QStringLiteral("is more than %1").arg(kHeaviestWeight),
                               QStringLiteral("write how it weighs against the other criteria, such as 3"));
    criterion.boundTo = readWord(at.at("bound_to"), kBindings);
    criterion.ownerRole = at.text("owner_role");
    criterion.rationale = at.text("rationale");
    criterion.howToFix = at.text("how_to_fix");
    criterion.answeredBy = at.textOr("answered_by", {});
    criterion.starter = at.textOr("starter", {});
    criterion.rule = readRule(at.at("rule"), scope, RuleUse::Rule);
    if (at.has("when"))
        criterion.when = readRule(at.at("when"), scope, RuleUse::When);
    if (at.has("freshness"))
        criterion.freshness = readDuration(at.at("freshness"));
    if (at.has("overridden"))
        criterion.overrides = readOverrides(at.at("overridden"));
    checkPlaceholders(at, criterion, scope);
    return criterion;
}

void readTightening(const JsonCursor& at, Policy& policy)
{
    for (const JsonCursor& item : at.items()) {
        const QString word = item.text();
        if (word == QLatin1String("stale-major"))
            policy.staleMajorIsConditional = true;
        else if (word == QLatin1String("unknown-major"))
            policy.unknownMajorIsConditional = true;
        else
            item.refuse(QStringLiteral("\"%1\" does not tighten anything").arg(word),
                        QStringLiteral("use stale-major or unknown-major"));
    }
}

Stage readStage(const JsonCursor& at)
{
    const QString key = at.text();
    if (!isStageKey(key))
        at.refuse(QStringLiteral("\"%1\" does not name a stage").arg(key),
                  QStringLiteral("use lower-case letters, digits and hyphens"));
    return Stage(key);
}

StageGate readGate(const JsonCursor& at)
{
    static constexpr std::array known{"stage",        "verdict", "decision", "sign_offs",
                                      "blast_radius", "canary",  "slo",      "reason"};
    static constexpr std::array verdicts{Verdict::Go, Verdict::Conditional, Verdict::NoGo};
    at.allowOnly(known);
    (void)at.textOr("reason", {});
    return {readStage(at.at("stage")),
            readWord(at.at("verdict"), verdicts),
            at.flag("decision"),
            at.flag("sign_offs"),
            at.flag("blast_radius"),
            at.flag("canary"),
            at.flag("slo")};
}

void readGates(const JsonCursor& at, Policy& policy)
{
    for (const JsonCursor& item : at.items()) {
        const StageGate gate = readGate(item);
        if (policy.gateTo(gate.stage))
            item.refuse(QStringLiteral("there are two gates to %1").arg(toKey(gate.stage)),
                        QStringLiteral("leave one"));
        if (gate.needsSignOffs && policy.signOffRoles.isEmpty())
            item.refuse(QStringLiteral("asks for sign-offs, and the policy has no role to give one"),
                        QStringLiteral("name roles under \"sign_off_roles\", or leave \"sign_offs\" out"));
        policy.gates.push_back(gate);
    }
}

void readOrigins(const JsonCursor& at, Policy& policy)
{
    if (at.has("derived_from")) {
        for (const JsonCursor& item : at.at("derived_from").items())
            policy.origins.push_back({item.text("id"), item.text("version"), item.text("sha256")});
    }
    if (at.has("left_out")) {
        for (const JsonCursor& item : at.at("left_out").items())
            policy.leftOut.push_back(
                {CriterionId(item.text("criterion")), item.text("policy"), item.text("reason")});
    }
}

Policy readDocument(const JsonCursor& at, const FactRegistry& registry)
{
    static constexpr std::array known{"schema",   "id",       "version",    "title", "sign_off_roles",
                                      "tighten",  "criteria", "parameters", "kinds", "derived_from",
                                      "left_out", "gates",    "waivers",    "bake",  "sign_off_reason"};
    at.allowOnly(known);
    (void)at.textOr("sign_off_reason", {});
    Policy policy;
    if (at.text("schema") != QLatin1String("slipway.policy/1"))
        at.at("schema").refuse(QStringLiteral("is not a policy this Slipway can read"),
                               QStringLiteral("write \"slipway.policy/1\""));
    policy.id = readId(at.at("id"));
    policy.version = at.text("version");
    policy.title = at.text("title");
    if (at.has("sign_off_roles")) {
        for (const JsonCursor& role : at.at("sign_off_roles").items())
            policy.signOffRoles += role.text();
    }
    if (at.has("tighten"))
        readTightening(at.at("tighten"), policy);
    if (at.has("kinds")) {
        for (const JsonCursor& kind : at.at("kinds").items())
            policy.kinds.push_back(readWord(kind, kProjectKinds));
    }
    if (at.has("parameters"))
        policy.parameters = readParameters(at.at("parameters"));
    if (at.has("gates"))
        readGates(at.at("gates"), policy);
    if (at.has("waivers"))
        policy.waivers = readWaiverTerms(at.at("waivers"));
    if (at.has("bake"))
        policy.bake = readDuration(at.at("bake"));
    readOrigins(at, policy);
    const RuleScope scope{registry, policy.parameters};
    const JsonCursor criteria = at.at("criteria");
    if (criteria.json().is_array() && criteria.json().size() > kMostCriteria) {
        criteria.refuse(QStringLiteral("holds more than %1 criteria").arg(kMostCriteria),
                        QStringLiteral("split the policy"));
        return policy;
    }
    for (const JsonCursor& item : criteria.items())
        policy.criteria.push_back(readCriterion(item, scope));
    if (policy.criteria.empty())
        at.at("criteria")
            .refuse(QStringLiteral("must hold at least one criterion"), QStringLiteral("add one"));
    return policy;
}

} // namespace

Result<Policy> readPolicy(const QByteArray& json, const QString& where, const FactRegistry& registry)
{
    auto parsed = parseJson(json, where);
    if (!parsed)
        return parsed.error();
    return readPolicy(StandAlone{std::move(parsed).value(), where, {}}, registry);
}

namespace {

Policy readWhole(const StandAlone& alone, const FactRegistry& registry, Refusal& refusal)
{
    Policy policy = readDocument(JsonCursor(alone.document, {}, refusal), registry);
    // Of a criterion that could not be read, what others refer to is not known.
    if (!refusal.error())
        checkPolicy(policy, refusal);
    return policy;
}

} // namespace

Result<Policy> readPolicy(const StandAlone& alone, const FactRegistry& registry)
{
    Refusal refusal(alone.where, alone.places);
    Policy policy = readWhole(alone, registry, refusal);
    if (refusal.error())
        return *refusal.error();
    policy.document = canonicalJson(alone.document);
    policy.sha256 = sha256Hex(policy.document);
    return policy;
}

std::vector<Error> policyErrors(const StandAlone& alone, const FactRegistry& registry)
{
    Refusal refusal(alone.where, alone.places);
    (void)readWhole(alone, registry, refusal);
    return refusal.errors();
}

} // namespace slipway::policy
