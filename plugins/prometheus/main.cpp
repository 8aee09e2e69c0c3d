// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/objective_asked.h"
#include "plugins/prometheus/sample.h"
#include "plugins/sdk/live/alert_rules.h"
#include "plugins/sdk/live/imported.h"
#include "plugins/slo/prometheus_rules_importer.h"

namespace slipway::prometheus {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr const char* kQuery = "/api/v1/query";
constexpr const char* kSignals[]{"rps", "p95_ms", "error_rate", "saturation", "tokens_per_hour"};

struct Signal
{
    std::string key;
    QByteArray expression;
    double scale = 1;
};

std::vector<Signal> readSignals(const Json& config)
{
    std::vector<Signal> all;
    const Json golden = config.value("golden", Json::object());
    for (const char* name : kSignals) {
        if (!golden.contains(name))
            continue;
        const Json& entry = golden[name];
        const std::string expression =
            entry.is_string() ? entry.get<std::string>() : entry.value("expression", std::string());
        all.push_back({std::string("golden.") + name, QByteArray::fromStdString(expression),
                       entry.is_object() ? entry.value("scale", 1.0) : 1.0});
    }
    return all;
}

const char* const kRuleFacts[]{"alerts.rules", "alerts.paging", "alerts.with_runbook", "alerts.burn_rate"};

void putNoRules(const Observation<qint64>& why, http::FactSheet& facts)
{
    for (const char* key : kRuleFacts)
        facts.put(key, why);
}

/// Counts them as an imported file of rules is counted.
void putRules(const std::vector<Json>& rules, http::FactSheet& facts)
{
    const auto report = http::imported(slo_files::PrometheusRulesImporter(), http::asRulesAnswer(rules),
                                       QStringLiteral("/api/v1/rules"));
    if (!report) {
        putNoRules(Observation<qint64>::unknown(report.error().line()), facts);
        return;
    }
    for (const Fact& fact : report->facts) {
        if (fact.key.startsWith(QLatin1String("alerts.")))
            facts.putJson(toText(fact.key), Observation<Json>::of(toJson(fact.value)));
    }
    for (const Finding& finding : report->findings)
        facts.find(finding.rule, "note", finding.message);
    for (const QString& warning : report->warnings)
        facts.find(QStringLiteral("alerts.paging"), "note", warning);
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

void putBurnAlerts(const std::vector<ObjectiveAsked>& asked, const std::vector<Json>& rules,
                   http::FactSheet& facts)
{
    qint64 count = 0;
    for (const ObjectiveAsked& each : asked) {
        const bool has = std::any_of(rules.begin(), rules.end(), [&](const Json& rule) {
            return !each.burnAlert.isEmpty() && http::textAt(rule, "/name") == each.burnAlert &&
                   !isBroken(rule);
        });
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

} // namespace

class Prometheus : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist()
            .get(kQuery)
            .form(kQuery)
            .get("/api/v1/query_range")
            .form("/api/v1/query_range")
            .get("/api/v1/rules")
            .get("/api/v1/status/buildinfo");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const auto asked = readObjectives(inquiry.config);
        if (!asked)
            return plugin::Failure{plugin::Code::BadConfig,
                                   toText(asked.error().where + u' ' + asked.error().what),
                                   toText(asked.error().hint),
                                   {}};
        const std::vector<Signal> wanted = readSignals(inquiry.config);
        const bool asksRules = inquiry.config.value("ask_rules", true);
        if (asked->empty() && wanted.empty() && !asksRules)
            return plugin::Failure{
                plugin::Code::BadConfig, "nothing is asked for", "configure objectives, golden or rules", {}};
        // What is measured is an environment's, whatever commit runs there. Objectives and alerts are what
        // the release is to be launched with.
        inquiry.subject.erase("commit");
        inquiry.subject["environment"] = inquiry.config.value("environment", "production");

        inquiry.collector.progress(0, "asking Prometheus");
        const std::vector<Answer> answers = inquiry.ask(questions(*asked, wanted, asksRules, inquiry));
        size_t next = 0;
        std::vector<Observation<slo::Standing>> standings;
        for (const ObjectiveAsked& each : *asked) {
            standings.push_back(standingOf(each, answers[next], answers[next + 1], inquiry.now));
            next += 2;
        }
        if (!asked->empty())
            putStandings(*asked, standings, inquiry.facts);
        for (const Signal& signal : wanted)
            inquiry.facts.put(signal.key.c_str(), sampleOf(answers[next++]).then([&](double v) {
                return tidy(v * signal.scale);
            }));
        if (asksRules)
            takeRules(answers[next], *asked, inquiry);
        return inquiry.send("slo");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        // The build's number is often hidden where queries are not, and the other way round.
        const Answer answer = inquiry.ask(query(kQuery, {{"query", "vector(1)"}}));
        if (answer.problem)
            return {{}, answer.problem};
        if (const auto one = sampleOf(answer); one.value != 1.0)
            return {{},
                    http::Problem{http::Trouble::NotJson,
                                  one.why.isEmpty() ? QStringLiteral("1 is not 1 there") : one.why,
                                  {},
                                  {}}};
        const auto version =
            inquiry.ask(Request::get("/api/v1/status/buildinfo")).at<QString>("/data/version");
        return {QStringLiteral("queries are answered%1")
                    .arg(version.isKnown() ? QStringLiteral("; version ") + *version.value : QString()),
                {}};
    }

    static std::vector<Request> questions(const std::vector<ObjectiveAsked>& asked,
                                          const std::vector<Signal>& wanted, bool asksRules,
                                          const http::Inquiry& inquiry)
    {
        http::Parameters more;
        if (inquiry.config.value("thanos", false))
            more = {{"dedup", "true"}, {"partial_response", "false"}, {"max_source_resolution", "0s"}};
        std::vector<Request> all;
        for (const ObjectiveAsked& each : asked) {
            const auto two = questionsFor(each, inquiry.now, more);
            all.insert(all.end(), two.begin(), two.end());
        }
        for (const Signal& signal : wanted) {
            http::Parameters parameters{{"query", signal.expression},
                                        {"time", QByteArray::number(inquiry.now.toSecsSinceEpoch())}};
            parameters.insert(parameters.end(), more.begin(), more.end());
            all.push_back(query(kQuery, parameters));
        }
        if (asksRules)
            all.push_back(Request::get("/api/v1/rules").needing(QStringLiteral("read access to rules")));
        return all;
    }

    static void takeRules(const Answer& answer, const std::vector<ObjectiveAsked>& asked,
                          http::Inquiry& inquiry)
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
        putRules(*rules.value, inquiry.facts);
        tellOfBrokenRules(*rules.value, inquiry.facts);
        putBurnAlerts(asked, *rules.value, inquiry.facts);
    }
};

} // namespace slipway::prometheus

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::prometheus::Prometheus>(argc, argv);
}
