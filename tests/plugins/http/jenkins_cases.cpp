// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kJob = "/job/shop/job/main";

Json build(qint64 number, const Json& result, const std::string& commit = kCommit)
{
    return {{"number", number},
            {"result", result},
            {"building", result.is_null()},
            {"timestamp", 1795000000000},
            {"duration", result.is_null() ? 0 : 480000},
            {"actions",
             {Json::object(),
              {{"lastBuiltRevision", {{"SHA1", commit}}}},
              {{"lastBuiltRevision", {{"SHA1", std::string(40, 'c')}}}}}}};
}

Json jobOf(const Json& builds)
{
    return {{"fullName", "shop/main"}, {"builds", builds}};
}

void isWell(ContractStub& stub)
{
    stub.answer(kJob + "/api/json", jobOf(Json::array({build(42, "SUCCESS")})), 200,
                {{"X-Jenkins", "2.462.3"}});
    for (const char* number : {"42", "43", "44"})
        stub.answer(
            kJob + '/' + number + "/testReport/api/json",
            {{"duration", 120.5}, {"empty", false}, {"failCount", 1}, {"passCount", 297}, {"skipCount", 2}});
}

LiveCase builds(const Json& list, const Json& facts, const Json& findings = Json::object())
{
    return {.plugin = "jenkins",
            .prepare = [list](ContractStub& stub) { stub.answer(kJob + "/api/json", jobOf(list)); },
            .facts = facts,
            .findings = findings};
}

void addBuilds(LiveCases& all)
{
    all["all is well"] = {.plugin = "jenkins",
                          .facts = {{"ci.status", "success"},
                                    {"ci.workflows", 1},
                                    {"ci.failing", 0},
                                    {"ci.duration_s", 480.0},
                                    {"ci.flaky", 0},
                                    {"tests.total", 300},
                                    {"tests.passed", 297},
                                    {"tests.failed", 1},
                                    {"tests.skipped", 2},
                                    {"tests.pass_rate", 100.0 * 297 / 298},
                                    {"tests.duration_s", 120.5}},
                          .commits = {{"ci-run", kCommit}, {"test-run", kCommit}}};
    all["the newest build of the commit counts"] =
        builds({build(44, "FAILURE", kOther), build(43, "SUCCESS"), build(42, "FAILURE")},
               {{"ci.status", "success"}, {"ci.workflows", 1}, {"ci.flaky", 1}});
    all["a build that runs has no result"] = builds({build(43, nullptr), build(42, "SUCCESS")},
                                                    {{"ci.status", "running"}, {"tests.total", nullptr}},
                                                    {{"tests.total", "not known: build 43 still runs"}});
    all["unstable is a failure"] =
        builds(Json::array({build(42, "UNSTABLE")}), {{"ci.status", "failure"}, {"ci.failing", 1}},
               {{"ci.failing", "build 42: UNSTABLE"}});
    all["aborted is not known"] =
        builds(Json::array({build(42, "ABORTED")}), {{"ci.status", nullptr}, {"ci.failing", nullptr}},
               {{"ci.status", "not known: build 42 is ABORTED"}});
    LiveCase& cut = all["tests of an aborted build that had no time to fail"] =
        builds(Json::array({build(42, "ABORTED")}),
               {{"tests.total", nullptr}, {"tests.pass_rate", nullptr}, {"tests.failed", nullptr}});
    cut.prepare = [](ContractStub& stub) {
        stub.answer(kJob + "/api/json", jobOf(Json::array({build(42, "ABORTED")})));
        stub.answer(kJob + "/42/testReport/api/json",
                    {{"empty", false}, {"failCount", 0}, {"passCount", 12}, {"skipCount", 0}});
    };
    cut.findings = {{"tests.total", "not known: build 42 is ABORTED"}};
    all["tests that failed before the build was aborted"] =
        builds(Json::array({build(42, "ABORTED")}),
               {{"tests.failed", 1}, {"tests.total", nullptr}, {"tests.pass_rate", nullptr}},
               {{"tests.pass_rate", "not known: build 42 is ABORTED"}});
    all["not built is no success"] = builds(Json::array({build(42, "NOT_BUILT")}), {{"ci.status", "absent"}});
    all["no build of the commit"] = builds(Json::array({build(42, "SUCCESS", kOther)}),
                                           {{"ci.status", "absent"}, {"tests.total", nullptr}},
                                           {{"ci.status", "the newest of the last 1 builds is of bbbbbbbb"}});
    all["no build of the commit among those that are asked for"] =
        builds(Json(std::vector<Json>(100, build(42, "SUCCESS", kOther))), {{"ci.status", nullptr}});
    all["no build of the commit among those that are asked for"].code = -32012;
    all["no build of the commit among those that are asked for"].words =
        "none of the last 100 builds is of this commit";
    LiveCase& without = all["without a commit: that of the newest build"] = {.plugin = "jenkins"};
    Json single = build(42, "SUCCESS");
    single["actions"].erase(2);
    without.prepare = [single](ContractStub& stub) {
        stub.answer(kJob + "/api/json", jobOf(Json::array({single})));
    };
    without.facts = {{"ci.status", "success"}};
    without.commits = {{"ci-run", kCommit}, {"test-run", kCommit}};
    without.commit = "";
}

