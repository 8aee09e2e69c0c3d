// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/limits.h"
#include "core/plugins/pipe_reader.h"
#include "core/plugins/process_tree.h"
#include "core/plugins/sandbox.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace slipway::plugins {

/// What to start and with which rights.
struct Launch
{
    QStringList command; ///< absolute (absoluteCommand)
    QString pluginId;
    QString pluginFolder;
    QStringList readablePaths;
    bool hasNetwork = false;
    const Sandbox& sandbox;
};

/// How a process ended.
struct ProcessEnd
{
    bool hasStarted = true;
    bool hasCrashed = false; ///< ended by a signal
    int code = 0;            ///< exit code, or the signal's number where the system tells
    int leftBehind = 0;      ///< processes it had started that were still running; they are stopped by now
    QString reason;          ///< why it could not be started
};

/// One plugin's process with everything it starts: pipes with back pressure, a work folder of its own that is
/// removed with it, and an end that takes all of its processes along. Lives on a thread with an event loop.
/// The destructor stops whatever still runs.
class PluginProcess : public QObject
{
    Q_OBJECT

public:
    PluginProcess(Launch launch, const Limits& limits, QObject* parent = nullptr);
    ~PluginProcess() override;

    void start();
    void send(const QByteArray& bytes);
    [[nodiscard]] bool hasUnsent() const { return m_process.bytesToWrite() > 0; }
    void closeInput();
    void setOutputPaused(bool isPaused) { m_out->setPaused(isPaused); }
    /// The reading end of stdout goes away: the plugin's next write fails.
    void closeOutput();
    /// Closes its input and asks it to end (SIGTERM), then ends it (SIGKILL) after the grace.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] std::vector<RunningProcess> processes() const;
    [[nodiscard]] const QByteArray& mark() const { return m_mark; }
    [[nodiscard]] QString workFolder() const { return m_work.path(); }

Q_SIGNALS:
    void outputArrived(const QByteArray& bytes);
    void errorTextArrived(const QByteArray& bytes);
    void ended(const slipway::plugins::ProcessEnd& end); ///< once, after the last output

private:
    void announce();
    void kill() const;
    [[nodiscard]] QStringList environment() const;

    Launch m_launch;
    Limits m_limits;
    QTemporaryDir m_work;
    QByteArray m_mark;
    std::unique_ptr<PipeReader> m_out;
    std::unique_ptr<PipeReader> m_err;
    QProcess m_process;
    QTimer m_grace;
    qint64 m_leader = 0;
    bool m_hasExited = false;
    bool m_hasOutputEnded = false;
    bool m_hasErrorTextEnded = false;
    bool m_isAnnounced = false;
    ProcessEnd m_end;
};

} // namespace slipway::plugins
