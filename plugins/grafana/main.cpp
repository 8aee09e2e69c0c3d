// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/imported.h"
#include "plugins/slo/prometheus_rules_importer.h"

namespace slipway::grafana {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

const char* const kRuleFacts[]{"alerts.rules", "alerts.paging", "alerts.with_runbook", "alerts.burn_rate",
                               "alerts.firing"};

/// The alert rules that carry the labels, in Prometheus' own form.
std::vector<Json> rulesIn(const Answer& answer, const Json& labels)
{
    std::vector<Json> ours;
    for (const Json& group : http::listAt(answer.json, "/data/groups")) {
        for (const Json& rule : http::listAt(group, "/rules")) {
            const Json own = http::valueAt<Json>(rule, "/labels").value.value_or(Json::object());
            const bool fits =
                own.is_object() &&
                std::all_of(labels.items().begin(), labels.items().end(), [&](const auto& label) {
                    return own.value(label.key(), Json()) == label.value();
                });
            if (fits && http::textAt(rule, "/type") == QLatin1String("alerting"))
                ours.push_back(rule);
        }
    }
    return ours;
}

void tellOf(const std::vector<Json>& rules, http::FactSheet& facts)
{
    qint64 firing = 0;
    for (const Json& rule : rules) {
        const QString name = http::textAt(rule, "/name");
        if (http::textAt(rule, "/state") == QLatin1String("firing")) {
            ++firing;
            facts.find(QStringLiteral("alerts.firing"), "warning", name + QStringLiteral(" fires"));
        }
        // A rule that does not evaluate alerts nobody.
        const QString health = http::textAt(rule, "/health");
        if (health == QLatin1String("error") || health == QLatin1String("err") ||
            health == QLatin1String("nodata"))
            facts.find(
                QStringLiteral("alerts.rules"), "warning",
                QStringLiteral("%1 does not evaluate: %2").arg(name, http::textAt(rule, "/lastError")));
    }
    facts.put("alerts.firing", Observation<qint64>::of(firing));
}

Request rulesOf(const Json& config)
{
    const QString source = http::textAt(config, "/datasource_uid");
    return Request::get("/api/prometheus/" + (source.isEmpty() ? "grafana" : http::segment(source)) +
                        "/api/v1/rules")
        .needing(QStringLiteral("alert.rules:read (the role Viewer)"));
}

} // namespace

class Grafana : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/api/org").get("/api/prometheus/*/api/v1/rules");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        http::tellOfEnvironment(inquiry);
        const Answer answer = inquiry.ask(rulesOf(inquiry.config));
        if (answer.problem)
            return failureOf(*answer.problem, inquiry.now);
        if (http::textAt(answer.json, "/status") != QLatin1String("success") ||
            !answer.at<Json>("/data/groups").isKnown()) {
            for (const char* key : kRuleFacts)
                inquiry.facts.put(
                    key, Observation<qint64>::unknown(QStringLiteral("%1 has no rules").arg(answer.place)));
            return inquiry.send("slo");
        }
        const std::vector<Json> rules = rulesIn(answer, inquiry.config.value("labels", Json::object()));
        const Json ours{{"status", "success"}, {"data", {{"groups", {{{"name", "all"}, {"rules", rules}}}}}}};
        const auto report = http::imported(slo_files::PrometheusRulesImporter(),
                                           QByteArray::fromStdString(ours.dump()), answer.place);
        if (!report)
            return plugin::Failure{plugin::Code::Unreadable, toText(report.error().line()), {}, {}};
        plugin::Report alerts = *report;
        std::erase_if(alerts.facts,
                      [](const Fact& fact) { return !fact.key.startsWith(QLatin1String("alerts.")); });
        http::putReport(alerts, QStringLiteral("alerts.paging"), inquiry.facts);
        tellOf(rules, inquiry.facts);
        return inquiry.send("slo");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer rules = inquiry.ask(rulesOf(inquiry.config));
        if (rules.problem)
            return {{}, rules.problem};
        return inquiry.probe(Request::get("/api/org"), "/name",
                             QStringLiteral("alert rules of %1 can be read"));
    }
};

} // namespace slipway::grafana

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::grafana::Grafana>(argc, argv);
}
