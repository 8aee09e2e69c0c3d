// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/peoples_input.h"
#include "core/model/policy.h"
#include "core/model/project.h"

#include <array>
#include <optional>
#include <vector>

/// What an evaluation says. Plain values, immutable once made, safe to hand between threads.
namespace slipway::model {

/// What turned a criterion's result: shown as "cobertura.xml, CI run 8812".
struct Judged
{
    EvidenceId evidence; ///< empty where a person answered
    RecordId record;     ///< the attestation or waiver, else empty
    QString by;          ///< plugin or person
    QString where;       ///< first provenance URI or first finding's path
    QDateTime observedAt;

    bool operator==(const Judged&) const = default;
};

/// One criterion's result with its explanation.
struct CriterionResult
{
    CriterionId criterion;
    ResultState state = ResultState::Unknown;
    QString measured;                      ///< "1.4x"; empty when nothing was measured
    QString required;                      ///< "at least 2x"
    QString explanation;                   ///< one sentence with measured against required
    QStringList facts;                     ///< the fact keys that decided it, deciding one first
    std::vector<Judged> judged;            ///< the deciding one first; empty if nothing answered it
    std::optional<QDateTime> answerEndsAt; ///< when an attestation or waiver that counts expires
    ResultState withoutWaiver = ResultState::Unknown; ///< the state had no waiver been given
    QString owner = {};                               ///< who sees to it; empty: nobody was named
    std::optional<QDateTime> due = {};                ///< by when, if that was said
    bool isOverdue = false;                           ///< it is still open after `due`

    bool operator==(const CriterionResult&) const = default;
};

/// What an owner does about one criterion, cheapest first.
enum class PathAction
{
    Attest,
    Refresh,
    ProvideEvidence,
    Fix,
    BringDependency ///< what it depends on must come to Go first
};

struct PathStep
{
    CriterionId criterion;
    PathAction action = PathAction::Fix;
    QString ownerRole;
    QString text;       ///< the criterion's how_to_fix, or what evidence to bring
    QString owner = {}; ///< who sees to it; empty: nobody was named
    std::optional<QDateTime> due = {};
    bool isOverdue = false;
    Dependency dependency = {}; ///< of BringDependency, in place of the criterion

    /// The criterion's id, or "identity 3.1.0".
    [[nodiscard]] QString name() const
    {
        return criterion.isEmpty() ? toWords(dependency) : criterion.toString();
    }
    bool operator==(const PathStep&) const = default;
};

/// How a release stands that this one needs.
struct DependencyState
{
    Dependency on;     ///< as the launch brief names it
    ReleaseId release; ///< empty: it is not in the workspace
    QString name;      ///< "identity 3.1.0"; "identity" where no release of it is there
    CommitId target;
    Verdict verdict = Verdict::NoEvidence; ///< its own dependencies heeded
    bool isLaunched = false;               ///< where releases are launched already: in nobody's way
    Verdict allows = Verdict::NoGo;        ///< the best that this release can be: Go, Conditional or No-go
    QString reason;                        ///< one sentence; empty where it allows Go

    bool operator==(const DependencyState&) const = default;
};

/// Passing and applicable criteria of one characteristic.
struct Tally
{
    int passed = 0;
    int applicable = 0;
    ResultState worst = ResultState::NotApplicable; ///< the worst state in it, by severity-free order

    bool operator==(const Tally&) const = default;
};

struct SignOffState
{
    QString role;
    std::optional<SignOff> signOff; ///< the newest on the current target, if any
    bool isVoid = false;            ///< one exists, but not on what there is now
    QString voidBecause;            ///< a sentence: "The commit moved from … to …."

    bool operator==(const SignOffState&) const = default;
};

struct Evaluation
{
    ReleaseId release;
    CommitId target;
    QString policyId;
    QString policyVersion;
    QDateTime at; ///< the moment t that it holds for
    Verdict verdict = Verdict::NoEvidence;
    /// What the criteria alone give: a meeting's decision and what it depends on may make the verdict
    /// stricter.
    Verdict criteriaVerdict = Verdict::NoEvidence;
    double score = 0;                     ///< 0 to 100, weight share of passing criteria among the applicable
    QString reason;                       ///< one or two sentences: why this verdict
    std::vector<CriterionResult> results; ///< in the policy's order
    std::array<Tally, kCharacteristics.size()> tallies;
    int passed = 0;
    int applicable = 0;
    int blockers = 0; ///< blocking criteria not passed and not waived
    int waived = 0;
    int stale = 0;
    int unanswered = 0;                ///< unknown
    int conditions = 0;                ///< conditions of the newest decision that are not met
    int overdue = 0;                   ///< criteria still open after their due date
    std::optional<QDateTime> freshest; ///< newest observation that counted
    std::optional<QDateTime> oldest;   ///< oldest observation that answered something
    std::vector<PathStep> pathToGo;    ///< empty at Go
    std::vector<SignOffState> signOffs;
    std::vector<DependencyState> dependencies = {}; ///< in the launch brief's order

    [[nodiscard]] const CriterionResult* find(const CriterionId& criterion) const;
};

/// How one criterion turned between two evaluations.
struct Change
{
    CriterionId criterion;
    ResultState before = ResultState::Unknown;
    ResultState after = ResultState::Unknown;
    QString measuredBefore;
    QString measuredAfter;
    bool isBetter = false;

    bool operator==(const Change&) const = default;
};

} // namespace slipway::model
