// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_desk.h"
#include "core/readiness/brief_evidence.h"
#include "core/readiness/dependency_map.h"
#include "core/readiness/workspace_private.h"
#include "core/repo/commit_files.h"

/// Workspace, continued: launch briefs.
namespace slipway::readiness {

using namespace model;

namespace {

/// Of a brief, the releases that it holds for: its own, or those of its project that have none of their own.
std::vector<Release> releasesOf(const Brief& brief, const store::HistorySnapshot& snapshot,
                                const QDateTime& at)
{
    std::vector<Release> releases;
    for (const Release& release : snapshot.releases) {
        const auto people = snapshot.peoplesInput.constFind(release.id);
        const Brief* inForce = people == snapshot.peoplesInput.constEnd()
                                   ? nullptr
                                   : briefInForce(people->briefs, release.id, at);
        const bool hasOwn = inForce && !inForce->release.isEmpty();
        if (brief.release == release.id ||
            (brief.release.isEmpty() && brief.project == release.project && !hasOwn))
            releases.push_back(release);
    }
    return releases;
}

/// A release that would wait for itself, by way of others.
Status checkCircles(const Brief& brief, const store::HistorySnapshot& snapshot, const QDateTime& at)
{
    const DependencyMap map(snapshot);
    for (const Release& release : releasesOf(brief, snapshot, at)) {
        const QStringList circle = map.circle(release.id, brief.dependsOn, at);
        if (!circle.isEmpty())
            return Error{ErrorCode::Conflict,
                         QStringLiteral("the releases would wait for each other: ") +
                             circle.join(QStringLiteral(" → ")),
                         QStringLiteral("depends_on"), QStringLiteral("take one of these dependencies out")};
    }
    return Done{};
}

QStringList warningsOf(const Brief& brief, const store::HistorySnapshot& snapshot, const QDateTime& at)
{
    const DependencyMap map(snapshot);
    QStringList warnings;
    for (const Dependency& on : brief.dependsOn) {
        if (map.resolve(on, at).release.isEmpty())
            warnings += QStringLiteral("%1 is not in the workspace: until it is, what depends on it is No-go")
                            .arg(toWords(on));
    }
    return warnings;
}

} // namespace

Result<WrittenBrief> Workspace::writeBrief(const Brief& wanted)
{
    const auto snapshot =
        wanted.dependsOn.empty() ? m_d->history->snapshotOf(wanted.project) : m_d->history->snapshot();
    if (!snapshot)
        return snapshot.error();
    const auto project = std::find_if(snapshot->projects.begin(), snapshot->projects.end(),
                                      [&](const Project& p) { return p.id == wanted.project; });
    if (project == snapshot->projects.end())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("the project is not in the workspace"),
                     wanted.project.toString(),
                     {}};
    const auto release = std::find_if(snapshot->releases.begin(), snapshot->releases.end(),
                                      [&](const Release& r) { return r.id == wanted.release; });
    const bool isThere = release != snapshot->releases.end() && release->project == project->id;
    if (!wanted.release.isEmpty() && !isThere)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("%1 has no such release").arg(project->name),
                     wanted.release.toString(),
                     {}};
    const QString releaseName = isThere ? release->name : QString();
    const auto checked = checkBrief(wanted, project->name, releaseName);
    if (!checked)
        return checked.error();
    const QDateTime now = m_d->clock();
    if (const Status free = checkCircles(*checked, *snapshot, now); !free)
        return free.error();
    const Evidence facts = evidenceOf(*checked, registry(), project->name, releaseName, now);
    auto written = m_d->history->append(*checked, facts);
    if (!written)
        return written.error();
    return WrittenBrief{std::move(written).value(), warningsOf(*checked, *snapshot, now)};
}

Result<std::optional<Brief>> Workspace::brief(const ProjectId& project, const ReleaseId& release)
{
    const auto briefs = m_d->history->briefs(project);
    if (!briefs)
        return briefs.error();
    const Brief* inForce = briefInForce(*briefs, release, m_d->clock());
    return inForce ? std::optional(*inForce) : std::nullopt;
}

Result<BriefDocument> Workspace::committedBrief(const Project& project, const CommitId& commit,
                                                const QString& path)
{
    if (project.repositories.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the project has no repository"), project.name,
                     QStringLiteral("give the file itself")};
    std::optional<QByteArray> content;
    repo::FileReading reading;
    reading.wants = [&](const QString& file) { return file == path; };
    reading.take = [&](const QString&, const QByteArray& bytes) -> Status {
        content = bytes;
        return Done{};
    };
    const Status read = repo::readFiles(project.repositories.front(), commit, reading);
    if (!read)
        return read.error();
    const QString where = QStringLiteral("%1 at %2").arg(path, commit.shortHex());
    if (!content)
        return Error{
            ErrorCode::NotFound, QStringLiteral("the commit has no such file"), where,
            QStringLiteral("commit it, or name another path; docs/launch-brief.md shows how it is written")};
    return briefFromMarkdown(*content, where);
}

} // namespace slipway::readiness
