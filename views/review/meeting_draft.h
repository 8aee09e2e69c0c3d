// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/model/review.h"

#include <QHash>

namespace slipway::views {

/// What was typed for a decision about one release.
struct DecisionDraft
{
    QHash<model::Verdict, QString> reasons;
    std::vector<model::Condition> conditions;

    [[nodiscard]] bool isEmpty() const { return reasons.isEmpty() && conditions.empty(); }
    bool operator==(const DecisionDraft&) const = default;
};

/// What was typed in a meeting and not written down yet.
struct MeetingDraft
{
    QHash<model::ReleaseId, DecisionDraft> decisions; ///< none of them empty
    QHash<model::ReleaseId, QString> notes; ///< by what they are about; an empty id: the whole review

    [[nodiscard]] bool isEmpty() const { return decisions.isEmpty() && notes.isEmpty(); }
    bool operator==(const MeetingDraft&) const = default;
};

/// Kept in a file beside the settings (Drafts), written on a worker, so that a meeting which was left goes on
/// with it, also after a restart. An empty one drops what is kept.
void keepDraft(const model::ReviewId& review, const MeetingDraft& draft);
[[nodiscard]] MeetingDraft keptDraft(const model::ReviewId& review);

} // namespace slipway::views
