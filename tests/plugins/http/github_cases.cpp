// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kRepo = "/repos/acme/shop";
const QByteArray kRuns = kRepo + "/actions/runs";
const QByteArray kOfCommit = kRepo + "/commits/" + QByteArray::fromStdString(kCommit);
const QByteArray kSearch = "head_sha=" + QByteArray::fromStdString(kCommit);
const QByteArray kBranch = kRepo + "/branches/main";

Json run(qint64 id, qint64 workflow, const char* conclusion, qint64 number = 1, qint64 attempt = 1)
{
    const bool isOver = std::string(conclusion) != "in_progress";
    return {{"id", id},
            {"name", "workflow " + std::to_string(workflow)},
            {"workflow_id", workflow},
            {"run_number", number},
            {"run_attempt", attempt},
            {"event", "push"},
            {"head_sha", kCommit},
            {"status", isOver ? "completed" : conclusion},
            {"conclusion", isOver ? Json(conclusion) : Json()},
            {"run_started_at", "2026-11-20T10:00:00Z"},
            {"updated_at", "2026-11-20T10:30:00Z"}};
}

Json job(const char* name, const char* conclusion, qint64 attempt = 1)
{
    return {{"name", name},
            {"status", "completed"},
            {"conclusion", conclusion},
            {"run_attempt", attempt},
            {"started_at", "2026-11-20T10:00:10Z"},
            {"completed_at", "2026-11-20T10:08:10Z"}};
}

Json listOf(const char* name, const Json& items)
{
    return {{"total_count", items.size()}, {name, items}};
}

std::function<void(ContractStub&)> runs(const Json& items)
{
    return [items](ContractStub& stub) { stub.answerTo(kRuns, kSearch, listOf("workflow_runs", items)); };
}

Json refused(const char* message)
{
    return {{"message", message}, {"documentation_url", "https://docs.github.com/rest"}};
}

void nothingRan(ContractStub& stub)
{
    stub.answerTo(kRuns, kSearch, listOf("workflow_runs", Json::array()));
    stub.answer(kOfCommit + "/status",
                {{"state", "pending"}, {"statuses", Json::array()}, {"total_count", 0}});
}

Json check(const char* app, const char* name, const char* conclusion)
{
    return {{"id", 4},
            {"name", name},
            {"head_sha", kCommit},
            {"status", "completed"},
            {"conclusion", conclusion},
            {"app", {{"slug", app}}},
            {"check_suite", {{"id", 5}}}};
}

void isWell(ContractStub& stub)
{
    stub.answer(kRepo, {{"id", 1296269}, {"full_name", "acme/shop"}, {"default_branch", "main"}});
    stub.answer(kBranch, {{"name", "main"}, {"commit", {{"sha", kCommit}}}, {"protected", true}});
    stub.answer(kOfCommit, {{"sha", kCommit}});
    stub.answerTo(kRuns, kSearch, listOf("workflow_runs", {run(11, 1, "success"), run(12, 2, "skipped")}));
    stub.answer(kRuns, listOf("workflow_runs", Json::array()));
    for (const char* id : {"11", "12", "13", "14"})
        stub.answer(kRuns + '/' + id + "/jobs", listOf("jobs", Json::array({job("unit", "success")})));
    stub.answer(kOfCommit + "/check-runs", listOf("check_runs", Json::array()));
    stub.answer(kOfCommit + "/status",
                {{"state", "success"}, {"statuses", Json::array()}, {"total_count", 0}});
    stub.answer(
        kRepo + "/rules/branches/main",
        {{{"type", "pull_request"}, {"parameters", {{"required_approving_review_count", 2}}}},
         {{"type", "required_status_checks"},
          {"parameters", {{"required_status_checks", {{{"context", "unit"}}, {{"context", "lint"}}}}}}},
         {{"type", "non_fast_forward"}}});
    stub.answer(kBranch + "/protection", refused("Branch not protected"), 404);
    stub.answer(kRepo + "/dependabot/alerts", Json::array());
    stub.answer(kRepo + "/code-scanning/alerts", Json::array());
    stub.answer(kRepo + "/code-scanning/analyses", {{{"commit_sha", kCommit},
                                                     {"category", "js"},
                                                     {"created_at", "2026-11-20T10:12:00Z"},
                                                     {"error", ""},
                                                     {"tool", {{"name", "CodeQL"}}}}});
    stub.answer(kRepo + "/secret-scanning/alerts", Json::array());
    stub.answer(kRepo + "/actions/secrets", listOf("secrets", Json::array()));
}

