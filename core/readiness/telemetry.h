// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/policy/fact_index.h"
#include "core/slo/figures.h"

/// What sources measured of a running release. Pure.
namespace slipway::readiness {

/// A reading counts for this long: the freshness that the default policy asks of objectives and golden
/// signals (slo-met, golden-signals-live).
inline constexpr std::chrono::hours kTelemetryCounts{24};

/// Of several sources the worst figure. Empty where nobody measured it.
struct Telemetry
{
    std::optional<double> budgetLeftPercent;
    std::optional<double> burnRate1h;
    std::optional<double> pagesBurning;
    std::optional<double> rps;
    std::optional<double> errorPercent;
    std::optional<QDateTime> observedAt; ///< the newest of them

    [[nodiscard]] bool isEmpty() const { return !observedAt.has_value(); }
};

struct TelemetryQuestion
{
    model::Stage environment;       ///< evidence from elsewhere does not count
    QDateTime at;                   ///< nothing later counts
    std::optional<QDateTime> since; ///< nothing observed before counts
    /// Evidence that names another commit than this does not count; where it names none, it may.
    model::CommitId commit = {};
};

/// Of its objectives.
[[nodiscard]] slo::Figures sloFigures(const Telemetry& telemetry);
[[nodiscard]] Telemetry telemetryOf(const policy::FactIndex& facts, const TelemetryQuestion& question);

/// The moments at which telemetry was recorded from then on, up to `question.at`, oldest first.
[[nodiscard]] std::vector<QDateTime> telemetryMoments(const policy::FactIndex& facts,
                                                      const TelemetryQuestion& question);

/// The forecast peak that the launch brief in force states. Nothing without one.
[[nodiscard]] std::optional<double> forecastPeakRps(const policy::FactIndex& facts,
                                                    const model::Release& release, const QDateTime& at);

} // namespace slipway::readiness
