// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/oid_table.h"
#include "core/repo/raw_objects.h"

#include <span>
#include <vector>

namespace slipway::repo {

/// A commit as walks over the history need it.
struct GraphCommit
{
    git_oid id;
    git_oid tree;
    qint64 time = 0; ///< the committer's, seconds since 1970; 0 if it states none
    uint32_t parentsFrom = 0;
    uint32_t parentCount = 0;
};

struct CommitGraph
{
    /// Parents before children, else by their time and then their id: so that the order of two commits is the
    /// same in every history that has both.
    std::vector<GraphCommit> commits;
    std::vector<uint32_t> parents; ///< of all, one after another: see parentsOf()
    /// Named as parents and not here or broken, as at the edge of a shallow clone, or beyond the first 1,000
    /// of one commit.
    int missing = 0;
    bool isCut = false; ///< more than 2,000,000

    /// Rows in `commits` before this one, in the commit's order; kNone: it is not here.
    [[nodiscard]] std::span<const uint32_t> parentsOf(uint32_t row) const
    {
        return std::span(parents).subspan(commits[row].parentsFrom, commits[row].parentCount);
    }
    [[nodiscard]] uint32_t firstParentOf(uint32_t row) const
    {
        return commits[row].parentCount == 0 ? OidTable::kNone : parents[commits[row].parentsFrom];
    }
    /// The commit's row, or kNone. The last rows are looked at first: heads are there.
    [[nodiscard]] uint32_t find(const git_oid& id) const;
};

/// The commits that can be reached from `heads`. Those of `known` (null: none) are taken from there and not
/// read. Loops cannot hang it. Stops early when progress asks.
[[nodiscard]] CommitGraph readCommitGraph(const RawObjects& objects, const std::vector<git_oid>& heads,
                                          const model::Progress& progress,
                                          const CommitGraph* known = nullptr);

} // namespace slipway::repo
