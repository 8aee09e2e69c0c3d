// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/release_text.h"

namespace slipway::app {

using namespace model;

namespace {

Json moment(const std::optional<QDateTime>& value)
{
    return value ? Json(value->toUTC().toString(Qt::ISODate).toStdString()) : Json();
}

Json number(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

} // namespace

Json releaseSummary(const Release& release, const QString& project)
{
    return Json{{"project", project.toStdString()},
                {"release", release.name.toStdString()},
                {"commit", release.target.hex().toStdString()},
                {"ref", release.ref.toStdString()},
                {"stage", toKey(release.stage).toStdString()},
                {"launch_at", moment(release.launchAt)}};
}

Json watchJson(const readiness::LaunchWatch& watch)
{
    Json steps = Json::array();
    for (const QString& step : watch.canarySteps)
        steps.push_back(step.toStdString());
    return Json{{"state", toKey(watch.state).toStdString()},
                {"why", watch.sentence.toStdString()},
                {"launched_at", moment(watch.launchedAt)},
                {"bakes_until", moment(watch.bakesUntil)},
                {"baked_at", moment(watch.bakedAt)},
                {"blast_radius", watch.blastRadius.toStdString()},
                {"canary_steps", steps},
                {"canary_step", watch.canaryStep.toStdString()},
                {"budget_left_percent", number(watch.telemetry.budgetLeftPercent)},
                {"burn_rate_1h", number(watch.telemetry.burnRate1h)},
                {"rps", number(watch.telemetry.rps)},
                {"forecast_rps", number(watch.forecastRps)},
                {"error_percent", number(watch.telemetry.errorPercent)},
                {"observed_at", moment(watch.telemetry.observedAt)}};
}

} // namespace slipway::app
