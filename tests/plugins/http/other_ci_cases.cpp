// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kBuilds = "/organizations/acme/pipelines/shop/builds";
const QByteArray kPipelines = "/project/gh/acme/shop/pipeline";
const QByteArray kAzure = "/shop/_apis/build/builds";

Json kiteBuild(qint64 number, const char* state, bool isBlocked = false)
{
    return {{"number", number},
            {"state", state},
            {"blocked", isBlocked},
            {"commit", kCommit},
            {"branch", "main"},
            {"web_url", "https://buildkite.com/acme/shop/builds/7"},
            {"started_at", "2026-11-20T10:00:10Z"},
            {"finished_at", "2026-11-20T10:06:10Z"},
            {"jobs",
             {{{"type", "script"}, {"name", "unit"}, {"state", "failed"}, {"retried", true}},
              {{"type", "waiter"}, {"state", nullptr}},
              {{"type", "script"}, {"name", "unit"}, {"state", "passed"}, {"retried", false}}}}};
}

void addBuildkite(LiveCases& all)
{
    const auto builds = [&](const char* name, const Json& list, const Json& facts,
                            const Json& findings = Json::object()) {
        all[QByteArray("buildkite: ") + name] = {
            .plugin = "buildkite",
            .prepare =
                [list](ContractStub& stub) {
                    stub.answerTo(kBuilds, "commit=" + QByteArray::fromStdString(kCommit), list);
                },
            .facts = facts,
            .findings = findings};
    };
    builds("a build that passed, and a job that was retried", Json::array({kiteBuild(7, "passed")}),
           {{"ci.status", "success"},
            {"ci.workflows", 1},
            {"ci.failing", 0},
            {"ci.flaky", 1},
            {"ci.duration_s", 360.0}},
           {{"ci.flaky", "unit failed, and passed"}});
    builds("the newest build counts", {kiteBuild(8, "failed"), kiteBuild(7, "passed")},
           {{"ci.status", "failure"}, {"ci.failing", 1}}, {{"ci.failing", "build 8: failed"}});
    builds("passed and blocked waits for a person", Json::array({kiteBuild(7, "passed", true)}),
           {{"ci.status", "running"}});
    builds("nothing ran", Json::array(), {{"ci.status", "absent"}, {"ci.workflows", 0}});
    builds("canceled beside nothing else is not known", Json::array({kiteBuild(7, "canceled")}),
           {{"ci.status", nullptr}, {"ci.workflows", 1}}, {{"ci.status", "not known: build 7 is canceled"}});
    LiveCase& limited = all["buildkite: its limit is in seconds from now"] = {.plugin = "buildkite"};
    limited.prepare = [](ContractStub& stub) {
        stub.answer(kBuilds, {{"message", "slow down"}, {"scope", "rest"}}, 429,
                    {{"RateLimit-Reset", "3000"}});
    };
    limited.code = -32010;
    limited.words = "is limited until ";
    all["buildkite: a pipeline that is not shown"] = {
        .plugin = "buildkite",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kBuilds, {{"message", "No pipeline found"}}, 404);
            },
        .code = -32012,
        .words = "answered 404: No pipeline found"};
    all["buildkite: without a commit"] = {
        .plugin = "buildkite",
        .prepare = [](ContractStub& stub) { stub.answer(kBuilds, Json::array({kiteBuild(7, "passed")})); },
        .facts = {{"ci.status", "success"}},
        .commits = {{"ci-run", kCommit}},
        .commit = ""};
}

Json circlePipeline(qint64 number, const std::string& commit, const char* state = "created",
                    const char* created = "2026-11-20T10:00:00Z")
{
    return {{"id", "p" + std::to_string(number)},
            {"number", number},
            {"project_slug", "gh/acme/shop"},
            {"state", state},
            {"created_at", created},
            {"vcs", {{"revision", commit}}}};
}

Json workflow(const char* name, const char* status)
{
    return {{"id", "w"},
            {"name", name},
            {"status", status},
            {"pipeline_id", "p"},
            {"created_at", "2026-11-20T10:00:00Z"},
            {"stopped_at", "2026-11-20T10:05:00Z"}};
}

Json items(const Json& list, const Json& next = {})
{
    return {{"items", list}, {"next_page_token", next}};
}

