// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

/// As Locust 2.12 answers; a newer one has more members.
QByteArray statistics(const QByteArray& state, int requests,
                      const QByteArray& row = R"("ninety_ninth_response_time":30)",
                      const QByteArray& more = R"("total_rps":28.5)")
{
    const QByteArray counts = R"("num_requests":)" + QByteArray::number(requests) +
                              R"(,"num_failures":0,"median_response_time":2,)" + row;
    return R"({"state":")" + state + R"(","user_count":20,)" + more +
           R"(,"stats":[{"method":"GET","name":"/a",)" + counts + R"(},{"method":"","name":"Aggregated",)" +
           counts + "}]}";
}

LiveCase locust(const QByteArray& body, const Json& facts, const QByteArrayList& findings = {})
{
    return {"locust", {{"environment", "staging"}}, {{"/stats/requests", body}}, facts, findings};
}

LiveCase nothing(LiveCase one, int code, const QByteArray& words)
{
    one.code = code;
    one.words = words;
    return one;
}

QByteArray alertOf(const QByteArray& name, const QByteArray& state, const QByteArray& silencedBy = {})
{
    return R"({"labels":{"alertname":")" + name +
           R"(","service":"shop \"1\"","severity":"page"},"startsAt":"2026-11-24T08:00:00Z",
        "status":{"state":")" +
           state + R"(","silencedBy":[)" + silencedBy + R"(],"inhibitedBy":[]}})";
}

LiveCase alertmanager(const QByteArrayList& alerts, const QByteArray& silences, const Json& facts,
                      const QByteArrayList& findings = {})
{
    return {
        "alertmanager",
        {{"environment", "staging"}, {"labels", {{"service", "shop \"1\""}}}},
        {{"/api/v2/status",
          R"({"config":{"original":"route:\n  receiver: pager\nreceivers:\n- name: pager\n  opsgenie_configs: [{}]\n"}})"},
         {"/api/v2/alerts", '[' + alerts.join(',') + ']'},
         {"/api/v2/silences", silences}},
        facts,
        findings,
        {R"(filter=service="shop \"1\"")", "silenced=true"}};
}

LiveCase grafana(const QByteArray& body, const Json& facts, const QByteArrayList& findings = {})
{
    return {"grafana",
            {{"environment", "staging"}, {"labels", {{"service", "shop"}}}},
            {{"/api/prometheus/grafana/api/v1/rules", body}},
            facts,
            findings};
}

QByteArray rule(const QByteArray& name, const QByteArray& service, const QByteArray& state,
                const QByteArray& health = "ok")
{
    return R"({"type":"alerting","name":")" + name +
           R"(","query":"a > 1","duration":60,"labels":{"service":")" + service +
           R"(","severity":"page"},"annotations":{},"alerts":[],"state":")" + state + R"(","health":")" +
           health + R"(","lastError":"boom"})";
}

LiveCase scorecard(const std::string& commit)
{
    return {
        "scorecard-api",
        {{"repository", "github.com/acme/shop"}},
        {{"/projects/github.com/acme/shop",
          QByteArray::fromStdString(
              R"({"date":"2026-11-23T00:00:00Z","repo":{"name":"github.com/acme/shop","commit":")" + commit +
              R"("},"scorecard":{"version":"v5.0.0","commit":"b"},"score":7.4,"checks":[)"
              R"({"name":"Branch-Protection","score":-1,"reason":"internal error","details":null,"documentation":{"short":"","url":""}},)"
              R"({"name":"License","score":10,"reason":"found","details":null,"documentation":{"short":"","url":""}}]})")}},
        {{"scorecard.score", 7.4}, {"scorecard.checks", 2}, {"scorecard.inconclusive", 1}}};
}

} // namespace

