// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/rule_facts.h"

#include "plugins/prometheus/sample.h"
#include "plugins/prometheus/yaml_file.h"
#include "plugins/sdk/live/alert_rules.h"
#include "plugins/sdk/live/imported.h"
#include "plugins/slo/alert_routes.h"
#include "plugins/slo/alertmanager_importer.h"
#include "plugins/slo/prometheus_rules_importer.h"

namespace slipway::prometheus {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

const char* const kRuleFacts[]{"alerts.rules", "alerts.paging", "alerts.with_runbook", "alerts.burn_rate"};

void putNoRules(const Observation<qint64>& why, http::FactSheet& facts)
{
    for (const char* key : kRuleFacts)
        facts.put(key, why);
}

/// Counts them as an imported file of rules is counted. Whether they page is not told by their severity where
/// the routes are known.
void putRules(const std::vector<Json>& rules, bool hasRoutes, http::FactSheet& facts)
{
    const auto report = http::imported(slo_files::PrometheusRulesImporter(), http::asRulesAnswer(rules),
                                       QStringLiteral("/api/v1/rules"));
    if (!report) {
        putNoRules(Observation<qint64>::unknown(report.error().line()), facts);
        return;
    }
    for (const Fact& fact : report->facts) {
        if (fact.key.startsWith(QLatin1String("alerts.")) &&
            !(hasRoutes && fact.key == QLatin1String("alerts.paging")))
            facts.putJson(toText(fact.key), Observation<Json>::of(toJson(fact.value)));
    }
    for (const Finding& finding : report->findings)
        facts.find(finding.rule, "note", finding.message);
    for (const QString& warning : hasRoutes ? QStringList() : report->warnings)
        facts.find(QStringLiteral("alerts.paging"), "note", warning);
}

/// Alertmanager's own configuration, as an imported alertmanager.yml is counted.
Result<slo_files::AlertRoutes> readRoutes(const QString& path, http::FactSheet& facts)
{
    const auto file = readYamlFile(path, "alertmanager_config");
    if (!file)
        return file.error();
    const auto report = http::imported(slo_files::AlertmanagerImporter(), file->text, file->name);
    if (!report)
        return report.error();
    http::putReport(*report, QStringLiteral("alerts.paging_routes"), facts);
    return slo_files::AlertRoutes::from(file->manifests.front().content, file->name);
}

/// What an alert of the rule carries for certain.
QMap<QString, QString> labelsOf(const Json& rule)
{
    QMap<QString, QString> labels{{QStringLiteral("alertname"), http::textAt(rule, "/name")}};
    const auto own = http::valueAt<Json>(rule, "/labels");
    if (!own.isKnown() || !own.value->is_object())
        return labels;
    for (const auto& [name, value] : own.value->items()) {
        if (value.is_string())
            labels.insert(toQString(name), toQString(value.get<std::string>()));
    }
    return labels;
}

/// Where each rule's alerts go, and how many rules reach a pager: by the routes, not by what their severity
/// is called. Not known while one of them may and may not.
void putRoutes(const QString& path, const std::vector<Json>& rules, http::FactSheet& facts)
{
    const auto routes = readRoutes(path, facts);
    if (!routes) {
        facts.put("alerts.paging", Observation<qint64>::unknown(routes.error().line()));
        return;
    }
    qint64 paging = 0;
    QStringList unclear;
    for (const Json& rule : rules) {
        const QString name = http::textAt(rule, "/name");
        const auto destination = routes->destinationOf(labelsOf(rule));
        QStringList receivers(destination.receivers.begin(), destination.receivers.end());
        receivers.sort();
        const bool isUnclear = destination.mayPage && destination.mayNotPage;
        if (isUnclear)
            unclear += name;
        else
            paging += destination.mayPage ? 1 : 0;
        facts.find(QStringLiteral("alerts.paging"), "note",
                   QStringLiteral("%1 goes to %2%3")
                       .arg(name, receivers.join(QLatin1String(" or ")),
                            isUnclear             ? QStringLiteral(": by labels that its rule does not have")
                            : destination.mayPage ? QStringLiteral(", which pages")
                                                  : QStringLiteral(", which pages nobody")));
    }
    facts.put("alerts.paging",
              unclear.empty()
                  ? Observation<qint64>::of(paging)
                  : Observation<qint64>::unknown(
                        QStringLiteral("whether %1 reaches a pager depends on labels that its rule "
                                       "does not have")
                            .arg(unclear.join(QLatin1String(", ")))));
}

bool isBroken(const Json& rule)
{
    return http::textAt(rule, "/health") == QLatin1String("err");
}

/// A rule that does not evaluate alerts nobody.
void tellOfBrokenRules(const std::vector<Json>& rules, http::FactSheet& facts)
{
    for (const Json& rule : rules) {
        if (isBroken(rule))
            facts.find(QStringLiteral("alerts.rules"), "warning",
                       QStringLiteral("%1 does not evaluate: %2")
                           .arg(http::textAt(rule, "/name"), http::textAt(rule, "/lastError")));
    }
}

/// Labels tell rules of one name from each other: all of Pyrra's have the same.
bool isBurnAlertOf(const ObjectiveAsked& asked, const Json& rule)
{
    const Json labels = http::valueAt<Json>(rule, "/labels").value.value_or(Json::object());
    const auto has = [&](const auto& label) {
        return labels.is_object() && labels.value(label.key(), Json()) == label.value();
    };
    const auto wanted = asked.burnAlertLabels.items();
    return !asked.burnAlert.isEmpty() && http::textAt(rule, "/name") == asked.burnAlert && !isBroken(rule) &&
           std::all_of(wanted.begin(), wanted.end(), has);
}

void putBurnAlerts(const std::vector<ObjectiveAsked>& asked, const std::vector<Json>& rules,
                   http::FactSheet& facts)
{
    qint64 count = 0;
    for (const ObjectiveAsked& each : asked) {
        const bool has = std::any_of(rules.begin(), rules.end(),
                                     [&](const Json& rule) { return isBurnAlertOf(each, rule); });
        count += has ? 1 : 0;
        if (!has)
            facts.find(QStringLiteral("slo.with_burn_alerts"), "note",
                       each.burnAlert.isEmpty()
                           ? QStringLiteral("%1 names no burn_alert").arg(each.objective.name)
                           : QStringLiteral("the burn_alert %1 of %2 is not loaded, or does not evaluate")
                                 .arg(each.burnAlert, each.objective.name));
    }
    if (!asked.empty())
        facts.put("slo.with_burn_alerts", Observation<qint64>::of(count));
}

/// A rule that fires is told to Alertmanagers, and where there is none to nobody: then none pages.
void tellOfAlertmanagers(http::Inquiry& inquiry)
{
    // Not among the questions: Thanos, Mimir and VictoriaMetrics do not answer it, which is no trouble.
    const Answer answer = inquiry.http.ask(Request::get("/api/v1/alertmanagers"));
    const auto active = answer.at<Json>("/data/activeAlertmanagers");
    if (!active.isKnown() || !active.value->is_array())
        inquiry.facts.find(
            QStringLiteral("alerts.paging"), "note",
            QStringLiteral("it is not known whether an Alertmanager gets these alerts: %1")
                .arg(active.isKnown() ? QStringLiteral("there is no list of them") : active.why));
    else if (active.value->empty()) {
        // Whatever a severity is called, or a route would do.
        inquiry.facts.put("alerts.paging", Observation<qint64>::of(0));
        inquiry.facts.find(QStringLiteral("alerts.paging"), "warning",
                           QStringLiteral("no Alertmanager is connected: these alerts reach nobody"));
    }
}

} // namespace

