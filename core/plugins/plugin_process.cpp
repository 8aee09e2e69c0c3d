// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/plugin_process.h"

#include "core/plugins/child_setup.h"
#include "core/plugins/plugin_command.h"

#include <QDir>
#include <QUuid>

#include <csignal>

namespace slipway::plugins {

namespace {

constexpr int kReapMs = 2000;

} // namespace

PluginProcess::PluginProcess(Launch launch, const Limits& limits, QObject* parent)
    : QObject(parent)
    , m_launch(std::move(launch))
    , m_limits(limits)
    , m_work(QDir::tempPath() + QStringLiteral("/slipway-plugin-XXXXXX"))
    , m_mark(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_out(std::make_unique<PipeReader>())
    , m_err(std::make_unique<PipeReader>())
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &PluginProcess::kill);
    connect(m_out.get(), &PipeReader::bytesArrived, this, &PluginProcess::outputArrived);
    connect(m_err.get(), &PipeReader::bytesArrived, this, &PluginProcess::errorTextArrived);
    connect(m_out.get(), &PipeReader::ended, this, [this] {
        m_hasOutputEnded = true;
        announce();
    });
    connect(m_err.get(), &PipeReader::ended, this, [this] {
        m_hasErrorTextEnded = true;
        announce();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_end.hasStarted = false;
        m_end.reason = m_process.errorString();
        m_hasExited = m_hasOutputEnded = m_hasErrorTextEnded = true;
        announce();
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_grace.stop();
        // bubblewrap ends as a shell would: with 128 and the signal.
        const bool isSignalInside = m_launch.sandbox.isInForce() && code > 128;
        m_end.hasCrashed = status == QProcess::CrashExit || isSignalInside;
        m_end.code = isSignalInside ? code - 128 : code;
        // A sandbox takes its processes along; those it is just ending are not left behind.
        m_end.leftBehind = m_launch.sandbox.isInForce() ? 0 : static_cast<int>(processes().size());
        kill();
        m_hasExited = true;
        m_out->expectEnd();
        m_err->expectEnd();
        announce();
    });
}

PluginProcess::~PluginProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (isRunning()) {
        kill();
        m_process.waitForFinished(kReapMs);
        kill();
    }
}

QStringList PluginProcess::environment() const
{
    return {QStringLiteral("PATH=") + QString::fromLatin1(kProgramPath),
            QStringLiteral("HOME=") + m_work.path(), QStringLiteral("TMPDIR=") + m_work.path(),
            QStringLiteral("LANG=C.UTF-8"), QStringLiteral("TZ=UTC"),
            QStringLiteral("SLIPWAY_PLUGIN=") + m_launch.pluginId,
            QStringLiteral("%1=%2").arg(QLatin1String(kRunVariable), QString::fromLatin1(m_mark)),
            // Python would write beside the plugin, and so change what was trusted.
            QStringLiteral("PYTHONPYCACHEPREFIX=") + m_work.path() + QStringLiteral("/.pycache")};
}

void PluginProcess::start()
{
    if (!m_work.isValid() || !m_out->isOpen() || !m_err->isOpen()) {
        m_end.hasStarted = false;
        m_end.reason = m_work.isValid() ? QStringLiteral("no pipe can be made: too many files are open")
                                        : m_work.errorString();
        m_hasExited = m_hasOutputEnded = m_hasErrorTextEnded = true;
        QMetaObject::invokeMethod(this, &PluginProcess::announce, Qt::QueuedConnection);
        return;
    }
    const QStringList line =
        m_launch.sandbox.wrap(m_launch.command, {m_launch.pluginFolder, m_work.path(), m_launch.readablePaths,
                                                 m_launch.hasNetwork});
    m_process.setProgram(line.front());
    m_process.setArguments(line.mid(1));
    m_process.setEnvironment(environment());
    m_process.setWorkingDirectory(m_work.path());
    // Replaced by our own pipes in the child.
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([limits = m_limits, out = m_out->writeEnd(), err = m_err->writeEnd()] {
        setUpChild(limits, out, err);
    });
    m_process.start();
    m_leader = m_process.processId();
    m_out->closeWriteEnd();
    m_err->closeWriteEnd();
}

void PluginProcess::send(const QByteArray& bytes)
{
    if (isRunning())
        m_process.write(bytes);
}

void PluginProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void PluginProcess::closeOutput()
{
    m_out->disconnect(this);
    m_out = std::make_unique<PipeReader>();
    m_hasOutputEnded = true;
}

void PluginProcess::stop()
{
    if (!isRunning() || m_grace.isActive())
        return;
    closeInput();
    // Its process group has its number as long as it has not been waited for.
    if (m_leader > 0)
        ::kill(static_cast<pid_t>(-m_leader), SIGTERM);
    m_grace.start(m_limits.stopGrace);
}

std::vector<RunningProcess> PluginProcess::processes() const
{
    return m_leader > 0 ? processesOfRun(m_leader, m_mark) : std::vector<RunningProcess>();
}

void PluginProcess::kill() const
{
    if (m_leader <= 0)
        return;
    if (!m_hasExited && isRunning())
        ::kill(static_cast<pid_t>(-m_leader), SIGKILL);
    // Those that moved to other groups or sessions; twice, for those that were being started meanwhile.
    for (int round = 0; round < 2; ++round) {
        for (const RunningProcess& process : processes())
            ::kill(static_cast<pid_t>(process.pid), SIGKILL);
    }
}

void PluginProcess::announce()
{
    if (!m_hasExited || !m_hasOutputEnded || !m_hasErrorTextEnded || m_isAnnounced)
        return;
    m_isAnnounced = true;
    Q_EMIT ended(m_end);
}

} // namespace slipway::plugins
