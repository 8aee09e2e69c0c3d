// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_status.h"

#include <QSet>

#include <span>

namespace slipway::readiness {

/// What a scheduler knows beside the history: what it is doing, and what it was asked for.
struct SourceAgenda
{
    QSet<model::SourceId> running;
    QSet<model::SourceId> wanted; ///< something new is there to read, whatever the schedule says
    /// Not begun before that, UTC: its last collection left no record, so the history would have it again at
    /// once.
    QHash<model::SourceId, QDateTime> heldUntil;

    bool operator==(const SourceAgenda&) const = default;
};

/// Pure. The sources to begin at `now`, at most `room`: those due (SourceStatus::isDue), longest first, then
/// those wanted that may be asked. None twice, none paused, none that rests.
[[nodiscard]] std::vector<SourceStatus> toBegin(std::span<const SourceStatus> statuses,
                                                const SourceAgenda& agenda, const QDateTime& now, int room);

/// Pure. Those to be wanted when a scheduler starts: whose schedule says so, that are not paused, and were
/// not collected within a minute, as they are where a program is started again and again.
[[nodiscard]] QSet<model::SourceId> wantedAtStart(std::span<const SourceStatus> statuses,
                                                  const QDateTime& now);

/// Pure. The first moment after `now` at which one that is not running becomes due or may be asked; nothing
/// if none will without being changed.
[[nodiscard]] std::optional<QDateTime> nextMoment(std::span<const SourceStatus> statuses,
                                                  const SourceAgenda& agenda, const QDateTime& now);

} // namespace slipway::readiness
