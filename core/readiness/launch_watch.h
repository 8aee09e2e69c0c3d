// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/model/policy.h"
#include "core/readiness/telemetry.h"

/// What became of a release after its launch. Pure: of what was recorded up to a moment.
namespace slipway::readiness {

enum class WatchState
{
    NotLaunched,
    Baking,     ///< within the policy's bake time, and nothing is wrong
    Burning,    ///< a page burns, or less error budget is left than the policy asks
    Off,        ///< traffic or errors are not what the brief and the policy expect
    Unwatched,  ///< the bake time is over, or there is none, and nothing shows how it runs
    RolledBack, ///< taken out of production again, on this commit
    Baked       ///< the bake time is over, and it ran well
};
inline constexpr std::array kWatchStates{
    WatchState::NotLaunched, WatchState::Baking,     WatchState::Burning, WatchState::Off,
    WatchState::Unwatched,   WatchState::RolledBack, WatchState::Baked};

[[nodiscard]] QString toKey(WatchState state);   ///< "baking", "rolled-back", …
[[nodiscard]] QString toWords(WatchState state); ///< "Baking", "Rolled back", …

struct LaunchWatch
{
    WatchState state = WatchState::NotLaunched;
    QString sentence; ///< why, with the numbers
    std::optional<QDateTime> launchedAt;
    std::optional<QDateTime> bakesUntil;
    std::optional<QDateTime> bakedAt; ///< the first moment after the bake time at which it ran well
    QString blastRadius;
    QStringList canarySteps; ///< as planned
    QString canaryStep;      ///< the last one taken; empty before the first
    Telemetry telemetry;     ///< of the launch stage, since the launch
    std::optional<double> forecastRps;

    /// Somebody still has to look at it, so it stays on the board.
    [[nodiscard]] bool isOver() const { return state == WatchState::Baked; }
};

/// The release's newest launch or roll-back as of t.
struct WatchInput
{
    const model::Policy& policy;   ///< of the project, its parameters set
    const model::Release& release; ///< as it was at t
    const model::StageLadder& stages;
    const model::PeoplesInput& people;
    const policy::FactIndex& facts;
    QDateTime at;
};
[[nodiscard]] LaunchWatch watchOf(const WatchInput& input);

/// A number that the policy names, as the project set it.
[[nodiscard]] double parameterOr(const model::Policy& policy, QLatin1String name, double fallback);
/// The error budget that must be left, 0 to 1: the policy's budget_left_percent, else any at all.
[[nodiscard]] double leastBudgetOf(const model::Policy& policy);

} // namespace slipway::readiness
