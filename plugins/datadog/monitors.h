// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

namespace slipway::datadog {

using namespace model;

/// A monitor as /api/v1/monitor lists it.
struct Monitor
{
    QString name;
    QString state;      ///< "OK", "Alert", "Warn", "No Data", …
    bool pages = false; ///< its message names a pager, and it is no draft
    QString burnsOf;    ///< id of the objective on whose burn rate it is; else empty, as of a draft
    QStringList downtimes;
};

/// Nothing where it has no name or no state.
[[nodiscard]] std::optional<Monitor> monitorOf(const Json& listed);

/// Those that have all the tags, compared without case as Datadog does: not left to the service, which does
/// not say whether it lists what has all of them or any. Unknown where one does not tell its tags.
[[nodiscard]] http::Observation<std::vector<Json>> tagged(http::Observation<std::vector<Json>> listed,
                                                          const QStringList& tags);

/// The facts of monitors; with an observation that is not known, that they are not.
void putMonitors(const http::Observation<std::vector<Json>>& listed, const QStringList& objectives,
                 http::FactSheet& facts);

} // namespace slipway::datadog
