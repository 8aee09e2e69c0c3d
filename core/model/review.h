// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/words.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// A launch meeting: what is planned, and what happened in it. Both are append-only: a changed plan is a new
/// record of the whole plan, and what happened is never changed.
namespace slipway::model {

using ReviewId = Id<struct ReviewTag>; ///< UUID v7 of a launch meeting

struct Attendee
{
    QString name;
    QString role; ///< "Quality", "SRE"; may be empty

    bool operator==(const Attendee&) const = default;
};

/// One release of the agenda, and how long the meeting means to talk about it.
struct AgendaItem
{
    ReleaseId release;
    int minutes = 10; ///< 1 to 240

    bool operator==(const AgendaItem&) const = default;
};

/// The plan of a meeting as it was written down last.
struct Review
{
    ReviewId id;
    QString title;
    QDateTime plannedAt; ///< UTC
    std::vector<Attendee> attendees;
    std::vector<AgendaItem> agenda; ///< in the order they are talked about; no release twice
    bool isCancelled = false;
    QString by; ///< who wrote this plan
    QDateTime at;
    QDateTime createdAt; ///< when the first plan of it was written

    bool operator==(const Review&) const = default;
};

/// What happens in a meeting.
enum class ReviewStep
{
    Opened,
    Joined,    ///< somebody is there
    Entered,   ///< an item is shown, on a snapshot
    Noted,     ///< somebody said something that the minutes keep
    Decided,   ///< about the item, on the snapshot it was shown on
    Paused,    ///< the clock of the item stands
    Continued, ///< it runs again
    Left,      ///< nobody runs the meeting; it is not over
    Resumed,   ///< it goes on
    Closed
};
inline constexpr std::array kReviewSteps{
    ReviewStep::Opened, ReviewStep::Joined,    ReviewStep::Entered, ReviewStep::Noted,   ReviewStep::Decided,
    ReviewStep::Paused, ReviewStep::Continued, ReviewStep::Left,    ReviewStep::Resumed, ReviewStep::Closed};

[[nodiscard]] QString toKey(ReviewStep value); ///< "opened" … "closed"

/// One thing that happened in a meeting.
struct ReviewEvent
{
    RecordId id;
    ReviewId review;
    ReviewStep step = ReviewStep::Opened;
    ReleaseId release; ///< of Entered, Noted, Decided; empty: about the whole meeting
    RecordId decision; ///< of Decided
    /// Of Entered and Decided: the snapshot that was shown, and the moment that it holds for. It is made
    /// again from the history as of that moment.
    QString snapshotSha256;
    std::optional<QDateTime> shownAt = {};
    QString text = {}; ///< of Noted; of Joined: the role
    QString by = {};   ///< who did it; of Joined: who is there
    QDateTime at = {};

    bool operator==(const ReviewEvent&) const = default;
};

/// A meeting whole.
struct ReviewFile
{
    Review review;
    std::vector<ReviewEvent> events; ///< oldest first

    bool operator==(const ReviewFile&) const = default;
};

} // namespace slipway::model