void addOutcomes(LiveCases& all)
{
    const auto outcome = [&](const char* name, const Json& items, const Json& facts,
                             const Json& findings = Json::object()) {
        all[name] = {.plugin = "github", .prepare = runs(items), .facts = facts, .findings = findings};
    };
    outcome(
        "the newest run of each workflow counts",
        {run(11, 1, "failure", 7), run(12, 1, "success", 9), run(13, 1, "failure", 8), run(14, 2, "success")},
        {{"ci.status", "success"}, {"ci.workflows", 2}, {"ci.failing", 0}});
    outcome("the newest attempt of a run counts", {run(11, 1, "failure", 7, 2), run(11, 1, "success", 7, 1)},
            {{"ci.status", "failure"}, {"ci.workflows", 1}, {"ci.failing", 1}},
            {{"ci.failing", "workflow 1: failure"}});
    outcome("what still runs is running", {run(11, 1, "success"), run(12, 2, "in_progress")},
            {{"ci.status", "running"}, {"ci.failing", 0}, {"ci.duration_s", nullptr}},
            {{"ci.status", "workflow 2: in_progress"}});
    outcome("a timeout is a failure", Json::array({run(11, 1, "timed_out")}),
            {{"ci.status", "failure"}, {"ci.failing", 1}});
    outcome("what was cancelled is not known", {run(11, 1, "success"), run(12, 2, "cancelled")},
            {{"ci.status", nullptr}, {"ci.failing", nullptr}, {"ci.workflows", 2}},
            {{"ci.status", "not known: workflow 2 is cancelled"}});
    outcome("a new word is not known", Json::array({run(11, 1, "vaporised")}),
            {{"ci.status", nullptr}, {"ci.failing", nullptr}},
            {{"ci.status", "not known: workflow 1 is vaporised"}});
    outcome("beside a failure, what is not known changes nothing",
            {run(11, 1, "failure"), run(12, 2, "stale")}, {{"ci.status", "failure"}, {"ci.failing", 1}});
    outcome("skipped alone is no success", Json::array({run(11, 1, "skipped")}),
            {{"ci.status", "absent"}, {"ci.workflows", 1}});
    Json stranger = run(11, 1, "failure");
    stranger["head_sha"] = kOther;
    outcome("a filter that is not kept is kept here", {stranger, run(12, 2, "success")},
            {{"ci.status", "success"}, {"ci.workflows", 1}});
}

void addFlaky(LiveCases& all)
{
    all["a job that passed when run again is flaky"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                runs(Json::array({run(11, 1, "success", 7, 3)}))(stub);
                stub.answerTo(kRuns + "/11/jobs", "filter=all",
                              listOf("jobs", {job("unit", "failure", 1), job("unit", "success", 2),
                                              job("unit", "success", 3), job("lint", "success", 1),
                                              job("e2e", "failure", 1), job("e2e", "failure", 2)}));
            },
        .facts = {{"ci.flaky", 1}, {"ci.status", "success"}, {"ci.duration_s", 480.0}},
        .findings = {{"ci.flaky", "unit failed, and passed when it was run again"}}};
    all["jobs beyond a page are not half counted"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                runs(Json::array({run(11, 1, "success")}))(stub);
                stub.answer(kRuns + "/11/jobs",
                            {{"total_count", 101}, {"jobs", Json::array({job("unit", "success")})}});
            },
        .facts = {{"ci.flaky", nullptr}, {"ci.status", "success"}, {"ci.duration_s", 1800.0}},
        .findings = {{"ci.flaky", "not known: not all jobs could be read"}}};
}

void addFallbacks(LiveCases& all)
{
    all["without Actions: checks, and the permission that is missing"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kRuns, kSearch, refused("Resource not accessible by personal access token"),
                              403, {{"X-Accepted-GitHub-Permissions", "actions=read"}});
                stub.answer(kOfCommit + "/check-runs",
                            listOf("check_runs", {check("github-actions", "unit", "failure"),
                                                  check("sonarqubecloud", "quality", "success")}));
            },
        .facts = {{"ci.status", "failure"}, {"ci.workflows", 2}, {"ci.failing", 1}},
        .findings = {{"ci.status", "the token lacks: actions=read"}}};
    all["without checks: statuses"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kOfCommit + "/status",
                            {{"state", "failure"},
                             {"statuses", {{{"id", 1}, {"context", "jenkins"}, {"state", "error"}}}}});
                stub.answerTo(kRuns, kSearch, listOf("workflow_runs", Json::array()));
                stub.answer(kOfCommit + "/check-runs",
                            refused("Resource not accessible by personal access token"), 403);
            },
        .facts = {{"ci.status", "failure"}, {"ci.workflows", 1}, {"ci.failing", 1}},
        .findings = {{"ci.status", "not counted: "}, {"ci.failing", "jenkins: error"}}};
    all["checks of other apps count beside Actions, which count once"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kOfCommit + "/check-runs",
                            listOf("check_runs", {check("github-actions", "unit", "success"),
                                                  check("circleci-checks", "build", "failure")}));
            },
        .facts = {{"ci.status", "failure"}, {"ci.workflows", 3}, {"ci.failing", 1}}};
    all["neither Actions nor checks: a status does not stand for them"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answerTo(kRuns, kSearch, refused("no"), 403);
                stub.answer(kOfCommit + "/check-runs", refused("no"), 403);
                stub.answer(kOfCommit + "/status",
                            {{"statuses", {{{"id", 1}, {"context", "jenkins"}, {"state", "success"}}}}});
            },
        .facts = {{"ci.status", nullptr}, {"ci.failing", nullptr}, {"branch.protected", true}},
        .findings = {{"ci.status", "the token lacks: Actions: read"}}};
}

