// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest_queue.h"

namespace slipway::evidence {

/// The envelopes of one sender on their way in, through a bounded queue of their own: a slow history holds
/// the sender back, a locked one is waited for, and what became of each is counted.
class Delivery
{
public:
    struct Counts
    {
        int stored = 0;
        int alreadyThere = 0;
        int dead = 0;
    };
    struct Options
    {
        /// Many writers starve one now and then, so a locked history is tried 20 times, up to 5 s apart.
        IngestQueue::Limits limits{
            .retry = {std::chrono::milliseconds(100), std::chrono::milliseconds(5000), 20}};
        std::function<void(const Outcome&)> died; ///< one became a dead letter; on the writer's thread
        /// The history cannot be written and nothing more is taken: stop sending. On the writer's thread.
        std::function<void()> gaveUp;
    };

    /// Borrows the ingest. `actor` is written into the audit trail.
    Delivery(Ingest& ingest, const QString& actor, Options options);
    Delivery(Ingest& ingest, const QString& actor);

    /// Blocks while the queue is full. False: nothing more is taken, and finish() says why.
    [[nodiscard]] bool add(Arrival arrival) { return m_queue.put(std::move(arrival)); }
    /// Never blocks. False: send no more until `resume` was called, on any thread, once.
    [[nodiscard]] bool offer(Arrival arrival, const std::function<void()>& resume)
    {
        return m_queue.offer(std::move(arrival), resume) != IngestQueue::Offered::Full;
    }
    /// Waits until all of it is on disk. An error: the history could not be written, and only what the counts
    /// say is in; sending all of it again is safe.
    [[nodiscard]] model::Status finish() { return m_queue.drain(); }
    /// Takes nothing more, so that a sender that waits goes on. Any thread.
    void stop() { m_queue.close(); }

    /// Once finish() has returned.
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    void count(std::span<const Outcome> outcomes);
    [[nodiscard]] bool mayTryAgain(const model::Error& error, int failedTries) const;

    Options m_options;
    Counts m_counts;
    IngestQueue m_queue; ///< last: its writer uses the others
};

} // namespace slipway::evidence
