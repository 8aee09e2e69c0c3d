// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/review_words.h"

namespace slipway::views {

/// What the records say of a meeting, read at once.
struct MeetingRecords
{
    model::ReviewFile file;
    ReleaseNames names;
    std::vector<model::Decision> decisions; ///< of this meeting about one release
};

/// With the decisions about `release`; an empty one: about none. Not for the GUI thread.
[[nodiscard]] model::Result<MeetingRecords>
readMeeting(readiness::ReviewDesk& desk, const model::ReviewId& review, const model::ReleaseId& release);

/// A release whose turn it is in a meeting.
struct EnteredRelease
{
    readiness::ReviewLook look;                         ///< explained in the window's language
    std::shared_ptr<const readiness::Dossier> recorded; ///< what it shows, as it was
    MeetingRecords records;
};

/// Writes down that it is its turn. `language` is the window's. Not for the GUI thread.
[[nodiscard]] model::Result<EnteredRelease> enterRelease(readiness::ReviewDesk& desk,
                                                         const model::ReviewId& review,
                                                         const model::ReleaseId& release, const QString& by,
                                                         const QString& language);

} // namespace slipway::views
