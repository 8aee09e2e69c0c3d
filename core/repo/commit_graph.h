// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/oid_table.h"
#include "core/repo/raw_objects.h"

#include <vector>

namespace slipway::repo {

/// A commit as the walk over trees needs it.
struct GraphCommit
{
    git_oid id;
    git_oid tree;
    uint32_t firstParent = OidTable::kNone; ///< index into CommitGraph::commits, always before this one
};

struct CommitGraph
{
    std::vector<GraphCommit> commits; ///< parents before children
    /// Named as parents and not here or broken, as at the edge of a shallow clone, or beyond the first 1,000
    /// of one commit.
    int missing = 0;
    bool isCut = false; ///< more than 2,000,000
};

/// The commits that can be reached from `heads`. Loops cannot hang it. Stops early when progress asks.
[[nodiscard]] CommitGraph readCommitGraph(const RawObjects& objects, const std::vector<git_oid>& heads,
                                          const model::Progress& progress);

} // namespace slipway::repo
