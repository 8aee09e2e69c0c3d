// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/report.h"

#include <optional>
#include <vector>

namespace slipway::load {

/// What one load test came to, as far as its report says. Times in the units of their names.
struct LoadRun
{
    std::optional<qint64> requests;
    std::optional<qint64> failed;
    std::optional<double> errorRate; ///< percent, where the report has no counts; else computed from them
    std::optional<double> rps;       ///< over the whole run
    std::optional<double> peakRps;   ///< highest held over ten seconds
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    std::optional<double> p99Ms;
    std::optional<qint64> maxUsers;
    std::optional<double> durationS;

    bool operator==(const LoadRun&) const = default;
};

/// The facts of the run; load.peak_ratio only where the launch brief forecasts more than nothing.
[[nodiscard]] std::vector<model::Fact> loadFacts(const LoadRun& run, const plugin::ImportSettings& settings);

/// A rate from a count and a duration; nothing where either is missing or the duration is zero.
[[nodiscard]] std::optional<double> perSecond(std::optional<qint64> count, std::optional<double> seconds);

} // namespace slipway::load
