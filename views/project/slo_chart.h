// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/slo_report.h"
#include "views/charts/chart_values.h"

namespace slipway::views {

/// How the objective's budget went down over its window, what spending it evenly allows, what a launch needs,
/// and where the pace of now leads. Pure.
[[nodiscard]] TimeChart budgetChart(const readiness::SloObjective& objective, double leastBudget,
                                    const QDateTime& at);

} // namespace slipway::views
