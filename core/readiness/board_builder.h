// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/policy/evaluate.h"
#include "core/policy/fact_index.h"
#include "core/readiness/board.h"
#include "core/readiness/policy_shelf.h"
#include "core/store/history.h"

namespace slipway::readiness {

inline constexpr int kTrendDays = 30;
inline constexpr int kChangesDays = 7; ///< how far back changes go where no review was held

/// What evaluating one release at any moment takes. Borrows all of it. ReleaseHistories makes them.
struct ReleaseHistory
{
    const model::Policy& policy;
    const model::FactRegistry& registry;
    const model::Project& project;
    const model::Release& release;                     ///< its newest revision
    std::span<const store::ReleaseRevision> revisions; ///< of the project's releases, oldest first
    const policy::FactIndex& facts;
    const model::PeoplesInput& people;
    const policy::CompiledPolicy* compiled = nullptr; ///< of policy; null: compiled for each evaluation

    /// The evaluation at t, of the target that the release had then, without what it depends on.
    [[nodiscard]] model::Evaluation at(const QDateTime& t, const policy::WhatIf& whatIf = {}) const;
};

/// Since when changes are told: the newest decision before `at`, else kChangesDays before it.
struct ChangesSince
{
    QDateTime at;
    bool isReview = false;
};
[[nodiscard]] ChangesSince changesSince(const model::PeoplesInput& people, const QDateTime& at);

/// Evaluates every release of the snapshot. Pure.
[[nodiscard]] Board buildBoard(const store::HistorySnapshot& snapshot, readiness::ProjectPolicies& policies,
                               const model::FactRegistry& registry, const QDateTime& at, bool withTrend);

/// The board with the releases of the snapshot's projects evaluated again, at the board's own moment: what
/// snapshotOf() a changed project gives. Equal to building the whole board anew, in the time of one project.
[[nodiscard]] Board withProjectAgain(Board board, const store::HistorySnapshot& snapshot,
                                     readiness::ProjectPolicies& policies,
                                     const model::FactRegistry& registry, bool withTrend);

} // namespace slipway::readiness
