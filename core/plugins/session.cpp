// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/session.h"

#include "core/plugins/plugin_command.h"
#include "core/plugins/protocol.h"

#include <cstring>

namespace slipway::plugins {

using namespace model;

namespace {

constexpr qint64 kTurnMs = 2;
constexpr qint64 kLoggedErrorBytes = qint64(1) << 20;
constexpr qsizetype kLongestLogLine = 4000;

QString secondsText(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0) + QStringLiteral(" s");
}

} // namespace

Session::Session(const Plugin& plugin, CollectRequest request, EvidenceSink sink, const Sandbox& sandbox,
                 const Limits& limits, QObject* parent)
    : QObject(parent)
    , m_plugin(plugin)
    , m_sink(std::move(sink))
    , m_sandbox(sandbox)
    , m_limits(limits)
    , m_request(std::move(request))
    , m_mask(m_request.secrets)
    , m_dialogue(plugin.manifest, m_request, limits)
{
    wipeSecrets(m_request.secrets);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Session::deadlinePassed);
}

Session::~Session() = default;

void Session::start()
{
    if (m_phase != Phase::Ready)
        return;
    m_phase = Phase::Initializing;
    const auto command = absoluteCommand(m_plugin.manifest.command, m_plugin.folder);
    if (!command) {
        m_outcome.failure = command.error();
        m_phase = Phase::Stopping;
        QMetaObject::invokeMethod(this, &Session::finish, Qt::QueuedConnection);
        return;
    }
    m_process = std::make_unique<PluginProcess>(Launch{*command, m_plugin.manifest.id, m_plugin.folder,
                                                       declaredPaths(m_plugin.manifest, m_request.config),
                                                       !m_plugin.manifest.hosts.empty(), m_sandbox},
                                                m_limits);
    connect(m_process.get(), &PluginProcess::outputArrived, this, &Session::take);
    connect(m_process.get(), &PluginProcess::errorTextArrived, this, &Session::takeErrorText);
    connect(m_process.get(), &PluginProcess::ended, this, &Session::processEnded);
    m_mark = m_process->mark();
    m_process->start();
    if (!m_process) // it could not even be tried, and that is told by now
        return;
    m_process->send(m_dialogue.initialize());
    startDeadline(m_limits.handshake);
}

void Session::cancel()
{
    if (m_isCancelled ||
        (m_phase != Phase::Ready && m_phase != Phase::Initializing && m_phase != Phase::Collecting))
        return;
    m_isCancelled = true;
    m_outcome.failure =
        Error{ErrorCode::Cancelled, QStringLiteral("the collection was cancelled"), m_plugin.manifest.id, {}};
    if (m_phase == Phase::Ready) {
        m_phase = Phase::Stopping;
        QMetaObject::invokeMethod(this, &Session::finish, Qt::QueuedConnection);
    } else if (m_phase == Phase::Initializing) {
        stop();
    } else {
        m_process->send(m_dialogue.cancel());
        m_isWaiting = false;
        startDeadline(m_limits.cancelGrace);
        queueWork();
    }
}

void Session::wait()
{
    m_isWaiting = true;
    m_deadlineLeft = m_deadline.remainingTimeAsDuration();
    m_deadline.stop();
    // Advice only: a plugin that does not read it is stopped by the full pipe all the same.
    m_isToldToWait = !m_process->hasUnsent();
    if (m_isToldToWait)
        m_process->send(notificationLine("wait", Json::object()));
}

void Session::resume()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    if (m_isToldToWait)
        m_process->send(notificationLine("resume", Json::object()));
    startDeadline(m_deadlineLeft);
    queueWork();
}

std::vector<RunningProcess> Session::processes() const
{
    return m_process ? m_process->processes() : std::vector<RunningProcess>();
}

void Session::take(const QByteArray& bytes)
{
    if (!isActive())
        return;
    m_outputBytes += bytes.size();
    if (m_outputBytes > m_limits.collectionBytes) {
        fail(failure(ErrorCode::LimitExceeded,
                     QStringLiteral("it wrote more than the %1 MiB that one collection may have")
                         .arg(m_limits.collectionBytes >> 20)));
        return;
    }
    m_unread += bytes;
    work();
}