/// What others say of the commit could not be read, while Actions could.
void addHoles(LiveCases& all)
{
    const auto holes = [&](const char* name, const char* conclusion, int checks, int statuses,
                           const Json& facts, const char* finding) {
        all[name] = {.plugin = "github",
                     .prepare =
                         [=](ContractStub& stub) {
                             runs(Json::array({run(11, 1, conclusion)}))(stub);
                             if (checks != 200)
                                 stub.answer(kOfCommit + "/check-runs", refused("oh"), checks);
                             if (statuses != 200)
                                 stub.answer(kOfCommit + "/status", refused("oh"), statuses);
                         },
                     .facts = facts,
                     .findings = {{"ci.status", finding}}};
    };
    const Json unknown{{"ci.status", nullptr}, {"ci.failing", nullptr}, {"branch.protected", true}};
    holes("checks that are out of order: success is not known", "success", 500, 200, unknown,
          "/check-runs answered 500: oh");
    holes("statuses that are out of order: success is not known", "success", 200, 500, unknown,
          "/status answered 500: oh");
    holes("statuses that may not be read: success is not known", "success", 200, 403, unknown,
          "/status answered 403: oh");
    holes("checks that are not shown: success is not known", "success", 404, 200, unknown,
          "/check-runs answered 404: oh");
    holes("checks that may not be read, with Actions: a note", "success", 403, 200,
          {{"ci.status", "success"}, {"ci.failing", 0}}, "not counted: ");
    holes("a failure is known, whatever others say", "failure", 500, 500,
          {{"ci.status", "failure"}, {"ci.workflows", nullptr}}, "/status answered 500: oh");
    all["checks without end: success is not known"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kOfCommit + "/check-runs", listOf("check_runs", Json::array()), 200,
                            {{"Link", "<?filter=latest&per_page=100>; rel=\"next\""}});
            },
        .facts = {{"ci.status", nullptr}, {"ci.failing", nullptr}},
        .findings = {{"ci.status", "there are more than"}}};
    all["a list of runs that is none"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                nothingRan(stub);
                stub.answer(kRuns, {{"total_count", 1}, {"workflow_runs", 5}});
            },
        .facts = {{"ci.status", nullptr}, {"branch.protected", true}},
        .findings = {{"ci.status", "/actions/runs has no list of runs"}}};
}

void addAbsence(LiveCases& all)
{
    all["nothing ran on a commit that is there"] = {
        .plugin = "github",
        .prepare = nothingRan,
        .facts = {{"ci.status", "absent"}, {"ci.workflows", 0}},
        .findings = {{"ci.status", "nothing ran on this commit"}}};
    all["nothing is known of a commit that is not there"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kOfCommit, refused("No commit found for SHA"), 422);
                nothingRan(stub);
            },
        .facts = {{"ci.status", nullptr}, {"secrets.found", nullptr}, {"branch.protected", true}},
        .findings = {{"ci.status", "GitHub shows no commit aaaaaaaaaaaa in acme/shop: "},
                     {"secrets.found", "No commit found for SHA"}}};
    all["a search that leaves out what is there"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                nothingRan(stub);
                stub.answer(kRuns, listOf("workflow_runs", Json::array({run(11, 1, "failure")})));
            },
        .facts = {{"ci.status", nullptr}, {"ci.failing", nullptr}},
        .findings = {{"ci.status", "GitHub's search by commit leaves out runs that it lists"}}};
    all["an abbreviated commit is not searched for"] = {
        .plugin = "github",
        .facts = {{"ci.status", nullptr}, {"branch.protected", true}},
        .findings = {{"ci.status", "not known: no full commit of 40 hex digits is asked about"}},
        .commit = kCommit.substr(0, 12),
        .notAsked = "head_sha"};
    all["without a commit: the head of the branch"] = {.plugin = "github",
                                                       .facts = {{"ci.status", "success"}},
                                                       .commits = {{"ci-run", kCommit}},
                                                       .commit = ""};
    all["more runs than GitHub lists"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                Json page = listOf("workflow_runs", Json(std::vector<Json>(100, run(11, 1, "success"))));
                page["total_count"] = 1000;
                for (int i = 2; i <= 10; ++i) {
                    const http::Headers more =
                        i == 10 ? http::Headers()
                                : http::Headers{{"Link", "<?per_page=100&page=" + QByteArray::number(i + 1) +
                                                             ">; rel=\"next\""}};
                    stub.answerTo(kRuns, "page=" + QByteArray::number(i), page, 200, more);
                }
                stub.answerTo(kRuns, kSearch, page, 200, {{"Link", "<?per_page=100&page=2>; rel=\"next\""}});
            },
        .facts = {{"ci.status", nullptr}, {"ci.workflows", nullptr}},
        .findings = {{"ci.status", "not known: GitHub lists at most 1,000 runs: there may be more"}}};
}

