// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/alert_rules.h"
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

const QStringList kStates{QStringLiteral("inactive"), QStringLiteral("pending"), QStringLiteral("firing")};

/// How many fire. One that does, does; but none is only none where every rule is evaluated, and there is one.
Observation<qint64> firingOf(const std::vector<Json>& rules, http::FactSheet& facts)
{
    qint64 firing = 0;
    QString unclear;
    for (const Json& rule : rules) {
        const QString name = http::textAt(rule, "/name");
        const QString state = http::textAt(rule, "/state");
        if (state == QLatin1String("firing")) {
            ++firing;
            facts.find(QStringLiteral("alerts.firing"), "warning", name + QStringLiteral(" fires"));
        } else if (!kStates.contains(state)) {
            unclear = QStringLiteral("the state of %1 is \"%2\"").arg(name, state);
        }
        // A rule that does not evaluate alerts nobody.
        if (http::textAt(rule, "/health") != QLatin1String("ok")) {
            unclear = QStringLiteral("%1 does not evaluate: %2").arg(name, http::textAt(rule, "/lastError"));
            facts.find(QStringLiteral("alerts.rules"), "warning", unclear);
        }
    }
    if (rules.empty())
        return Observation<qint64>::absent(QStringLiteral("no rule has the labels"));
    return firing == 0 && !unclear.isEmpty() ? Observation<qint64>::unknown(unclear)
                                             : Observation<qint64>::of(firing);
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
        const auto rules = http::alertRulesOf(answer, inquiry.config.value("labels", Json::object()));
        if (!rules.isKnown()) {
            for (const char* key : kRuleFacts)
                inquiry.facts.put(key, rules.then([](const auto&) { return qint64(0); }));
            return inquiry.send("slo");
        }
        const auto report = http::imported(slo_files::PrometheusRulesImporter(),
                                           http::asRulesAnswer(*rules.value), answer.place);
        if (!report)
            return plugin::Failure{plugin::Code::Unreadable, toText(report.error().line()), {}, {}};
        plugin::Report alerts = *report;
        std::erase_if(alerts.facts,
                      [](const Fact& fact) { return !fact.key.startsWith(QLatin1String("alerts.")); });
        http::putReport(alerts, QStringLiteral("alerts.paging"), inquiry.facts);
        inquiry.facts.put("alerts.firing", firingOf(*rules.value, inquiry.facts));
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
