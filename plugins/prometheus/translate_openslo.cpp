// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/expression.h"
#include "plugins/prometheus/translated.h"
#include "plugins/slo/dialects.h"

#include <QTimeZone>

namespace slipway::prometheus {

using namespace model;

namespace {

/// What OpenSLO leaves open: which member of the source's spec is the query.
Result<QString> queryOf(const Json& metric)
{
    static const QStringList speakers{QStringLiteral("prometheus"), QStringLiteral("thanos"),
                                      QStringLiteral("mimir"), QStringLiteral("cortex"),
                                      QStringLiteral("victoria")};
    const QString type = plugin::textAt(metric, "metricSource/type");
    const bool isOurs =
        type.isEmpty() || std::any_of(speakers.begin(), speakers.end(), [&](const QString& speaker) {
            return type.contains(speaker, Qt::CaseInsensitive);
        });
    if (!isOurs)
        return refusedObjective(QStringLiteral("is measured by %1, which does not speak PromQL").arg(type),
                                QStringLiteral("set up a source for it"));
    for (const char* member :
         {"metricSource/spec/query", "metricSource/spec/promql", "metricSource/spec/expr"}) {
        const QString query = plugin::textAt(metric, member);
        if (!query.isEmpty())
            return query;
    }
    return refusedObjective(QStringLiteral("has a metricSource without a query"),
                            QStringLiteral("write PromQL as metricSource.spec.query"));
}

/// A counter is counted in each step by increase(), which knows when it began anew. What is perhaps a counter
/// is not taken for what was counted in a step: it would be all that ever happened.
Result<QString> countedStepwise(const QString& query, const std::optional<bool>& isCounter, QString& counting)
{
    const auto own = countingOf(query);
    counting = own.value_or(QStringLiteral("increase"));
    if (own || isCounter == false)
        return query;
    if (!isCounter)
        return refusedObjective(QStringLiteral("does not say whether its metrics are counters"),
                                QStringLiteral("write counter: true, or false, in its ratioMetric"));
    const auto increase = increaseOf(query);
    if (!increase)
        return refusedObjective(QStringLiteral("has counters in an expression: %1").arg(query),
                                QStringLiteral("write increase() over [{{.window}}] around each of them"));
    return *increase;
}

Result<Json> rawEntry(const Json& ratio, Json entry)
{
    const auto raw = queryOf(*plugin::jsonAt(ratio, "raw"));
    if (!raw)
        return raw.error();
    const QString type = plugin::textAt(ratio, "rawType");
    if (type != QLatin1String("success") && type != QLatin1String("failure"))
        return refusedObjective(QStringLiteral("has a raw ratio, and not whether it is of successes"),
                                QStringLiteral("write rawType: success, or failure"));
    entry["error_ratio"] =
        toText(type == QLatin1String("failure") ? *raw : QStringLiteral("1 - (%1)").arg(*raw));
    return entry;
}

Result<Json> ratioEntry(const Json& ratio, Json entry)
{
    if (plugin::jsonAt(ratio, "raw"))
        return rawEntry(ratio, entry);
    const Json* good = plugin::jsonAt(ratio, "good");
    const Json* bad = plugin::jsonAt(ratio, "bad");
    const Json* total = plugin::jsonAt(ratio, "total");
    if (!total || (good != nullptr) == (bad != nullptr))
        return refusedObjective(QStringLiteral("has a ratioMetric without total and one of good and bad"),
                                QStringLiteral("write good and total, or bad and total"));
    const auto part = queryOf(good ? *good : *bad);
    const auto all = queryOf(*total);
    if (!part || !all)
        return !part ? part.error() : all.error();
    const auto isCounter = plugin::flagAt(ratio, "counter");
    QString partCounting;
    QString counting;
    const auto partByStep = countedStepwise(*part, isCounter, partCounting);
    const auto allByStep = countedStepwise(*all, isCounter, counting);
    if (!partByStep || !allByStep)
        return !partByStep ? partByStep.error() : allByStep.error();
    entry[good ? "good" : "bad"] = toText(*partByStep);
    entry["total"] = toText(*allByStep);
    if (partCounting != counting)
        return refusedObjective(QStringLiteral("counts a part of the events in another way than all"),
                                QStringLiteral("write both queries with rate(), or both with increase()"));
    entry["counting"] = toText(counting);
    return entry;
}

/// Each step counts alike: bad is one whose value is on the other side of the threshold, and none whose value
/// is not known (NaN). `0 *` keeps it that.
Result<Json> thresholdEntry(const Json& metric, const Json& objective, Json entry)
{
    static const QHash<QString, QString> others{{QStringLiteral("lt"), QStringLiteral(">=")},
                                                {QStringLiteral("lte"), QStringLiteral(">")},
                                                {QStringLiteral("gt"), QStringLiteral("<=")},
                                                {QStringLiteral("gte"), QStringLiteral("<")}};
    const auto query = queryOf(metric);
    if (!query)
        return query.error();
    const QString other = others.value(plugin::textAt(objective, "op"));
    const auto value = slo_files::figureAt(objective, "value");
    if (other.isEmpty() || !value)
        return refusedObjective(QStringLiteral("has a thresholdMetric without op and value"),
                                QStringLiteral("write op: lte and the value under its objective"));
    entry["error_ratio"] = toText(
        QStringLiteral("((%1) %2 bool %3) + 0 * (%1)").arg(*query, other, QString::number(*value, 'g', 17)));
    return entry;
}

/// How slices of time count. Of steps of five minutes only: shorter ones are too many for one question.
Result<Json> budgeted(const Json& slo, const Json& objective, Json entry)
{
    const QString method = plugin::textAt(slo, "spec/budgetingMethod");
    if (method.isEmpty() || method == QLatin1String("Occurrences"))
        return entry;
    if (method != QLatin1String("Timeslices") && method != QLatin1String("RatioTimeslices"))
        return refusedObjective(QStringLiteral("has the budgetingMethod %1").arg(method),
                                QStringLiteral("write Occurrences, Timeslices or RatioTimeslices"));
    const QString text = plugin::textAt(objective, "timeSliceWindow");
    const bool isStep = text == QLatin1String("5m") || text == QLatin1String("5") ||
                        plugin::numberAt(objective, "timeSliceWindow") == 5.0;
    if (!isStep)
        return refusedObjective(QStringLiteral("has slices of time that are not of 5m"),
                                QStringLiteral("write timeSliceWindow: 5m"));
    if (entry.contains("error_ratio"))
        return entry; // by time already
    if (method == QLatin1String("RatioTimeslices")) {
        entry["by_time"] = true;
        return entry;
    }
    const auto target = slo_files::figureAt(objective, "timeSliceTarget");
    if (!target)
        return refusedObjective(QStringLiteral("has Timeslices without timeSliceTarget"),
                                QStringLiteral("write the share that makes a slice good, such as 0.95"));
    entry["slice_target"] = *slo_files::Objectives::percentOfRatio(target);
    return entry;
}

/// Where the calendar's window begins its first: "2026-01-01 00:00:00", by the clock of its time zone.
std::optional<QDateTime> startOf(const Json& window)
{
    QString text = plugin::textAt(window, "calendar/startTime").trimmed();
    if (text.size() > 10)
        text[10] = QLatin1Char('T');
    const QDateTime start = QDateTime::fromString(text, Qt::ISODate);
    return start.isValid() && start.timeSpec() == Qt::LocalTime ? std::optional(start) : std::nullopt;
}

/// Weeks and months as the calendar has them. Longer ones have more steps than one question may ask for, and
/// what begins elsewhere is none of the calendar's.
Result<Json> calendarEntry(const Json& window, Json entry)
{
    const QString duration = plugin::textAt(window, "duration");
    const bool isWeek = duration == QLatin1String("1w");
    if (!isWeek && duration != QLatin1String("1M"))
        return refusedObjective(QStringLiteral("has a window of the calendar of \"%1\"").arg(duration),
                                QStringLiteral("write 1w or 1M, or a rolling one: isRolling: true"));
    const QString zone = plugin::textAt(window, "calendar/timeZone");
    if (!QTimeZone(zone.toLatin1()).isValid())
        return refusedObjective(QStringLiteral("has a calendar whose timeZone is \"%1\"").arg(zone),
                                QStringLiteral("write a name such as Europe/Berlin, or UTC"));
    const auto start = startOf(window);
    const bool isAligned = start && start->time() == QTime(0, 0) &&
                           (isWeek ? start->date().dayOfWeek() == Qt::Monday : start->date().day() == 1);
    if (!isAligned)
        return refusedObjective(QStringLiteral("has a calendar that begins at \"%1\"")
                                    .arg(plugin::textAt(window, "calendar/startTime")),
                                isWeek ? QStringLiteral("write a Monday: 2026-01-05 00:00:00")
                                       : QStringLiteral("write the first of a month: 2026-01-01 00:00:00"));
    entry["calendar"] = {{"unit", isWeek ? "week" : "month"}, {"zone", toText(zone)}};
    return entry;
}

Result<Json> windowed(const Json& slo, Json entry)
{
    const auto windows = slo_files::elementsAt(slo, "spec/timeWindow");
    if (windows.empty()) {
        entry["window"] = "30d";
        return entry;
    }
    const Json& window = *windows.front();
    const bool hasCalendar = plugin::jsonAt(window, "calendar") != nullptr;
    const bool isRolling = plugin::flagAt(window, "isRolling").value_or(false);
    if (hasCalendar == isRolling)
        return refusedObjective(QStringLiteral("has a window that is neither rolling nor of a calendar"),
                                QStringLiteral("write isRolling: true, or a calendar and isRolling: false"));
    if (hasCalendar)
        return calendarEntry(window, std::move(entry));
    entry["window"] = toText(plugin::textAt(window, "duration"));
    return entry;
}

/// Rules have no place in OpenSLO; whoever generates them is taken to name them as the policy.
QString policyOf(const Json& slo)
{
    for (const Json* policy : slo_files::elementsAt(slo, "spec/alertPolicies")) {
        const QString name = policy->is_string() ? toQString(policy->get<std::string>())
                                                 : plugin::textAt(*policy, "alertPolicyRef");
        return name.isEmpty() ? plugin::textAt(*policy, "metadata/name") : name;
    }
    return {};
}

Result<Json> openSloEntry(const Json& slo, const Json& objective, const Indicators& indicators, Json entry)
{
    if (plugin::textAt(slo, "apiVersion") != QLatin1String("openslo/v1"))
        return refusedObjective(QStringLiteral("is of %1").arg(plugin::textAt(slo, "apiVersion")),
                                QStringLiteral("write it as openslo/v1"));
    const QString reference = plugin::textAt(slo, "spec/indicatorRef");
    const Json* indicator =
        reference.isEmpty() ? plugin::jsonAt(slo, "spec/indicator") : indicators.value(reference, nullptr);
    if (!indicator && indicators.contains(reference))
        return refusedObjective(QStringLiteral("refers to the SLI %1, which is there twice").arg(reference),
                                QStringLiteral("give each of them a name of its own"));
    if (!indicator)
        return reference.isEmpty()
                   ? refusedObjective(QStringLiteral("has no indicator of its own"),
                                      QStringLiteral("write spec.indicator; composites are not read"))
                   : refusedObjective(
                         QStringLiteral("refers to the SLI %1, which no file has").arg(reference),
                         QStringLiteral("name its file among the definitions, too"));
    auto inWindow = windowed(slo, std::move(entry));
    if (!inWindow)
        return inWindow.error();
    entry = std::move(inWindow).value();
    const Json* ratio = plugin::jsonAt(*indicator, "spec/ratioMetric");
    const Json* threshold = plugin::jsonAt(*indicator, "spec/thresholdMetric");
    if (!ratio && !threshold)
        return refusedObjective(QStringLiteral("has an indicator without ratioMetric or thresholdMetric"),
                                QStringLiteral("write one of them"));
    const auto counted = ratio ? ratioEntry(*ratio, entry) : thresholdEntry(*threshold, objective, entry);
    return counted ? budgeted(slo, objective, *counted) : counted;
}

} // namespace

std::vector<Translated> translateOpenSlo(const Json& document, const Indicators& indicators)
{
    if (!slo_files::isOpenSlo(plugin::textAt(document, "apiVersion")) ||
        plugin::textAt(document, "kind") != QLatin1String("SLO"))
        return {};
    const QString slo = plugin::textAt(document, "metadata/name");
    const auto objectives = slo_files::elementsAt(document, "spec/objectives");
    if (objectives.empty())
        return {{slo,
                 {},
                 refusedObjective(QStringLiteral("has no objectives"), QStringLiteral("write its target"))}};
    std::vector<Translated> all;
    for (const Json* objective : objectives) {
        const QString number = QString::number(all.size());
        const QString own = plugin::textAt(*objective, "displayName");
        const QString name =
            objectives.size() == 1 ? slo : slo + QLatin1Char('/') + (own.isEmpty() ? number : own);
        Json entry{{"name", toText(name)}, {"burn_alert", toText(policyOf(document))}};
        if (const auto target = slo_files::openSloTarget(*objective))
            entry["target"] = *target;
        all.push_back({name,
                       {QStringLiteral("spec"), QStringLiteral("objectives"), number},
                       openSloEntry(document, *objective, indicators, entry)});
    }
    return all;
}

} // namespace slipway::prometheus