void addSetup(LiveCases& all)
{
    all["the description's own examples"] = {.plugin = "github",
                                             .facts = {{"ci.status", "running"},
                                                       {"ci.workflows", 3},
                                                       {"ci.failing", 0},
                                                       {"branch.protected", true},
                                                       {"branch.required_approvals", 2},
                                                       {"branch.required_checks", 1},
                                                       {"secrets.found", 0}},
                                             .commit = "acb5820ced9479c074f688cc328bf03f341a511d",
                                             .isBare = true};
    all["Enterprise Server"] = {
        .plugin = "github", .facts = {{"ci.status", "success"}, {"ci.workflows", 2}}, .prefix = "/api/v3"};
    all["a repository that was renamed"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kRepo, Json::object(), 301, {{"Location", "/repos/acme/store"}});
                stub.answer("/repos/acme/store", {{"full_name", "acme/store"}, {"default_branch", "main"}});
            },
        .facts = {{"ci.status", "success"}}};
    all["a repository that is not shown"] = {
        .plugin = "github",
        .prepare = [](ContractStub& stub) { stub.answer(kRepo, refused("Not Found"), 404); },
        .code = -32012,
        .words = "/repos/acme/shop answered 404: Not Found",
        .hint = "whether the token may see it"};
    all["403 that means too often"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kRepo, refused("API rate limit exceeded"), 403,
                            {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "4102444800"}});
            },
        .code = -32010,
        .words = "is limited until 2100-01-01T00:00:00Z"};
    all["a test of the connection"] = {
        .plugin = "github",
        .words =
            "acme/shop can be read: ci, protection, dependabot, code-scanning, secret-scanning, secret-age",
        .isProbe = true};
    all["a test names what is missing"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kRepo + "/dependabot/alerts", refused("Resource not accessible"), 403,
                            {{"X-Accepted-GitHub-Permissions", "vulnerability_alerts=read"}});
                stub.answer(kRepo + "/actions/secrets", refused("Resource not accessible"), 403,
                            {{"X-Accepted-GitHub-Permissions", "secrets=read"}});
                stub.answer(kRepo + "/code-scanning/alerts", refused("Code scanning is not enabled"), 403);
            },
        .code = -32011,
        .words =
            "can be read: ci, protection, code-scanning, secret-scanning; but not dependabot, secret-age",
        .hint = "the token lacks: vulnerability_alerts=read; secrets=read",
        .isProbe = true};
    all["a test names what is out of order, and what is not shown"] = {
        .plugin = "github",
        .prepare =
            [](ContractStub& stub) {
                stub.answer(kRuns, refused("oh"), 500);
                stub.answer(kRepo + "/secret-scanning/alerts", refused("Not Found"), 404);
                stub.answer(kRepo + "/dependabot/alerts", refused("Resource not accessible"), 403,
                            {{"X-Accepted-GitHub-Permissions", "vulnerability_alerts=read"}});
            },
        .code = -32011,
        .words = "can be read: protection, code-scanning, secret-age; but not ci (",
        .hint = "the token lacks: vulnerability_alerts=read",
        .isProbe = true};
    all["a test of the connection with one part out of order"] = {
        .plugin = "github",
        .prepare = [](ContractStub& stub) { stub.answer(kRepo + "/actions/secrets", refused("oh"), 500); },
        .code = -32010,
        .words = "/actions/secrets answered 500: oh)",
        .isProbe = true};
}

} // namespace

LiveService githubService()
{
    return {{{"repository", "acme/shop"}},
            {{"token", kLiveToken}},
            {{"Authorization", QByteArray("Bearer ") + kLiveToken},
             {"Accept", "application/vnd.github+json"},
             {"X-GitHub-Api-Version", "2022-11-28"},
             {"User-Agent", "slipway-github/1.0.0"},
             {"X-Correlation-ID", ""}},
            sharedSpec(QStringLiteral("github-rest.trimmed.openapi.json")),
            isWell};
}

LiveCases githubCases()
{
    LiveCases all;
    addOutcomes(all);
    addFlaky(all);
    addFallbacks(all);
    addHoles(all);
    addAbsence(all);
    addSetup(all);
    return all;
}

} // namespace slipway::test
