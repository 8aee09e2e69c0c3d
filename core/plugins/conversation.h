// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/plugin_folders.h"
#include "core/plugins/plugin_process.h"

#include <deque>

namespace slipway::plugins {

/// Talks to a plugin message by message, right or wrong, and waits for what comes: the conformance kit's
/// hands. Every call waits on an event loop of its own, so this is for the command line and tests.
class Conversation
{
public:
    /// Starts the plugin. `command` is absolute; plugin, limits and sandbox are borrowed.
    Conversation(const Plugin& plugin, const QStringList& command, const model::Json& config,
                 const Sandbox& sandbox, const Limits& limits);

    void sendRaw(const QByteArray& bytes) { m_process.send(bytes); }
    /// Sends a request and waits for the answer with its id; what comes before it is kept in notifications().
    /// Nothing if the plugin ends or the time passes.
    [[nodiscard]] std::optional<model::Json> ask(int id, const char* method, const model::Json& params,
                                                 std::chrono::milliseconds within);
    /// The next answer (a message without a method), whatever its id.
    [[nodiscard]] std::optional<model::Json> nextAnswer(std::chrono::milliseconds within);
    [[nodiscard]] const std::vector<model::Json>& notifications() const { return m_notifications; }
    /// The first line that was not a JSON object.
    [[nodiscard]] const QByteArray& garbage() const { return m_garbage; }

    /// initialize with the check configuration; the answer.
    [[nodiscard]] std::optional<model::Json> initialize(const model::Json& protocols);

    void pause(bool isPaused) { m_process.setOutputPaused(isPaused); }
    void closeInput() { m_process.closeInput(); }
    void closeOutput() { m_process.closeOutput(); }
    void idle(std::chrono::milliseconds time);
    [[nodiscard]] std::optional<ProcessEnd> waitForEnd(std::chrono::milliseconds within);
    [[nodiscard]] const std::optional<ProcessEnd>& end() const { return m_end; }
    /// The last line of stderr.
    [[nodiscard]] QString lastWords() const { return QString::fromUtf8(m_lastWords); }

private:
    void take(const QByteArray& bytes);
    [[nodiscard]] bool waitFor(const std::function<bool()>& isDone, std::chrono::milliseconds within);

    const Plugin& m_plugin;
    model::Json m_config;
    Limits m_limits;
    PluginProcess m_process;
    QByteArray m_unread;
    QByteArray m_garbage;
    QByteArray m_lastWords;
    std::deque<model::Json> m_answers;
    std::vector<model::Json> m_notifications;
    std::optional<ProcessEnd> m_end;
};

} // namespace slipway::plugins
