// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_codec.h"

#include "core/readiness/byte_archive.h"

namespace slipway {

// The functions stand in the namespaces of what they are about, where the archive finds them.

namespace readiness {

template<>
inline constexpr auto kLastOf<model::Characteristic> = model::Characteristic::Ai;
template<>
inline constexpr auto kLastOf<model::Severity> = model::Severity::Minor;
template<>
inline constexpr auto kLastOf<model::ResultState> = model::ResultState::NotApplicable;
template<>
inline constexpr auto kLastOf<model::Verdict> = model::Verdict::NoEvidence;
template<>
inline constexpr auto kLastOf<model::ProjectKind> = model::ProjectKind::Prototype;
template<>
inline constexpr auto kLastOf<model::Generation> = model::Generation::FirstGeneration;
template<>
inline constexpr auto kLastOf<model::PathAction> = model::PathAction::BringDependency;
template<>
inline constexpr auto kLastOf<model::ErrorCode> = model::ErrorCode::Internal;
template<>
inline constexpr auto kLastOf<WatchState> = WatchState::Baked;
template<>
inline constexpr auto kLastOf<ReadyForecast::Kind> = ReadyForecast::Kind::Elsewhere;

} // namespace readiness

namespace model {

using readiness::As;

template<class Archive>
void fields(Archive& archive, As<Classification> auto& value)
{
    archive(value.generation, value.purpose, value.timeHorizon, value.qualityBar, value.users,
            value.blastRadius);
}

template<class Archive>
void fields(Archive& archive, As<Project> auto& value)
{
    archive(value.id, value.name, value.kind, value.team, value.repositories, value.isSample, value.createdAt,
            value.criticalPaths, value.policy, value.parameters, value.classification);
}

template<class Archive>
void fields(Archive& archive, As<Release> auto& value)
{
    archive(value.id, value.project, value.name, value.target, value.ref, value.stage, value.launchAt,
            value.createdAt);
}

template<class Archive>
void fields(Archive& archive, As<Criterion> auto& value)
{
    archive(value.id, value.question, value.characteristic, value.severity, value.weight, value.ownerRole,
            value.howToFix);
}

template<class Archive>
void fields(Archive& archive, As<Policy> auto& value)
{
    archive(value.id, value.version, value.title, value.criteria, value.signOffRoles, value.sha256);
}

template<class Archive>
void fields(Archive& archive, As<CriterionResult> auto& value)
{
    archive(value.criterion, value.state, value.measured, value.required, value.withoutWaiver, value.owner,
            value.due, value.isOverdue);
}

template<class Archive>
void fields(Archive& archive, As<Tally> auto& value)
{
    archive(value.passed, value.applicable, value.worst);
}

template<class Archive>
void fields(Archive& archive, As<Dependency> auto& value)
{
    archive(value.project, value.release);
}

template<class Archive>
void fields(Archive& archive, As<PathStep> auto& value)
{
    archive(value.criterion, value.action, value.ownerRole, value.text, value.owner, value.due,
            value.isOverdue, value.dependency);
}

// Statement and signature are left out: no row shows them, and every start would read them.
template<class Archive>
void fields(Archive& archive, As<SignOff> auto& value)
{
    archive(value.id, value.release, value.role, value.by, value.commit, value.snapshotSha256, value.at,
            value.openBlockers, value.withdrawn, value.reason);
}

template<class Archive>
void fields(Archive& archive, As<SignOffState> auto& value)
{
    archive(value.role, value.signOff, value.isVoid, value.voidBecause);
}

template<class Archive>
void fields(Archive& archive, As<DependencyState> auto& value)
{
    archive(value.on, value.release, value.name, value.target, value.verdict, value.isLaunched, value.allows,
            value.reason);
}

template<class Archive>
void fields(Archive& archive, As<Evaluation> auto& value)
{
    archive(value.release, value.target, value.policyId, value.policyVersion, value.at, value.verdict,
            value.criteriaVerdict, value.score, value.reason, value.results, value.tallies, value.passed,
            value.applicable, value.blockers, value.waived, value.stale, value.unanswered, value.conditions,
            value.overdue, value.freshest, value.oldest, value.pathToGo, value.signOffs, value.dependencies);
}

template<class Archive>
void fields(Archive& archive, As<Change> auto& value)
{
    archive(value.criterion, value.before, value.after, value.measuredBefore, value.measuredAfter,
            value.isBetter);
}

template<class Archive>
void fields(Archive& archive, As<Error> auto& value)
{
    archive(value.code, value.what, value.where, value.hint);
}

} // namespace model

namespace readiness {

using model::Policy;

template<class Archive>
void fields(Archive& archive, As<Telemetry> auto& value)
{
    archive(value.budgetLeftPercent, value.burnRate1h, value.pagesBurning, value.rps, value.errorPercent,
            value.observedAt);
}

template<class Archive>
void fields(Archive& archive, As<LaunchWatch> auto& value)
{
    archive(value.state, value.sentence, value.launchedAt, value.bakesUntil, value.bakedAt, value.blastRadius,
            value.canarySteps, value.canaryStep, value.telemetry, value.forecastRps);
}

template<class Archive>
void fields(Archive& archive, As<ReadyForecast> auto& value)
{
    archive(value.kind, value.open, value.closings, value.days, value.likely, value.safe,
            value.chanceByLaunch);
}

template<class Archive>
void fields(Archive& archive, As<TrendPoint> auto& value)
{
    archive(value.at, value.score, value.verdict);
}

/// All of a row but its policy, which rows share.
template<class Archive>
void fields(Archive& archive, As<BoardRow> auto& value)
{
    archive(value.project, value.release, value.evaluation, value.problem, value.changes, value.changesSince,
            value.changesSinceReview, value.trend, value.evidenceCount, value.forecast, value.watch,
            value.verdictBefore);
}

namespace {

constexpr quint32 kNoPolicy = std::numeric_limits<quint32>::max();

/// Which of the policies, each once, every row has.
struct SharedPolicies
{
    std::vector<Policy> policies;
    std::vector<quint32> ofRows;
};

SharedPolicies policiesOf(const Board& board)
{
    SharedPolicies shared;
    QHash<const Policy*, quint32> places;
    for (const BoardRow& row : board.rows) {
        if (row.policy && !places.contains(row.policy.get())) {
            places.insert(row.policy.get(), quint32(shared.policies.size()));
            shared.policies.push_back(*row.policy);
        }
        shared.ofRows.push_back(row.policy ? places.value(row.policy.get()) : kNoPolicy);
    }
    return shared;
}

/// False where a row has one that is not among them.
bool share(SharedPolicies policies, std::vector<BoardRow>& rows)
{
    std::vector<std::shared_ptr<const Policy>> shared;
    for (Policy& policy : policies.policies)
        shared.push_back(std::make_shared<const Policy>(std::move(policy)));
    if (policies.ofRows.size() != rows.size())
        return false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint32 place = policies.ofRows[i];
        if (place == kNoPolicy)
            continue;
        if (place >= shared.size())
            return false;
        rows[i].policy = shared[place];
    }
    return true;
}

} // namespace

QByteArray encodeBoard(const Board& board)
{
    const SharedPolicies shared = policiesOf(board);
    ByteWriter archive;
    archive(board.at, board.changeCounter, board.stages.keys(), board.openDeadLetters, shared.policies,
            shared.ofRows, board.rows);
    return archive.bytes();
}

std::optional<Board> decodeBoard(const QByteArray& bytes)
{
    Board board;
    QStringList stages;
    SharedPolicies shared;
    ByteReader archive(bytes);
    archive(board.at, board.changeCounter, stages, board.openDeadLetters, shared.policies, shared.ofRows,
            board.rows);
    auto ladder = model::StageLadder::make(stages);
    if (!archive.isFine() || !archive.isAtEnd() || !ladder || !share(std::move(shared), board.rows))
        return std::nullopt;
    board.stages = std::move(ladder).value();
    return board;
}

} // namespace readiness

} // namespace slipway
