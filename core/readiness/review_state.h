// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"

#include <chrono>

/// What the records of a meeting come to. Pure: a meeting that was left, or whose program died, is where its
/// records say.
namespace slipway::readiness {

enum class ReviewStatus
{
    Planned,
    Running,
    Left, ///< begun, and nobody runs it
    Closed,
    Cancelled
};

[[nodiscard]] QString toKey(ReviewStatus value); ///< "planned" … "cancelled"

/// One item of the agenda.
struct ItemState
{
    model::AgendaItem item;
    QString snapshotSha256;                 ///< that it was shown on last; empty: it was not shown
    std::optional<QDateTime> shownAt;       ///< the moment of that snapshot
    std::vector<model::RecordId> decisions; ///< made in this meeting, oldest first
    std::chrono::milliseconds spent{0};     ///< time that the meeting talked about it

    [[nodiscard]] bool wasShown() const { return shownAt.has_value(); }
};

struct ReviewState
{
    ReviewStatus status = ReviewStatus::Planned;
    std::optional<QDateTime> openedAt;
    std::optional<QDateTime> endedAt;     ///< of Closed: then; of Left: when it was left
    model::ReleaseId current;             ///< the item shown last; empty: none yet
    bool isClockRunning = false;          ///< time is spent on the current item
    std::vector<ItemState> items;         ///< in the agenda's order
    std::vector<model::Attendee> present; ///< who joined, each once, in that order
    std::chrono::milliseconds spent{0};   ///< time of the meeting, without pauses and absences

    [[nodiscard]] const ItemState* find(const model::ReleaseId& release) const;
    [[nodiscard]] int placeOf(const model::ReleaseId& release) const; ///< from 0; -1: not on the agenda
    [[nodiscard]] int decided() const; ///< how many items have a decision of this meeting
};

/// As of `at`, which only the time spent depends on. Where the program ended without leaving the meeting, the
/// time until it was resumed is not counted.
[[nodiscard]] ReviewState reviewStateOf(const model::ReviewFile& file, const QDateTime& at);

} // namespace slipway::readiness