void putRuleFacts(const Answer& answer, const std::vector<ObjectiveAsked>& asked, http::Inquiry& inquiry)
{
    const auto complaint = complaintOf(answer);
    const auto groups = answer.at<Json>("/data/groups");
    if (complaint || !groups.isKnown() || !groups.value->is_array()) {
        putNoRules(Observation<qint64>::unknown(complaint.value_or(groups.why)), inquiry.facts);
        return;
    }
    if (groups.value->empty()) { // VictoriaMetrics always says so
        putNoRules(
            Observation<qint64>::absent(QStringLiteral("no rules are loaded there; VictoriaMetrics has "
                                                       "them in vmalert")),
            inquiry.facts);
        return;
    }
    const auto rules = http::alertRulesOf(answer, inquiry.config.value("rules", Json::object()));
    if (!rules.isKnown()) {
        putNoRules(Observation<qint64>::unknown(rules.why), inquiry.facts);
        return;
    }
    const QString routes = http::textAt(inquiry.config, "/alertmanager_config");
    putRules(*rules.value, !routes.isEmpty(), inquiry.facts);
    if (!routes.isEmpty())
        putRoutes(routes, *rules.value, inquiry.facts);
    tellOfBrokenRules(*rules.value, inquiry.facts);
    putBurnAlerts(asked, *rules.value, inquiry.facts);
    if (!rules.value->empty())
        tellOfAlertmanagers(inquiry);
}

} // namespace slipway::prometheus
