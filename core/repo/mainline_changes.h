// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/recent_commits.h"

#include <QByteArray>

#include <functional>

namespace slipway::repo {

/// What one step of the main line changed: a commit, or all that a merge brought.
using ChangedPaths = std::vector<QByteArray>;

/// Calls `take` with the files that each step along the first parents of the scanned commit added or changed,
/// newest first: the 500 newest steps of the last year, as far as the folders that have to be compared take
/// no more than 1 GiB. Steps that programs authored, merges aside, and those that touch more than 100 files
/// are left out. False if a folder is missing, as in a partial clone. Cancelled.
[[nodiscard]] model::Result<bool> forEachMainlineChange(git_repository* repository,
                                                        const RecentCommits& recent,
                                                        const std::function<void(const ChangedPaths&)>& take,
                                                        const model::Progress& progress);

} // namespace slipway::repo
