// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/pipe_reader.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace slipway::plugins {

namespace {

constexpr size_t kTurnBytes = size_t(64) << 10;

void closeFd(int& fd)
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
}

} // namespace

PipeReader::PipeReader(QObject* parent)
    : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { read(); });
}

PipeReader::~PipeReader()
{
    m_notifier.reset();
    closeFd(m_readEnd);
    closeFd(m_writeEnd);
}

void PipeReader::closeWriteEnd()
{
    closeFd(m_writeEnd);
}

void PipeReader::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (m_notifier)
        m_notifier->setEnabled(!isPaused);
    if (!isPaused && m_expectsEnd)
        QMetaObject::invokeMethod(
            this, [this] { read(); }, Qt::QueuedConnection);
}

void PipeReader::expectEnd()
{
    m_expectsEnd = true;
    if (!m_isPaused)
        QMetaObject::invokeMethod(
            this, [this] { read(); }, Qt::QueuedConnection);
}

void PipeReader::read()
{
    if (m_readEnd < 0 || m_isPaused)
        return;
    std::array<char, kTurnBytes> buffer{};
    const ssize_t count = ::read(m_readEnd, buffer.data(), buffer.size());
    if (count > 0) {
        Q_EMIT bytesArrived(QByteArray(buffer.data(), static_cast<qsizetype>(count)));
        if (m_expectsEnd && !m_isPaused)
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
        return;
    }
    const bool isEmptyForNow = count < 0 && (errno == EAGAIN || errno == EINTR);
    if (!isEmptyForNow || m_expectsEnd)
        end();
}

void PipeReader::end()
{
    // Queued deletion: this may run inside the notifier's own signal.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    closeFd(m_readEnd);
    Q_EMIT ended();
}

} // namespace slipway::plugins
