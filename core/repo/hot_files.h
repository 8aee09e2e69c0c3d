// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/mainline_changes.h"
#include "core/repo/tree_walk.h"

namespace slipway::repo {

/// Adds repo.history.hot_files and .hot_untested: the source files that change most often, and those of them
/// that no test changed together with or is named after. Left out where folders of the history are missing.
[[nodiscard]] model::Status addHotFileFacts(git_repository* repository, const WalkedTree& tree,
                                            const RecentCommits& recent, const model::Progress& progress,
                                            FactSink& sink);

/// What a test is named after, or a source file is called: "verdict" for tst_verdict.cpp, VerdictTest.java,
/// verdict.spec.ts and verdict.cpp. Lower case, without "_" and "-".
[[nodiscard]] QString testedName(const QString& fileName);

} // namespace slipway::repo