/// Handles whole lines for one turn; the rest in the next one, so that the thread stays free for others.
void Session::work()
{
    m_isWorkQueued = false;
    if (!isActive())
        return;
    QElapsedTimer turn;
    turn.start();
    qsizetype start = 0;
    bool hasMore = false;
    while (isActive() && !m_isWaiting) {
        const qsizetype end = m_unread.indexOf('\n', std::max(start, m_searched));
        const qsizetype length = (end < 0 ? m_unread.size() : end) - start;
        if (length > m_limits.lineBytes) {
            fail(failure(ErrorCode::LimitExceeded,
                         QStringLiteral("it wrote a line longer than %1 bytes").arg(m_limits.lineBytes)));
            return;
        }
        hasMore = end >= 0;
        if (!hasMore || turn.elapsed() >= kTurnMs)
            break;
        const QByteArray line = m_unread.mid(start, length);
        start = end + 1;
        const auto event = m_dialogue.read(line);
        if (event)
            handle(*event);
        else
            fail(event.error());
    }
    if (!isActive())
        return;
    m_unread.remove(0, start);
    m_searched = hasMore || m_isWaiting ? 0 : m_unread.size();
    m_process->setOutputPaused(hasMore || m_isWaiting);
    if (hasMore && !m_isWaiting)
        queueWork();
}

void Session::queueWork()
{
    if (m_isWorkQueued)
        return;
    m_isWorkQueued = true;
    QMetaObject::invokeMethod(this, &Session::work, Qt::QueuedConnection);
}

void Session::handle(const PluginEvent& event)
{
    using Kind = PluginEvent::Kind;
    switch (event.kind) {
    case Kind::Initialized:
        beginCollecting();
        break;
    case Kind::Evidence:
        if (!m_isCancelled)
            pass(event.envelope);
        break;
    case Kind::Progress:
        Q_EMIT progressed(event.fraction, harmless(event.text.toUtf8()));
        break;
    case Kind::Log:
        Q_EMIT logged(harmless(event.level.toUtf8()), harmless(event.text.toUtf8()));
        break;
    case Kind::Collected:
        m_outcome.said = harmless(event.text.toUtf8());
        m_outcome.service = event.service;
        beginShutdown();
        break;
    case Kind::Refused:
        if (!m_outcome.failure) {
            m_outcome.failure = event.error;
            m_outcome.failure->what = harmless(event.error->what.toUtf8());
            m_outcome.failure->hint = harmless(event.error->hint.toUtf8());
            m_outcome.mayRetry = event.mayRetry;
            m_outcome.retryAfter = event.retryAfter;
            m_outcome.service = event.service;
        }
        m_phase == Phase::ShuttingDown ? stop() : beginShutdown();
        break;
    case Kind::ShutDown:
        sayShutDown();
        break;
    }
}

void Session::pass(const QByteArray& envelope)
{
    if (m_mask.isIn(envelope)) {
        fail(failure(
            ErrorCode::InvalidInput, QStringLiteral("it put a secret into evidence, which was not kept"),
            QStringLiteral("do not use this plugin before that is corrected, and replace the secret")));
        m_outcome.mayRetry = false;
        return;
    }
    const auto left = m_deadline.remainingTimeAsDuration();
    ++m_outcome.evidence;
    const SinkAnswer answer = m_sink(envelope);
    if (!isActive() || m_isCancelled)
        return;
    // The time in which the host itself is busy is not the plugin's.
    m_deadline.start(left);
    if (answer == SinkAnswer::Wait)
        wait();
}

void Session::beginCollecting()
{
    m_phase = Phase::Collecting;
    for (const RunningProcess& process : processes())
        m_ownProcesses.insert(process.pid);
    m_process->send(m_dialogue.collect());
    startDeadline(m_limits.collect);
}

void Session::beginShutdown()
{
    m_phase = Phase::ShuttingDown;
    m_process->send(m_dialogue.shutdown());
    startDeadline(m_isCancelled ? std::min(m_limits.cancelGrace, m_limits.shutdown) : m_limits.shutdown);
}

void Session::sayShutDown()
{
    m_hasShutDown = true;
    QStringList left;
    for (const RunningProcess& process : processes()) {
        if (!m_ownProcesses.contains(process.pid))
            left += process.name;
    }
    if (!left.isEmpty() && !m_outcome.failure && !m_ownProcesses.empty())
        fail(failure(ErrorCode::InvalidInput,
                     QStringLiteral("it left processes running: %1").arg(left.join(QLatin1String(", "))),
                     QStringLiteral("end every process you start before you answer shutdown")));
    else
        m_process->closeInput();
}

