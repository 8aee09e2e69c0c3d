// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/circuit_breaker.h"
#include "core/evidence/retry_policy.h"
#include "core/model/review.h"
#include "core/readiness/source_schedule.h"
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
    Resting, ///< it failed too often: not asked before nextTryAt
    Waiting, ///< a passphrase closes its secrets; it is asked once that is given
    Changed  ///< it was not asked since its configuration was changed
};
[[nodiscard]] QString toKey(SourceHealth value); ///< "paused", "never", "well", "failing", …

/// One line of a list of sources. Times are UTC.
struct SourceStatus
{
    model::Source source;
    QString project;         ///< its name
    SourceSchedule schedule; ///< empty too where its text cannot be read
    QString address; ///< host of the service it asks, with its port if it names one; empty: it asks none
    /// Of its runs with the configuration that it has now; nothing if there are none.
    std::optional<model::CollectionRecord> record;
    std::optional<QDateTime> lastRunBegan; ///< of any run, also before its configuration was changed
    SourceHealth health = SourceHealth::Never;
    evidence::CircuitBreaker::State breaker = evidence::CircuitBreaker::State::Closed;
    /// When it is asked next: after a failure what its retry or rest says, otherwise as scheduled, though at
    /// most 10 minutes after a run that was stopped; may be past, which means now. Nothing if it is paused,
    /// or its schedule names no moment.
    std::optional<QDateTime> nextTryAt;
    bool isWatched = false; ///< it is collected when what it reads changes, too
    QString why;            ///< a clause for people: "paused", "never collected", the last failure, what came

    /// True where a scheduler is to collect it now.
    [[nodiscard]] bool isDue(const QDateTime& now) const { return nextTryAt && *nextTryAt <= now; }
};

/// The host of the address that a source is configured with, and its port: of the member `url`, or else of
/// the first that is an http address and no proxy. Empty if there is none.
[[nodiscard]] QString addressOf(const QByteArray& config);

/// Pure. `record` is of its present configuration, `reviews` are the moments at which reviews about its
/// project are planned, `lastRunBegan` that of its last run with whatever configuration.
[[nodiscard]] SourceStatus statusOf(const model::Source& source, const QString& project,
                                    const std::optional<model::CollectionRecord>& record,
                                    const QDateTime& now, std::span<const QDateTime> reviews = {},
                                    const std::optional<QDateTime>& lastRunBegan = {});

/// Pure. When the meetings about a project are planned that did not begin and were not cancelled, by project.
/// One without an agenda may be about any: under the empty id.
[[nodiscard]] QHash<model::ProjectId, std::vector<QDateTime>>
plannedReviews(std::span<const model::ReviewFile> files, std::span<const model::Release> releases);

/// Every source of the projects on the board, by project, plugin, instance. Reads the disk; any thread but
/// the GUI's.
[[nodiscard]] model::Result<std::vector<SourceStatus>> sourceStatuses(store::History& history,
                                                                      const QDateTime& now);

} // namespace slipway::readiness
