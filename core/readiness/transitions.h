// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/transition.h"
#include "core/readiness/board.h"
#include "core/readiness/release_histories.h"

namespace slipway::readiness {

inline constexpr int kTrendDays = 30;

/// Names what computes transitions: kept ones of another engine are computed again.
[[nodiscard]] QString transitionsEngine();

/// Every moment after `after` (invalid: from when the release was added) up to `until` at which the release
/// may turn: what somebody recorded, and what time alone ends. Sorted, each once. Between two of them an
/// evaluation gives the same states, numbers, score and verdict. Pure.
[[nodiscard]] model::Result<std::vector<QDateTime>>
turningMoments(const ReleaseHistory& history, const QDateTime& after, const QDateTime& until);

/// Brings transitions that hold up to `known.until` up to `until`: the same as computing all of them anew.
/// With what turned because a release turned that it waits for. Returns at how many moments it evaluated.
/// NotFound if the release is not in the index. Pure.
[[nodiscard]] model::Result<int> extend(model::Transitions& known, ReleaseHistories& histories,
                                        const model::ReleaseId& release, const QDateTime& until);

/// Without what is after t.
[[nodiscard]] model::Transitions upTo(model::Transitions transitions, const QDateTime& t);

/// How the release stood at t; null before the first standing. Borrowed from `transitions`.
[[nodiscard]] const model::Standing* standingAt(const model::Transitions& transitions, const QDateTime& t);

/// The standings at the end of each of the last kTrendDays days that the release existed, oldest first.
[[nodiscard]] std::vector<TrendPoint> dailyTrend(const model::Transitions& transitions,
                                                 const QDateTime& createdAt, const QDateTime& until);

/// One characteristic from a moment on.
struct TallyTurn
{
    QDateTime at;
    int passed = 0;
    int applicable = 0;

    bool operator==(const TallyTurn&) const = default;
};
/// Oldest first. Derived from the criteria's turns.
[[nodiscard]] std::vector<TallyTurn> tallyTurns(const model::Transitions& transitions,
                                                model::Characteristic characteristic);

} // namespace slipway::readiness
