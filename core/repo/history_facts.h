// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/commit_graph.h"
#include "core/repo/detector.h"
#include "core/repo/git_handles.h"

namespace slipway::repo {

/// The fact that depends on the moment of the scan; no other does.
inline const QString kLastCommitAge = QStringLiteral("repo.history.last_commit_age_days");
/// Its value: days with one decimal, rounded down, of a commit of that second since 1970.
[[nodiscard]] double lastCommitAge(qint64 committedAt, const QDateTime& now);

/// Adds the repo.history.* facts about all commits of `graph`, which reaches from `commit`. Ages are told at
/// `now`, windows (90 days, a year) end at the commit. Authors are counted by e-mail, .mailmap honoured, bots
/// left out. Cancelled; a history that breaks off is told in a note.
[[nodiscard]] model::Status addHistoryFacts(git_repository* repository, git_commit* commit,
                                            const CommitGraph& graph, const QDateTime& now,
                                            const model::Progress& progress, FactSink& sink);

} // namespace slipway::repo
