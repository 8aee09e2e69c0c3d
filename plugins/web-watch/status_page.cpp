// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web-watch/status_page.h"

namespace slipway::web_watch {

using namespace model;
using http::Answer;
using http::Observation;
using http::textAt;

namespace {

// "maintenance" is not in the description, but pages answer so while it lasts.
const QStringList kIndicators{QStringLiteral("none"), QStringLiteral("minor"), QStringLiteral("major"),
                              QStringLiteral("critical"), QStringLiteral("maintenance")};
const QStringList kComponentStates{QStringLiteral("operational"), QStringLiteral("degraded_performance"),
                                   QStringLiteral("partial_outage"), QStringLiteral("major_outage"),
                                   QStringLiteral("under_maintenance")};

Observation<QString> indicatorOf(const Answer& answer, http::FactSheet& facts)
{
    const auto indicator = answer.at<QString>("/status/indicator");
    if (!indicator.isKnown()) // what has no indicator is no such page, whatever else it has
        return Observation<QString>::unknown(indicator.why);
    if (!kIndicators.contains(*indicator.value))
        return Observation<QString>::unknown(
            QStringLiteral("the page's indicator is \"%1\"").arg(indicator.value->left(80)));
    if (*indicator.value != QLatin1String("none"))
        facts.find(
            QStringLiteral("watched.status"), "warning",
            QStringLiteral("%1: %2").arg(*indicator.value, textAt(answer.json, "/status/description")));
    return indicator;
}

/// Without groups: they only say again what is in them.
Observation<std::vector<Json>> componentsOf(const Answer& answer, const Json& config)
{
    using Found = Observation<std::vector<Json>>;
    const auto list = answer.at<Json>("/components");
    if (!list.isKnown() || !list.value->is_array())
        return Found::unknown(list.isKnown() ? QStringLiteral("its components are no list") : list.why);
    std::vector<Json> components(list.value->begin(), list.value->end());
    std::erase_if(components,
                  [](const Json& each) { return each.is_object() && each.value("group", Json()) == true; });
    if (!config.contains("components"))
        return Found::of(components);
    std::vector<Json> named;
    for (const Json& name : config["components"]) {
        const auto before = named.size();
        std::copy_if(components.begin(), components.end(), std::back_inserter(named), [&](const Json& each) {
            return each.is_object() && each.value("name", Json()) == name;
        });
        if (named.size() == before)
            return Found::unknown(
                QStringLiteral("the page has no component %1").arg(toQString(name.get<std::string>())));
    }
    return Found::of(named);
}

Observation<qint64> degradedOf(const std::vector<Json>& components, http::FactSheet& facts)
{
    qint64 count = 0;
    for (const Json& component : components) {
        const QString state = textAt(component, "/status");
        if (!kComponentStates.contains(state))
            return Observation<qint64>::unknown(QStringLiteral("the state of the component %1 is \"%2\"")
                                                    .arg(textAt(component, "/name"), state.left(80)));
        if (state == kComponentStates.front())
            continue;
        ++count;
        facts.find(QStringLiteral("watched.degraded_components"), "warning",
                   QStringLiteral("%1: %2").arg(textAt(component, "/name"), state));
    }
    return Observation<qint64>::of(count);
}

Observation<qint64> incidentsOf(const Answer& answer, http::FactSheet& facts)
{
    const auto list = answer.at<Json>("/incidents");
    if (!list.isKnown() || !list.value->is_array())
        return Observation<qint64>::unknown(list.isKnown() ? QStringLiteral("its incidents are no list")
                                                           : list.why);
    for (const Json& incident : *list.value)
        facts.find(
            QStringLiteral("watched.open_incidents"), "warning",
            QStringLiteral("%1 (%2, %3)")
                .arg(textAt(incident, "/name"), textAt(incident, "/impact"), textAt(incident, "/status")));
    return Observation<qint64>::of(qint64(list.value->size()));
}

} // namespace

bool isStatusPage(const Json& config)
{
    return config.contains("statuspage");
}

bool isSummary(const Json& config)
{
    return config.value("statuspage", std::string()) == "summary";
}

http::Request statusRequest(const Json& config)
{
    return http::Request::get(isSummary(config) ? "/api/v2/summary.json" : "/api/v2/status.json");
}

void putStatus(const Answer& answer, const Json& config, http::FactSheet& facts)
{
    facts.put("watched.status", indicatorOf(answer, facts));
    if (!isSummary(config))
        return;
    const auto components = componentsOf(answer, config);
    facts.put("watched.degraded_components", components.value ? degradedOf(*components.value, facts)
                                                              : Observation<qint64>::unknown(components.why));
    facts.put("watched.open_incidents", incidentsOf(answer, facts));
}

} // namespace slipway::web_watch
