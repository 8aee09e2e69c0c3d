// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest.h"
#include "core/evidence/retry_policy.h"

#include <QThreadPool>
#include <QWaitCondition>

#include <deque>

namespace slipway::evidence {

/// Between the sources, which send from any thread and as fast as they like, and the one writer of the
/// history. Bounded by number and bytes: above the high water nothing more is taken and the sender waits
/// (back pressure), until the low water is reached again. Nothing that was taken is dropped: a batch that
/// cannot be written is tried again, by `retry`, for as long as the queue lives.
class IngestQueue
{
public:
    struct Limits
    {
        size_t highCount = 4096;
        size_t lowCount = 1024;
        qint64 highBytes = 32 << 20;
        qint64 lowBytes = 8 << 20;
        size_t batch = 1000; ///< envelopes written in one transaction
        qint64 batchBytes = 8 << 20;
        RetryPolicy retry;
    };
    struct Callbacks
    {
        /// What became of a batch; on the writer's thread.
        std::function<void(std::span<const Arrival>, std::span<const Outcome>)> told;
        /// The history cannot be written; it is tried again by itself. On the writer's thread.
        std::function<void(const model::Error&)> troubled;
    };
    enum class Offered
    {
        Taken,
        Wait,  ///< not taken: keep it, stop reading, and offer it again when `resume` was called
        Closed ///< the queue shuts down: not taken
    };

    /// Borrows the ingest. `actor` is written into the audit trail.
    IngestQueue(Ingest& ingest, QString actor, Limits limits, Callbacks callbacks,
                Chance chance = systemChance);
    /// Closes, and writes what was taken; what still cannot be written after one more try is told as
    /// trouble. Nobody was told that it is stored, so its source sends it again.
    ~IngestQueue();
    IngestQueue(const IngestQueue&) = delete;
    IngestQueue& operator=(const IngestQueue&) = delete;

    /// Never blocks. `arrival` is moved from only if it is taken. `resume` is called once, on the writer's
    /// thread, if it is not: so a sender may have to hop to its own thread.
    [[nodiscard]] Offered offer(Arrival&& arrival, const std::function<void()>& resume = {});
    /// Blocks while the queue is full. False: closed. Not from the writer's thread.
    [[nodiscard]] bool put(Arrival arrival);

    /// Waits until all that was taken is written. The error of the newest try if the history could not be
    /// written; what was taken stays and is tried again.
    [[nodiscard]] model::Status drain();
    /// Takes no more from now on; wakes every put().
    void close();

    [[nodiscard]] size_t count() const; ///< waiting or being written
    [[nodiscard]] qint64 bytes() const;

private:
    void startWriter();
    void write();
    [[nodiscard]] std::vector<Arrival> nextBatch() const;
    [[nodiscard]] bool waitAfter(const model::Error& error, int failedTries);
    void finish(const std::vector<Arrival>& batch);
    [[nodiscard]] bool isFull() const;

    Ingest& m_ingest;
    QString m_actor;
    Limits m_limits;
    Callbacks m_callbacks;
    Chance m_chance;

    mutable QMutex m_mutex; ///< guards all below
    QWaitCondition m_changed;
    std::deque<Arrival> m_waiting;
    qint64 m_bytes = 0;
    std::vector<std::function<void()>> m_resumes;
    model::Error m_trouble;    ///< of the newest failed try
    quint64 m_failedTries = 0; ///< since it was made
    bool m_isHurried = false;  ///< somebody waits: the next try comes at once
    bool m_holdsBack = false;  ///< the high water was reached, the low water not yet again
    bool m_isWriting = false;
    bool m_isClosed = false;

    QThreadPool m_pool; ///< of one thread: the writer
};

} // namespace slipway::evidence
