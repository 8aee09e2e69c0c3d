// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kShop = "/repos/acme/shop";
const QByteArray kMain = kShop + "/branches/main";
const QByteArray kRules = kShop + "/rules/branches/main";

Json message(const char* text)
{
    return {{"message", text}, {"status", "403"}};
}

Json alert(qint64 number, const char* severity, bool isFixable)
{
    return {{"number", number},
            {"state", "open"},
            {"dependency", {{"package", {{"name", "django"}}}, {"manifest_path", "requirements.txt"}}},
            {"security_advisory", {{"ghsa_id", "GHSA-" + std::to_string(number)}, {"severity", severity}}},
            {"security_vulnerability",
             {{"severity", severity},
              {"first_patched_version", isFixable ? Json{{"identifier", "2.0.2"}} : Json()}}}};
}

Json codeAlert(const char* severity, const char* security, const char* state = "open")
{
    return {{"number", 1},
            {"state", state},
            {"rule",
             {{"id", "js/zipslip"},
              {"severity", severity},
              {"security_severity_level", security},
              {"description", "writes where it should not"}}},
            {"most_recent_instance", {{"location", {{"path", "src/unzip.ts"}}}}}};
}

Json analysis(const std::string& commit, const char* category, const char* at, const char* error = "")
{
    return {{"commit_sha", commit},
            {"category", category},
            {"created_at", at},
            {"error", error},
            {"tool", {{"name", "CodeQL"}}}};
}

LiveCase answering(const QByteArray& path, const Json& body, int status = 200,
                   const http::Headers& headers = {})
{
    return {.plugin = "github",
            .prepare = [=](ContractStub& stub) { stub.answer(path, body, status, headers); }};
}

void addProtection(LiveCases& all)
{
    all["rulesets protect, though classic protection is none"] = {.plugin = "github",
                                                                  .facts = {{"branch.protected", true},
                                                                            {"branch.required_approvals", 2},
                                                                            {"branch.required_checks", 2},
                                                                            {"branch.force_pushes", false}},
                                                                  .commits = {{"posture", nullptr}}};
    const Json classic{{"required_pull_request_reviews", {{"required_approving_review_count", 1}}},
                       {"required_status_checks",
                        {{"contexts", {"a", "b", "c"}},
                         {"checks", {{{"context", "a"}}, {{"context", "b"}}, {{"context", "c"}}}}}},
                       {"allow_force_pushes", {{"enabled", false}}}};
    all["the stricter of both counts"] = answering(kMain + "/protection", classic);
    all["the stricter of both counts"].facts = {{"branch.required_approvals", 2},
                                                {"branch.required_checks", 3}};
    LiveCase& alone = all["classic protection alone"] = answering(kMain + "/protection", classic);
    alone.prepare = [classic](ContractStub& stub) {
        stub.answer(kMain + "/protection", classic);
        stub.answer(kRules, Json::array());
    };
    alone.facts = {{"branch.protected", true},
                   {"branch.required_approvals", 1},
                   {"branch.required_checks", 3},
                   {"branch.force_pushes", false}};
    const Json open{{"commit", {{"sha", kCommit}}}, {"protected", false}};
    LiveCase& none = all["no protection"] = {.plugin = "github"};
    none.prepare = [open](ContractStub& stub) {
        stub.answer(kMain, open);
        stub.answer(kRules, {{{"type", "commit_message_pattern"}}});
    };
    none.facts = {
        {"branch.protected", false}, {"branch.required_approvals", 0}, {"branch.force_pushes", true}};
    LiveCase& worded = all["a branch that GitHub calls protected is not called open"] =
        answering(kRules, {{{"type", "commit_message_pattern"}}});
    worded.facts = {{"branch.protected", nullptr}, {"ci.status", "success"}};
    worded.findings = {{"branch.protected", "not known: GitHub says that main is protected, but not what"}};
    LiveCase& unseen = all["404 for classic protection that the token may not see"] = {.plugin = "github"};
    unseen.prepare = [](ContractStub& stub) {
        stub.answer(kRules, Json::array());
        stub.answer(kMain + "/protection", message("Not Found"), 404);
    };
    unseen.facts = {{"branch.protected", true},
                    {"branch.required_approvals", nullptr},
                    {"branch.required_checks", nullptr},
                    {"branch.force_pushes", nullptr}};
    unseen.findings = {{"branch.required_approvals", "not known: "}};
    LiveCase& hidden = all["protection that may not be read"] = {.plugin = "github"};
    hidden.prepare = [](ContractStub& stub) {
        stub.answer(kRules, Json::array());
        stub.answer(kMain + "/protection", message("Resource not accessible by personal access token"), 403,
                    {{"X-Accepted-GitHub-Permissions", "administration=read"}});
    };
    hidden.facts = {
        {"branch.protected", true}, {"branch.required_approvals", nullptr}, {"branch.force_pushes", nullptr}};
    hidden.findings = {{"branch.required_approvals", "the token lacks: administration=read"}};
}

