// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/charts/chart_values.h"
#include "views/project/trend_steps.h"

/// The pictures of a release as values, in the language of the person: what core worked out, in words.
namespace slipway::views {

/// Pointed out as the moment that is shown: "now", or "as of then" in the past.
[[nodiscard]] ChartMark shownMark(const readiness::Dossier& dossier, bool isPast);

[[nodiscard]] TimeChart trendChart(const TrendLine& line, const readiness::Dossier& dossier);
[[nodiscard]] TimeChart burnDownChart(const readiness::Dossier& dossier, bool isPast);
/// The nth row of its table is the nth event of releaseTimeline().
[[nodiscard]] TimeChart timelineChart(const readiness::Dossier& dossier, bool isPast);
/// The nth bar is the nth of characteristicReadiness().
[[nodiscard]] BarChart characteristicChart(const readiness::Dossier& dossier);
/// The nth bar is the nth of evidenceAges().
[[nodiscard]] BarChart freshnessChart(const readiness::Dossier& dossier);
/// The nth bar is the nth sibling.
[[nodiscard]] BarChart timeToGoChart(const readiness::Dossier& dossier);

} // namespace slipway::views
