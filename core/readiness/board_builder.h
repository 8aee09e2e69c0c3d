// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"
#include "core/readiness/policy_shelf.h"
#include "core/readiness/release_history.h"

namespace slipway::readiness {

inline constexpr int kChangesDays = 7; ///< how far back changes go where no review was held

/// Since when changes are told: the newest decision before `at`, else kChangesDays before it.
struct ChangesSince
{
    QDateTime at;
    bool isReview = false;
};
[[nodiscard]] ChangesSince changesSince(const model::PeoplesInput& people, const QDateTime& at);
/// What turned from `before`, at `since`, to `now`.
[[nodiscard]] std::vector<model::Change> changesOf(const model::Release& release, const ChangesSince& since,
                                                   const model::Evaluation& before,
                                                   const model::Evaluation& now);

/// Evaluates every release at `at`, by `policies`; what it was before, by what was in force then. Without
/// trends. Pure. A policy that cannot be read is the problem of the rows that it judges; where one of then
/// cannot be read any more, no change is told by it.
[[nodiscard]] model::Result<Board> buildBoard(SnapshotIndex& index, ProjectPolicies& policies,
                                              const QDateTime& at);

/// The board with the releases of one project evaluated again, and those that wait for others: the project of
/// the index is another than the board was made of. Equal to building the whole board anew, in the time of
/// one project.
[[nodiscard]] model::Result<Board> withProjectAgain(Board board, SnapshotIndex& index,
                                                    ProjectPolicies& policies,
                                                    const model::ProjectId& project);

} // namespace slipway::readiness
