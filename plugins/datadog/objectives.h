// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/objectives_told.h"

namespace slipway::datadog {

using namespace model;

/// A service level objective as /api/v1/slo lists it, with its main time frame.
struct Objective
{
    QString id;
    QString name;
    double target = 0; ///< percent
    qint64 days = 0;   ///< of the window that ends now
    std::string frame; ///< "30d": the name under which the budget is told
    QString missing;   ///< why nothing is known of the whole window (http::missingOfWindow), or empty
};

/// What is wrong with it, in words, where it cannot be read. A time frame that is no number of days is.
[[nodiscard]] Result<Objective> objectiveOf(const Json& listed, const QDateTime& now);

/// `/data/overall` of a history; unknown with an error anywhere, which come with status 200, or while Datadog
/// computes it.
[[nodiscard]] http::Observation<Json> overallOf(const http::Answer& history);

/// Percent that was met and percent of the budget that is left, over the window.
[[nodiscard]] http::Observation<double> attainmentOf(const Objective& objective, const http::Answer& history);
[[nodiscard]] http::Observation<double> budgetLeftOf(const Objective& objective, const http::Answer& history);

/// How many times faster than the target allows the budget was spent in the history's time: error / (1 -
/// target), as in the SRE Workbook, chapter 5. Unknown of fewer than 100 events.
[[nodiscard]] http::Observation<double> burnRateOf(const Objective& objective, const http::Answer& history);

} // namespace slipway::datadog