LiveCases otherCases()
{
    LiveCases cases;
    cases["locust: users are still being added"] =
        locust(statistics("spawning", 9),
               {{"load.requests", 9}, {"load.rps", 28.5}, {"load.max_users", 20}, {"load.p99_ms", 30.0}},
               {"load.rps: users are still being added"});
    cases["locust: the last rate of an old one is over with its test"] = locust(
        statistics("stopped", 9),
        {{"load.requests", 9}, {"load.rps", nullptr}, {"load.max_users", nullptr}, {"load.error_rate", 0.0}});
    cases["locust: a new one tells the rate of the whole test"] = locust(
        statistics("stopped", 9, R"("response_time_percentile_0.95":25,"response_time_percentile_0.99":40)",
                   R"("total_rps":20,"current_rps":0)"),
        {{"load.rps", 20.0}, {"load.max_users", nullptr}, {"load.p95_ms", 25.0}, {"load.p99_ms", 40.0}});
    cases["locust: no request is no praise"] = nothing(
        locust(statistics("running", 0), {{"load.error_rate", nullptr}}), -32010, "no request was sent");
    cases["locust: no test has run"] =
        nothing(locust(statistics("ready", 0), {{"load.requests", nullptr}}), -32010, "no test has run");
    cases["locust: a state that nobody knows"] =
        nothing(locust(statistics("hibernating", 5), {{"load.requests", nullptr}}), -32010,
                "Locust's state is hibernating");

    const QByteArray silence =
        R"([{"id":"s1","status":{"state":"active"},"endsAt":"2026-11-24T10:00:00Z","comment":"c","matchers":[
        {"name":"alertname","value":"B","isRegex":false}]}])";
    cases["alertmanager: what is silenced or inhibited does not fire"] = alertmanager(
        {alertOf("A", "unprocessed"), alertOf("B", "suppressed", R"("s1")"), alertOf("C", "suppressed"),
         alertOf("InfoInhibitor", "active")},
        silence,
        {{"alerts.firing", 1}, {"alerts.silences", 1}, {"alerts.routes", 1}, {"alerts.paging_routes", 1}},
        {"alerts.firing: A (page) fires since 2026-11-24T08:00:00Z",
         "alerts.silences: silenced until 2026-11-24T10:00:00Z: c"});
    cases["alertmanager: a silence of others is theirs"] =
        alertmanager({}, silence, {{"alerts.firing", 0}, {"alerts.silences", 0}});
    cases["alertmanager: a state that nobody knows"] =
        alertmanager({alertOf("A", "asleep")}, "[]", {{"alerts.firing", nullptr}, {"alerts.silences", 0}},
                     {R"(alerts.firing: not known: an alert's state is "asleep")"});
    LiveCase refused = alertmanager(
        {}, "[]", {{"alerts.firing", nullptr}, {"alerts.silences", nullptr}, {"alerts.routes", 1}});
    refused.served[1] = {"/api/v2/alerts", R"("bad matcher format: bad(")", {}, 400};
    cases["alertmanager: without the alerts, neither is known"] = refused;
    LiveCase unread = alertmanager(
        {}, "[]", {{"alerts.firing", 0}, {"alerts.routes", nullptr}, {"alerts.pager_receivers", nullptr}});
    unread.served[0].body = R"({"config":{"original":"route: ["}})";
    cases["alertmanager: a configuration that cannot be read"] = unread;

    const auto groups = [](const QByteArray& rules) {
        return R"({"status":"success","data":{"groups":[{"name":"g","rules":[)" + rules + "]}]}}";
    };
    cases["grafana: the service's rules, and which fire"] =
        grafana(groups(rule("A", "shop", "firing") + ',' + rule("B", "shop", "inactive", "error") + ',' +
                       rule("C", "other", "firing")),
                {{"alerts.rules", 2},
                 {"alerts.paging", 2},
                 {"alerts.firing", 1},
                 {"alerts.with_runbook", 0},
                 {"slo.objectives", nullptr}},
                {"alerts.firing: A fires", "alerts.rules: B does not evaluate: boom"});
    cases["grafana: another answer says nothing"] = nothing(
        grafana(R"({"status":"error","error":"no"})", {{"alerts.rules", nullptr}}), -32012, "has no rules");

    cases["scorecard-api: the commit that is asked about"] = scorecard(std::string(40, 'a'));
    LiveCase other = scorecard(std::string(40, 'c'));
    other.findings = {"scorecard.score: the latest result is about another commit"};
    other.subject = {{"project", "shop"}, {"commit", std::string(40, 'c')}};
    cases["scorecard-api: another commit's result is that commit's"] = other;
    return cases;
}

} // namespace slipway::test
