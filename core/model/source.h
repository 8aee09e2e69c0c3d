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
    QString schedule; ///< when it is collected by itself (readiness/source_schedule.h); empty: when asked
    bool isPaused = false;
    QDateTime changedAt; ///< UTC, of this revision

    bool operator==(const Source&) const = default;
};

enum class CollectionOutcome
{
    Ok,
    Failed,
    Cancelled,
    Waiting ///< it was not asked, because a passphrase closes its secrets: no failure of the source
};
inline constexpr std::array kCollectionOutcomes{CollectionOutcome::Ok, CollectionOutcome::Failed,
                                                CollectionOutcome::Cancelled, CollectionOutcome::Waiting};

/// What a run noticed of the service it asked; no evidence. Nothing where it is not known.
struct ServiceUse
{
    int answers = 0;                        ///< that came, those to repeated requests included
    std::optional<int> medianMs = {};       ///< from a request to its answer, milliseconds
    std::optional<int> slowestMs = {};      ///< the same of the slowest
    std::optional<qint64> limit = {};       ///< requests that the service allows until it counts anew
    std::optional<qint64> remaining = {};   ///< of these, left after the last answer
    std::optional<QDateTime> resetsAt = {}; ///< UTC, when it counts anew

    bool operator==(const ServiceUse&) const = default;
};

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
    std::optional<ServiceUse> service = {};

    bool operator==(const Collection&) const = default;
};

/// How a source did lately.
struct CollectionRecord
{
    Collection last;
    std::optional<QDateTime> lastSuccessAt;      ///< end of the newest run that went well
    int failuresInARow = 0;                      ///< tries that failed since then; no others count
    std::optional<QDateTime> lastSuccessBeganAt; ///< start of that run: what is asked for since then
};

[[nodiscard]] QString toKey(CollectionOutcome value); ///< "ok", "failed", "cancelled", "waiting"

} // namespace slipway::model