void Session::takeErrorText(const QByteArray& bytes)
{
    const bool isLogged = m_errorBytes < kLoggedErrorBytes;
    m_errorBytes += bytes.size();
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        m_lastErrorLine = line.left(300);
        if (isLogged)
            Q_EMIT logged(QStringLiteral("stderr"), harmless(line.left(kLongestLogLine)));
    }
    if (m_errorBytes > m_limits.collectionBytes)
        fail(failure(
            ErrorCode::LimitExceeded,
            QStringLiteral("it wrote more than %1 MiB to stderr").arg(m_limits.collectionBytes >> 20)));
}

void Session::startDeadline(std::chrono::milliseconds time)
{
    m_deadline.start(time);
}

void Session::deadlinePassed()
{
    const std::chrono::milliseconds time = m_isCancelled                    ? m_limits.cancelGrace
                                           : m_phase == Phase::Initializing ? m_limits.handshake
                                           : m_phase == Phase::Collecting   ? m_limits.collect
                                                                            : m_limits.shutdown;
    fail(failure(ErrorCode::LimitExceeded,
                 m_hasShutDown
                     ? QStringLiteral("it did not end within %1 of shutdown").arg(secondsText(time))
                     : QStringLiteral("it did not answer %1 within %2").arg(phaseName(), secondsText(time))));
}

void Session::fail(Error error)
{
    if (!isActive())
        return;
    if (!m_outcome.failure) {
        error.what = harmless(error.what.toUtf8());
        error.hint = harmless(error.hint.toUtf8());
        m_outcome.failure = std::move(error);
        m_outcome.mayRetry = true;
    }
    stop();
}

void Session::stop()
{
    m_phase = Phase::Stopping;
    m_deadline.stop();
    m_unread.clear();
    m_process->setOutputPaused(false);
    m_process->stop();
}

void Session::processEnded(const ProcessEnd& end)
{
    m_deadline.stop();
    if (isActive() && !m_outcome.failure) {
        const QString how = end.hasCrashed ? QStringLiteral("it was ended by signal %1 (%2)")
                                                 .arg(end.code)
                                                 .arg(QString::fromLocal8Bit(strsignal(end.code)))
                                           : QStringLiteral("it ended with exit code %1").arg(end.code);
        const QString hint = m_lastErrorLine.isEmpty()
                                 ? QString()
                                 : QStringLiteral("its last words: ") + harmless(m_lastErrorLine);
        if (!end.hasStarted)
            m_outcome.failure =
                failure(ErrorCode::NotFound, QStringLiteral("it cannot be started (%1)").arg(end.reason));
        else if (!m_unread.isEmpty())
            m_outcome.failure =
                failure(ErrorCode::InvalidInput, how + QStringLiteral(" in the middle of a line"), hint);
        else if (!m_hasShutDown)
            m_outcome.failure = failure(ErrorCode::InvalidInput,
                                        how + QStringLiteral(" before it had answered ") + phaseName(), hint);
        else if (end.hasCrashed || end.code != 0)
            m_outcome.failure =
                failure(ErrorCode::InvalidInput, how + QStringLiteral(" after it had been shut down"), hint);
        else if (end.leftBehind > 0)
            m_outcome.failure = failure(
                ErrorCode::InvalidInput, QStringLiteral("it left %1 processes running").arg(end.leftBehind),
                QStringLiteral("end every process you start before you answer shutdown"));
        m_outcome.mayRetry = m_outcome.failure.has_value();
    }
    m_phase = Phase::Stopping;
    finish();
}

void Session::finish()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    // Not deleted here, because it may be the sender, nor later, because there may be no event loop any more.
    m_gone = std::move(m_process);
    Q_EMIT finished(m_outcome);
}

QString Session::phaseName() const
{
    switch (m_phase) {
    case Phase::Initializing:
        return QStringLiteral("initialize");
    case Phase::Collecting:
        return m_isCancelled ? QStringLiteral("cancel") : QStringLiteral("collect");
    default:
        return QStringLiteral("shutdown");
    }
}

QString Session::harmless(const QByteArray& text) const
{
    return m_mask.masked(text);
}

Error Session::failure(ErrorCode code, const QString& what, const QString& hint) const
{
    return {code, what, m_plugin.manifest.id,
            hint.isEmpty() ? QStringLiteral("try: slipway plugin check %1").arg(m_plugin.folder) : hint};
}

} // namespace slipway::plugins
