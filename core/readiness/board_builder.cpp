// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_builder.h"

#include "core/readiness/settings.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

bool launchesBefore(const BoardRow& a, const BoardRow& b)
{
    if (a.release.launchAt != b.release.launchAt) {
        if (!a.release.launchAt || !b.release.launchAt)
            return a.release.launchAt.has_value();
        return *a.release.launchAt < *b.release.launchAt;
    }
    const int byProject = QString::localeAwareCompare(a.project.name, b.project.name);
    return byProject != 0 ? byProject < 0 : a.release.name < b.release.name;
}

} // namespace

Evaluation ReleaseHistory::at(const QDateTime& t, const policy::WhatIf& whatIf) const
{
    Release then = release;
    for (const store::ReleaseRevision& revision : revisions) {
        if (revision.release.id == release.id && revision.at <= t)
            then = revision.release;
    }
    return policy::evaluate({policy, registry, project, then, facts, people, t, whatIf, compiled});
}

std::vector<TrendPoint> ReleaseHistory::trend(const QDateTime& until) const
{
    std::vector<TrendPoint> points;
    for (int day = kTrendDays - 1; day >= 0; --day) {
        const QDateTime t = until.addDays(-day);
        if (t < release.createdAt)
            continue;
        const Evaluation evaluation = at(t);
        points.push_back({t, evaluation.score, evaluation.verdict});
    }
    return points;
}

ChangesSince changesSince(const PeoplesInput& people, const QDateTime& at)
{
    ChangesSince since{at.addDays(-kChangesDays), false};
    for (const Decision& decision : people.decisions) {
        if (decision.at < at && (!since.isReview || decision.at > since.at))
            since = {decision.at, true};
    }
    return since;
}

namespace {

/// Evaluates the releases of a snapshot, one at a time.
class RowBuilder
{
public:
    RowBuilder(const store::HistorySnapshot& snapshot, ProjectPolicies& policies,
               const FactRegistry& registry, const QDateTime& at, bool withTrend)
        : m_snapshot(snapshot)
        , m_policies(policies)
        , m_registry(registry)
        , m_at(at)
        , m_withTrend(withTrend)
    {
    }

    [[nodiscard]] const std::vector<Evidence>& evidenceOf(const Project& project) const
    {
        static const std::vector<Evidence> nothing;
        const auto found = m_snapshot.evidence.constFind(project.id);
        return found == m_snapshot.evidence.constEnd() ? nothing : *found;
    }

    [[nodiscard]] BoardRow row(const Project& project, const Release& release,
                               const policy::FactIndex& facts) const
    {
        static const PeoplesInput nobody;
        const auto found = m_snapshot.peoplesInput.constFind(release.id);
        const PeoplesInput& people = found == m_snapshot.peoplesInput.constEnd() ? nobody : *found;
        const auto revisions = m_snapshot.revisions.constFind(release.id);
        BoardRow row;
        row.policy = m_policies.of(project);
        const ReleaseHistory history{*row.policy,
                                     m_registry,
                                     project,
                                     release,
                                     revisions == m_snapshot.revisions.constEnd()
                                         ? std::span<const store::ReleaseRevision>()
                                         : std::span<const store::ReleaseRevision>(*revisions),
                                     facts,
                                     people,
                                     &m_policies.compiled(row.policy, m_registry)};
        row.project = project;
        row.release = release;
        row.evaluation = history.at(m_at);
        row.problem = m_policies.problemOf(project);
        if (row.problem)
            row.evaluation.reason = row.problem->line();
        const ChangesSince since = changesSince(people, m_at);
        row.changesSince = since.at;
        row.changesSinceReview = since.isReview;
        row.changes = policy::changes(history.at(since.at), row.evaluation);
        row.evidenceCount = static_cast<int>(evidenceOf(project).size());
        if (m_withTrend)
            row.trend = history.trend(m_at);
        return row;
    }

private:
    const store::HistorySnapshot& m_snapshot;
    ProjectPolicies& m_policies;
    const FactRegistry& m_registry;
    const QDateTime& m_at;
    bool m_withTrend;
};

} // namespace

Board buildBoard(const store::HistorySnapshot& snapshot, ProjectPolicies& policies,
                 const FactRegistry& registry, const QDateTime& at, bool withTrend)
{
    const RowBuilder builder(snapshot, policies, registry, at, withTrend);
    Board board;
    board.at = at;
    board.stages = stageLadder(snapshot.settings);
    board.changeCounter = snapshot.changeCounter;
    QHash<ProjectId, std::vector<const Release*>> releases;
    for (const Release& release : snapshot.releases)
        releases[release.project].push_back(&release);
    board.rows.reserve(snapshot.releases.size());
    for (const Project& project : snapshot.projects) {
        const auto own = releases.constFind(project.id);
        if (own == releases.constEnd())
            continue;
        const policy::FactIndex facts(builder.evidenceOf(project));
        for (const Release* release : *own)
            board.rows.push_back(builder.row(project, *release, facts));
    }
    std::sort(board.rows.begin(), board.rows.end(), launchesBefore);
    return board;
}

Board withProjectAgain(Board board, const store::HistorySnapshot& snapshot, ProjectPolicies& policies,
                       const FactRegistry& registry, bool withTrend)
{
    Board again = buildBoard(snapshot, policies, registry, board.at, withTrend);
    const auto isAgain = [&](const BoardRow& row) {
        return std::any_of(snapshot.projects.begin(), snapshot.projects.end(),
                           [&](const Project& project) { return project.id == row.project.id; });
    };
    std::erase_if(board.rows, isAgain);
    const auto middle = static_cast<std::ptrdiff_t>(board.rows.size());
    std::move(again.rows.begin(), again.rows.end(), std::back_inserter(board.rows));
    std::inplace_merge(board.rows.begin(), board.rows.begin() + middle, board.rows.end(), launchesBefore);
    board.changeCounter = again.changeCounter;
    return board;
}

} // namespace slipway::readiness
