// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kProject = "/projects/acme%2Fshop";
const QByteArray kPipelines = kProject + "/pipelines";
const QByteArray kSha = "sha=" + QByteArray::fromStdString(kCommit);

Json pipeline(qint64 id, const char* status, const char* source = "push", const std::string& sha = kCommit)
{
    return {{"id", id},
            {"project_id", 7},
            {"sha", sha},
            {"ref", "main"},
            {"status", status},
            {"source", source},
            {"created_at", "2026-11-20T10:00:00.000Z"},
            {"updated_at", "2026-11-20T10:08:00.000Z"}};
}

Json detail(qint64 id, const char* status, const Json& coverage = {})
{
    Json whole = pipeline(id, status);
    whole["started_at"] = "2026-11-20T10:00:05.000Z";
    whole["finished_at"] = std::string(status) == "running" ? Json() : Json("2026-11-20T10:08:05.000Z");
    whole["duration"] = 470;
    whole["coverage"] = coverage;
    return whole;
}

Json job(qint64 id, const char* name, const char* status, bool mayFail = false, bool wasRetried = false)
{
    return {{"id", id},
            {"name", name},
            {"stage", "test"},
            {"status", status},
            {"allow_failure", mayFail},
            {"retried", wasRetried}};
}

Json summary(qint64 passed, qint64 failed, qint64 errored, qint64 skipped, const Json& suiteError = {})
{
    return {{"total",
             {{"time", 120.5},
              {"count", passed + failed + errored + skipped},
              {"success", passed},
              {"failed", failed},
              {"skipped", skipped},
              {"error", errored},
              {"suite_error", nullptr}}},
            {"test_suites", {{{"name", "unit"}, {"suite_error", suiteError}}}}};
}

std::function<void(ContractStub&)> pipelines(const Json& list)
{
    return [list](ContractStub& stub) {
        stub.answerTo(kPipelines, kSha, list);
        for (const Json& each : list) {
            const auto id = QByteArray::number(each["id"].get<qint64>());
            stub.answer(kPipelines + '/' + id, detail(each["id"], each["status"].get<std::string>().c_str()));
        }
    };
}

void isWell(ContractStub& stub)
{
    stub.answer(kProject, {{"id", 7}, {"path_with_namespace", "acme/shop"}, {"default_branch", "main"}});
    stub.answerTo(kPipelines, kSha, Json::array({pipeline(9001, "success")}));
    stub.answer(kPipelines, Json::array({pipeline(9001, "success")}));
    stub.answer(kPipelines + "/latest", detail(9001, "success"));
    stub.answer(kPipelines + "/9001", detail(9001, "success", "87.50"));
    for (const char* id : {"9001", "9002", "9003"}) {
        stub.answer(kPipelines + '/' + id + "/jobs", Json::array({job(1, "unit", "success")}));
        stub.answer(kPipelines + '/' + id + "/test_report_summary", summary(297, 1, 1, 2));
    }
    stub.answer(kProject + "/protected_branches", {{{"name", "main"}, {"allow_force_push", false}}});
}

void addPipelines(LiveCases& all)
{
    all["all is well"] = {
        .plugin = "gitlab",
        .facts = {{"ci.status", "success"},
                  {"ci.workflows", 1},
                  {"ci.failing", 0},
                  {"ci.flaky", 0},
                  {"ci.duration_s", 470.0},
                  {"tests.total", 301},
                  {"tests.passed", 297},
                  {"tests.failed", 1},
                  {"tests.errored", 1},
                  {"tests.skipped", 2},
                  {"tests.pass_rate", 100.0 * 297 / 299},
                  {"tests.duration_s", 120.5},
                  {"coverage.line_percent", 87.5},
                  {"branch.protected", true},
                  {"branch.force_pushes", false}},
        .commits = {{"ci-run", kCommit}, {"test-run", kCommit}, {"coverage", kCommit}, {"posture", nullptr}}};
    all["the description's own examples"] = {.plugin = "gitlab",
                                             .facts = {{"ci.status", "success"},
                                                       {"tests.total", 300},
                                                       {"tests.failed", 1},
                                                       {"branch.protected", true}},
                                             .isBare = true};
    const auto outcome = [&](const char* name, const Json& list, const Json& facts, const Json& findings) {
        all[name] = {.plugin = "gitlab", .prepare = pipelines(list), .facts = facts, .findings = findings};
    };
    outcome("the newest of one ref and source counts", {pipeline(9002, "success"), pipeline(9001, "failed")},
            {{"ci.status", "success"}, {"ci.workflows", 1}}, Json::object());
    outcome("pipelines of other sources count beside it",
            {pipeline(9002, "success"), pipeline(9001, "failed", "schedule")},
            {{"ci.status", "failure"}, {"ci.workflows", 2}, {"ci.failing", 1}},
            {{"ci.failing", "pipeline 9001: failed"}});
    outcome("manual waits for a person", Json::array({pipeline(9001, "manual")}),
            {{"ci.status", "running"}, {"ci.failing", 0}}, {{"ci.status", "pipeline 9001: manual"}});
    outcome("cancelled is not known", Json::array({pipeline(9001, "canceled")}),
            {{"ci.status", nullptr}, {"ci.failing", nullptr}},
            {{"ci.status", "not known: pipeline 9001 is canceled"}});
    outcome("a new word is not known", Json::array({pipeline(9001, "ascended")}), {{"ci.status", nullptr}},
            {{"ci.status", "not known: pipeline 9001 is ascended"}});
    outcome("a filter that is not kept is kept here",
            {pipeline(9002, "failed", "push", kOther), pipeline(9001, "success")},
            {{"ci.status", "success"}, {"ci.workflows", 1}}, Json::object());
    outcome("tests of a pipeline that runs are not counted", Json::array({pipeline(9001, "running")}),
            {{"ci.status", "running"}, {"tests.total", nullptr}, {"ci.duration_s", nullptr}},
            {{"tests.total", "not known: pipeline 9001 still runs"}});
}

