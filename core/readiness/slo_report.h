// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "core/slo/standing.h"

namespace slipway::readiness {

/// How fast a budget burns over the windows of one alert.
struct SloBurn
{
    slo::BurnAlert alert;
    double factor = 0;               ///< from which it fires, for the objective's window
    std::optional<double> longBurn;  ///< over the alert's long window
    std::optional<double> shortBurn; ///< over its short one
    std::optional<bool> fires;       ///< empty where the long window was not measured
};

struct BudgetPoint
{
    QDateTime at;
    double left = 0; ///< 1 untouched, 0 used up, below 0 overspent

    bool operator==(const BudgetPoint&) const = default;
};

/// What one source last measured of its objectives in one environment.
struct SloObjective
{
    model::SourceRef source;
    QString environment;
    model::EvidenceId evidence; ///< the newest
    QDateTime observedAt;
    bool isCurrent = false;           ///< not older than telemetry may be, nor expired
    std::optional<double> target;     ///< 0 to 1
    std::optional<double> attainment; ///< 0 to 1
    std::optional<double> budgetLeft; ///< as BudgetPoint::left
    slo::Duration window = 30 * slo::kDay;
    bool isWindowTold = false; ///< false: the source does not say, and 30 days is the usual one
    std::vector<SloBurn> burns;
    std::vector<BudgetPoint> budget;      ///< within the window before the evaluation, oldest first
    std::optional<double> pace;           ///< the burn rate that the projection goes on with
    std::optional<QDateTime> exhaustedAt; ///< at that pace
};

/// Where objectives are defined, by a source that does not measure them.
struct SloDefinition
{
    model::SourceRef source;
    model::EvidenceId evidence;
    QString where; ///< file or address
    qint64 objectives = 0;
    std::optional<qint64> withBurnAlerts;
    std::optional<double> target; ///< the strictest, 0 to 1
};

struct SloGate
{
    model::Stage stage;
    slo::Gate gate;
};

struct SloReport
{
    std::vector<SloObjective> objectives; ///< those closest to being used up first
    std::vector<SloDefinition> definitions;
    std::vector<SloGate> gates; ///< of the stage that the release goes to, and of the one where it is
    double leastBudget = 0;     ///< that a launch needs, 0 to 1
    model::EvidenceId scan;     ///< whose findings tell where the repository defines objectives; may be empty

    [[nodiscard]] bool isEmpty() const { return objectives.empty() && definitions.empty() && scan.isEmpty(); }
};

/// What the dossier's evidence says of service level objectives. Pure.
[[nodiscard]] SloReport sloReportOf(const Dossier& dossier);

} // namespace slipway::readiness