void addDependabot(LiveCases& all)
{
    LiveCase& open = all["open alerts are counted over all pages"] = {.plugin = "github"};
    open.prepare = [](ContractStub& stub) {
        stub.answerTo(kShop + "/dependabot/alerts", "after=Y3Vyc29y",
                      {alert(3, "critical", true), alert(4, "medium", true)});
        stub.answerTo(kShop + "/dependabot/alerts", "state=open",
                      {alert(1, "high", true), alert(2, "high", false)}, 200,
                      {{"Link", "<" + stub.url().toLatin1() + kShop +
                                    "/dependabot/alerts?per_page=100&after=Y3Vyc29y>; rel=\"next\""}});
    };
    open.facts = {{"vulnerabilities.critical", 1},
                  {"vulnerabilities.high", 2},
                  {"vulnerabilities.medium", 1},
                  {"vulnerabilities.total", 4},
                  {"vulnerabilities.low", 0}};
    open.commits = {{"vulnerabilities", kCommit}};
    LiveCase& elsewhere = all["alerts are about the branch's head"] =
        answering(kMain, {{"commit", {{"sha", kOther}}}, {"protected", true}});
    elsewhere.facts = {{"vulnerabilities.critical", 0}, {"ci.status", "success"}};
    elsewhere.commits = {{"vulnerabilities", kOther}, {"ci-run", kCommit}};
    elsewhere.findings = {
        {"vulnerabilities.total", "main, which is bbbbbbbbbbbb now and not the commit asked about"}};
    LiveCase& refused = all["alerts that may not be read"] =
        answering(kShop + "/dependabot/alerts", message("Resource not accessible by personal access token"),
                  403, {{"X-Accepted-GitHub-Permissions", "vulnerability_alerts=read"}});
    refused.facts = {{"vulnerabilities.critical", nullptr}, {"ci.status", "success"}};
    refused.findings = {{"vulnerabilities.critical", "the token lacks: vulnerability_alerts=read"}};
    LiveCase& off = all["Dependabot is off"] = answering(
        kShop + "/dependabot/alerts", message("Dependabot alerts are disabled for this repository."), 403);
    off.facts = {{"vulnerabilities.critical", nullptr}};
    off.findings = {{"vulnerabilities.critical", "there is none: "}};
    LiveCase& named = all["a repository whose name is like what GitHub says of features that are off"] = {
        .plugin = "github"};
    named.prepare = [](ContractStub& stub) {
        const QByteArray path = "/repos/acme/disabled-shop";
        stub.answer(path, {{"full_name", "acme/disabled-shop"}, {"default_branch", "main"}});
        stub.answer(path + "/branches/main", {{"commit", {{"sha", kCommit}}}, {"protected", true}});
        stub.answer(path + "/commits/" + QByteArray::fromStdString(kCommit), {{"sha", kCommit}});
        stub.answer(path + "/dependabot/alerts", message("Resource not accessible"), 403);
        stub.answer(path + "/secret-scanning/alerts", Json::array());
    };
    named.config = {{"repository", "acme/disabled-shop"}, {"ask", {"dependabot", "secret-scanning"}}};
    named.facts = {{"vulnerabilities.critical", nullptr}, {"secrets.found", 0}};
    named.findings = {{"vulnerabilities.critical", "not known: "}};
}

