// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plugin_rooms.h"
#include "app/sources/report_files.h"
#include "app/sources/secret_places.h"

namespace slipway::app {

/// The plugin of that id that may run; otherwise why not and what to do: NotFound with those there are, or
/// what findPlugins says (not trusted, broken manifest, …).
[[nodiscard]] model::Result<plugins::Plugin> findPlugin(const PluginRooms& rooms, const QString& id);

/// The secrets that the manifest asks for.
[[nodiscard]] std::vector<access::SecretAsk> asksOf(const plugins::Manifest& manifest);

/// Runs plugins through the host. Trust, content and secrets are asked for again at each run; a plugin whose
/// secrets cannot all be had is not started. Any thread.
class PluginRunner : public readiness::SourceRunner
{
public:
    /// Borrows the rooms. Paths of a configuration are relative to `workspaceFolder`.
    PluginRunner(const PluginRooms& rooms, QString workspaceFolder, model::Clock clock, SourceLog log);

    /// What a person typed and did not store yet; it goes before what is stored. Before the first run.
    void useTyped(std::shared_ptr<const access::SecretChanges> secrets) { m_typed = std::move(secrets); }

    [[nodiscard]] readiness::RunOutcome run(const readiness::SourceRequest& request,
                                            const readiness::EnvelopeSink& sink,
                                            const model::Progress& progress) override;

private:
    const PluginRooms& m_rooms;
    QString m_workspaceFolder;
    model::Clock m_clock;
    SourceLog m_log;
    std::shared_ptr<const access::SecretChanges> m_typed = std::make_shared<access::SecretChanges>();
};

} // namespace slipway::app
