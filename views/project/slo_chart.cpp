// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/slo_chart.h"

#include "views/evidence/evidence_words.h"
#include "views/project/slo_words.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slipway::views {

using readiness::BudgetPoint;
using readiness::SloObjective;

namespace {

struct SloChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(SloChartTexts)
};

QString summaryOf(const SloObjective& objective, double leastBudget)
{
    const QString left = SloWords::percent(objective.budgetLeft);
    const QString needed = SloWords::percent(leastBudget);
    if (!objective.budgetLeft)
        return SloChartTexts::tr("How much error budget is left was not measured.");
    if (objective.exhaustedAt)
        return SloChartTexts::tr(
                   "%1 of the error budget is left, a launch needs %2; at the pace of now it is used up %3.")
            .arg(left, needed, Words::moment(*objective.exhaustedAt));
    return SloChartTexts::tr("%1 of the error budget is left, a launch needs %2; it does not burn now.")
        .arg(left, needed);
}

/// From the newest measurement on; up to the end of what is shown.
void addProjection(TimeChart& chart, const SloObjective& objective)
{
    if (!objective.exhaustedAt || objective.budget.empty())
        return;
    const BudgetPoint& last = objective.budget.back();
    const double whole = static_cast<double>(last.at.msecsTo(*objective.exhaustedAt));
    const QDateTime end = std::min(*objective.exhaustedAt, chart.until);
    const double part = static_cast<double>(last.at.msecsTo(end)) / whole;
    ChartSeries series{SloChartTexts::tr("At the pace of now"), ChartSeries::Look::Line, Colour::Fail, true};
    series.points = {{last.at, last.left * 100, SloWords::percent(last.left)},
                     {end, last.left * (1 - part) * 100, SloWords::percent(last.left * (1 - part))}};
    chart.series.push_back(std::move(series));
}

} // namespace

TimeChart budgetChart(const SloObjective& objective, double leastBudget, const QDateTime& at)
{
    TimeChart chart;
    chart.name =
        SloChartTexts::tr("Error budget of %1 left, percent").arg(EvidenceWords::source(objective.source));
    chart.summary = summaryOf(objective, leastBudget);
    chart.table.headings = {SloChartTexts::tr("Measured"), SloChartTexts::tr("Budget left")};
    const auto half = std::chrono::duration_cast<std::chrono::milliseconds>(objective.window / 2).count();
    chart.from = at.addMSecs(-objective.window.count());
    chart.until = objective.exhaustedAt ? std::clamp(*objective.exhaustedAt, at, at.addMSecs(half)) : at;
    chart.target = leastBudget * 100;
    chart.highest = 100;
    ChartSeries measured{SloChartTexts::tr("Measured"), ChartSeries::Look::Line, Colour::Accent};
    for (const BudgetPoint& point : objective.budget) {
        const QString text = SloWords::percent(point.left);
        measured.points.push_back(
            {point.at, point.left * 100, text, {}, static_cast<int>(chart.table.rows.size())});
        chart.table.rows.push_back({Words::moment(point.at), text});
        chart.lowest = std::min(chart.lowest, std::floor(point.left * 10) * 10);
    }
    ChartSeries even{SloChartTexts::tr("Spent evenly"), ChartSeries::Look::Line, Colour::TextMuted, true};
    even.points = {{chart.from, 100.0, SloWords::percent(1.0)}, {at, 0.0, SloWords::percent(0.0)}};
    if (objective.budget.empty())
        return chart;
    chart.series = {std::move(even), std::move(measured)};
    addProjection(chart, objective);
    chart.marks = {{at, SloChartTexts::tr("now")}};
    return chart;
}

} // namespace slipway::views
