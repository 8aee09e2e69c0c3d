// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plugin_rooms.h"
#include "app/sources/report_files.h"

namespace slipway::app {

/// The plugin of that id that may run; otherwise why not and what to do: NotFound with those there are, or
/// what findPlugins says (not trusted, broken manifest, …).
[[nodiscard]] model::Result<plugins::Plugin> findPlugin(const PluginRooms& rooms, const QString& id);

/// Runs plugins through the host. Trust and content are asked for again at each run. Any thread.
/// Plugins get no secrets yet: there is no keychain to keep them in, and nowhere else is good enough.
class PluginRunner : public readiness::SourceRunner
{
public:
    /// Borrows the rooms. Paths of a configuration are relative to `workspaceFolder`.
    PluginRunner(const PluginRooms& rooms, QString workspaceFolder, model::Clock clock, SourceLog log);

    [[nodiscard]] readiness::RunOutcome run(const readiness::SourceRequest& request,
                                            const readiness::EnvelopeSink& sink,
                                            const model::Progress& progress) override;

private:
    const PluginRooms& m_rooms;
    QString m_workspaceFolder;
    model::Clock m_clock;
    SourceLog m_log;
};

} // namespace slipway::app
