// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/plugin_host.h"

#include <QEventLoop>

/// Runs real plugins for tests.
namespace slipway::test {

[[nodiscard]] const evidence::JsonSchema& pluginSchema();

/// The plugin in tests/core/plugins/plugins/NAME.
[[nodiscard]] plugins::Plugin testPlugin(const QString& name);

/// Limits that a test can wait for.
[[nodiscard]] plugins::Limits shortLimits();

/// What one collection did, gathered on the event loop.
struct Seen
{
    plugins::Outcome outcome;
    int outcomes = 0;
    QList<QByteArray> envelopes;
    QStringList log;                           ///< "level: text"
    std::vector<plugins::RunningProcess> left; ///< of its processes, once all had time to go
};

[[nodiscard]] plugins::CollectRequest requestFor(const QString& mode);

/// Collects once; `meddle` may cancel or resume the session.
[[nodiscard]] Seen collectOnce(const plugins::Plugin& plugin, const plugins::CollectRequest& request,
                               const plugins::Limits& limits, const plugins::Sandbox& sandbox,
                               const std::function<void(plugins::Session&, Seen&)>& meddle = {},
                               const plugins::EvidenceSink& sink = {});

} // namespace slipway::test
