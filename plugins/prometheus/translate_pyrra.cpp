// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/expression.h"
#include "plugins/prometheus/translated.h"
#include "plugins/slo/dialects.h"

namespace slipway::prometheus {

using namespace model;

namespace {

/// How Pyrra's own rules count one metric of an indicator.
class Counting
{
public:
    /// `indicator`: what has "grouping".
    explicit Counting(const Json& indicator)
    {
        for (const Json* label : slo_files::elementsAt(indicator, "grouping"))
            m_groups += label->is_string() ? toQString(label->get<std::string>()) : QString();
    }
    [[nodiscard]] bool isByGroup() const { return !m_groups.empty(); }

    /// sum by (GROUPS) (FUNCTION(SELECTOR[step]))
    [[nodiscard]] QString summed(const char* function, const QString& selector) const
    {
        const QString by =
            isByGroup() ? QStringLiteral("by (%1) ").arg(m_groups.join(QLatin1String(", "))) : QString();
        return QStringLiteral("sum %1(%2(%3[{{.window}}]))")
            .arg(by, QLatin1String(function), selector.trimmed());
    }

private:
    QStringList m_groups;
};

Result<Json> pyrraCounts(Json entry, const Json& indicator, const char* key, const char* member)
{
    const QString part = plugin::textAt(indicator, member);
    const QString all = plugin::textAt(indicator, "total/metric");
    for (const QString& metric : {part, all}) {
        if (!isSelector(metric))
            return refusedObjective(
                metric.isEmpty() ? QStringLiteral("names no metric in its indicator")
                                 : QStringLiteral("has an indicator that is no metric: %1").arg(metric),
                QStringLiteral("write a metric with its labels, such as requests_total{job=\"a\"}"));
    }
    const Counting counting(indicator);
    QString counted = counting.summed("increase", part);
    // Pyrra, too, counts 0 where there is no series with errors. Only of the metric that total has: then it
    // is known to be there, and not mistyped.
    const bool isNoneZero = QLatin1String(key) == QLatin1String("bad") && metricOf(part) == metricOf(all);
    if (isNoneZero && !counting.isByGroup())
        counted += QStringLiteral(" or vector(0)");
    entry[key] = toText(counted);
    entry["total"] = toText(counting.summed("increase", all));
    entry["by_group"] = counting.isByGroup();
    entry["none_is_zero"] = isNoneZero;
    return entry;
}

Result<Json> gaugeCounts(Json entry, const Json& gauge)
{
    const QString metric = plugin::textAt(gauge, "metric");
    if (!isSelector(metric))
        return refusedObjective(QStringLiteral("names no metric in its bool_gauge"),
                                QStringLiteral("write a metric with its labels, such as up{job=\"a\"}"));
    const Counting counting(gauge);
    entry["good"] = toText(counting.summed("sum_over_time", metric));
    entry["total"] = toText(counting.summed("count_over_time", metric));
    entry["by_group"] = counting.isByGroup();
    return entry;
}

Result<Json> pyrraEntry(const Json& document, const Json& entry)
{
    if (const Json* ratio = plugin::jsonAt(document, "spec/indicator/ratio"))
        return pyrraCounts(entry, *ratio, "bad", "errors/metric");
    if (const Json* latency = plugin::jsonAt(document, "spec/indicator/latency"))
        return pyrraCounts(entry, *latency, "good", "success/metric");
    if (const Json* gauge = plugin::jsonAt(document, "spec/indicator/bool_gauge"))
        return gaugeCounts(entry, *gauge);
    return refusedObjective(plugin::jsonAt(document, "spec/indicator/latencyNative")
                                ? QStringLiteral("measures a native histogram, which is not read here")
                                : QStringLiteral("has none of the indicators ratio, latency and bool_gauge"),
                            QStringLiteral("write it under objectives as an expression instead"));
}

} // namespace

std::vector<Translated> translatePyrra(const Json& document)
{
    if (!slo_files::isPyrra(plugin::textAt(document, "apiVersion")) ||
        plugin::textAt(document, "kind") != QLatin1String("ServiceLevelObjective"))
        return {};
    const QString name = plugin::textAt(document, "metadata/name");
    Json entry{{"name", toText(name)}, {"window", toText(plugin::textAt(document, "spec/window"))}};
    if (const auto target = slo_files::figureAt(document, "spec/target"))
        entry["target"] = *target;
    if (slo_files::pyrraBurnAlert(document) == slo_files::BurnAlert::Yes) {
        const QString alert = plugin::textAt(document, "spec/alerting/name");
        entry["burn_alert"] = alert.isEmpty() ? "ErrorBudgetBurn" : toText(alert);
        entry["burn_alert_labels"] = {{"slo", toText(name)}}; // all of Pyrra's rules have the same name
    }
    return {{name, {}, pyrraEntry(document, entry)}};
}

} // namespace slipway::prometheus
