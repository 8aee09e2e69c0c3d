// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/evaluated.h"
#include "plugins/sdk/reading/fact_list.h"

#include <cmath>

namespace slipway::langfuse {

using namespace model;
using http::Answer;
using http::Evaluated;
using http::Observation;
using http::Request;

namespace {

constexpr int kEvaluationDays = 30; // older evaluations count for nothing in the default policy

/// A number, or one in quotes, as sums of the database come.
Observation<double> figureAt(const Json& row, const char* pointer)
{
    const auto found = http::valueAt<Json>(row, pointer);
    if (!found.isKnown() || found.value->is_number())
        return found.then([](const Json& number) { return number.get<double>(); });
    bool isNumber = false;
    const double number = http::textAt(row, pointer).toDouble(&isNumber);
    return isNumber ? Observation<double>::of(number)
                    : Observation<double>::unknown(
                          QStringLiteral("what is at %1 is no number").arg(QLatin1String(pointer)));
}

/// How many observations, tokens and dollars there were; both versions of the endpoint understand it.
QByteArray totalsSince(const QDateTime& from, const http::Inquiry& inquiry)
{
    Json query{{"view", "observations"},
               {"metrics",
                {{{"measure", "count"}, {"aggregation", "count"}},
                 {{"measure", "totalTokens"}, {"aggregation", "sum"}},
                 {{"measure", "totalCost"}, {"aggregation", "sum"}}}},
               {"filters", Json::array()},
               {"fromTimestamp", http::rfc3339(from).toStdString()},
               {"toTimestamp", http::rfc3339(inquiry.now).toStdString()}};
    if (inquiry.config.contains("langfuse_environment"))
        query["filters"].push_back({{"column", "environment"},
                                    {"operator", "="},
                                    {"value", inquiry.config["langfuse_environment"]},
                                    {"type", "string"}});
    return QByteArray::fromStdString(query.dump());
}

/// A share that was scored for the whole experiment, as percent.
Observation<double> percentOf(const Json& experiment, const QString& name)
{
    auto found = Observation<double>::absent(QStringLiteral("the experiment has no score %1").arg(name));
    for (const Json& score : http::listAt(experiment, "/scores")) {
        if (name.isEmpty() || http::textAt(score, "/name") != name)
            continue;
        const auto share = http::valueAt<double>(score, "/value");
        if (found.isKnown())
            return Observation<double>::unknown(
                QStringLiteral("the experiment has several scores %1").arg(name));
        if (!share.isKnown() || *share.value < 0 || *share.value > 1)
            return Observation<double>::unknown(
                QStringLiteral("the score %1 is no share from 0 to 1").arg(name));
        // Without what binary fractions leave over: 90% passed are 10% failed, and no more.
        found = Observation<double>::of(std::round(*share.value * 1e8) / 1e6);
    }
    return found;
}

/// "" for scores that came over the API: nobody says who graded.
QString graderOf(const Json& experiment)
{
    QStringList graders;
    for (const Json& score : http::listAt(experiment, "/scores")) {
        const QString source = http::textAt(score, "/source");
        if (source == QLatin1String("EVAL"))
            graders += QStringLiteral("model");
        else if (source == QLatin1String("ANNOTATION"))
            graders += QStringLiteral("human");
    }
    graders.removeDuplicates();
    graders.sort();
    return graders.join(QStringLiteral(", "));
}

} // namespace

class Langfuse : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist()
            .get("/api/public/projects")
            .get("/api/public/v2/metrics")
            .get("/api/public/metrics")
            .get("/api/public/experiments");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const int hours = inquiry.config.value("window_hours", 24);
        const http::Parameters query{{"query", totalsSince(inquiry.now.addSecs(-3600LL * hours), inquiry)}};
        // The first went away where the second is new, and is the only one where it is not.
        Answer totals = inquiry.http.ask(Request::get("/api/public/v2/metrics", query));
        if (totals.status == 404 || totals.status == 405)
            totals = inquiry.http.ask(Request::get("/api/public/metrics", query));
        if (totals.problem)
            return failureOf(*totals.problem, inquiry.now);
        inquiry.facts.addSource(totals);
        putTotals(totals, hours, inquiry.facts);
        return http::sendBoth(inquiry, evaluationOf(inquiry));
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(Request::get("/api/public/projects"), "/data/0/name",
                             QStringLiteral("the project %1 can be read"));
    }

    static void putTotals(const Answer& totals, int hours, http::FactSheet& facts)
    {
        const auto rows = totals.at<Json>("/data");
        const bool isRow = rows.isKnown() && rows.value->is_array() && rows.value->size() <= 1;
        if (!isRow) {
            facts.put("traces.arriving",
                      Observation<bool>::unknown(
                          rows.isKnown() ? QStringLiteral("the metrics are no single row") : rows.why));
            return;
        }
        const Json row = rows.value->empty() ? Json{{"count_count", 0}} : rows.value->front();
        const auto perHour = [&](double total) { return total / hours; };
        const auto count = figureAt(row, "/count_count");
        facts.put("traces.arriving", count.then([](double observations) { return observations > 0; }));
        facts.put("golden.tokens_per_hour", figureAt(row, "/sum_totalTokens").then(perHour));
        facts.put("golden.cost_usd_per_hour", figureAt(row, "/sum_totalCost").then(perHour));
    }

    static Evaluated evaluationOf(http::Inquiry& inquiry)
    {
        const QString commit = http::textAt(inquiry.subject, "/commit");
        if (!inquiry.config.value("ask_experiments", false))
            return {};
        http::Parameters query{{"fromStartTime", http::rfc3339(inquiry.now.addDays(-kEvaluationDays))},
                               {"fields", "core,metadata,scores"},
                               {"limit", "100"}};
        const http::Pages pages = inquiry.walk(
            http::PageWalk(inquiry.http, Request::get("/api/public/experiments", query))
                .byCursor([](const Answer& answer) -> std::optional<http::Parameters> {
                    const QByteArray next = http::bytesAt(answer.json, "/meta/cursor");
                    return next.isEmpty() ? std::nullopt : std::optional(http::Parameters{{"cursor", next}});
                }));
        const auto all = pages.items("/data");
        if (!all.isKnown())
            return {{all.state, std::nullopt, all.why, {}}, {}, {}};
        std::optional<Json> newest;
        for (const Json& each : *all.value) {
            const bool isOurs =
                http::isOf(http::valueAt<Json>(each, "/metadata").value.value_or(Json()), commit);
            if (isOurs && (!newest || http::textAt(*newest, "/startTime") < http::textAt(each, "/startTime")))
                newest = each;
        }
        if (!newest)
            return {Observation<plugin::Report>::absent(
                        QStringLiteral("no experiment of the last %1 days has the commit in its metadata")
                            .arg(kEvaluationDays)),
                    {},
                    {}};
        return {reportOf(*newest, inquiry.config), pages.pages, {}};
    }

    static Observation<plugin::Report> reportOf(const Json& experiment, const Json& config)
    {
        const auto cases = http::valueAt<qint64>(experiment, "/itemCount");
        if (!cases.isKnown())
            return Observation<plugin::Report>::unknown(cases.why);
        plugin::Report report;
        const auto told = [&](const char* member) {
            const QString name = http::textAt(config, member);
            const auto percent = percentOf(experiment, name);
            if (!percent.isKnown() && !name.isEmpty())
                report.warnings += percent.why;
            return percent;
        };
        plugin::FactList facts;
        facts.count("ai.cases", *cases.value);
        if (const auto share = told("/hallucination_score"); share.isKnown())
            facts.number("ai.hallucination_rate", *share.value, "%");
        if (const auto share = told("/pass_score"); share.isKnown())
            facts.number("ai.failure_rate", 100 - *share.value, "%");
        if (const QString grader = graderOf(experiment); !grader.isEmpty())
            facts.text("ai.grader", grader);
        report.facts = facts.take();
        return Observation<plugin::Report>::of(
            report, http::momentAt(experiment, "/startTime").value_or(QDateTime()));
    }
};

} // namespace slipway::langfuse

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::langfuse::Langfuse>(argc, argv);
}