void addJobs(LiveCases& all)
{
    all["a job that passed when retried is flaky, one that may fail is told"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kPipelines + "/9001/jobs", "include_retried=true",
                              {job(4, "unit", "success"), job(3, "lint", "failed", true),
                               job(2, "unit", "failed", false, true), job(1, "e2e", "success")});
            },
        .facts = {{"ci.flaky", 1}, {"ci.status", "success"}},
        .findings = {{"ci.flaky", "unit failed, and passed"},
                     {"ci.allowed-failure", "lint failed, which its pipeline allows"}}};
    all["jobs come in pages"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kPipelines + "/9001/jobs", "page=2",
                              Json::array({job(1, "unit", "failed", false, true)}));
                stub.answer(kPipelines + "/9001/jobs", Json::array({job(2, "unit", "success")}), 200,
                            {{"Link", "<?include_retried=true&per_page=100&page=2>; rel=\"next\""}});
            },
        .facts = {{"ci.flaky", 1}}};
    all["jobs that may not be read"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kPipelines + "/9001/jobs", {{"message", "403 Forbidden"}}, 403);
            },
        .facts = {{"ci.flaky", nullptr}, {"ci.status", "success"}},
        .findings = {{"ci.flaky", "the token lacks: read_api, as Reporter or more"}}};
    const auto tests = [&](const char* name, const Json& body, int status, const char* finding) {
        all[name] = {
            .plugin = "gitlab",
            .prepare =
                [=](ContractStub& stub) {
                    stub.answer(kPipelines + "/9001/test_report_summary", body, status);
                },
            .facts = {{"tests.total", nullptr}, {"tests.pass_rate", nullptr}, {"ci.status", "success"}},
            .findings = {{"tests.total", finding}}};
    };
    tests("no test report", summary(0, 0, 0, 0), 200, "there is none: no pipeline has a test report");
    tests("no test report, said with 404", {{"message", "404 Not found"}}, 404, "there is none: ");
    tests("a test report that may not be read", {{"message", "403 Forbidden"}}, 403, "not known: ");
    tests("a test report that GitLab could not read", summary(5, 0, 0, 0, "JUnit XML parsing failed"), 200,
          "not known: GitLab could not read the report of unit: JUnit XML parsing failed");
}

/// Tests of a pipeline that was given up, with an older one of another source that passed.
void addGivenUp(LiveCases& all)
{
    const auto tests = [&](const char* name, const Json& body, int status, const Json& facts) {
        all[name] = {
            .plugin = "gitlab",
            .prepare =
                [=](ContractStub& stub) {
                    pipelines({pipeline(9002, "canceled"), pipeline(9001, "success", "schedule")})(stub);
                    stub.answer(kPipelines + "/9002/test_report_summary", body, status);
                },
            .facts = facts,
            .findings = {{"tests.pass_rate", "not known: pipeline 9002 is canceled"}}};
    };
    const Json unknown{{"tests.total", nullptr}, {"tests.pass_rate", nullptr}, {"tests.failed", nullptr}};
    tests("tests of a canceled pipeline that had no time to fail", summary(12, 0, 0, 0), 200, unknown);
    tests("a canceled pipeline without a test report", {{"message", "404 Not found"}}, 404, unknown);
    tests("a canceled pipeline with an empty test report", summary(0, 0, 0, 0), 200, unknown);
    tests(
        "tests that failed before the pipeline was canceled", summary(12, 2, 1, 0), 200,
        {{"tests.failed", 2}, {"tests.errored", 1}, {"tests.total", nullptr}, {"tests.pass_rate", nullptr}});
}

