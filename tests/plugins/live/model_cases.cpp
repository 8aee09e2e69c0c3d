// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kAsked(40, 'a'); // the commit
const Json kProject{{"environment", "staging"}, {"project", "shop"}, {"dataset", "golden"}};

const Served kProjects{
    "/v1/projects",
    R"({"data":[{"id":"UDox","name":"shopping"},{"id":"UDoy","name":"shop"}],"next_cursor":null})"};
const Served kFirstTraces{
    "/v1/projects/shop/traces",
    R"({"data":[{"trace_id":"1","token_count_total":1000},{"trace_id":"2","token_count_total":null}],
    "next_cursor":"more"})"};
const Served kLastTraces{"/v1/projects/shop/traces",
                         R"({"data":[{"trace_id":"3","token_count_total":200}],"next_cursor":null})",
                         {"cursor=more"}};
const Served kCost{"/graphql",
                   R"({"data":{"node":{"costSummary":{"total":{"cost":0.6,"tokens":1200}}}}})",
                   {R"("id":"UDoy")"}};
const Served kMoved{"/graphql", R"({"data":null,"errors":[{"message":"Cannot query field costSummary"}]})"};
const Served kDatasets{
    "/v1/datasets", R"({"data":[{"id":"D1","name":"golden"}],"next_cursor":null})", {"name=golden"}};

Served experiments(const QByteArray& commit, const QByteArray& missing = "0")
{
    return {"/v1/datasets/D1/experiments",
            R"({"data":[{"id":"old","metadata":{"sha":")" + commit +
                R"("},"created_at":"2026-11-01T00:00:00Z"},
                {"id":"new","metadata":{"sha":")" +
                commit + R"("},"created_at":"2026-11-20T00:00:00Z","missing_run_count":)" + missing + R"(},
                {"id":"other","metadata":{"sha":"bbbb"},"created_at":"2026-11-25T00:00:00Z"}],"next_cursor":null})"};
}

QByteArray run(int example, const QByteArray& label)
{
    return R"({"example_id":")" + QByteArray::number(example) + R"(","input":{"q":)" +
           QByteArray::number(example) +
           R"(},"reference_output":{},"error":null,"prompt_token_count":7,"completion_token_count":3,"annotations":[
           {"name":"hallucination","annotator_kind":"LLM","label":")" +
           label + R"(","score":1}]})";
}

const Served kRuns{"/v1/experiments/new/json",
                   '[' + run(1, "factual") + ',' + run(2, "hallucinated") + ',' + run(3, "factual") + ',' +
                       run(4, "factual") + ']',
                   {},
                   200,
                   {{"Content-Type", "text/plain"}}};

/// Of the four inputs and references, as the importer of saved runs hashes them.
constexpr const char* kDatasetHash = "63edb5710e75fc76b08022e98a49e6ecf4722ca51d970fc307c21f82dbebc05d";

LiveCase phoenix(const std::vector<Served>& served, const Json& facts, const QByteArrayList& findings = {},
                 const QByteArrayList& asked = {})
{
    return {"phoenix", kProject, served, facts, findings, asked};
}

const Json kKeys{{"environment", "staging"}, {"user", "pk-lf-1"}};
const QByteArray kTotals = R"({"data":[{"count_count":"20","sum_totalTokens":"2400","sum_totalCost":0.48}]})";

QByteArray scored(const QByteArray& scores)
{
    return R"({"data":[{"id":"e1","startTime":"2026-11-20T00:00:00Z","itemCount":60,"metadata":{"git_sha":")" +
           kAsked + R"("},"scores":[)" + scores + R"(]}],"meta":{"cursor":null}})";
}

LiveCase langfuse(const std::vector<Served>& served, const Json& facts, const QByteArrayList& findings = {},
                  bool asksExperiments = false)
{
    LiveCase one{"langfuse", kKeys, served, facts, findings};
    if (asksExperiments)
        one.config.update(
            Json{{"ask_experiments", true}, {"hallucination_score", "made-up"}, {"pass_score", "passed"}});
    return one;
}

} // namespace

