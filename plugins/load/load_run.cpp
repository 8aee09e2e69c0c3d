// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/load_run.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/numbers.h"

namespace slipway::load {

std::vector<model::Fact> loadFacts(const LoadRun& run, const plugin::ImportSettings& settings)
{
    plugin::FactList facts;
    if (run.requests)
        facts.count("load.requests", *run.requests);
    if (run.failed)
        facts.count("load.failed", *run.failed);
    std::optional<double> errorRate = run.errorRate;
    if (run.requests && run.failed)
        errorRate = plugin::percentOf(static_cast<double>(*run.failed), static_cast<double>(*run.requests));
    facts.number("load.rps", run.rps, "/s")
        .number("load.peak_rps", run.peakRps, "/s")
        .number("load.p50_ms", run.p50Ms, "ms")
        .number("load.p95_ms", run.p95Ms, "ms")
        .number("load.p99_ms", run.p99Ms, "ms")
        .number("load.error_rate", errorRate, "%");
    if (run.maxUsers)
        facts.count("load.max_users", *run.maxUsers);
    facts.number("load.duration_s", run.durationS, "s");
    if (run.rps && settings.forecastPeakRps && *settings.forecastPeakRps > 0)
        facts.number("load.peak_ratio", *run.rps / *settings.forecastPeakRps, "x");
    return facts.take();
}

std::optional<double> perSecond(std::optional<qint64> count, std::optional<double> seconds)
{
    if (!count || !seconds || *seconds <= 0)
        return std::nullopt;
    return static_cast<double>(*count) / *seconds;
}

} // namespace slipway::load
