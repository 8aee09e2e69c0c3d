// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/words.h"

#include <QByteArray>
#include <QDateTime>

namespace slipway::model {

/// A configured plugin instance that yields evidence for a project. Changing it appends a revision in the
/// store; this is the newest. Plugin and instance together are unique within a project.
struct Source
{
    SourceId id;
    ProjectId project;
    QString plugin;
    QString instance;         ///< its name: 1 to 100 characters
    QByteArray config = "{}"; ///< a JSON object as the plugin's config schema asks; never holds secrets
    QString schedule;         ///< how often it is collected, an ISO 8601 duration; empty: when asked
    bool isPaused = false;
    QDateTime changedAt; ///< UTC, of this revision

    bool operator==(const Source&) const = default;
};

enum class CollectionOutcome
{
    Ok,
    Failed,
    Cancelled
};
inline constexpr std::array kCollectionOutcomes{CollectionOutcome::Ok, CollectionOutcome::Failed,
                                                CollectionOutcome::Cancelled};

/// One run of a source. Times are UTC.
struct Collection
{
    SourceId source;
    QDateTime startedAt;
    QDateTime endedAt;
    CollectionOutcome outcome = CollectionOutcome::Ok;
    QString reason;                     ///< why it failed, for people
    int stored = 0;                     ///< envelopes that became evidence
    int alreadyThere = 0;               ///< envelopes that were evidence before
    int dead = 0;                       ///< envelopes that became dead letters
    int attempt = 1;                    ///< 1 for the first try, 2 for the first retry, …
    std::optional<QDateTime> nextTryAt; ///< when it is tried again, if it is

    bool operator==(const Collection&) const = default;
};

/// How a source did lately.
struct CollectionRecord
{
    Collection last;
    std::optional<QDateTime> lastSuccessAt; ///< end of the newest run that went well
    int failuresInARow = 0;                 ///< tries that failed since then; cancelled ones do not count
    std::optional<QDateTime> lastSuccessBeganAt; ///< start of that run: what is asked for since then
};

[[nodiscard]] QString toKey(CollectionOutcome value); ///< "ok", "failed", "cancelled"

} // namespace slipway::model
