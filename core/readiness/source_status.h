// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/circuit_breaker.h"
#include "core/evidence/retry_policy.h"
#include "core/store/history.h"

/// How sources stand, derived from their recorded runs: nothing is remembered beside the history, so that
/// the window, the command line and a restart all see the same.
namespace slipway::readiness {

/// The id of the built-in source that reads reports of other tools.
[[nodiscard]] QString reportFilesId(); ///< "report-files"

/// When a source that keeps failing may be asked again.
struct SourceRest
{
    evidence::CircuitBreaker::State breaker = evidence::CircuitBreaker::State::Closed;
    std::optional<QDateTime> until; ///< not before this, UTC: a retry that is due, or the breaker's rest

    bool operator==(const SourceRest&) const = default;
};

/// Pure. All tries of one collection are one reason to rest: the breaker opens after `limits.failures`
/// failed tries, and opens for longer only with those that come after a whole collection's. `until` is kept
/// when it is past.
[[nodiscard]] SourceRest restOf(const std::optional<model::CollectionRecord>& record, const QDateTime& now,
                                const evidence::RetryPolicy& retry = {},
                                const evidence::CircuitBreaker::Limits& limits = {});

/// One word for a list; `SourceStatus::why` says it in a clause.
enum class SourceHealth
{
    Paused,  ///< it is not collected until it is resumed
    Never,   ///< it was never collected
    Well,    ///< the last run went well
    Failing, ///< the last run failed; it is tried again at nextTryAt, or when it is asked
    Resting  ///< it failed too often: not asked before nextTryAt
};
inline constexpr std::array kSourceHealths{SourceHealth::Paused, SourceHealth::Never, SourceHealth::Well,
                                           SourceHealth::Failing, SourceHealth::Resting};
[[nodiscard]] QString toKey(SourceHealth value); ///< "paused", "never", "well", "failing", "resting"

/// One line of a list of sources. Times are UTC.
struct SourceStatus
{
    model::Source source;
    QString project;                               ///< its name
    std::optional<model::CollectionRecord> record; ///< nothing if it was never collected
    SourceHealth health = SourceHealth::Never;
    evidence::CircuitBreaker::State breaker = evidence::CircuitBreaker::State::Closed;
    /// When it is asked next: after a failure what its retry or rest says, otherwise as scheduled, though at
    /// most 10 minutes after a run that was stopped; may be past, which means now. Nothing if it is paused,
    /// or has no schedule.
    std::optional<QDateTime> nextTryAt;
    bool isWatched = false; ///< it is collected when what it reads changes, too
    QString why;            ///< a clause for people: "paused", "never collected", the last failure, what came

    /// True where a scheduler is to collect it now.
    [[nodiscard]] bool isDue(const QDateTime& now) const { return nextTryAt && *nextTryAt <= now; }
};

/// Pure.
[[nodiscard]] SourceStatus statusOf(const model::Source& source, const QString& project,
                                    const std::optional<model::CollectionRecord>& record,
                                    const QDateTime& now);

/// Every source of the projects on the board, by project, plugin, instance. Reads the disk; any thread but
/// the GUI's.
[[nodiscard]] model::Result<std::vector<SourceStatus>> sourceStatuses(store::History& history,
                                                                      const QDateTime& now);

} // namespace slipway::readiness