void addCircleci(LiveCases& all)
{
    const auto workflows = [&](const char* name, const Json& list, const Json& facts,
                               const Json& findings = Json::object()) {
        all[QByteArray("circleci: ") + name] = {
            .plugin = "circleci",
            .prepare =
                [list](ContractStub& stub) {
                    stub.answer(kPipelines, items({circlePipeline(26, kOther), circlePipeline(25, kCommit)}));
                    stub.answer("/pipeline/p25/workflow", items(list));
                },
            .facts = facts,
            .findings = findings};
    };
    workflows("a workflow that was run again", {workflow("build", "success"), workflow("build", "failed")},
              {{"ci.status", "success"}, {"ci.workflows", 1}, {"ci.duration_s", 300.0}});
    workflows("one of two failed", {workflow("build", "success"), workflow("deploy", "failed")},
              {{"ci.status", "failure"}, {"ci.workflows", 2}, {"ci.failing", 1}},
              {{"ci.failing", "deploy: failed"}});
    workflows("on hold waits for a person", Json::array({workflow("build", "on_hold")}),
              {{"ci.status", "running"}});
    workflows("canceled is not known", Json::array({workflow("build", "canceled")}),
              {{"ci.status", nullptr}, {"ci.workflows", 1}}, {{"ci.status", "not known: build is canceled"}});
    LiveCase& paged = all["circleci: the commit is on the second page"] = {.plugin = "circleci"};
    paged.prepare = [](ContractStub& stub) {
        stub.answerTo(kPipelines, "page-token=two",
                      items(Json::array({circlePipeline(25, kCommit)}), "three"));
        stub.answerTo(kPipelines, "page-token=three",
                      items(Json::array({circlePipeline(24, kCommit)}), "four"));
        stub.answerTo(
            kPipelines, "page-token=four",
            items(Json::array({circlePipeline(23, kOther, "created", "2026-11-10T09:59:59Z")}), "five"));
        stub.answer(kPipelines, items(Json::array({circlePipeline(26, kOther)}), "two"));
        stub.answer("/pipeline/p25/workflow", items(Json::array({workflow("build", "success")})));
        stub.answer("/pipeline/p24/workflow",
                    items({workflow("build", "failed"), workflow("nightly", "failed")}));
    };
    paged.facts = {{"ci.status", "failure"}, {"ci.workflows", 2}, {"ci.failing", 1}};
    paged.findings = {{"ci.status", "what ran before 2026-11-10T10:00:00Z was not looked through"}};
    paged.notAsked = "five";
    LiveCase& errored = all["circleci: a configuration that cannot be read"] = {.plugin = "circleci"};
    errored.prepare = [](ContractStub& stub) {
        stub.answer(kPipelines, items(Json::array({circlePipeline(25, kCommit, "errored")})));
        stub.answer("/pipeline/p25/workflow", items(Json::array()));
    };
    errored.facts = {{"ci.status", "failure"}, {"ci.failing", 1}};
    LiveCase& absent = all["circleci: nothing ran"] = {.plugin = "circleci"};
    absent.prepare = [](ContractStub& stub) {
        stub.answer(kPipelines, items(Json::array({circlePipeline(26, kOther)})));
    };
    absent.facts = {{"ci.status", "absent"}};
    LiveCase& endless = all["circleci: pages without end"] = {.plugin = "circleci"};
    endless.prepare = [](ContractStub& stub) {
        stub.answer(kPipelines, items(Json::array({circlePipeline(26, kOther)}), "again"));
    };
    endless.code = -32012;
    endless.words = "there are more than";
}

/// A nightly run of the commit, a page without one, and the push of the commit.
void nightlyAndPush(ContractStub& stub, const Json& newest)
{
    stub.answerTo(kPipelines, "page-token=two",
                  items({circlePipeline(29, kOther, "created", "2026-11-19T10:00:00Z"),
                         circlePipeline(28, kOther, "created", "2026-11-10T09:00:00Z")},
                        "three"));
    stub.answerTo(kPipelines, "page-token=three",
                  items(Json::array({circlePipeline(25, kCommit, "created", "2026-11-09T10:00:00Z")})));
    stub.answer(kPipelines, items(Json::array({newest}), "two"));
    stub.answer("/pipeline/p30/workflow", items(Json::array({workflow("nightly", "success")})));
    stub.answer("/pipeline/p25/workflow", items(Json::array({workflow("build", "failed")})));
}

