// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/datadog/objectives.h"

#include <QRegularExpression>

namespace slipway::datadog {

using http::Answer;
using http::Observation;

namespace {

constexpr double kFewestEvents = 100; // below that one failure is a huge share

/// The threshold of the objective's main time frame, or the only one.
Json thresholdOf(const Json& listed)
{
    const std::vector<Json> all = http::listAt(listed, "/thresholds");
    const QString main = http::textAt(listed, "/timeframe");
    for (const Json& each : all) {
        if (!main.isEmpty() && http::textAt(each, "/timeframe") == main)
            return each;
    }
    return all.size() == 1 ? all.front() : Json();
}

/// The first words among errors, which are texts, or objects of two kinds.
QString firstError(const Json& document, const char* pointer)
{
    for (const Json& error : http::listAt(document, pointer)) {
        for (const char* member : {"", "/error_message", "/error"}) {
            const QString said = http::textAt(error, member);
            if (!said.isEmpty())
                return said.simplified();
        }
        return QStringLiteral("an error without words");
    }
    return {};
}

} // namespace

Result<Objective> objectiveOf(const Json& listed, const QDateTime& now)
{
    static const QRegularExpression daysText(QStringLiteral("^([1-9][0-9]{0,2})d$"));
    Objective one{http::textAt(listed, "/id"), http::textAt(listed, "/name"), 0, 0, {}, {}};
    const Json threshold = thresholdOf(listed);
    const QString frame = http::textAt(threshold, "/timeframe");
    const auto match = daysText.match(frame);
    const auto target = http::valueAt<double>(threshold, "/target");
    const auto refusal = [&](const QString& what) {
        return Error{ErrorCode::Unsupported, what, one.name.isEmpty() ? one.id : one.name, {}};
    };
    if (one.id.isEmpty() || one.name.isEmpty())
        return refusal(QStringLiteral("it has no id or no name"));
    if (!match.hasMatch())
        return refusal(QStringLiteral("its time frame is \"%1\"").arg(frame));
    if (!target.isKnown() || *target.value <= 0 || *target.value >= 100)
        return refusal(QStringLiteral("its target is no share below 100%"));
    one.target = *target.value;
    one.days = match.captured(1).toLongLong();
    one.frame = toText(frame);
    const auto made = http::valueAt<qint64>(listed, "/created_at");
    one.missing = http::missingOfWindow(
        made.isKnown() ? std::optional(QDateTime::fromSecsSinceEpoch(*made.value, Qt::UTC)) : std::nullopt,
        double(one.days), now);
    return one;
}

Observation<Json> overallOf(const Answer& history)
{
    const auto overall = history.at<Json>("/data/overall");
    if (!overall.isKnown())
        return history.problem ? overall
                               : Observation<Json>::unknown(QStringLiteral("its history has no overall"));
    for (const QString& error :
         {firstError(history.json, "/errors"), firstError(*overall.value, "/errors")}) {
        if (!error.isEmpty())
            return Observation<Json>::unknown(error);
    }
    if (http::valueAt<bool>(*overall.value, "/preview").value.value_or(false))
        return Observation<Json>::unknown(QStringLiteral("Datadog still computes it"));
    return overall;
}

namespace {

/// A number of what was measured; absent where there was nothing to measure.
Observation<double> measured(const Answer& history, const std::string& pointer)
{
    const auto overall = overallOf(history);
    if (!overall.isKnown())
        return {overall.state, std::nullopt, overall.why, {}};
    const auto value = http::valueAt<double>(*overall.value, pointer);
    return value.state == http::State::Absent
               ? Observation<double>::absent(QStringLiteral("nothing was measured in that time"))
               : value;
}

} // namespace

Observation<double> attainmentOf(const Objective& objective, const Answer& history)
{
    return http::overWindow(measured(history, "/sli_value"), objective.missing);
}

Observation<double> budgetLeftOf(const Objective& objective, const Answer& history)
{
    return http::overWindow(measured(history, "/error_budget_remaining/" + objective.frame),
                            objective.missing);
}

Observation<double> burnRateOf(const Objective& objective, const Answer& history)
{
    const auto met = measured(history, "/sli_value");
    const auto events = http::valueAt<double>(history.json, "/data/series/denominator/sum");
    if (met.isKnown() && events.isKnown() && *events.value < kFewestEvents)
        return Observation<double>::unknown(
            QStringLiteral("%1 events in an hour are too few").arg(*events.value));
    return met.then([&](double percent) { return (100 - percent) / (100 - objective.target); });
}

} // namespace slipway::datadog
