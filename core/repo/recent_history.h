// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/detector.h"
#include "core/repo/tree_walk.h"

namespace slipway::repo {

/// Adds what the last year before `head` and the tags prove: reviews, reverts, files that change often, the
/// tag of the release. Gives what detectors compare files with. Depends on the commit, the tags and .mailmap
/// only. Cancelled.
[[nodiscard]] model::Result<CommitHistory> addRecentHistoryFacts(git_repository* repository, git_commit* head,
                                                                 const WalkedTree& tree,
                                                                 const model::Progress& progress,
                                                                 FactSink& sink);

} // namespace slipway::repo