void addCodeScanning(LiveCases& all)
{
    LiveCase& open = all["open code scanning alerts"] =
        answering(kShop + "/code-scanning/alerts",
                  {codeAlert("error", "critical"), codeAlert("error", "high"), codeAlert("warning", "medium"),
                   codeAlert("note", "low"), codeAlert("error", "high", "dismissed")});
    open.facts = {{"scan.errors", 2},
                  {"scan.warnings", 1},
                  {"scan.notes", 1},
                  {"scan.security_critical", 1},
                  {"scan.security_high", 1}};
    open.findings = {{"js/zipslip", "writes where it should not, src/unzip.ts"}};
    open.commits = {{"static-analysis", kCommit}};
    LiveCase& older = all["an analysis of another commit is bound to that"] =
        answering(kShop + "/code-scanning/analyses", {analysis(kOther, "js", "2026-11-20T10:12:00Z"),
                                                      analysis(kOther, "python", "2026-11-20T09:12:00Z"),
                                                      analysis(kCommit, "js", "2026-11-19T09:12:00Z")});
    older.facts = {{"scan.errors", 0}};
    older.commits = {{"static-analysis", kOther}};
    LiveCase& undated = all["an analysis without a date"] =
        answering(kShop + "/code-scanning/analyses", Json::array({analysis(kCommit, "js", "lately")}));
    undated.facts = {{"scan.errors", nullptr}};
    undated.findings = {{"scan.errors", "not known: CodeQL js does not say when it analysed"}};
    LiveCase& failed = all["an analysis that failed"] = answering(
        kShop + "/code-scanning/analyses", {analysis(kCommit, "js", "2026-11-20T10:12:00Z", "out of memory"),
                                            analysis(kCommit, "js", "2026-11-19T10:12:00Z")});
    failed.facts = {{"scan.errors", nullptr}};
    failed.findings = {{"scan.errors", "not known: CodeQL js failed: out of memory"}};
    LiveCase& never = all["nothing was ever analysed"] =
        answering(kShop + "/code-scanning/alerts", message("no analysis found"), 404);
    never.facts = {{"scan.errors", nullptr}};
    never.findings = {{"scan.errors", "there is none: "}};
    LiveCase& refused = all["code scanning may not be read"] =
        answering(kShop + "/code-scanning/alerts", message("Resource not accessible by integration"), 403,
                  {{"X-Accepted-GitHub-Permissions", "security_events=read"}});
    refused.facts = {{"scan.errors", nullptr}};
    refused.findings = {{"scan.errors", "the token lacks: security_events=read"}};
    LiveCase& broken = all["code scanning is out of order"] =
        answering(kShop + "/code-scanning/alerts", message("later"), 503, {{"Retry-After", "0"}});
    broken.facts = {{"scan.errors", nullptr}};
    broken.findings = {{"scan.errors", "not known: "}};
}

/// Several tools, of which one did not look at the commit.
void addTools(LiveCases& all)
{
    const QByteArray analyses = kShop + "/code-scanning/analyses";
    const Json unknown{{"scan.errors", nullptr},
                       {"scan.warnings", nullptr},
                       {"scan.security_critical", nullptr},
                       {"ci.status", "success"}};
    LiveCase& apart =
        all["one tool does not stand for another that saw another commit"] = {.plugin = "github"};
    apart.prepare = [analyses](ContractStub& stub) {
        stub.answer(kShop + "/code-scanning/alerts", Json::array({codeAlert("error", "high")}));
        stub.answer(analyses, {analysis(kCommit, "trivy", "2026-11-20T10:12:00Z"),
                               analysis(kOther, "python", "2026-06-20T09:12:00Z")});
    };
    apart.facts = unknown;
    apart.findings = {
        {"scan.errors", "not known: CodeQL python last analysed bbbbbbbbbbbb, not aaaaaaaaaaaa"},
        {"js/zipslip", "writes where it should not, src/unzip.ts"}};
    LiveCase& later = all["a tool whose last analysis is on the second page"] = {.plugin = "github"};
    later.prepare = [analyses](ContractStub& stub) {
        stub.answerTo(analyses, "page=2", Json::array({analysis(kOther, "python", "2026-06-20T09:12:00Z")}));
        stub.answer(analyses, Json::array({analysis(kCommit, "trivy", "2026-11-20T10:12:00Z")}), 200,
                    {{"Link", "<?per_page=100&page=2>; rel=\"next\""}});
    };
    later.facts = unknown;
    later.findings = {{"scan.errors", "CodeQL python last analysed bbbbbbbbbbbb, not aaaaaaaaaaaa"}};
    LiveCase& endless = all["more analyses than are looked at"] = {.plugin = "github"};
    endless.prepare = [analyses](ContractStub& stub) {
        stub.answer(analyses, Json::array({analysis(kCommit, "js", "2026-11-20T10:12:00Z")}), 200,
                    {{"Link", "<?per_page=100&page=2>; rel=\"next\""}});
    };
    endless.facts = {{"scan.errors", 0}};
    endless.findings = {{"scan.errors", "a tool that has not run since may be missing"}};
}