LiveCases modelCases()
{
    LiveCases cases;
    const Json live{
        {"traces.arriving", true}, {"golden.tokens_per_hour", 50.0}, {"golden.cost_usd_per_hour", 0.025}};
    Json whole = live;
    whole.update(Json{{"ai.cases", 4},
                      {"ai.failed", 1},
                      {"ai.failure_rate", 25.0},
                      {"ai.hallucination_rate", 25.0},
                      {"ai.tokens", 40},
                      {"ai.dataset_sha256", kDatasetHash},
                      {"ai.grader", "model"}});
    cases["phoenix: what is live, and the newest experiment on the commit"] =
        phoenix({kProjects, kLastTraces, kFirstTraces, kCost, kDatasets, experiments(kAsked), kRuns}, whole,
                {}, {"/v1/experiments/new/json", "order=desc", "start_time=20", R"("query":"query Summary)"});
    Json noCost = whole;
    noCost["golden.cost_usd_per_hour"] = nullptr;
    cases["phoenix: GraphQL that moved takes the cost alone"] =
        phoenix({kProjects, kLastTraces, kFirstTraces, kMoved, kDatasets, experiments(kAsked), kRuns}, noCost,
                {"golden.cost_usd_per_hour: not known: Phoenix tells costs over GraphQL alone"});
    Json noCases = live;
    noCases["ai.cases"] = nullptr;
    cases["phoenix: another commit's experiment is not this one's"] =
        phoenix({kProjects, kLastTraces, kFirstTraces, kCost, kDatasets, experiments("cccc"), kRuns}, noCases,
                {"ai.cases: there is none: no experiment on golden has the commit in its metadata"});
    // What is live is no commit's; the evaluation is that one's, and nothing else.
    LiveCase& both = cases["phoenix: what is live, and the newest experiment on the commit"];
    both.subject = {{"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}};
    both.last = {{"project", "shop"}, {"release", "4.2.0"}, {"commit", kAsked.toStdString()}};
    cases["phoenix: another commit's experiment is not this one's"].last = both.subject;
    Json partly = live;
    partly.update(Json{{"ai.cases", 4}, {"ai.grader", "model"}});
    cases["phoenix: cases that did not run may be those that fail"] = phoenix(
        {kProjects, kLastTraces, kFirstTraces, kCost, kDatasets, experiments(kAsked, "3"), kRuns}, partly,
        {"ai.failure_rate: not known: 3 cases of the experiment did not run",
         "ai.hallucination_rate: not known: 3 cases of the experiment did not run"});
    cases["phoenix: whether all ran is not known"] =
        phoenix({kProjects, kLastTraces, kFirstTraces, kCost, kDatasets, experiments(kAsked, "null"), kRuns},
                partly, {"ai.failure_rate: not known: Phoenix does not say whether all cases"});
    cases["phoenix: no trace, no count"] =
        phoenix({kProjects,
                 {"/v1/projects/shop/traces", R"({"data":[],"next_cursor":null})"},
                 kMoved,
                 kDatasets,
                 experiments("cccc")},
                {{"traces.arriving", false}, {"golden.tokens_per_hour", nullptr}},
                {"golden.tokens_per_hour: there is none: no trace has a count of tokens"});
    LiveCase missing =
        phoenix({{"/v1/projects", R"({"data":[{"id":"UDox","name":"shopping"}],"next_cursor":null})"}},
                {{"traces.arriving", nullptr}});
    missing.code = -32012;
    missing.words = "there is no project shop";
    cases["phoenix: no project of that name"] = missing;

    const Json counted{
        {"traces.arriving", true}, {"golden.tokens_per_hour", 100.0}, {"golden.cost_usd_per_hour", 0.02}};
    LiveCase today = langfuse(
        {{"/api/public/v2/metrics", kTotals, {"totalTokens", R"("filters":[{"column":"environment")"}}},
        counted);
    today.config["langfuse_environment"] = "staging";
    cases["langfuse: sums of today's endpoint, some in quotes"] = today;
    cases["langfuse: of the old one where that is all there is"] =
        langfuse({{"/api/public/metrics", kTotals, {"totalTokens"}}}, counted);
    cases["langfuse: of the old one where the new is not allowed yet"] =
        langfuse({{"/api/public/v2/metrics", R"({"message":"Method not allowed"})", {}, 405},
                  {"/api/public/metrics", kTotals}},
                 counted);
    cases["langfuse: no row is nothing"] =
        langfuse({{"/api/public/v2/metrics", R"({"data":[]})"}},
                 {{"traces.arriving", false}, {"golden.tokens_per_hour", nullptr}});
    const Served metrics{"/api/public/v2/metrics", kTotals};
    const auto experiment = [&](const QByteArray& scores, const Json& facts,
                                const QByteArrayList& findings = {}) {
        return langfuse({metrics,
                         {"/api/public/experiments",
                          scored(scores),
                          {"fields=core,metadata,scores", "fromStartTime=20"}}},
                        with(counted, facts), findings, true);
    };
    cases["langfuse: an experiment's shares are percents"] = experiment(
        R"({"name":"made-up","value":0.02,"source":"EVAL"},{"name":"passed","value":0.57,"source":"ANNOTATION"})",
        {{"ai.cases", 60},
         {"ai.hallucination_rate", 2.0},
         {"ai.failure_rate", 43},
         {"ai.grader", "human, model"}});
    LiveCase& told = cases["langfuse: an experiment's shares are percents"];
    told.subject = {{"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}};
    told.last = {{"project", "shop"}, {"release", "4.2.0"}, {"commit", kAsked.toStdString()}};
    LiveCase unbound = told;
    unbound.served[1].body.replace(kAsked, "main");
    unbound.facts = counted;
    unbound.findings = {"ai.cases: there is none: no experiment of the last 30 days has the commit"};
    unbound.last = told.subject;
    cases["langfuse: an experiment that names no commit is none's"] = unbound;
    cases["langfuse: what is no share is no rate"] = experiment(
        R"({"name":"made-up","value":7,"source":"API"},{"name":"passed","value":0.9},{"name":"passed","value":0.8})",
        {{"ai.cases", 60},
         {"ai.hallucination_rate", nullptr},
         {"ai.failure_rate", nullptr},
         {"ai.grader", nullptr}},
        {"ai.cases: the score made-up is no share from 0 to 1",
         "ai.cases: the experiment has several scores passed"});
    Json without = counted;
    without["ai.cases"] = nullptr;
    cases["langfuse: before there were experiments"] =
        langfuse({metrics}, without, {"ai.cases: not known: "}, true);
    return cases;
}

} // namespace slipway::test
