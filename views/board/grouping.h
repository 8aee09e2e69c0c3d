// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

#include <array>

/// How the board's releases can stand together, as pure functions. Any thread.
namespace slipway::views {

enum class Grouping
{
    None,
    Team,
    Stage,
    LaunchWeek,
    Verdict
};
inline constexpr std::array kGroupings{Grouping::None, Grouping::Team, Grouping::Stage, Grouping::LaunchWeek,
                                       Grouping::Verdict};

/// "team": as it is stored.
[[nodiscard]] QString toKey(Grouping grouping);
/// None for a key that is not known.
[[nodiscard]] Grouping groupingOf(const QString& key);
/// "Team": as it is shown.
[[nodiscard]] QString wordOf(Grouping grouping);

/// The group that a release stands in.
struct GroupPlace
{
    QString id; ///< the same for all of the group, whatever the language
    QString title;
    qint64 order = 0; ///< groups stand by this, then by title

    bool operator==(const GroupPlace&) const = default;
};
[[nodiscard]] GroupPlace groupOf(Grouping grouping, const readiness::BoardRow& row,
                                 const readiness::Board& board);
[[nodiscard]] bool standsBefore(const GroupPlace& a, const GroupPlace& b);

} // namespace slipway::views
