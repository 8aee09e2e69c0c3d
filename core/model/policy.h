// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/model/ids.h"
#include "core/model/words.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace slipway::model {

enum class CompareOp
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Matches,
    Exists
};

struct Rule;

/// `{"fact": "brief.peak_rps", "times": 2}` as the value of a rule: what another fact says, times a factor.
struct FactOperand
{
    QString fact;
    double times = 1;
    QString parameter; ///< whose value `times` is; `times` holds its default until set

    bool operator==(const FactOperand&) const = default;
};

/// `{"fact": "load.peak_ratio", "op": ">=", "value": 2}`
struct FactRule
{
    QString fact;
    CompareOp op = CompareOp::Exists;
    std::vector<FactValue> values; ///< one operand; several for In; the pattern for Matches; none for Exists
    QString parameter;             ///< whose value is the operand; `values` holds its default until set
    bool isHint = false;    ///< a check that can be wrong: holding it gives warn, and a person confirms
    bool anySource = false; ///< one source holding it is enough; otherwise every source must
    QString required;       ///< how a person reads what is required; empty: operator and value say it
    std::optional<FactOperand> operand = {}; ///< in place of `values`; orderings and equality only

    bool operator==(const FactRule&) const = default;
};

/// `{"attested": true}`: a person answers.
struct AttestedRule
{
    bool operator==(const AttestedRule&) const = default;
};

/// `{"project_kind": ["web-service", "web-app"]}`: for `when`.
struct KindRule
{
    std::vector<ProjectKind> kinds;

    bool operator==(const KindRule&) const = default;
};

/// `{"criterion": "load-test"}`: the other criterion passes.
struct CriterionRule
{
    CriterionId criterion;

    bool operator==(const CriterionRule&) const = default;
};

enum class Quantifier
{
    All,
    Any,
    Not,
    Count
};

/// `all`, `any`, `not` (one part) and `{"count": {"of": [...], "op": ">=", "value": 2}}`.
struct CompositeRule
{
    Quantifier quantifier = Quantifier::All;
    std::vector<Rule> parts;
    CompareOp op = CompareOp::GreaterOrEqual; ///< Count only
    qint64 value = 0;                         ///< Count only

    bool operator==(const CompositeRule& other) const;
};

struct Rule
{
    std::variant<FactRule, AttestedRule, KindRule, CriterionRule, CompositeRule> node;

    bool operator==(const Rule& other) const;
};

/// What a policy changed of a criterion of the policy that it extends, and why.
struct CriterionOverride
{
    QString policy; ///< id and version
    QStringList members;
    QString reason;

    bool operator==(const CriterionOverride&) const = default;
};

/// One checklist question with its rule.
struct Criterion
{
    CriterionId id;
    QString question; ///< may name parameters as "{p95_target_ms}" until they are set
    Characteristic characteristic = Characteristic::Stability;
    Severity severity = Severity::Minor;
    double weight = 1;
    Rule rule;
    std::optional<Rule> when;                           ///< applies to every project if absent
    std::optional<std::chrono::milliseconds> freshness; ///< evidence may be this old; absent: any age
    Binding boundTo = Binding::Commit;
    QString ownerRole; ///< "qa-lead"
    QString rationale; ///< why it is asked
    QString howToFix;
    QString answeredBy; ///< which evidence answers it: "k6, Locust, Gatling or JMeter results"
    QString starter;    ///< name of a file in resources/starters, or empty
    std::vector<CriterionOverride> overrides = {}; ///< nearest to the base first

    bool operator==(const Criterion&) const = default;
};

/// A threshold that each project may set for itself, within bounds.
struct Parameter
{
    QString name; ///< "p95_target_ms"
    QString title;
    QString unit;    ///< as in facts.json
    FactValue value; ///< where a project sets none
    std::optional<double> minimum;
    std::optional<double> maximum;

    bool operator==(const Parameter&) const = default;
};

/// What a release needs to be promoted to a stage.
struct StageGate
{
    Stage stage = Stage::production(); ///< of some workspace; one that a workspace does not have is not asked
    Verdict verdict = Verdict::Go;     ///< or better; NoGo: any verdict on some evidence
    bool needsDecision = false;        ///< a meeting decided so, on this commit
    bool needsSignOffs = false;        ///< of every role, none void
    bool needsBlastRadius = false;     ///< who is hurt if it fails is written down
    bool needsCanary = false;          ///< so are the steps by which it is given traffic
    bool needsSlo = false; ///< its objectives hold, with the policy's budget left and no page burning

    bool operator==(const StageGate&) const = default;
};

/// What a waiver takes.
struct WaiverTerms
{
    bool needsSecondPerson = false; ///< who approves or refuses it is not who asked for it
    bool needsCompensation = false; ///< of a blocker: what lowers the risk meanwhile is said
    QStringList approverRoles = {}; ///< in which one approves; empty: in any, or in none

    bool operator==(const WaiverTerms&) const = default;
};

/// A policy that another extends, as it was then.
struct PolicyOrigin
{
    QString id;
    QString version;
    QString sha256;

    bool operator==(const PolicyOrigin&) const = default;
};

/// A criterion that a policy does not ask though the one that it extends does.
struct LeftOutCriterion
{
    CriterionId criterion;
    QString policy; ///< id and version of the one that left it out
    QString reason;

    bool operator==(const LeftOutCriterion&) const = default;
};

/// A versioned checklist.
struct Policy
{
    QString id;
    QString version;
    QString title;
    std::vector<Criterion> criteria; ///< in the order shown
    QStringList signOffRoles;        ///< "Quality", "Security", …
    /// How a policy may tighten the verdict; it can never loosen it.
    bool staleMajorIsConditional = false;
    bool unknownMajorIsConditional = false;
    QString sha256;           ///< of the canonical JSON it was parsed from
    QByteArray document = {}; ///< that JSON; empty in a policy that a kept board names
    std::vector<Parameter> parameters;
    std::vector<ProjectKind> kinds; ///< the projects whose checklist it is when it derives from the default
    std::vector<PolicyOrigin> origins; ///< nearest first
    std::vector<LeftOutCriterion> leftOut;
    std::vector<StageGate> gates; ///< stages without one need nothing
    WaiverTerms waivers = {};
    std::optional<std::chrono::milliseconds> bake =
        {}; ///< a launched release is watched so long; absent: not at all

    [[nodiscard]] const Criterion* find(const CriterionId& criterion) const;
    [[nodiscard]] const Parameter* findParameter(const QString& name) const;
    [[nodiscard]] const StageGate* gateTo(const Stage& stage) const;
    [[nodiscard]] bool derivesFrom(const QString& policy) const;
};

/// True if a person's attestation can answer this rule: it contains an AttestedRule.
[[nodiscard]] bool isAttestable(const Rule& rule);

[[nodiscard]] QString toKey(CompareOp op); ///< "==", "!=", "<", "<=", ">", ">=", "in", "matches", "exists"

} // namespace slipway::model
