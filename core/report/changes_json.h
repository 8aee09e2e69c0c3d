// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/json_cursor.h"
#include "core/readiness/workspace.h"

namespace slipway::report {

/// What turned, and since when.
struct ToldChanges
{
    QDateTime since;
    bool isSinceReview = false;
    std::vector<model::Change> changes;
};

/// As reports tell it beside a snapshot: {at, is_review, changes}. The dossier must say since when.
[[nodiscard]] model::Json changesJson(const readiness::Dossier& dossier);
/// Its inverse. What does not fit is said to the cursor's Refusal.
[[nodiscard]] ToldChanges readChanges(const policy::JsonCursor& at);

} // namespace slipway::report
