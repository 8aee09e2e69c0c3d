// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"
#include "core/repo/recent_commits.h"

namespace slipway::repo {

/// For each commit the most that it, or the merges that brought it to the first one, show of a review.
[[nodiscard]] std::vector<Reviewed> reviewsOf(const std::vector<RecentCommit>& commits);

/// Adds repo.history.reviewed_percent, .second_person_percent and the shares of reverts. Windows end at the
/// first commit. Merges and what programs authored are left out.
void addReviewFacts(const RecentCommits& recent, FactSink& sink);

} // namespace slipway::repo
