// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_look.h"

#include "app/sources/file_globs.h"

#include <QFileInfo>

#include <algorithm>

namespace slipway::app {

using namespace model;

namespace {

FileStamp stampOf(const QFileInfo& file)
{
    return {file.size(), file.lastModified().toMSecsSinceEpoch(),
            file.metadataChangeTime().toMSecsSinceEpoch()};
}

/// When the release began to point where it points.
std::optional<QDateTime> targetedAt(const std::vector<store::ReleaseRevision>& revisions,
                                    const CommitId& target)
{
    std::optional<QDateTime> at;
    for (const store::ReleaseRevision& revision : revisions) {
        if (revision.release.target != target)
            at.reset();
        else if (!at)
            at = revision.at;
    }
    return at;
}

} // namespace

bool ReportLook::isWorthReading(const ReportLook& before) const
{
    if (files.size() < before.files.size())
        return !files.isEmpty();
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        const auto known = before.files.constFind(file.key());
        if (known == before.files.constEnd() || *known != file.value())
            return true;
    }
    return false;
}

Result<ReportEye> ReportEye::open(readiness::Workspace& workspace, const QString& workspaceFolder)
{
    auto projects = workspace.history().projects();
    if (!projects)
        return projects.error();
    auto releases = workspace.history().releases();
    if (!releases)
        return releases.error();
    ReportEye eye;
    eye.m_workspace = &workspace;
    eye.m_folder = workspaceFolder;
    eye.m_projects = std::move(projects).value();
    eye.m_releases = std::move(releases).value();
    return eye;
}

Result<ReportLook> ReportEye::lookAt(const Source& source, bool asksWhen, const Progress& progress) const
{
    const auto project = std::find_if(m_projects.begin(), m_projects.end(),
                                      [&](const Project& each) { return each.id == source.project; });
    if (project == m_projects.end())
        return Error{
            ErrorCode::NotFound, QStringLiteral("its project is not on the board"), source.instance, {}};
    const auto place = placeOf(source, *project, m_folder);
    if (!place)
        return place.error();
    if (place->isAtCommit)
        return lookAtCommit(*project, asksWhen);
    ReportLook look;
    qint64 newest = 0;
    for (const QString& glob : place->globs) {
        const auto reach = reachOf(place->folder, glob, progress);
        if (!reach)
            return reach.error();
        look.folders += reach->folders;
        for (const QString& path : reach->files) {
            const FileStamp stamp = stampOf(QFileInfo(path));
            newest = std::max({newest, stamp.changedMs, stamp.placedMs});
            look.files.insert(path, stamp);
        }
    }
    look.folders.removeDuplicates();
    if (!look.files.isEmpty())
        look.newest = QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC);
    return look;
}

Result<ReportLook> ReportEye::lookAtCommit(const Project& project, bool asksWhen) const
{
    ReportLook look;
    look.isAtCommit = true;
    // The one that is collected for: soonest launch first.
    const auto release = std::find_if(m_releases.begin(), m_releases.end(),
                                      [&](const Release& each) { return each.project == project.id; });
    if (release == m_releases.end() || project.repositories.isEmpty())
        return look;
    look.files.insert(release->name + QLatin1Char('@') + release->target.hex(), {});
    if (!asksWhen)
        return look;
    const auto history = m_workspace->history().snapshotOf(project.id);
    if (!history)
        return history.error();
    look.newest = targetedAt(history->revisions.value(release->id), release->target);
    return look;
}

} // namespace slipway::app
