// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace slipway::plugins {

/// Reads one end of a pipe on its thread's event loop, at most 64 KiB a turn. While paused it reads nothing,
/// so that the pipe fills and the writer has to wait: QProcess would read on without bound.
class PipeReader : public QObject
{
    Q_OBJECT

public:
    /// Makes the pipe; isOpen() tells whether that worked.
    explicit PipeReader(QObject* parent = nullptr);
    ~PipeReader() override;

    [[nodiscard]] bool isOpen() const { return m_readEnd >= 0; }
    [[nodiscard]] int writeEnd() const { return m_writeEnd; } ///< for the child; closed on exec
    void closeWriteEnd();                                     ///< once the child has it

    void setPaused(bool isPaused);
    /// The writer is gone, though what it left behind may hold the pipe open: what is there now is the last.
    void expectEnd();

Q_SIGNALS:
    void bytesArrived(const QByteArray& bytes);
    void ended(); ///< once

private:
    void read();
    void end();

    int m_readEnd = -1;
    int m_writeEnd = -1;
    bool m_isPaused = false;
    bool m_expectsEnd = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace slipway::plugins
