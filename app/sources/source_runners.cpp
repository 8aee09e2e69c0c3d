// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/source_runners.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway::app {

using namespace model;
using readiness::SourceKind;

namespace {

SourceKind kindFrom(const plugins::Manifest& manifest)
{
    return {manifest.id,      manifest.name,  manifest.description, manifest.config,
            asksOf(manifest), manifest.hosts, manifest.settings};
}

} // namespace

QString workspaceFolderOf(const QString& workspace)
{
    const bool isFile = !workspace.contains(QLatin1String("://"));
    return isFile ? QFileInfo(workspace).absolutePath() : QDir::currentPath();
}

Result<std::unique_ptr<SourceRunners>> SourceRunners::open(const QString& workspace, const Clock& clock,
                                                           const SourceLog& log)
{
    auto rooms = openPluginRooms(workspace);
    if (!rooms)
        return rooms.error();
    return std::unique_ptr<SourceRunners>(
        new SourceRunners(std::move(rooms).value(), workspaceFolderOf(workspace), clock, log));
}

SourceRunners::SourceRunners(PluginRooms rooms, const QString& workspaceFolder, const Clock& clock,
                             const SourceLog& log)
    : m_rooms(std::move(rooms))
    , m_reports(workspaceFolder, clock, log)
    , m_plugins(m_rooms, workspaceFolder, clock, log)
{
}

Result<SourceKind> SourceRunners::kindOf(const QString& plugin) const
{
    if (plugin == reportFilesId())
        return kindFrom(reportFilesManifest());
    const auto found = findPlugin(m_rooms, plugin);
    if (!found)
        return found.error();
    return kindFrom(found->manifest);
}

std::vector<SourceKind> SourceRunners::kinds() const
{
    std::vector<SourceKind> kinds{kindFrom(reportFilesManifest())};
    for (const plugins::Plugin& plugin :
         plugins::findPlugins(m_rooms.folders, m_rooms.trust, m_rooms.manifestSchema))
        if (plugin.mayRun())
            kinds.push_back(kindFrom(plugin.manifest));
    std::sort(kinds.begin() + 1, kinds.end(), [](const SourceKind& a, const SourceKind& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return kinds;
}

readiness::RunOutcome SourceRunners::run(const readiness::SourceRequest& request,
                                         const readiness::EnvelopeSink& sink, const Progress& progress)
{
    if (request.source.plugin == reportFilesId())
        return m_reports.run(request, sink, progress);
    return m_plugins.run(request, sink, progress);
}

Result<readiness::SourceKind> kindIn(readiness::Workspace& workspace, const SourceRunners& runners,
                                     const QString& plugin)
{
    auto kind = runners.kindOf(plugin);
    if (!kind)
        return kind.error();
    const auto ladder = workspace.stages();
    if (!ladder)
        return ladder.error();
    return readiness::withStages(std::move(kind).value(), *ladder);
}

} // namespace slipway::app
