// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/standing.h"

#include "core/slo/exhaustion.h"

#include <algorithm>

namespace slipway::slo {

namespace {

double hoursOf(Duration time)
{
    return std::chrono::duration<double, std::ratio<3600>>(time).count();
}

double share(Duration part, Duration whole)
{
    return whole.count() <= 0 ? 0 : static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

QString notMeasured(Duration measured, Duration whole)
{
    return QStringLiteral("%1 of %2 h were measured")
        .arg(hoursOf(measured), 0, 'f', hoursOf(whole) < 10 ? 1 : 0)
        .arg(hoursOf(whole), 0, 'f', hoursOf(whole) < 10 ? 1 : 0);
}

QString percent(double value)
{
    return QString::number(value * 100, 'f', 1) + QLatin1Char('%');
}

/// Whether one event more or less, of so few, could make the alert fire or not.
bool isTooFew(double events, double factor, double budget)
{
    const double firing = factor * budget;
    return events <= 0 || firing >= 1 || 1 / events >= firing;
}

BurnState stateOf(const BurnAlert& alert, const Objective& objective, const Series& series,
                  const QDateTime& at, const Sufficiency& sufficiency, Duration period)
{
    BurnState state{alert, alert.factor(period), {}, {}, {}};
    state.longBurn = burnRate(objective, series, at, alert.longWindow, sufficiency);
    state.shortBurn = burnRate(objective, series, at, alert.shortWindow, sufficiency);
    // One window below the factor is enough to say that it does not fire.
    const auto isBelow = [&](const Measure& burn) { return burn.value && *burn.value <= state.factor; };
    if (isBelow(state.longBurn) || isBelow(state.shortBurn))
        state.fires = false;
    else if (state.longBurn.value && state.shortBurn.value) {
        const double events = series.over({at.addMSecs(-alert.longWindow.count()), at}).total;
        if (isTooFew(events, state.factor, objective.budget()))
            state.longBurn.why = QStringLiteral("only %1 requests came").arg(events, 0, 'f', 0);
        else
            state.fires = true;
    }
    return state;
}

} // namespace

double BurnAlert::factor(Duration period) const
{
    return budgetShare * static_cast<double>(period.count()) / static_cast<double>(longWindow.count());
}

std::optional<double> errorRatio(const Objective& objective, const Series& series, const Period& period)
{
    const Series::Sums sums = series.over(period);
    if (sums.total <= 0)
        return std::nullopt;
    switch (objective.method) {
    case Method::ByRequest:
        return (sums.total - sums.good) / sums.total;
    case Method::ByTime:
        return sums.ratios / sums.slicesWithEvents;
    case Method::BySlice:
        return 1 - static_cast<double>(series.slicesMeeting(period, objective.sliceTarget)) /
                       sums.slicesWithEvents;
    }
    Q_UNREACHABLE();
}

Measure burnRate(const Objective& objective, const Series& series, const QDateTime& at, Duration window,
                 const Sufficiency& sufficiency)
{
    const Period period{at.addMSecs(-window.count()), at};
    if (series.sliceLength() > window)
        return {{}, QStringLiteral("it is counted every %1 h only").arg(hoursOf(series.sliceLength()))};
    const Duration measured = series.over(period).measured;
    if (share(measured, window) < sufficiency.coverage)
        return {{}, notMeasured(measured, window)};
    const auto errors = errorRatio(objective, series, period);
    // Measured, and nobody came: nothing was spent.
    return {errors.value_or(0) / objective.budget(), {}};
}

Standing standingOf(const Objective& objective, const Series& series, const QDateTime& at,
                    const Sufficiency& sufficiency)
{
    Standing standing;
    const Period whole = periodOf(objective.window, at);
    standing.period = {whole.from, std::min(whole.to, at)};
    const Series::Sums sums = series.over(standing.period);
    standing.coverage = share(sums.measured, standing.period.length());
    standing.events = sums.total;
    QString why;
    if (standing.coverage < sufficiency.coverage)
        why = notMeasured(sums.measured, standing.period.length());
    else if (sums.total < sufficiency.events)
        why = QStringLiteral("only %1 requests came").arg(sums.total, 0, 'f', 0);
    standing.attainment.why = why;
    standing.budgetLeft.why = why;
    const auto errors = errorRatio(objective, series, standing.period);
    if (why.isEmpty() && errors) {
        standing.attainment.value = 1 - *errors;
        standing.budgetLeft.value = 1 - *errors / objective.budget();
    }
    for (size_t i = 0; i < kBurnAlerts.size(); ++i)
        standing.burns[i] = stateOf(kBurnAlerts[i], objective, series, at, sufficiency, whole.length());
    const auto& hour = standing.burns.front().longBurn.value;
    if (hour && standing.budgetLeft.value)
        standing.exhaustedIn = exhaustedIn(*standing.budgetLeft.value, *hour, whole.length());
    return standing;
}

Gate launchGate(const Standing& standing, double leastBudget)
{
    for (const BurnState& burn : standing.burns) {
        if (burn.alert.urgency == Urgency::Page && burn.fires.value_or(false))
            return {GateState::Closed, QStringLiteral("The error budget burns %1 times too fast over %2 h.")
                                           .arg(*burn.longBurn.value, 0, 'f', 1)
                                           .arg(hoursOf(burn.alert.longWindow))};
    }
    if (!standing.budgetLeft.value)
        return {GateState::Unknown,
                QStringLiteral("The objective cannot be judged: %1.").arg(standing.budgetLeft.why)};
    if (*standing.budgetLeft.value < leastBudget)
        return {GateState::Closed, QStringLiteral("%1 of the error budget is left, and %2 must be.")
                                       .arg(percent(*standing.budgetLeft.value), percent(leastBudget))};
    for (const BurnState& burn : standing.burns) {
        if (burn.alert.urgency == Urgency::Page && !burn.fires)
            return {GateState::Unknown,
                    QStringLiteral("Whether the budget burns cannot be judged: %1.")
                        .arg(burn.longBurn.why.isEmpty() ? burn.shortBurn.why : burn.longBurn.why)};
    }
    return {GateState::Open,
            QStringLiteral("%1 of the error budget is left.").arg(percent(*standing.budgetLeft.value))};
}

} // namespace slipway::slo