void addSecrets(LiveCases& all)
{
    LiveCase& found = all["secrets that were found"] = {.plugin = "github"};
    found.prepare = [](ContractStub& stub) {
        // Not asked so, it sends the secrets themselves.
        stub.answerTo(
            kShop + "/secret-scanning/alerts", "hide_secret=true&state=open",
            {{{"number", 7}, {"state", "open"}, {"secret_type", "aws_access_key_id"}, {"validity", "active"}},
             {{"number", 8}, {"state", "open"}, {"secret_type", "npm_token"}, {"validity", "unknown"}},
             {{"number", 9}, {"state", "resolved"}, {"secret_type", "npm_token"}, {"validity", "active"}}});
    };
    found.facts = {{"secrets.found", 2}, {"secrets.verified", 1}};
    found.findings = {{"secret-scanning", "alert 7: aws_access_key_id, and it works"}};
    found.commits = {{"secret-scan", kCommit}};
    LiveCase& off = all["secret scanning is off"] = answering(
        kShop + "/secret-scanning/alerts", message("Secret scanning is disabled on this repository."), 404);
    off.facts = {{"secrets.found", nullptr}};
    off.findings = {{"secrets.found", "there is none: "}};
    LiveCase& refused = all["secret scanning may not be read"] =
        answering(kShop + "/secret-scanning/alerts", message("Resource not accessible"), 403,
                  {{"X-Accepted-GitHub-Permissions", "secret_scanning_alerts=read"}});
    refused.facts = {{"secrets.found", nullptr}};
    refused.findings = {{"secrets.found", "the token lacks: secret_scanning_alerts=read"}};
    LiveCase& none = all["no Actions secrets"] = {.plugin = "github"};
    none.facts = {{"secrets.oldest_age_days", nullptr}};
    none.findings = {{"secrets.oldest_age_days", "there is none: the repository has no Actions secret"}};
    const auto ago = [](int days) {
        return model::toText(QDateTime::currentDateTimeUtc().addDays(-days).addSecs(-60));
    };
    LiveCase& aged = all["the oldest of the Actions secrets"] =
        answering(kShop + "/actions/secrets",
                  {{"total_count", 2},
                   {"secrets",
                    {{{"name", "NEW"}, {"created_at", ago(900)}, {"updated_at", ago(3)}},
                     {{"name", "OLD"}, {"created_at", ago(900)}, {"updated_at", ago(100)}}}}});
    aged.facts = {{"secrets.oldest_age_days", 100.0}};
    aged.findings = {{"secrets.oldest_age_days", "OLD was set "}};
    LiveCase& undated = all["a secret without a date"] =
        answering(kShop + "/actions/secrets", {{"total_count", 1}, {"secrets", {{{"name", "KEY"}}}}});
    undated.facts = {{"secrets.oldest_age_days", nullptr}};
    undated.findings = {{"secrets.oldest_age_days", "not known: KEY has no date"}};
    LiveCase& only = all["only what is asked for"] = {.plugin = "github"};
    only.config = {{"ask", {"secret-scanning"}}};
    only.facts = {{"secrets.found", 0}, {"ci.status", nullptr}, {"branch.protected", nullptr}};
    only.notAsked = "/actions/";
}

} // namespace

LiveCases githubAlertCases()
{
    LiveCases all;
    addProtection(all);
    addDependabot(all);
    addCodeScanning(all);
    addTools(all);
    addSecrets(all);
    return all;
}

} // namespace slipway::test
