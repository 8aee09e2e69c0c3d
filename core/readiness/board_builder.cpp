// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_builder.h"

#include "core/readiness/release_histories.h"
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
    Board board;
    board.at = at;
    board.stages = stageLadder(snapshot.settings);
    board.changeCounter = snapshot.changeCounter;
    ReleaseHistories histories(snapshot, policies, registry);
    board.rows.reserve(snapshot.releases.size());
    for (const Release& release : snapshot.releases) {
        const ReleaseHistory* history = histories.find(release.id);
        if (!history)
            continue;
        BoardRow row;
        row.policy = policies.of(history->project);
        row.project = history->project;
        row.release = release;
        row.evaluation = histories.at(release.id, at);
        row.problem = policies.problemOf(history->project);
        if (row.problem)
            row.evaluation.reason = row.problem->line();
        const ChangesSince since = changesSince(history->people, at);
        row.changesSince = since.at;
        row.changesSinceReview = since.isReview;
        row.changes = policy::changes(history->at(since.at), row.evaluation);
        const auto evidence = snapshot.evidence.constFind(release.project);
        row.evidenceCount = evidence == snapshot.evidence.constEnd() ? 0 : static_cast<int>(evidence->size());
        if (withTrend)
            row.trend = histories.trend(release.id, at);
        board.rows.push_back(std::move(row));
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
