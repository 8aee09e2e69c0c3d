// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/dialogue.h"
#include "core/plugins/plugin_folders.h"
#include "core/plugins/plugin_process.h"
#include "core/plugins/secret_mask.h"

#include <QElapsedTimer>

#include <set>

namespace slipway::plugins {

/// One run of one plugin for one collection: starts it, shakes hands, collects, shuts it down, and ends it
/// with everything it started. Whatever the plugin does, finished() is emitted exactly once and nothing of it
/// stays behind. Lives on the caller's thread, which needs an event loop; works at most some 2 ms a turn.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `plugin` and `sandbox` are borrowed. The sink is called on this thread; it must not delete the
    /// session.
    Session(const Plugin& plugin, CollectRequest request, EvidenceSink sink, const Sandbox& sandbox,
            const Limits& limits, QObject* parent = nullptr);
    ~Session() override;

    void start();
    /// Asks the plugin to stop; the outcome is Cancelled, whatever it answers.
    void cancel();
    /// The sink has room again after it answered Wait.
    void resume();

    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Of the plugin, for tests and the Sources view; empty once it is gone.
    [[nodiscard]] std::vector<RunningProcess> processes() const;
    /// The mark that its processes carry (processesOfRun); empty before start().
    [[nodiscard]] QByteArray mark() const { return m_mark; }

Q_SIGNALS:
    void progressed(double fraction, const QString& what);
    /// level: debug, info, warning, error, or stderr. Text as it came, but for this run's secrets: redact
    /// before it is kept.
    void logged(const QString& level, const QString& text);
    void finished(const slipway::plugins::Outcome& outcome);

private:
    enum class Phase
    {
        Ready,
        Initializing,
        Collecting,
        ShuttingDown,
        Stopping, ///< failed or cancelled; waits for the process to go
        Over
    };
    void take(const QByteArray& bytes);
    void work();
    void queueWork(); ///< never work() itself from outside: a sink or slot may be inside it
    void handle(const PluginEvent& event);
    void takeErrorText(const QByteArray& bytes);
    void beginCollecting();
    void beginShutdown();
    void sayShutDown();
    void fail(model::Error error);
    void processEnded(const ProcessEnd& end);
    void finish();
    void startDeadline(std::chrono::milliseconds time);
    void deadlinePassed();
    void pass(const QByteArray& envelope);
    void wait();
    void stop();
    [[nodiscard]] bool isActive() const { return m_phase != Phase::Stopping && m_phase != Phase::Over; }
    [[nodiscard]] QString harmless(const QByteArray& text) const;
    [[nodiscard]] QString phaseName() const;
    [[nodiscard]] model::Error failure(model::ErrorCode code, const QString& what,
                                       const QString& hint = {}) const;

    const Plugin& m_plugin;
    EvidenceSink m_sink;
    const Sandbox& m_sandbox;
    Limits m_limits;
    CollectRequest m_request; ///< without its secrets, which the dialogue has
    SecretMask m_mask;
    Dialogue m_dialogue;
    std::unique_ptr<PluginProcess> m_process;
    std::unique_ptr<PluginProcess> m_gone; ///< the process once it has ended; its work folder goes with it
    Phase m_phase = Phase::Ready;
    QTimer m_deadline;
    std::chrono::milliseconds m_deadlineLeft{0}; ///< while the host itself makes the plugin wait
    QByteArray m_unread;                         ///< arrived, not yet handled
    qsizetype m_searched = 0;                    ///< of m_unread, known to hold no newline
    qint64 m_outputBytes = 0;
    qint64 m_errorBytes = 0;
    bool m_isWorkQueued = false;
    bool m_isWaiting = false;
    bool m_isToldToWait = false;
    bool m_isCancelled = false;
    bool m_hasShutDown = false;
    QByteArray m_mark;
    QByteArray m_lastErrorLine;      ///< of stderr: often the reason
    std::set<qint64> m_ownProcesses; ///< those that ran when it had introduced itself
    Outcome m_outcome;
};

} // namespace slipway::plugins
