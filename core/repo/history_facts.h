// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/detector.h"
#include "core/repo/git_handles.h"

namespace slipway::repo {

/// Walks every commit reachable from `commit` once and adds the repo.history.* facts. Ages are told at `now`,
/// windows (90 days, a year) end at the commit. Authors are counted by e-mail, .mailmap honoured, bots left
/// out. Cancelled; a history that breaks off is told in a note.
[[nodiscard]] model::Status addHistoryFacts(git_repository* repository, git_commit* commit,
                                            const QDateTime& now, const model::Progress& progress,
                                            FactSink& sink);

} // namespace slipway::repo
