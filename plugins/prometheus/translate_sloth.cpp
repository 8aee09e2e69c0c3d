// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/expression.h"
#include "plugins/prometheus/translated.h"
#include "plugins/slo/dialects.h"

namespace slipway::prometheus {

using namespace model;

namespace {

/// Files write snake_case, resources camelCase.
QString either(const Json& sli, const char* snake, const char* camel)
{
    const QString text = plugin::textAt(sli, snake);
    return text.isEmpty() ? plugin::textAt(sli, camel) : text;
}

Result<Json> slothEntry(const Json& slo, Json entry)
{
    const QString errors = either(slo, "sli/events/error_query", "sli/events/errorQuery");
    const QString all = either(slo, "sli/events/total_query", "sli/events/totalQuery");
    const QString ratio = either(slo, "sli/raw/error_ratio_query", "sli/raw/errorRatioQuery");
    if (plugin::jsonAt(slo, "sli/plugin"))
        return refusedObjective(QStringLiteral("has a plugin of Sloth for its SLI, which only Sloth can run"),
                                QStringLiteral("write the plugin's queries under sli.events"));
    if (!ratio.isEmpty()) {
        entry["error_ratio"] = toText(ratio);
        return entry;
    }
    if (errors.isEmpty() || all.isEmpty())
        return refusedObjective(QStringLiteral("has neither sli.events with both queries, nor sli.raw"),
                                QStringLiteral("write sli.events.error_query and total_query"));
    const auto counting = countingOf(errors);
    if (counting != countingOf(all))
        return refusedObjective(QStringLiteral("counts errors in another way than all events"),
                                QStringLiteral("use rate() in both queries, or increase()"));
    // Sloth, too, refuses what has no window: it would be all that ever happened.
    if (!counting && (withStep(errors) == errors || withStep(all) == all))
        return refusedObjective(QStringLiteral("has queries that count in no window"),
                                QStringLiteral("write rate() over [{{.window}}] in both queries"));
    entry["bad"] = toText(errors);
    entry["total"] = toText(all);
    entry["counting"] = toText(counting.value_or(QStringLiteral("increase")));
    return entry;
}

} // namespace

std::vector<Translated> translateSloth(const Json& document, const QString& period)
{
    const bool isOfCluster = slo_files::isSlothResource(plugin::textAt(document, "apiVersion"));
    if (!isOfCluster && !slo_files::isSlothFile(plugin::textAt(document, "version")))
        return {};
    const QString service = plugin::textAt(document, isOfCluster ? "spec/service" : "service");
    QStringList place{QStringLiteral("slos")};
    if (isOfCluster)
        place.prepend(QStringLiteral("spec"));
    std::vector<Translated> all;
    for (const Json* slo : slo_files::elementsAt(document, isOfCluster ? "spec/slos" : "slos")) {
        const QString name = service + QLatin1Char('/') + plugin::textAt(*slo, "name");
        Json entry{{"name", toText(name)}, {"window", toText(period)}};
        if (const auto target = slo_files::figureAt(*slo, "objective"))
            entry["target"] = *target;
        if (slo_files::slothBurnAlert(*slo) == slo_files::BurnAlert::Yes)
            entry["burn_alert"] = toText(plugin::textAt(*slo, "alerting/name"));
        all.push_back({name, place + QStringList{QString::number(all.size())}, slothEntry(*slo, entry)});
    }
    return all;
}

} // namespace slipway::prometheus
