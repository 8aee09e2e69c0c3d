// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slo/series.h"

#include <array>

/// How an objective stands, by Google's SRE Workbook, chapters 2 and 5
/// (https://sre.google/workbook/alerting-on-slos/). With a target o, a period P and an error ratio E(W) over
/// a window W:
///
///   attainment = 1 - E(P)        budget left = 1 - E(P) / (1 - o)
///   burn(W)    = E(W) / (1 - o)  an alert fires while burn exceeds its factor over both of its windows
///
/// Factors follow from the share of the budget that may be spent in the long window: share * P / long. For a
/// period of 30 days these are the workbook's 14.4, 6 and 1. Pure functions.
namespace slipway::slo {

enum class Urgency
{
    Page,
    Ticket
};

/// One row of the workbook's table 5-8.
struct BurnAlert
{
    Urgency urgency = Urgency::Page;
    Duration longWindow{0};
    Duration shortWindow{0};
    double budgetShare = 0; ///< spent in the long window when it fires

    /// For an objective's period.
    [[nodiscard]] double factor(Duration period) const;
};

/// 2% in 1 h (and 5 min), 5% in 6 h (and 30 min) page; 10% in 3 d (and 6 h) is a ticket.
inline constexpr std::array<BurnAlert, 3> kBurnAlerts{
    BurnAlert{Urgency::Page, std::chrono::hours(1), std::chrono::minutes(5), 0.02},
    BurnAlert{Urgency::Page, std::chrono::hours(6), std::chrono::minutes(30), 0.05},
    BurnAlert{Urgency::Ticket, std::chrono::hours(72), std::chrono::hours(6), 0.10}};

/// What a judgement needs at least. Below it there is none, instead of a false one.
struct Sufficiency
{
    double coverage = 0.9; ///< share of a window that was measured
    double events = 100; ///< in the objective's period; in an alert's windows one bad event must be less than
                         ///< what makes it fire
};

/// A number, or why there is none.
struct Measure
{
    std::optional<double> value;
    QString why; ///< "12 of 720 h were measured", "only 31 requests came"; empty with a value
};

/// Whether one alert fires; `fires` is empty where that cannot be judged.
struct BurnState
{
    BurnAlert alert;
    double factor = 0;
    Measure longBurn;
    Measure shortBurn;
    std::optional<bool> fires;
};

struct Standing
{
    Period period;       ///< of the window, up to now
    double coverage = 0; ///< of it
    double events = 0;   ///< in it
    Measure attainment;  ///< 0 to 1
    Measure budgetLeft;  ///< 1 untouched, 0 used up, below 0 overspent
    std::array<BurnState, kBurnAlerts.size()> burns;
    /// At the long window's burn of one hour; nothing while it does not burn or cannot be judged, or nothing
    /// is left.
    std::optional<Duration> exhaustedIn;
};

/// E(W): the share that was bad, by the objective's method. No value without an event.
[[nodiscard]] std::optional<double> errorRatio(const Objective& objective, const Series& series,
                                               const Period& period);
/// How fast the budget is spent over the window before `at`; 1 spends it exactly by the period's end.
[[nodiscard]] Measure burnRate(const Objective& objective, const Series& series, const QDateTime& at,
                               Duration window, const Sufficiency& sufficiency);
[[nodiscard]] Standing standingOf(const Objective& objective, const Series& series, const QDateTime& at,
                                  const Sufficiency& sufficiency = {});

enum class GateState
{
    Open,
    Closed,
    Unknown ///< too little data: a launch is not decided by it
};

/// No launch with less than `leastBudget` (0 to 1) left, or while a page burns.
struct Gate
{
    GateState state = GateState::Unknown;
    QString why; ///< one sentence
};
[[nodiscard]] Gate launchGate(const Standing& standing, double leastBudget);

} // namespace slipway::slo
