// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slo_text.h"

namespace slipway::app {

using namespace model;

namespace {

QString shortSpan(slo::Duration span)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    if (minutes < 60)
        return QStringLiteral("%1min").arg(minutes);
    return minutes < 3 * 24 * 60 ? QStringLiteral("%1h").arg(minutes / 60)
                                 : QStringLiteral("%1d").arg(minutes / 60 / 24);
}

Json value(const slo::Measure& measure, double factor = 1)
{
    return measure.value ? Json(*measure.value * factor) : Json();
}

QString words(const slo::Measure& measure, const QString& unit, double factor, int decimals)
{
    return measure.value ? QString::number(*measure.value * factor, 'f', decimals) + unit
                         : QStringLiteral("not judged: ") + measure.why;
}

const char* keyOf(slo::GateState state)
{
    switch (state) {
    case slo::GateState::Open:
        return "open";
    case slo::GateState::Closed:
        return "closed";
    case slo::GateState::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE();
}

QString urgencyOf(const slo::BurnAlert& alert)
{
    return alert.urgency == slo::Urgency::Page ? QStringLiteral("page") : QStringLiteral("ticket");
}

QString stateOf(const slo::BurnState& burn)
{
    if (!burn.fires)
        return QStringLiteral("not judged");
    return *burn.fires ? QStringLiteral("burning") : QStringLiteral("quiet");
}

Json burnJson(const slo::BurnState& burn)
{
    return Json{{"urgency", toText(urgencyOf(burn.alert))},
                {"long_window", toText(shortSpan(burn.alert.longWindow))},
                {"short_window", toText(shortSpan(burn.alert.shortWindow))},
                {"factor", burn.factor},
                {"long_burn", value(burn.longBurn)},
                {"short_burn", value(burn.shortBurn)},
                {"fires", burn.fires ? Json(*burn.fires) : Json()},
                {"why", toText(burn.longBurn.why.isEmpty() ? burn.shortBurn.why : burn.longBurn.why)}};
}

} // namespace

Json standingJson(const slo::Objective& objective, const slo::Standing& standing, const slo::Gate& gate)
{
    Json burns = Json::array();
    for (const slo::BurnState& burn : standing.burns)
        burns.push_back(burnJson(burn));
    return Json{{"objective", toText(objective.name)},
                {"target_percent", objective.target * 100},
                {"method", toText(toWords(objective.method))},
                {"from", toText(standing.period.from)},
                {"to", toText(standing.period.to)},
                {"coverage_percent", standing.coverage * 100},
                {"events", standing.events},
                {"attainment_percent", value(standing.attainment, 100)},
                {"budget_left_percent", value(standing.budgetLeft, 100)},
                {"why", toText(standing.budgetLeft.why)},
                {"burns", burns},
                {"gate", keyOf(gate.state)},
                {"gate_why", toText(gate.why)}};
}

QStringList standingLines(const slo::Objective& objective, const slo::Standing& standing,
                          const slo::Gate& gate)
{
    QStringList lines{
        QStringLiteral("%1: %2% %3, %4 to %5")
            .arg(objective.name)
            .arg(objective.target * 100)
            .arg(toWords(objective.method), standing.period.from.toString(Qt::ISODate),
                 standing.period.to.toString(Qt::ISODate)),
        QStringLiteral("measured: %1% of the time, %2 events")
            .arg(standing.coverage * 100, 0, 'f', 1)
            .arg(standing.events, 0, 'f', 0),
        QStringLiteral("attainment: ") + words(standing.attainment, QStringLiteral("%"), 100, 3),
        QStringLiteral("budget left: ") + words(standing.budgetLeft, QStringLiteral("%"), 100, 1)};
    for (const slo::BurnState& burn : standing.burns)
        lines += QStringLiteral("%1 %2 and %3, from %4x: %5, %6: %7")
                     .arg(urgencyOf(burn.alert), shortSpan(burn.alert.longWindow),
                          shortSpan(burn.alert.shortWindow))
                     .arg(burn.factor, 0, 'f', 1)
                     .arg(words(burn.longBurn, QStringLiteral("x"), 1, 2),
                          words(burn.shortBurn, QStringLiteral("x"), 1, 2), stateOf(burn));
    lines += QStringLiteral("launch gate: %1. %2").arg(QLatin1String(keyOf(gate.state)), gate.why);
    return lines;
}

} // namespace slipway::app
