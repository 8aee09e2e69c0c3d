// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/source_runners.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::app {

using namespace model;

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

Result<plugins::Manifest> SourceRunners::manifestOf(const QString& plugin) const
{
    if (plugin == reportFilesId())
        return reportFilesManifest();
    const auto found = findPlugin(m_rooms, plugin);
    if (!found)
        return found.error();
    return found->manifest;
}

readiness::RunOutcome SourceRunners::run(const readiness::SourceRequest& request,
                                         const readiness::EnvelopeSink& sink, const Progress& progress)
{
    if (request.source.plugin == reportFilesId())
        return m_reports.run(request, sink, progress);
    return m_plugins.run(request, sink, progress);
}

} // namespace slipway::app
