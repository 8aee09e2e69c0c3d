// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/phoenix_importer.h"
#include "plugins/sdk/live/evaluated.h"

namespace slipway::phoenix {

using namespace model;
using http::Answer;
using http::Evaluated;
using http::Observation;
using http::Request;
using Elements = Observation<std::vector<Json>>;

namespace {

/// The schema is Phoenix' own and moves: where it does not answer, what REST says has to do.
constexpr const char* kSummary =
    "query Summary($id: ID!, $range: TimeRange) { node(id: $id) { ... on Project { "
    "costSummary(timeRange: $range) { total { cost tokens } } } } }";

http::PageWalk pagesOf(http::Inquiry& inquiry, Request first)
{
    return http::PageWalk(inquiry.http, std::move(first))
        .byCursor([](const Answer& answer) -> std::optional<http::Parameters> {
            const QByteArray next = http::bytesAt(answer.json, "/next_cursor");
            return next.isEmpty() ? std::nullopt : std::optional(http::Parameters{{"cursor", next}});
        });
}

Elements listOf(http::Inquiry& inquiry, const QByteArray& path, http::Parameters query)
{
    return inquiry.walk(pagesOf(inquiry, Request::get(path, std::move(query)))).items("/data");
}

/// The one with exactly that name.
Observation<Json> namedIn(const Elements& list, const QString& name, const char* what)
{
    if (!list.isKnown())
        return {list.state, std::nullopt, list.why, {}};
    for (const Json& each : *list.value) {
        if (http::textAt(each, "/name") == name)
            return Observation<Json>::of(each);
    }
    return Observation<Json>::absent(QStringLiteral("there is no %1 %2").arg(QLatin1String(what), name));
}

/// Absent where nobody counted; unknown where it is not whole.
Observation<double> tokensIn(const Elements& traces)
{
    double sum = 0;
    bool isCounted = false;
    for (const Json& trace : traces.value.value_or(std::vector<Json>())) {
        const auto tokens = http::valueAt<double>(trace, "/token_count_total");
        isCounted = isCounted || tokens.isKnown();
        sum += tokens.value.value_or(0);
    }
    if (traces.isKnown() && !isCounted)
        return Observation<double>::absent(QStringLiteral("no trace has a count of tokens"));
    return traces.then([&](const auto&) { return sum; });
}

} // namespace

class Phoenix : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist()
            .get("/v1/projects")
            .get("/v1/projects/" + http::segment(http::textAt(config, "/project")) + "/traces")
            .get("/v1/datasets")
            .get("/v1/datasets/*/experiments")
            .get("/v1/experiments/*/json")
            .graphQl("/graphql");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const QString project = http::textAt(inquiry.config, "/project");
        if (project.isEmpty())
            return http::badConfig(QStringLiteral("no project of Phoenix is configured"),
                                   QStringLiteral("set project"));
        const auto found = projectOf(inquiry);
        if (found.state == http::State::Absent)
            return plugin::Failure{plugin::Code::Unreadable, toText(found.why), "check the name", {}};
        if (!found.isKnown()) {
            inquiry.facts.put("traces.arriving", Observation<bool>::unknown(found.why));
            return inquiry.send("traces");
        }
        takeLive(project, *found.value, inquiry);
        return http::sendBoth(inquiry, evaluationOf(inquiry));
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer answer = inquiry.ask(projects(inquiry));
        if (answer.problem)
            return {{}, answer.problem};
        return {QStringLiteral("%1 projects can be read").arg(http::listAt(answer.json, "/data").size()), {}};
    }

    static Request projects(const http::Inquiry& inquiry)
    {
        return Request::get("/v1/projects",
                            {{"name_contains", http::bytesAt(inquiry.config, "/project")}, {"limit", "100"}})
            .needing(QStringLiteral("the role VIEWER"));
    }

    static Observation<Json> projectOf(http::Inquiry& inquiry)
    {
        const QString name = http::textAt(inquiry.config, "/project");
        return namedIn(inquiry.walk(pagesOf(inquiry, projects(inquiry))).items("/data"), name, "project");
    }

    static void takeLive(const QString& project, const Json& found, http::Inquiry& inquiry)
    {
        const int hours = inquiry.config.value("window_hours", 24);
        const QByteArray from = http::rfc3339(inquiry.now.addSecs(-3600LL * hours));
        const QByteArray until = http::rfc3339(inquiry.now);
        const http::Pages pages =
            inquiry.walk(pagesOf(inquiry, Request::get("/v1/projects/" + http::segment(project) + "/traces",
                                                       {{"start_time", from},
                                                        {"end_time", until},
                                                        {"sort", "start_time"},
                                                        {"order", "desc"},
                                                        {"limit", "1000"}})));
        const Elements traces = pages.items("/data");
        // One page is enough to see that there are some.
        const bool isSome = !pages.pages.empty() && !http::listAt(pages.pages.front().json, "/data").empty();
        inquiry.facts.put("traces.arriving", isSome
                                                 ? Observation<bool>::of(true)
                                                 : traces.then([](const auto& all) { return !all.empty(); }));
        const Answer summary = inquiry.http.ask(
            Request::graphQl("/graphql", kSummary,
                             {{"id", http::textAt(found, "/id").toStdString()},
                              {"range", {{"start", from.toStdString()}, {"end", until.toStdString()}}}}));
        inquiry.facts.addSource(summary);
        const bool answers = summary.ok() && !summary.json.contains("errors");
        const auto summed = answers
                                ? summary.at<double>("/data/node/costSummary/total/tokens")
                                : Observation<double>::unknown(QStringLiteral("GraphQL does not answer it"));
        const auto perHour = [&](double total) { return total / hours; };
        const auto counted = tokensIn(traces);
        inquiry.facts.put("golden.tokens_per_hour",
                          (counted.isKnown() || !summed.isKnown() ? counted : summed).then(perHour));
        const auto cost =
            answers
                ? summary.at<double>("/data/node/costSummary/total/cost")
                : Observation<double>::unknown(QStringLiteral("Phoenix tells costs over GraphQL alone, which "
                                                              "does not answer: its schema may have moved"));
        inquiry.facts.put("golden.cost_usd_per_hour", cost.then(perHour));
    }

    /// The newest experiment on the data set that carries the commit.
    static Evaluated evaluationOf(http::Inquiry& inquiry)
    {
        const QString name = http::textAt(inquiry.config, "/dataset");
        const QString commit = http::textAt(inquiry.subject, "/commit");
        if (name.isEmpty())
            return {};
        const auto dataset = namedIn(
            listOf(inquiry, "/v1/datasets", {{"name", name.toUtf8()}, {"limit", "100"}}), name, "data set");
        if (!dataset.isKnown())
            return {{dataset.state, std::nullopt, dataset.why, {}}, {}, {}};
        const Elements all = listOf(
            inquiry, "/v1/datasets/" + http::segment(http::textAt(*dataset.value, "/id")) + "/experiments",
            {{"limit", "100"}});
        if (!all.isKnown())
            return {{all.state, std::nullopt, all.why, {}}, {}, {}};
        std::optional<Json> newest;
        for (const Json& each : *all.value) {
            const bool isOurs =
                http::isOf(http::valueAt<Json>(each, "/metadata").value.value_or(Json()), commit);
            if (isOurs &&
                (!newest || http::textAt(*newest, "/created_at") < http::textAt(each, "/created_at")))
                newest = each;
        }
        if (!newest)
            return {Observation<plugin::Report>::absent(
                        QStringLiteral("no experiment on %1 has the commit in its metadata").arg(name)),
                    {},
                    {}};
        return runsOf(*newest, inquiry);
    }

    static Evaluated runsOf(const Json& experiment, http::Inquiry& inquiry)
    {
        const Answer answer = inquiry.ask(
            Request::text("/v1/experiments/" + http::segment(http::textAt(experiment, "/id")) + "/json"));
        if (answer.problem)
            return {Observation<plugin::Report>::unknown(answer.problem->what), {}, {}};
        auto report = http::imported(ai_eval::PhoenixImporter(), answer.text, answer.place);
        if (!report)
            return {Observation<plugin::Report>::unknown(report.error().what), {}, {}};
        const auto missing = http::valueAt<qint64>(experiment, "/missing_run_count");
        const QString unfinished =
            !missing.isKnown()
                ? QStringLiteral("Phoenix does not say whether all cases of the experiment ran")
            : *missing.value != 0
                ? QStringLiteral("%1 cases of the experiment did not run").arg(*missing.value)
                : QString();
        const QDateTime at = http::momentAt(experiment, "/created_at").value_or(QDateTime());
        return {Observation<plugin::Report>::of(std::move(report).value(), at), {answer}, unfinished};
    }
};

} // namespace slipway::phoenix

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::phoenix::Phoenix>(argc, argv);
}
