// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/prometheus/objective_asked.h"

namespace slipway::prometheus {

/// Objectives, and how each of them stands: two lists of one length.
struct Measured
{
    std::vector<ObjectiveAsked> objectives;
    std::vector<http::Observation<slo::Standing>> standings;
};

/// Adds how it stands by the two answers. Of an objective that is asked by groups (at most 50), each group of
/// the total is one of its own, named by its labels; one with no part of the events counted is 0 or not
/// known, as the objective says.
void measure(const ObjectiveAsked& asked, const http::Answer& counted, const http::Answer& total,
             const QDateTime& now, Measured& into);

} // namespace slipway::prometheus
