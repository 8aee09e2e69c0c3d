// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/circuit_breaker.h"
#include "core/evidence/delivery.h"
#include "core/evidence/retry_policy.h"
#include "core/model/clock.h"
#include "core/readiness/source_runner.h"
#include "core/readiness/source_status.h"

namespace slipway::readiness {

/// Waits; false if `stop` asked before the time was over.
using Wait = std::function<bool(std::chrono::milliseconds time, const std::stop_token& stop)>;
/// Really waits.
[[nodiscard]] bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop);

struct CollectorOptions
{
    evidence::RetryPolicy retry;
    evidence::CircuitBreaker::Limits breaker;
    /// Between one collection and the history: what waits there, and how long a locked history is borne.
    evidence::IngestQueue::Limits queue = evidence::Delivery::Options().limits;
    /// A longer wait (the other side asked for it with Retry-After) is not sat out: the collection ends, and
    /// the next one that comes after it asks again.
    std::chrono::milliseconds patience{120'000};
    model::Clock clock = model::systemNow;
    evidence::Chance chance = evidence::systemChance;
    Wait wait = waitFor;
};

/// What one collection, all its tries together, came to.
struct Collected
{
    enum class End
    {
        Ok,
        Failed,
        Cancelled,
        NotAsked, ///< it failed too often or asked to be left alone until nextTryAt
        Waiting   ///< not asked either: a passphrase closes its secrets, as `failure` says
    };
    End end = End::NotAsked;
    model::Subject subject; ///< what it was asked about
    int tries = 0;
    int stored = 0;                                ///< envelopes that became evidence, in all tries
    int alreadyThere = 0;                          ///< that were evidence before
    int dead = 0;                                  ///< that became dead letters
    std::optional<model::Error> failure;           ///< of the last try; while NotAsked why not
    std::optional<QDateTime> nextTryAt;            ///< UTC; not asked before
    std::optional<QDateTime> startedAt = {};       ///< UTC, of the last try
    std::optional<model::ServiceUse> service = {}; ///< of the last try
};

/// Which source to collect, and how.
struct CollectAsk
{
    model::Source source;
    QString release;       ///< by name; empty: the one that launches soonest
    bool isForced = false; ///< a person insists: ask although it rests
};

/// Collects sources: asks a runner, retries what may be retried, lets evidence in by the one way, and records
/// every try in the history. Any thread but the GUI's; several sources at once, each on its own.
class SourceCollector
{
public:
    /// Borrows all three.
    SourceCollector(store::History& history, evidence::Ingest& ingest, SourceRunner& runner,
                    CollectorOptions options = {});

    /// A failure of the source is told in Collected, with a dead letter after the last try. One that waits
    /// for a passphrase did not fail: that is recorded once, until something else is. An error means that the
    /// project or release is not there (NotFound) or that the history could not be read or written. A source
    /// that is half-open, or forced while it rests, is tried once. Whether it is paused is the caller's
    /// business.
    [[nodiscard]] model::Result<Collected> collect(const CollectAsk& ask, const model::Progress& progress,
                                                   const QString& actor);

    /// What a try of it would be asked: for asking without storing. NotFound.
    [[nodiscard]] model::Result<SourceRequest> requestFor(const CollectAsk& ask);

private:
    struct Try;
    [[nodiscard]] Try runOnce(const SourceRequest& request, const model::Progress& progress,
                              const QString& actor);
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(const Try& last, int attempt,
                                                                      int tries) const;
    [[nodiscard]] std::optional<QDateTime> nextTryAfter(const Try& last,
                                                        const std::optional<std::chrono::milliseconds>& delay,
                                                        const model::CollectionRecord& known) const;
    [[nodiscard]] model::Result<Collected> tryUntilDone(const SourceRequest& request,
                                                        std::optional<model::CollectionRecord> record,
                                                        int tries, const model::Progress& progress,
                                                        const QString& actor);
    [[nodiscard]] model::Status recordWaiting(const Try& waiting,
                                              const std::optional<model::CollectionRecord>& record,
                                              const QString& actor);
    [[nodiscard]] model::Status keepDeadLetter(const SourceRequest& request, const model::Error& failure,
                                               const QString& actor);
    [[nodiscard]] model::Status closeDeadLetters(const SourceRequest& request, const QString& actor);

    store::History& m_history;
    evidence::Ingest& m_ingest;
    SourceRunner& m_runner;
    CollectorOptions m_options;
};

} // namespace slipway::readiness
