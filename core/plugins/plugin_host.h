// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/plugins/restart_budget.h"
#include "core/plugins/session.h"

#include <mutex>

namespace slipway::plugins {

/// What the host goes by. Borrows the sandbox.
struct HostOptions
{
    const Sandbox& sandbox;
    TrustList trust;
    model::Clock clock;
    Limits limits; ///< a manifest may ask for other memory and time
};

/// Where log lines go: level (debug, info, warning, error, stderr) and text, on the collecting thread.
using PluginLog = std::function<void(const QString& level, const QString& text)>;

/// Takes one envelope on the collecting thread. After Wait the plugin is told to wait and nothing of it is
/// read until `resume` is called, once, on any thread; it may come after the collection is over.
using ResumableSink =
    std::function<SinkAnswer(const QByteArray& envelope, const std::function<void()>& resume)>;

/// Starts plugins: asks first whether they may run, whether the configuration fits, and whether they have not
/// failed too often. Any thread; each collection lives on the thread that began it.
class PluginHost
{
public:
    explicit PluginHost(HostOptions options);

    /// A session that is ready to start(). `plugin` must outlive it. Conflict if the plugin may not run,
    /// LimitExceeded if its restart budget is used up, InvalidInput if the configuration does not fit.
    [[nodiscard]] model::Result<std::unique_ptr<Session>> begin(const Plugin& plugin, CollectRequest request,
                                                                EvidenceSink sink);

    /// Collects on this thread and returns when the plugin is gone.
    [[nodiscard]] Outcome collectNow(const Plugin& plugin, const CollectRequest& request,
                                     const ResumableSink& sink, const model::Progress& progress,
                                     const PluginLog& log = {});

    /// Forgets a source's failures: the person asked to try again, or the plugin was replaced.
    void forgive(const QString& pluginId, const QString& instance);

private:
    void note(const QString& source, const Outcome& outcome);

    HostOptions m_options;
    std::mutex m_mutex; ///< guards m_budgets
    QHash<QString, RestartBudget> m_budgets;
};

} // namespace slipway::plugins