void addCircleciGaps(LiveCases& all)
{
    const Json both{{"ci.status", "failure"}, {"ci.workflows", 2}, {"ci.failing", 1}};
    all["circleci: an older run of the commit behind a page without one"] = {
        .plugin = "circleci",
        .prepare = [](ContractStub& stub) { nightlyAndPush(stub, circlePipeline(30, kCommit)); },
        .facts = both};
    all["circleci: without a time, pages are read to the end"] = {
        .plugin = "circleci",
        .prepare =
            [](ContractStub& stub) {
                nightlyAndPush(stub, circlePipeline(30, kCommit, "created", "lately"));
            },
        .facts = both};
    const auto cut = [&](const char* name, const char* status, const Json& facts) -> LiveCase& {
        LiveCase& one = all[name] = {.plugin = "circleci", .facts = facts};
        one.prepare = [status](ContractStub& stub) {
            for (int page = 1; page <= 20; ++page)
                stub.answerTo(
                    kPipelines, "page-token=t" + QByteArray::number(page),
                    items(Json::array({circlePipeline(29, kOther)}), "t" + std::to_string(page + 1)));
            stub.answer(kPipelines, items(Json::array({circlePipeline(30, kCommit)}), "t1"));
            stub.answer("/pipeline/p30/workflow", items(Json::array({workflow("build", status)})));
        };
        return one;
    };
    LiveCase& open = cut("circleci: success is not known before all pages were read", "success",
                         {{"ci.status", nullptr}, {"ci.failing", nullptr}});
    open.code = -32012;
    open.words = "there are more than 20 pages";
    cut("circleci: a failure is known before all pages were read", "failed", {{"ci.status", "failure"}});
    LiveCase& strange = all["circleci: workflows that are no list"] = {.plugin = "circleci"};
    strange.prepare = [](ContractStub& stub) { stub.answer("/pipeline/p25/workflow", items(5)); };
    strange.code = -32012;
    strange.words = "/pipeline/p25/workflow has no list of workflows";
}

Json azureBuild(qint64 id, const Json& result, qint64 definition = 3, const std::string& commit = kCommit,
                const char* queued = "2026-11-20T09:59:00.1234567Z")
{
    return {{"id", id},
            {"queueTime", queued},
            {"buildNumber", "20261120." + std::to_string(id)},
            {"status", result.is_null() ? "inProgress" : "completed"},
            {"result", result},
            {"sourceVersion", commit},
            {"startTime", "2026-11-20T10:00:00.1234567Z"},
            {"finishTime", "2026-11-20T10:04:00.1234567Z"},
            {"definition", {{"id", definition}, {"name", "shop"}}}};
}

Json values(const Json& list)
{
    return {{"count", list.size()}, {"value", list}};
}

