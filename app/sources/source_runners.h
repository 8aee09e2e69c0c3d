// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sources/plugin_runner.h"
#include "app/sources/report_files.h"
#include "core/readiness/source_draft.h"

namespace slipway::app {

/// The folder that paths of a workspace's sources are relative to: that of its file.
[[nodiscard]] QString workspaceFolderOf(const QString& workspace);

/// Everything that a source can be an instance of: the built-in report-files, and plugins. Any thread;
/// several sources at once.
class SourceRunners : public readiness::SourceRunner
{
public:
    /// `workspace` is the workspace's location. Unreadable or Corrupt where the person's list of trusted
    /// plugins cannot be read.
    [[nodiscard]] static model::Result<std::unique_ptr<SourceRunners>>
    open(const QString& workspace, const model::Clock& clock, const SourceLog& log = {});

    /// What may be configured under this id: of the plugin that may run, or why none may.
    [[nodiscard]] model::Result<readiness::SourceKind> kindOf(const QString& plugin) const;
    /// Everything that may be configured: report-files first, then the plugins that may run, by name.
    [[nodiscard]] std::vector<readiness::SourceKind> kinds() const;
    /// As PluginRunner::useTyped().
    void useTyped(std::shared_ptr<const access::SecretChanges> secrets)
    {
        m_plugins.useTyped(std::move(secrets));
    }

    [[nodiscard]] readiness::RunOutcome run(const readiness::SourceRequest& request,
                                            const readiness::EnvelopeSink& sink,
                                            const model::Progress& progress) override;

private:
    SourceRunners(PluginRooms rooms, const QString& workspaceFolder, const model::Clock& clock,
                  const SourceLog& log);

    PluginRooms m_rooms;
    ReportFilesRunner m_reports;
    PluginRunner m_plugins;
};

/// The same, with the stages of the workspace where it asks for one of them.
[[nodiscard]] model::Result<readiness::SourceKind>
kindIn(readiness::Workspace& workspace, const SourceRunners& runners, const QString& plugin);

} // namespace slipway::app
