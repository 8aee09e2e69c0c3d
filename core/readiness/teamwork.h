// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/model/project.h"

#include <optional>

/// What people ask of a workspace beside answering: waivers, what does not apply, who sees to it, notes.
namespace slipway::readiness {

/// A waiver to ask for, or to write down as approved already.
struct WaiverRequest
{
    model::ReleaseId release;
    model::CriterionId criterion;
    QString requestedBy;
    QString approvedBy; ///< of one that is only asked for not looked at
    QString reason;
    QString compensation;
    QDateTime expiresAt;
    QString approverRole = {}; ///< in which role the approver approves, or is to
};

/// The answer to the request for a waiver that is open.
struct WaiverAnswer
{
    model::ReleaseId release;
    model::CriterionId criterion;
    bool approves = true;
    QString by;
    QString reason;                          ///< the approver's own words
    QString role = {};                       ///< empty: the one that the request names
    std::optional<QDateTime> expiresAt = {}; ///< sooner or later than was asked for
};

/// That a criterion does not apply to a release.
struct TakingOut
{
    model::ReleaseId release;
    model::CriterionId criterion;
    QString by;
    QString approvedBy; ///< of a blocker: another person
    QString reason;
};

/// Who sees to a criterion, and by when. An empty owner: nobody any more.
struct OwnerWord
{
    model::ReleaseId release;
    model::CriterionId criterion;
    QString owner;
    std::optional<QDateTime> due;
    QString by;
};

struct NoteText
{
    model::ReleaseId release;
    model::CriterionId criterion; ///< empty: about the whole release
    QString by;
    QString text;
};

/// A note that names a person.
struct Mention
{
    model::Project project;
    model::Release release;
    model::Note note;
    bool isSeen = false;
};

} // namespace slipway::readiness
