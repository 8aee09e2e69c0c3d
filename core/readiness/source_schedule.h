// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/source.h"

#include <chrono>
#include <span>

/// When a source is collected by itself. Pure values.
namespace slipway::readiness {

/// What a source's schedule says, one or several with commas between them: "PT15M" (every 15 minutes),
/// "PT1H before review" (an hour before each planned review), "on start" (whenever a scheduler starts).
struct SourceSchedule
{
    std::optional<std::chrono::milliseconds> every = {};
    std::optional<std::chrono::milliseconds> beforeReview = {};
    bool isOnStart = false;

    [[nodiscard]] bool isEmpty() const { return !every && !beforeReview && !isOnStart; }
    bool operator==(const SourceSchedule&) const = default;
};

/// Reads a schedule; an empty text is an empty one. InvalidInput with what to write.
[[nodiscard]] model::Result<SourceSchedule> parseSchedule(const QString& text);
/// The same schedule as a text, in one form whatever was typed: "PT15M, PT1H before review, on start".
[[nodiscard]] QString canonicalText(const SourceSchedule& schedule);

/// What the next collection by schedule depends on.
struct ScheduleScene
{
    QDateTime addedAt;                          ///< when the source became what it is
    std::optional<model::Collection> last = {}; ///< its last run
    std::span<const QDateTime> reviews = {};    ///< when reviews about it are planned, in any order
    QDateTime now;
};

/// Whether that run began later than now, by more than clocks differ: this one was put back since, and
/// nothing is to wait until it is there again.
[[nodiscard]] bool isYetToCome(const model::Collection& run, const QDateTime& now);

/// When it is collected next; may be past, which means now. Nothing if the schedule does not say: there is no
/// review ahead, or it is collected on start only. A review is prepared once: by a run that begins when it is
/// time, or later. One that was stopped, or waited for a passphrase, is made up for, unless it is too late;
/// on start only one that waited. A run that is yet to come counts for nothing.
[[nodiscard]] std::optional<QDateTime> nextBySchedule(const SourceSchedule& schedule,
                                                      const ScheduleScene& known);

} // namespace slipway::readiness
