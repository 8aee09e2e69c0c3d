// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/slo_words.h"

#include "core/model/fact.h"
#include "views/widgets/translated_words.h"

#include <cmath>

namespace slipway::views {

using namespace model;
using readiness::SloBurn;

namespace {

QString times(double burn)
{
    FactDefinition definition;
    definition.unit = QStringLiteral("x");
    return displayValue(burn, definition);
}

} // namespace

QString SloWords::percent(const std::optional<double>& share)
{
    if (!share)
        return QStringLiteral("–");
    FactDefinition definition;
    definition.unit = QStringLiteral("%");
    // Nines are what an objective is about: 99.95% must not become 100%.
    constexpr double kSteps = 1e6;
    return displayValue(std::round(*share * 100 * kSteps) / kSteps, definition);
}

QString SloWords::span(slo::Duration duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    constexpr qint64 kHour = 60;
    constexpr qint64 kDay = 24 * kHour;
    if (minutes < kHour)
        return tr("%1 min").arg(minutes);
    return minutes < 3 * kDay ? tr("%1 h").arg(minutes / kHour) : tr("%1 d").arg(minutes / kDay);
}

QString SloWords::window(const readiness::SloObjective& objective)
{
    const QString span = SloWords::span(objective.window);
    return objective.isWindowTold ? span : tr("%1, assumed").arg(span);
}

QString SloWords::burn(const SloBurn& burn)
{
    return burn.longBurn ? tr("%1, fires at %2").arg(times(*burn.longBurn), times(burn.factor))
                         : QStringLiteral("–");
}

QString SloWords::burnSentence(const SloBurn& burn)
{
    const QString window = span(burn.alert.longWindow);
    const QString what = burn.alert.urgency == slo::Urgency::Page ? tr("page") : tr("ticket");
    if (!burn.longBurn)
        return tr("Over %1 the burn rate was not measured.").arg(window);
    const QString rate = times(*burn.longBurn);
    return burn.fires.value_or(false)
               ? tr("Over %1 the budget burns %2 as fast as it may: the %3 fires from %4.")
                     .arg(window, rate, what, times(burn.factor))
               : tr("Over %1 the budget burns %2 as fast as it may; the %3 would fire from %4.")
                     .arg(window, rate, what, times(burn.factor));
}

ResultState SloWords::stateOf(const SloBurn& burn)
{
    if (!burn.fires)
        return ResultState::Unknown;
    if (!*burn.fires)
        return ResultState::Pass;
    return burn.alert.urgency == slo::Urgency::Page ? ResultState::Fail : ResultState::Warn;
}

ResultState SloWords::stateOf(slo::GateState state)
{
    switch (state) {
    case slo::GateState::Open:
        return ResultState::Pass;
    case slo::GateState::Closed:
        return ResultState::Fail;
    case slo::GateState::Unknown:
        return ResultState::Unknown;
    }
    Q_UNREACHABLE();
}

QString SloWords::gate(const readiness::SloGate& gate)
{
    const QString stage = Words::of(gate.stage);
    switch (gate.gate.state) {
    case slo::GateState::Open:
        return tr("Objectives in %1 let a launch through. %2").arg(stage, gate.gate.why);
    case slo::GateState::Closed:
        return tr("Objectives in %1 do not let a launch through. %2").arg(stage, gate.gate.why);
    case slo::GateState::Unknown:
        return tr("Whether objectives in %1 let a launch through is not known. %2").arg(stage, gate.gate.why);
    }
    Q_UNREACHABLE();
}

ResultState SloWords::budgetState(const readiness::SloObjective& objective, double leastBudget)
{
    if (!objective.budgetLeft)
        return ResultState::Unknown;
    if (!objective.isCurrent)
        return ResultState::Stale;
    if (*objective.budgetLeft <= 0)
        return ResultState::Fail;
    return *objective.budgetLeft < leastBudget ? ResultState::Warn : ResultState::Pass;
}

} // namespace slipway::views
