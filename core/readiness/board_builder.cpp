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
    return policy::evaluate({policy, registry, project, then, facts, people, t, whatIf});
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

Board buildBoard(const store::HistorySnapshot& snapshot, ProjectPolicies& policies,
                 const FactRegistry& registry, const QDateTime& at, bool withTrend)
{
    static const PeoplesInput nobody;
    static const std::vector<Evidence> nothing;
    Board board;
    board.at = at;
    board.stages = stageLadder(snapshot.settings);
    board.changeCounter = snapshot.changeCounter;
    QHash<ProjectId, const Project*> projects;
    QHash<ProjectId, std::shared_ptr<policy::FactIndex>> indexes;
    for (const Project& project : snapshot.projects) {
        projects.insert(project.id, &project);
        const auto found = snapshot.evidence.constFind(project.id);
        indexes.insert(project.id, std::make_shared<policy::FactIndex>(
                                       found == snapshot.evidence.constEnd() ? nothing : *found));
    }
    for (const Release& release : snapshot.releases) {
        const Project* project = projects.value(release.project);
        if (!project)
            continue;
        const auto found = snapshot.peoplesInput.constFind(release.id);
        const PeoplesInput& people = found == snapshot.peoplesInput.constEnd() ? nobody : *found;
        const auto revisions = snapshot.revisions.constFind(release.id);
        BoardRow row;
        row.policy = policies.of(*project);
        const ReleaseHistory history{*row.policy,
                                     registry,
                                     *project,
                                     release,
                                     revisions == snapshot.revisions.constEnd()
                                         ? std::span<const store::ReleaseRevision>()
                                         : std::span<const store::ReleaseRevision>(*revisions),
                                     *indexes.value(project->id),
                                     people};
        row.project = *project;
        row.release = release;
        row.evaluation = history.at(at);
        const ChangesSince since = changesSince(people, at);
        row.changesSince = since.at;
        row.changesSinceReview = since.isReview;
        row.changes = policy::changes(history.at(since.at), row.evaluation);
        const auto evidence = snapshot.evidence.constFind(project->id);
        row.evidenceCount = evidence == snapshot.evidence.constEnd() ? 0 : static_cast<int>(evidence->size());
        if (withTrend)
            row.trend = history.trend(at);
        board.rows.push_back(std::move(row));
    }
    std::sort(board.rows.begin(), board.rows.end(), launchesBefore);
    return board;
}

} // namespace slipway::readiness
