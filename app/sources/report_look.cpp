// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_look.h"

#include "app/sources/file_globs.h"
#include "app/sources/source_runners.h"
#include "core/readiness/watched_folders.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace slipway::app {

using namespace model;

namespace {

constexpr int kMostDropped = 20'000;

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

/// Takes in what lies in the folder. One that is not there is waited for where it would come to be.
Status lookInto(const readiness::WatchedFolder& folder, ReportLook& look)
{
    QString there = folder.path;
    while (!QFileInfo(there).isDir() && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    look.folders += there;
    if (there != folder.path)
        return Done{};
    QDirIterator files(folder.path, {folder.names}, QDir::Files | QDir::CaseSensitive);
    while (files.hasNext()) {
        files.next();
        if (look.files.size() >= kMostDropped)
            return Error{ErrorCode::LimitExceeded,
                         QStringLiteral("holds more than %1 files").arg(kMostDropped), folder.path,
                         QStringLiteral("move away those that were read")};
        const FileStamp stamp = stampOf(files.fileInfo());
        const QDateTime placed =
            QDateTime::fromMSecsSinceEpoch(std::max(stamp.changedMs, stamp.placedMs), Qt::UTC);
        look.newest = look.newest ? std::max(*look.newest, placed) : placed;
        look.files.insert(files.filePath(), stamp);
    }
    return Done{};
}

} // namespace

bool ReportLook::isWorthReading(const ReportLook& before) const
{
    if (files.size() < before.files.size() && !isDropFolder)
        return !files.isEmpty();
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        const auto known = before.files.constFind(file.key());
        if (known == before.files.constEnd() || *known != file.value())
            return true;
    }
    return false;
}

ReportLook ReportLook::stillSince(const ReportLook& before) const
{
    ReportLook still = *this;
    still.files.removeIf([&](QHash<QString, FileStamp>::iterator file) {
        const auto known = before.files.constFind(file.key());
        return known == before.files.constEnd() || *known != file.value();
    });
    return still;
}

Result<ReportEye> ReportEye::open(readiness::Workspace& workspace, const QString& workspaceFolder,
                                  bool asksPlugins)
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
    if (!asksPlugins)
        return eye;
    // Where they cannot be read it is told for the sources that are of one; report files need none.
    if (const auto runners = SourceRunners::open(workspace.location(), systemNow); runners)
        for (const readiness::SourceKind& kind : (*runners)->kinds())
            eye.m_schemas.insert(kind.plugin, kind.schema);
    return eye;
}

Result<ReportLook> ReportEye::lookAt(const Source& source, bool asksWhen, const Progress& progress) const
{
    if (source.plugin != reportFilesId())
        return lookAtFolders(source);
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

Result<ReportLook> ReportEye::lookAtFolders(const Source& source) const
{
    const auto schema = m_schemas.constFind(source.plugin);
    if (schema == m_schemas.constEnd())
        return Error{ErrorCode::NotFound, QStringLiteral("its plugin may not run here"), source.instance, {}};
    const auto config = parseJson(source.config, source.instance);
    if (!config)
        return config.error();
    ReportLook look;
    look.isDropFolder = true;
    for (const readiness::WatchedFolder& folder : readiness::watchedFolders(*schema, *config, m_folder)) {
        if (const Status looked = lookInto(folder, look); !looked)
            return looked.error();
    }
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