void addAzure(LiveCases& all)
{
    const auto builds = [&](const char* name, const Json& list, const Json& facts,
                            const Json& findings = Json::object()) {
        all[QByteArray("azure: ") + name] = {
            .plugin = "azure-pipelines",
            .prepare = [list](ContractStub& stub) { stub.answer(kAzure, values(list)); },
            .facts = facts,
            .findings = findings};
    };
    builds("the newest build of each pipeline counts",
           {azureBuild(9, "failed", 3, kOther), azureBuild(8, "succeeded"), azureBuild(7, "failed"),
            azureBuild(6, "succeeded", 4)},
           {{"ci.status", "success"},
            {"ci.workflows", 2},
            {"ci.failing", 0},
            {"ci.flaky", 1},
            {"ci.duration_s", 240.0}});
    builds("partially succeeded is a failure", Json::array({azureBuild(8, "partiallySucceeded")}),
           {{"ci.status", "failure"}, {"ci.failing", 1}}, {{"ci.failing", "partiallySucceeded"}});
    builds("a build that runs", Json::array({azureBuild(8, nullptr)}), {{"ci.status", "running"}});
    builds("canceled is not known", Json::array({azureBuild(8, "canceled")}),
           {{"ci.status", nullptr}, {"ci.workflows", 1}});
    builds("nothing ran", Json::array({azureBuild(8, "succeeded", 3, kOther)}), {{"ci.status", "absent"}});
    LiveCase& paged = all["azure: the commit is on the second page"] = {.plugin = "azure-pipelines"};
    paged.prepare = [](ContractStub& stub) {
        stub.answerTo(kAzure, "continuationToken=two", values(Json::array({azureBuild(8, "failed")})));
        stub.answer(kAzure, values(Json::array({azureBuild(9, "succeeded", 3, kOther)})), 200,
                    {{"x-ms-continuationtoken", "two"}});
    };
    paged.facts = {{"ci.status", "failure"}};
    LiveCase& gap =
        all["azure: an older build of the commit behind a page without one"] = {.plugin = "azure-pipelines"};
    gap.prepare = [](ContractStub& stub) {
        const auto more = [](const char* token) { return http::Headers{{"x-ms-continuationtoken", token}}; };
        stub.answerTo(kAzure, "continuationToken=two",
                      values(Json::array({azureBuild(8, "succeeded", 3, kOther, "2026-11-11T10:00:00Z")})),
                      200, more("three"));
        stub.answerTo(kAzure, "continuationToken=three",
                      values({azureBuild(7, "failed", 4, kCommit, "2026-11-10T11:00:00Z"),
                              azureBuild(6, "failed", 3, kCommit, "2026-11-10T10:00:00Z")}),
                      200, more("four"));
        stub.answerTo(kAzure, "continuationToken=four",
                      values(Json::array({azureBuild(5, "failed", 5, kOther, "2026-10-31T09:59:59Z")})), 200,
                      more("five"));
        stub.answer(kAzure, values(Json::array({azureBuild(9, "succeeded")})), 200, more("two"));
    };
    gap.facts = {{"ci.status", "failure"}, {"ci.workflows", 2}, {"ci.failing", 1}, {"ci.flaky", 1}};
    gap.findings = {{"ci.status", "what ran before 2026-10-31T10:00:00Z was not looked through"}};
    gap.notAsked = "five";
    LiveCase& cut = all["azure: a failure is known before all pages were read, what is flaky is not"] = {
        .plugin = "azure-pipelines"};
    cut.prepare = [](ContractStub& stub) {
        stub.answer(kAzure, values(Json::array({azureBuild(8, "failed")})), 200,
                    {{"x-ms-continuationtoken", "again"}});
    };
    cut.facts = {{"ci.status", "failure"}, {"ci.workflows", nullptr}, {"ci.flaky", nullptr}};
    LiveCase& page = all["azure: a sign-in page with 203"] = {.plugin = "azure-pipelines"};
    page.prepare = [](ContractStub& stub) {
        stub.answerText(kAzure, 203, "<!DOCTYPE html><html>Sign in</html>", {{"Content-Type", "text/html"}});
    };
    page.code = -32012;
    page.words = "answered with a web page instead of JSON";
    LiveCase& elsewhere = all["azure: a sign-in page elsewhere"] = {.plugin = "azure-pipelines"};
    elsewhere.prepare = [](ContractStub& stub) {
        stub.answerText(kAzure, 302, "", {{"Location", "https://login.example.com/"}});
    };
    elsewhere.code = -32012;
    elsewhere.words = "redirects to https://login.example.com: not followed";
}

http::Headers headersOf(const char* plugin, const QByteArray& name, const QByteArray& value)
{
    return {{name, value},
            {"Accept", "application/json"},
            {"User-Agent", QByteArray("slipway-") + plugin + "/1.0.0"}};
}

} // namespace

LiveService buildkiteService()
{
    return {{{"organization", "acme"}, {"pipeline", "shop"}},
            {{"token", kLiveToken}},
            headersOf("buildkite", "Authorization", QByteArray("Bearer ") + kLiveToken),
            ownContract(QStringLiteral("buildkite")),
            [](ContractStub& stub) { stub.answer(kBuilds, Json::array({kiteBuild(7, "passed")})); }};
}

LiveService circleciService()
{
    return {{{"project", "gh/acme/shop"}},
            {{"token", kLiveToken}},
            headersOf("circleci", "Circle-Token", kLiveToken),
            ownContract(QStringLiteral("circleci")),
            [](ContractStub& stub) {
                stub.answer(kPipelines, items(Json::array({circlePipeline(25, kCommit)})));
                stub.answer("/pipeline/p25/workflow", items(Json::array({workflow("build", "success")})));
            }};
}

LiveService azureService()
{
    return {
        {{"project", "shop"}},
        {{"token", kLiveToken}},
        headersOf("azure-pipelines", "Authorization", "Basic " + (':' + QByteArray(kLiveToken)).toBase64()),
        ownContract(QStringLiteral("azure-pipelines")),
        [](ContractStub& stub) { stub.answer(kAzure, values(Json::array({azureBuild(8, "succeeded")}))); }};
}

LiveCases otherCiCases()
{
    LiveCases all;
    addBuildkite(all);
    addCircleci(all);
    addCircleciGaps(all);
    addAzure(all);
    return all;
}

} // namespace slipway::test
