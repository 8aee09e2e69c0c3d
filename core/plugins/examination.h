// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/conformance.h"
#include "core/plugins/conversation.h"
#include "core/plugins/protocol.h"
#include "core/plugins/session.h"

#include <memory>

namespace slipway::plugins {

/// What a rule found: nothing if the plugin keeps it.
using Fault = std::optional<QString>;

/// Plays the host of one exchange after another with a plugin, right or wrong, and says which rule the plugin
/// breaks: one member function for each rule, in the order that checkConformance() asks them. Each starts the
/// plugin anew and blocks for as long as the terms' limits allow. Borrows plugin and terms.
class Examination
{
public:
    Examination(const Plugin& plugin, const ConformanceTerms& terms)
        : m_plugin(plugin)
        , m_terms(terms)
        , m_config(withAbsolutePaths(plugin.manifest, plugin.manifest.checkConfig, plugin.folder))
    {
    }

    Fault folderHoldsFilesOnly();
    Fault commandIsThere();
    Fault checkConfigFits();
    Fault introducesItself();
    Fault refusesUnknownVersion();
    Fault refusesEarlyCollect();
    Fault refusesUnknownMethod();
    Fault survivesGarbage();
    Fault ignoresUnknownNotification();
    Fault survivesEmptyConfig();
    Fault collects();
    Fault yieldsValidEvidence();
    Fault keepsIds();
    Fault bearsASlowHost();
    Fault answersCancel();
    Fault ignoresForeignCancel();
    Fault endsAtShutdown();
    Fault endsWithItsInput();
    Fault endsWithoutAReader();

private:
    static Fault lineOf(const model::Status& status)
    {
        return status.ok() ? Fault() : Fault(status.error().line());
    }
    std::unique_ptr<Conversation> talk(const model::Json& config);
    std::unique_ptr<Conversation> talk() { return talk(m_config); }
    model::Json collectParams() const { return {{"subject", {{"project", "check"}}}}; }
    /// Why an expected answer is not there.
    static QString silence(const Conversation& conversation, const QString& asked);
    static Fault expectError(const Conversation& conversation, const std::optional<model::Json>& answer,
                             ProtocolError code, const QString& asked);
    Fault isStillThere(Conversation& conversation);
    Outcome collectOnce(std::vector<QByteArray>& envelopes);

    const Plugin& m_plugin;
    const ConformanceTerms& m_terms;
    model::Json m_config;
    QStringList m_command;
    std::vector<QByteArray> m_envelopes;
};

} // namespace slipway::plugins
