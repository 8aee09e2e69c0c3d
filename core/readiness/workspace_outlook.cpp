// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/outlook.h"
#include "core/readiness/workspace_private.h"

#include <algorithm>

/// Workspace, continued: what the past says.
namespace slipway::readiness {

using namespace model;

Status Workspace::addOutlook(Board& board, SnapshotIndex& index, const store::AsOf& asOf)
{
    auto book = TransitionBook::open(*m_d->history, {});
    if (!book)
        return book.error();
    const auto outlook = Outlook::of(index, *book, board.at);
    if (!outlook)
        return outlook.error();
    for (BoardRow& row : board.rows) {
        row.trend = outlook->trend(row.release);
        row.forecast = outlook->forecast(row.release, row.evaluation);
    }
    // What was computed as of a moment to come would not hold.
    return asOf ? Status(Done{}) : book->close(index.snapshot().changeCounter);
}

Status Workspace::addOutlook(Dossier& dossier, SnapshotIndex& index, const store::AsOf& asOf)
{
    auto book = TransitionBook::open(*m_d->history, dossier.project.id);
    if (!book)
        return book.error();
    const auto outlook = Outlook::of(index, *book, dossier.evaluation.at, dossier.project.id);
    if (!outlook)
        return outlook.error();
    dossier.trend = outlook->trend(dossier.release);
    dossier.transitions = std::make_shared<const Transitions>(outlook->transitions(dossier.release.id));
    dossier.forecast = outlook->forecast(dossier.release, dossier.evaluation);
    for (const Release& release : index.snapshot().releases) {
        if (release.project == dossier.project.id)
            dossier.siblings.push_back({release, outlook->timeToGo(release)});
    }
    return asOf ? Status(Done{}) : book->close(index.snapshot().changeCounter);
}

Result<std::vector<Release>> Workspace::releasesOf(const ProjectId& project, const store::AsOf& asOf)
{
    if (asOf) {
        auto snapshot = m_d->history->snapshotOf(project, asOf);
        if (!snapshot)
            return snapshot.error();
        return std::move(snapshot->releases);
    }
    auto releases = m_d->history->releases();
    if (releases)
        std::erase_if(*releases, [&](const Release& release) { return release.project != project; });
    return releases;
}

Result<ProjectId> Workspace::projectOf(const ReleaseId& id, const store::AsOf& asOf)
{
    const auto release = m_d->history->release(id);
    if (release)
        return release->project;
    if (!asOf)
        return release.error();
    // It may be of a project that was removed as well.
    const auto then = m_d->history->snapshot(asOf);
    if (!then)
        return then.error();
    const auto found = std::find_if(then->releases.begin(), then->releases.end(),
                                    [&](const Release& r) { return r.id == id; });
    return found == then->releases.end() ? Result<ProjectId>(release.error()) : found->project;
}

} // namespace slipway::readiness
