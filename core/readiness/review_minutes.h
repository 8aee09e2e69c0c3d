// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_difference.h"
#include "core/readiness/review_state.h"

#include <span>

namespace slipway::readiness {

/// What the minutes need of one item beside the records of the meeting.
struct MinutesLook
{
    model::ReleaseId release;
    std::optional<Dossier> shown;      ///< as it was shown last; nothing: it was not
    std::optional<Dossier> now;        ///< for its name, its decisions and the open conditions
    ReleaseDifference difference = {}; ///< of `shown` since the last review
    QDateTime since = {};
    bool isSinceReview = false;
};

/// Somebody who was asked to a meeting, or came.
struct Attendance
{
    model::Attendee who;
    bool isInvited = false; ///< by the plan
    bool isPresent = false;

    bool operator==(const Attendance&) const = default;
};

struct MinutesNote
{
    QDateTime at;
    QString by;
    QString text;

    bool operator==(const MinutesNote&) const = default;
};

/// Something that somebody must still do.
struct OpenAction
{
    QString release; ///< "payments-api 4.2.0"
    model::Condition condition;
    bool isOverdue = false;

    bool operator==(const OpenAction&) const = default;
};

struct MinutesItem
{
    model::ReleaseId release;
    QString name;    ///< "payments-api 4.2.0"; the id where nothing else is known
    int minutes = 0; ///< that were planned
    std::chrono::milliseconds spent{0};
    bool wasShown = false;
    // As it was shown.
    QDateTime shownAt;
    model::CommitId commit;
    std::optional<QDateTime> launchAt;
    model::Verdict verdict = model::Verdict::NoEvidence;
    QString verdictReason;
    QString snapshotSha256;
    std::vector<model::Decision> decisions; ///< of this meeting, oldest first; the last one holds
    std::vector<MinutesNote> notes;
    std::vector<model::SignOffState> signOffs; ///< as of the minutes, in the policy's order
    ReleaseDifference difference;
    QDateTime since;
    bool isSinceReview = false;
};

/// The minutes of a meeting, made from its records: while it runs, and again at any time after.
struct Minutes
{
    model::Review review;
    ReviewState state;
    std::vector<model::Attendee> present;
    std::vector<model::Attendee> absent; ///< named in the plan, and did not join
    std::vector<MinutesItem> items;      ///< in the agenda's order
    std::vector<MinutesNote> notes;      ///< about the whole meeting
    std::vector<OpenAction> openActions; ///< conditions not met, soonest due first
    QDateTime at;                        ///< as of when
};

/// Who is in the plan, in its order and in the role they came in; then who came without being asked.
[[nodiscard]] std::vector<Attendance> attendanceOf(const Minutes& minutes);

/// Pure.
[[nodiscard]] Minutes minutesOf(const model::ReviewFile& file, std::span<const MinutesLook> looks,
                                const QDateTime& at);

} // namespace slipway::readiness