/// JSON of other types than Jenkins sends.
void addStrangers(LiveCases& all)
{
    all["a build that is none leaves a hole"] = builds(
        {5, build(42, "SUCCESS")}, {{"ci.status", nullptr}, {"ci.flaky", nullptr}, {"tests.total", 300}},
        {{"ci.status", "not known: Jenkins lists a build without a number"}});
    Json strange = build(43, "FAILURE");
    strange["actions"] = 5;
    all["what a build was built from is no list"] =
        builds({strange, build(42, "SUCCESS")}, {{"ci.status", "success"}, {"ci.workflows", 1}});
    LiveCase& none = all["builds that are no list"] = builds(5, Json::object());
    none.code = -32012;
    none.words = "is no job of Jenkins";
}

void addJobs(LiveCases& all)
{
    LiveCase& slashed = all["a branch with a slash is encoded twice"] = {.plugin = "jenkins"};
    slashed.prepare = [](ContractStub& stub) {
        stub.answer("/job/shop/job/release%252F1.2/api/json", jobOf(Json::array({build(42, "SUCCESS")})));
        stub.answer("/job/shop/job/release%252F1.2/42/testReport/api/json", Json::object(), 404);
    };
    slashed.config = {{"branch", "release/1.2"}};
    slashed.facts = {{"ci.status", "success"}, {"tests.total", nullptr}};
    slashed.findings = {{"tests.total", "there is none: "}};
    LiveCase& folder = all["a multibranch project has no builds"] = {.plugin = "jenkins"};
    folder.prepare = [](ContractStub& stub) {
        stub.answer(kJob + "/api/json", {{"fullName", "shop"}, {"jobs", {{{"name", "main"}}}}});
    };
    folder.code = -32012;
    folder.words = "has jobs and no builds";
    LiveCase& page = all["an error page"] = {.plugin = "jenkins"};
    page.prepare = [](ContractStub& stub) {
        stub.answerText(kJob + "/api/json", 403, "<html>forbidden</html>", {{"Content-Type", "text/html"}});
    };
    page.code = -32011;
    page.words = "answered 403";
    page.hint = "the token lacks: Overall/Read and Job/Read";
    LiveCase& hidden = all["a test report that may not be read"] = {.plugin = "jenkins"};
    hidden.prepare = [](ContractStub& stub) {
        stub.answer(kJob + "/42/testReport/api/json", Json::object(), 403);
    };
    hidden.facts = {{"ci.status", "success"}, {"tests.total", nullptr}};
    hidden.findings = {{"tests.total", "not known: "}};
    LiveCase& empty = all["an empty test report"] = {.plugin = "jenkins"};
    empty.prepare = [](ContractStub& stub) {
        stub.answer(kJob + "/42/testReport/api/json",
                    {{"empty", true}, {"failCount", 0}, {"passCount", 0}, {"skipCount", 0}});
    };
    empty.facts = {{"tests.total", nullptr}};
    empty.findings = {{"tests.total", "there is none: the test report is empty"}};
    all["a test of the connection"] = {
        .plugin = "jenkins", .words = "shop/main can be read; Jenkins 2.462.3", .isProbe = true};
}

} // namespace

LiveService jenkinsService()
{
    return {{{"job", "shop"}, {"branch", "main"}, {"user", "slipway"}},
            {{"password", kLiveToken}},
            {{"Authorization", "Basic " + ("slipway:" + QByteArray(kLiveToken)).toBase64()},
             {"Accept", "application/json"},
             {"User-Agent", "slipway-jenkins/1.0.0"}},
            sharedSpec(QStringLiteral("unofficial/jenkins.subset.openapi.json")),
            isWell};
}

LiveCases jenkinsCases()
{
    LiveCases all;
    addBuilds(all);
    addStrangers(all);
    addJobs(all);
    return all;
}

} // namespace slipway::test