void addAbsence(LiveCases& all)
{
    all["no pipeline on the commit"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kPipelines, kSha, Json::array());
                stub.answer(kPipelines + "/latest", pipeline(9000, "success", "push", kOther));
            },
        .facts = {{"ci.status", "absent"}, {"ci.workflows", 0}, {"tests.total", nullptr}},
        .findings = {{"ci.status", "the newest pipeline of main is on bbbbbbbbbbbb"}}};
    all["403 of the newest pipeline means that there is none"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kPipelines, kSha, Json::array());
                stub.answerTo(kPipelines + "/latest", "ref=main", {{"message", "403 Forbidden"}}, 403);
            },
        .facts = {{"ci.status", "absent"}, {"branch.protected", true}},
        .findings = {{"ci.status", "main has no pipeline"}}};
    all["403 of the list means that it may not be read"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kPipelines, kSha, {{"message", "403 Forbidden"}}, 403);
            },
        .facts = {{"ci.status", nullptr}, {"branch.protected", true}},
        .findings = {{"ci.status", "the token lacks: read_api"}}};
    all["an abbreviated commit is not searched for"] = {
        .plugin = "gitlab",
        .facts = {{"ci.status", nullptr}, {"branch.protected", true}},
        .findings = {{"ci.status", "not known: no full commit of 40 hex digits is asked about"}},
        .commit = "aaaaaaa",
        .notAsked = "sha="};
    all["without a commit: that of the branch's newest pipeline"] = {.plugin = "gitlab",
                                                                     .facts = {{"ci.status", "success"}},
                                                                     .commits = {{"ci-run", kCommit}},
                                                                     .commit = ""};
    all["a project that is not shown"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kProject, {{"message", "404 Project Not Found"}}, 404);
            },
        .code = -32012,
        .words = "answered 404: 404 Project Not Found"};
    all["too often, in plain text and without a header"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answerText(kProject, 429, "Retry later\n", {{"Content-Type", "text/plain"}});
            },
        .code = -32010,
        .words = "answered 429"};
}

void addProtection(LiveCases& all)
{
    const auto branches = [&](const char* name, const Json& list, bool isProtected, bool mayForce) {
        all[name] = {
            .plugin = "gitlab",
            .prepare = [=](ContractStub& stub) { stub.answer(kProject + "/protected_branches", list); },
            .facts = {{"branch.protected", isProtected}, {"branch.force_pushes", mayForce}},
            .config = {{"branch", "release/1.2"}}};
    };
    branches("a wildcard protects",
             {{{"name", "main"}}, {{"name", "release/*"}, {"allow_force_push", false}}}, true, false);
    branches("a wildcard spans slashes", {{{"name", "rel*.2"}, {"allow_force_push", false}}}, true, false);
    branches("a dot is a dot", {{{"name", "release/1x2"}}, {{"name", "release/1"}}}, false, true);
    branches(
        "the most permissive of several counts",
        {{{"name", "release/*"}, {"allow_force_push", false}}, {{"name", "*"}, {"allow_force_push", true}}},
        true, true);
    branches("nothing is protected", Json::array(), false, true);
    all["protected branches that may not be read"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kProject + "/protected_branches",
                            {{"error", "insufficient_scope"}, {"scope", "api read_api"}}, 403);
            },
        .facts = {{"branch.protected", nullptr}, {"branch.force_pushes", nullptr}, {"ci.status", "success"}},
        .findings = {{"branch.protected", "the token lacks: api read_api"}}};
    all["a test of the connection"] = {
        .plugin = "gitlab", .words = "acme/shop can be read; its branch is main", .isProbe = true};
    all["a test names what is missing"] = {
        .plugin = "gitlab",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kProject, {{"error", "insufficient_scope"}, {"scope", "api read_api"}}, 403);
            },
        .code = -32011,
        .words = "answered 403: insufficient_scope",
        .hint = "the token lacks: api read_api",
        .isProbe = true};
}

} // namespace

LiveService gitlabService()
{
    return {{{"project", "acme/shop"}},
            {{"token", kLiveToken}},
            {{"Authorization", QByteArray("Bearer ") + kLiveToken},
             {"Accept", "application/json"},
             {"User-Agent", "slipway-gitlab/1.0.0"}},
            sharedSpec(QStringLiteral("unofficial/gitlab-v4.subset.openapi.json")),
            isWell};
}

LiveCases gitlabCases()
{
    LiveCases all;
    addPipelines(all);
    addJobs(all);
    addGivenUp(all);
    addAbsence(all);
    addProtection(all);
    return all;
}

} // namespace slipway::test
