// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/commit_people.h"
#include "core/repo/oid_table.h"
#include "core/repo/review_signs.h"

#include <QSet>

#include <vector>

namespace slipway::repo {

inline constexpr qint64 kDaySeconds = 86400;

/// A commit of the last year, as far as its review, its reverts and its changes are asked for.
struct RecentCommit
{
    git_oid id;
    git_oid tree;
    std::vector<uint32_t> parents;       ///< indices into RecentCommits::commits; kNone: older, or not here
    qint64 time = 0;                     ///< seconds since 1970, of the commit
    QString author;                      ///< as CommitPeople tells it; empty for programs
    Reviewed review = Reviewed::Nothing; ///< by itself, whatever merged it
    MergeSign merge;
    bool isRevert = false;

    [[nodiscard]] bool isMerge() const { return parents.size() > 1; }
};

struct RecentCommits
{
    std::vector<RecentCommit> commits; ///< the scanned one first
    QSet<QString> addresses;           ///< e-mail addresses of authors and committers, lower case
    bool isCut = false;                ///< there were more than 200,000
};

/// The commits of the 365 days up to `head`, as far as no older commit stands before them. A commit that is
/// missing ends the line that leads to it. Cancelled.
[[nodiscard]] model::Result<RecentCommits> readRecentCommits(git_repository* repository, git_commit* head,
                                                             const model::Progress& progress);

} // namespace slipway::repo
