// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/definitions.h"
#include "plugins/prometheus/groups.h"
#include "plugins/prometheus/rule_facts.h"
#include "plugins/prometheus/sample.h"
#include "plugins/sdk/live/readings.h"

namespace slipway::prometheus {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr const char* kQuery = "/api/v1/query";
constexpr const char* kSignals[]{"rps",        "p95_ms",          "error_rate",
                                 "saturation", "tokens_per_hour", "traffic_ratio"};

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

/// What is asked for: the configuration's objectives, and those of its definitions.
struct Wanted
{
    std::vector<ObjectiveAsked> objectives;
    Definitions definitions; ///< without its objectives
    std::vector<Signal> signals;
    bool asksRules = true;

    [[nodiscard]] bool isNothing() const
    {
        return objectives.empty() && definitions.problems.empty() && signals.empty() && !asksRules;
    }
};

Result<Wanted> readWanted(const Json& config)
{
    auto objectives = readObjectives(config);
    if (!objectives)
        return objectives.error();
    Wanted wanted{std::move(objectives).value(), readDefinitions(config), readSignals(config),
                  config.value("ask_rules", true)};
    for (ObjectiveAsked& each : wanted.definitions.objectives)
        wanted.objectives.push_back(std::move(each));
    wanted.definitions.objectives.clear();
    return wanted;
}

void putObjectives(const Wanted& wanted, const Measured& measured, http::FactSheet& facts)
{
    const Definitions& definitions = wanted.definitions;
    for (const QString& problem : definitions.problems)
        facts.find(QStringLiteral("slo.objectives"), "error", problem);
    if (wanted.objectives.empty() && definitions.problems.empty())
        return;
    facts.put("slo.objectives",
              definitions.isCounted
                  ? Observation<qint64>::of(qint64(wanted.objectives.size()) + definitions.refused)
                  : Observation<qint64>::unknown(definitions.problems.front()));
    putStandings(measured.objectives, measured.standings,
                 definitions.problems.empty() ? std::nullopt : std::optional(definitions.problems.front()),
                 facts);
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
            .get("/api/v1/alertmanagers")
            .get("/api/v1/status/buildinfo");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const auto wanted = readWanted(inquiry.config);
        if (!wanted)
            return http::badConfig(wanted.error().where + u' ' + wanted.error().what, wanted.error().hint);
        if (wanted->isNothing())
            return http::badConfig(QStringLiteral("nothing is asked for"),
                                   QStringLiteral("configure objectives, definitions, golden or rules"));
        // What is measured is an environment's, whatever commit runs there. Objectives and alerts are what
        // the release is to be launched with.
        http::tellOfEnvironment(inquiry);

        inquiry.collector.progress(0, "asking Prometheus");
        const std::vector<Answer> answers = inquiry.ask(questions(*wanted, inquiry));
        size_t next = 0;
        Measured measured;
        for (const ObjectiveAsked& each : wanted->objectives) {
            measure(each, answers[next], answers[next + 1], inquiry.now, measured);
            next += 2;
        }
        putObjectives(*wanted, measured, inquiry.facts);
        for (const Signal& signal : wanted->signals)
            inquiry.facts.put(signal.key.c_str(), sampleOf(answers[next++]).then([&](double v) {
                return tidy(v * signal.scale);
            }));
        if (wanted->asksRules)
            putRuleFacts(answers[next], wanted->objectives, inquiry);
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
                                  one.why.isEmpty()
                                      ? QStringLiteral("the query vector(1), which is 1 everywhere, was "
                                                       "answered with another number: is it Prometheus?")
                                      : one.why,
                                  {},
                                  {}}};
        const auto version =
            inquiry.ask(Request::get("/api/v1/status/buildinfo")).at<QString>("/data/version");
        QString words = QStringLiteral("queries are answered");
        if (version.isKnown())
            words += QStringLiteral("; version ") + *version.value;
        if (inquiry.config.contains("definitions")) {
            const Definitions defined = readDefinitions(inquiry.config);
            words += QStringLiteral("; objectives in the definitions: %1").arg(defined.objectives.size());
            for (const QString& problem : defined.problems)
                words += QStringLiteral("; ") + problem;
        }
        return {words, {}};
    }

    static std::vector<Request> questions(const Wanted& wanted, const http::Inquiry& inquiry)
    {
        http::Parameters more;
        if (inquiry.config.value("thanos", false))
            more = {{"dedup", "true"}, {"partial_response", "false"}, {"max_source_resolution", "0s"}};
        std::vector<Request> all;
        for (const ObjectiveAsked& each : wanted.objectives) {
            const auto two = questionsFor(each, inquiry.now, more);
            all.insert(all.end(), two.begin(), two.end());
        }
        for (const Signal& signal : wanted.signals) {
            http::Parameters parameters{{"query", signal.expression},
                                        {"time", QByteArray::number(inquiry.now.toSecsSinceEpoch())}};
            parameters.insert(parameters.end(), more.begin(), more.end());
            all.push_back(query(kQuery, parameters));
        }
        if (wanted.asksRules)
            all.push_back(Request::get("/api/v1/rules").needing(QStringLiteral("read access to rules")));
        return all;
    }
};

} // namespace slipway::prometheus

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::prometheus::Prometheus>(argc, argv);
}
