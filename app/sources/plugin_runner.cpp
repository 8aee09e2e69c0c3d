// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/plugin_runner.h"

#include "core/access/destination.h"
#include "core/evidence/redaction.h"
#include "core/plugins/plugin_host.h"
#include "core/plugins/sandbox.h"
#include "core/plugins/secret_mask.h"

namespace slipway::app {

using namespace model;
using plugins::Plugin;
using readiness::RunOutcome;

namespace {

/// A window that is closed, or a command that is interrupted, is gone within a second.
plugins::Limits promptlyStopped()
{
    using namespace std::chrono_literals;
    plugins::Limits limits;
    limits.cancelGrace = 300ms;
    limits.stopGrace = 200ms;
    return limits;
}

} // namespace

std::vector<access::SecretAsk> asksOf(const plugins::Manifest& manifest)
{
    std::vector<access::SecretAsk> asks;
    for (const plugins::SecretRequest& secret : manifest.secrets)
        asks.push_back({secret.name, secret.description, secret.isOptional});
    return asks;
}

Result<Plugin> findPlugin(const PluginRooms& rooms, const QString& id)
{
    const auto found = plugins::findPlugins(rooms.folders, rooms.trust, rooms.manifestSchema);
    std::optional<Error> problem;
    QStringList others{reportFilesId()};
    for (const Plugin& plugin : found) {
        if (plugin.mayRun() && plugin.manifest.id == id)
            return plugin;
        if (plugin.manifest.id == id && !problem)
            problem = plugin.problem;
        if (plugin.mayRun())
            others += plugin.manifest.id;
    }
    if (problem)
        return *problem;
    others.sort();
    return Error{ErrorCode::NotFound, QStringLiteral("no such plugin is installed"), id,
                 QStringLiteral("use one of %1, or put it into %2 (slipway plugin list shows all)")
                     .arg(others.join(QLatin1String(", ")), rooms.folders.user)};
}

PluginRunner::PluginRunner(const PluginRooms& rooms, QString workspaceFolder, Clock clock, SourceLog log)
    : m_rooms(rooms)
    , m_workspaceFolder(std::move(workspaceFolder))
    , m_clock(std::move(clock))
    , m_log(std::move(log))
{
}

RunOutcome PluginRunner::run(const readiness::SourceRequest& request, const readiness::EnvelopeSink& sink,
                             const Progress& progress)
{
    const auto plugin = findPlugin(m_rooms, request.source.plugin);
    if (!plugin)
        return {plugin.error(), false, {}};
    const auto config = parseJson(request.source.config, request.source.instance);
    if (!config)
        return {config.error(), false, {}};
    const Json settings = access::withoutSecrets(*config);
    auto secrets = secretsFor(
        *SecretPlaces::ofThisPerson(), request.source, request.project.name, asksOf(plugin->manifest),
        access::destinationOf(plugin->manifest.hosts, settings, m_workspaceFolder), *m_typed);
    if (!secrets) {
        RunOutcome refused{secrets.error(), false, {}};
        // Only the encrypted file is Locked: its passphrase is asked of the person, not of the source.
        refused.isWaiting = secrets.error().code == ErrorCode::Locked;
        return refused;
    }
    plugins::CollectRequest ask{request.subject,
                                request.source.instance,
                                plugins::withAbsolutePaths(plugin->manifest, settings, m_workspaceFolder),
                                std::move(secrets).value(),
                                request.since,
                                request.isProbe,
                                request.launchAt};
    // A host of its own for each run: how often a failing source may be asked is decided over the history.
    plugins::PluginHost host({plugins::Sandbox::ofThisMachine(), m_rooms.trust, m_clock, promptlyStopped()});
    const plugins::PluginLog log = [this](const QString& level, const QString& text) {
        if (m_log && level != QLatin1String("debug"))
            m_log(evidence::redacted(level + QStringLiteral(": ") + text));
    };
    const plugins::Outcome outcome = host.collectNow(
        *plugin, ask,
        [&sink](const QByteArray& envelope, const std::function<void()>& resume) {
            return sink(envelope, resume) ? plugins::SinkAnswer::Ready : plugins::SinkAnswer::Wait;
        },
        progress, log);
    plugins::wipeSecrets(ask.secrets);
    RunOutcome result{outcome.failure, outcome.mayRetry, {}, evidence::redacted(outcome.said)};
    if (outcome.retryAfter)
        result.retryAfter = *outcome.retryAfter;
    result.service = outcome.service;
    return result;
}

} // namespace slipway::app
