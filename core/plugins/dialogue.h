// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/collect_request.h"
#include "core/plugins/manifest.h"

namespace slipway::plugins {

/// What a plugin's message means to the host.
struct PluginEvent
{
    enum class Kind
    {
        Initialized,
        Evidence,  ///< envelope
        Progress,  ///< fraction, text
        Log,       ///< level, text
        Collected, ///< text, if it had something to say; service
        Refused,   ///< the pending request failed: error, mayRetry, retryAfter, service
        ShutDown,
    };
    Kind kind = Kind::Log;
    QByteArray envelope;
    double fraction = 0;
    QString level; ///< debug, info, warning or error
    QString text;
    std::optional<model::Error> error;
    bool wasCancelled = false;
    bool mayRetry = false;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<model::ServiceUse> service;
};

/// The host's side of one conversation, without any I/O: says what to send and judges what arrives. Every
/// message that breaks docs/plugin-protocol.md is an Error whose `what` names the rule.
class Dialogue
{
public:
    Dialogue(const Manifest& manifest, CollectRequest request, const Limits& limits);

    // Each gives the line to send and notes that it was sent.
    [[nodiscard]] QByteArray initialize();
    [[nodiscard]] QByteArray collect();
    [[nodiscard]] QByteArray cancel();
    [[nodiscard]] QByteArray shutdown();

    /// One line from the plugin, without its newline.
    [[nodiscard]] model::Result<PluginEvent> read(const QByteArray& line);

    [[nodiscard]] qint64 evidenceCount() const { return m_evidence; }

private:
    enum class Pending
    {
        Nothing,
        Initialize,
        Collect,
        Shutdown
    };
    [[nodiscard]] QByteArray request(Pending pending, const char* method, const model::Json& params);
    [[nodiscard]] model::Result<PluginEvent> notification(const model::Json& message);
    [[nodiscard]] model::Result<PluginEvent> evidence(const model::Json& params);
    [[nodiscard]] model::Result<PluginEvent> response(const model::Json& message);
    [[nodiscard]] model::Result<PluginEvent> initialized(const model::Json& result) const;
    [[nodiscard]] model::Result<PluginEvent> collected(const model::Json& result) const;
    [[nodiscard]] model::Error broken(const QString& what) const;

    const Manifest& m_manifest;
    CollectRequest m_request; ///< its secrets until they were said
    Limits m_limits;
    Pending m_pending = Pending::Nothing;
    int m_id = 0; ///< of the newest request
    bool m_isCancelled = false;
    qint64 m_lines = 0;
    qint64 m_evidence = 0;
};

/// What a plugin's error answer means: the words for people, and whether to try again.
[[nodiscard]] PluginEvent refusal(const model::Json& error, const QString& pluginId);

} // namespace slipway::plugins
