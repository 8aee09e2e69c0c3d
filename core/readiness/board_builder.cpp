// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_builder.h"

#include "core/readiness/people_desk.h"
#include "core/readiness/release_histories.h"
#include "core/readiness/settings.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

/// What one row is about.
struct Subject
{
    const Project* project;
    const Release* release;
};

Subject subjectOf(const BoardRow& row)
{
    return {&row.project, &row.release};
}

bool launchesBefore(const Subject& a, const Subject& b)
{
    if (a.release->launchAt != b.release->launchAt) {
        if (!a.release->launchAt || !b.release->launchAt)
            return a.release->launchAt.has_value();
        return *a.release->launchAt < *b.release->launchAt;
    }
    const int byProject = QString::localeAwareCompare(a.project->name, b.project->name);
    return byProject != 0 ? byProject < 0 : a.release->name < b.release->name;
}

} // namespace

ChangesSince changesSince(const PeoplesInput& people, const QDateTime& at)
{
    ChangesSince since{at.addDays(-kChangesDays), false};
    for (const Decision& decision : people.decisions) {
        if (decision.at < at && (!since.isReview || decision.at > since.at))
            since = {decision.at, true};
    }
    return since;
}

std::vector<Change> changesOf(const Release& release, const ChangesSince& since, const Evaluation& before,
                              const Evaluation& now)
{
    std::vector<Change> changes = policy::changes(before, now);
    // Of a release that is younger nothing was known then: its first answers are no turns.
    if (release.createdAt > since.at)
        std::erase_if(changes, [](const Change& change) { return change.before == ResultState::Unknown; });
    return changes;
}

namespace {

/// Makes rows of the releases of one index.
class RowBuilder
{
public:
    RowBuilder(SnapshotIndex& index, ProjectPolicies& policies, const QDateTime& at)
        : m_index(index)
        , m_policies(policies)
        , m_at(at)
        , m_stages(stageLadder(index.snapshot().settings))
        , m_now(index, &policies)
        , m_then(index)
    {
    }

    [[nodiscard]] Result<BoardRow> row(const Project& project, const Release& release)
    {
        BoardRow row;
        row.policy = m_policies.of(project);
        row.project = project;
        row.release = release;
        auto evaluation = m_now.at(release.id, m_at);
        if (!evaluation)
            return evaluation.error();
        row.evaluation = std::move(evaluation).value();
        row.problem = m_policies.problemOf(project);
        if (row.problem)
            row.evaluation.reason = row.problem->line();
        const ChangesSince since = changesSince(m_index.people(release.id), m_at);
        const auto before = m_then.at(release.id, since.at);
        if (!before)
            return before.error();
        row.changesSince = since.at;
        row.changesSinceReview = since.isReview;
        row.changes = changesOf(release, since, *before, row.evaluation);
        if (release.createdAt <= since.at && before->verdict != row.evaluation.verdict)
            row.verdictBefore = before->verdict;
        row.watch = watchOf(
            {*row.policy, release, m_stages, m_index.people(release.id), m_index.facts(project.id), m_at});
        row.evidenceCount = static_cast<int>(m_index.evidence(project.id).size());
        return row;
    }

private:
    SnapshotIndex& m_index;
    ProjectPolicies& m_policies;
    const QDateTime& m_at;
    StageLadder m_stages;
    ReleaseHistories m_now;
    ReleaseHistories m_then;
};

} // namespace

Result<Board> buildBoard(SnapshotIndex& index, ProjectPolicies& policies, const QDateTime& at)
{
    const store::HistorySnapshot& snapshot = index.snapshot();
    Board board;
    board.at = at;
    board.stages = stageLadder(snapshot.settings);
    board.changeCounter = snapshot.changeCounter;
    std::vector<Subject> subjects;
    subjects.reserve(snapshot.releases.size());
    for (const Release& release : snapshot.releases) {
        if (const Project* project = index.project(release.project))
            subjects.push_back({project, &release});
    }
    std::stable_sort(subjects.begin(), subjects.end(), launchesBefore);
    board.rows.reserve(subjects.size());
    RowBuilder builder(index, policies, at);
    for (const Subject& subject : subjects) {
        auto row = builder.row(*subject.project, *subject.release);
        if (!row)
            return row.error();
        board.rows.push_back(std::move(row).value());
    }
    return board;
}

Result<Board> withProjectAgain(Board board, SnapshotIndex& index, ProjectPolicies& policies,
                               const ProjectId& changed)
{
    RowBuilder builder(index, policies, board.at);
    for (BoardRow& row : board.rows) {
        const Release* release = index.release(row.release.id);
        const Project* project = release ? index.project(release->project) : nullptr;
        const bool isConcerned = row.project.id == changed || !row.evaluation.dependencies.empty();
        if (!project || !isConcerned)
            continue;
        auto again = builder.row(*project, *release);
        if (!again)
            return again.error();
        row = std::move(again).value();
    }
    board.changeCounter = index.snapshot().changeCounter;
    const auto inOrder = [](const BoardRow& a, const BoardRow& b) {
        return launchesBefore(subjectOf(a), subjectOf(b));
    };
    // Rows are large, and seldom is the order another.
    if (!std::is_sorted(board.rows.begin(), board.rows.end(), inOrder))
        std::stable_sort(board.rows.begin(), board.rows.end(), inOrder);
    return board;
}

std::optional<bool> BoardRow::turnedForTheBetter() const
{
    if (!verdictBefore || *verdictBefore == Verdict::NoEvidence || evaluation.verdict == Verdict::NoEvidence)
        return std::nullopt;
    return leniency(evaluation.verdict) > leniency(*verdictBefore);
}

} // namespace slipway::readiness
