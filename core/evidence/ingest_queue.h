// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest.h"
#include "core/evidence/retry_policy.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace slipway::evidence {

/// Between the sources, which send from any thread and as fast as they like, and the one writer of the
/// history. Bounded by number and bytes: above the high water nothing more is taken and the sender waits
/// (back pressure), until the low water is reached again. Nothing that was taken is dropped: a batch that
/// cannot be written is tried again, by `retry`, until it is written or its owner gives up, and then drain()
/// says so.
class IngestQueue
{
public:
    struct Limits
    {
        size_t highCount = 4096;
        size_t lowCount = 1024;
        qint64 highBytes = 8 << 20;
        qint64 lowBytes = 2 << 20;
        size_t batch = 1000; ///< envelopes written in one transaction
        qint64 batchBytes = 4 << 20;
        RetryPolicy retry;
    };
    struct Callbacks
    {
        /// What became of a batch; on the writer's thread.
        std::function<void(std::span<const Arrival>, std::span<const Outcome>)> told;
        /// The history could not be written, for the `failedTries`th time in a row. False: the queue gives
        /// up and closes. Without it, it is tried for as long as the queue is open. On the writer's thread.
        std::function<bool(const model::Error&, int failedTries)> mayTryAgain;
    };
    enum class Offered
    {
        Taken,
        Full,  ///< taken, but send no more until `resume` was called
        Closed ///< not taken, and nothing will be
    };

    /// Borrows the ingest. `actor` is written into the audit trail.
    IngestQueue(Ingest& ingest, QString actor, Limits limits, Callbacks callbacks,
                Chance chance = systemChance);
    /// Closes, and writes what was taken, if one more try is enough. Nobody was told that the rest is stored,
    /// so its source sends it again.
    ~IngestQueue();
    IngestQueue(const IngestQueue&) = delete;
    IngestQueue& operator=(const IngestQueue&) = delete;

    /// Never blocks. If it answers Full, `resume` is called once, on the writer's thread or the one that
    /// closes the queue: a sender may have to hop to its own thread. A sender that obeys is the bound: each
    /// may be one envelope above it.
    [[nodiscard]] Offered offer(Arrival arrival, const std::function<void()>& resume);
    /// Blocks while the queue is full. False: closed. Not from the writer's thread.
    [[nodiscard]] bool put(Arrival arrival);

    /// Waits until all that was taken is written. The error of the last try if the queue gave up, or was
    /// closed while the history could not be written; Cancelled if something came after it was closed. Not
    /// from the writer's thread.
    [[nodiscard]] model::Status drain();
    /// Takes no more from now on; wakes every put(). What was taken is still written, if that works at once.
    void close();

    [[nodiscard]] size_t count() const; ///< waiting or being written
    [[nodiscard]] qint64 bytes() const;

private:
    void append(Arrival arrival);
    void startWriter();
    void run();
    void write();
    void giveUp(const std::exception& exception);
    struct ReadBatch;
    [[nodiscard]] std::unique_ptr<ReadBatch> readBatch(std::vector<Arrival> arrivals) const;
    [[nodiscard]] std::vector<Arrival> batchFrom(size_t from) const;
    [[nodiscard]] bool store(const ReadBatch& batch);
    [[nodiscard]] bool waitAfter(const model::Error& error, int failedTries);
    void finish(const std::vector<Arrival>& batch);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isOver();

    Ingest& m_ingest;
    QString m_actor;
    Limits m_limits;
    Callbacks m_callbacks;
    Chance m_chance;

    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    std::deque<Arrival> m_waiting;
    qint64 m_bytes = 0;
    std::vector<std::function<void()>> m_resumes;
    model::Error m_trouble;   ///< of the newest failed try
    bool m_holdsBack = false; ///< the high water was reached, the low water not yet again
    bool m_isWriting = false;
    bool m_isClosed = false;
    bool m_hasRefused = false; ///< something came after it was closed

    std::thread m_writer; ///< runs while m_isWriting
};

} // namespace slipway::evidence
