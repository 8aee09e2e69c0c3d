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
    const Json usual{{"load.requests", 9},  {"load.failed", 0},   {"load.error_rate", 0.0},
                     {"load.rps", 28.5},    {"load.p50_ms", 2.0}, {"load.p99_ms", 30.0},
                     {"load.max_users", 20}};
    return {
        "locust", {{"environment", "staging"}}, {{"/stats/requests", body}}, with(usual, facts), findings};
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
    const Json usual{{"alerts.routes", 1},
                     {"alerts.paging_routes", 1},
                     {"alerts.pager_receivers", 1},
                     {"alerts.firing", 0},
                     {"alerts.silences", 0}};
    return {
        "alertmanager",
        {{"environment", "staging"}, {"labels", {{"service", "shop \"1\""}}}},
        {{"/api/v2/status",
          R"({"config":{"original":"route:\n  receiver: pager\nreceivers:\n- name: pager\n  opsgenie_configs: [{}]\n"}})"},
         {"/api/v2/alerts", '[' + alerts.join(',') + ']'},
         {"/api/v2/silences", silences}},
        with(usual, facts),
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

/// Silences with an id of their own, each with its matchers.
QByteArray silences(const QByteArrayList& matchers, const QByteArray& state = "active")
{
    QByteArrayList all;
    for (const QByteArray& each : matchers)
        all += R"({"id":"s2","status":{"state":")" + state +
               R"("},"endsAt":"2026-11-24T10:00:00Z","comment":"c","matchers":[)" + each + "]}";
    return '[' + all.join(',') + ']';
}

QByteArray matcher(const QByteArray& name, const QByteArray& value, bool isRegex = false, bool isEqual = true)
{
    return R"({"name":")" + name + R"(","value":")" + value + R"(","isRegex":)" +
           (isRegex ? "true" : "false") + R"(,"isEqual":)" + (isEqual ? "true}" : "false}");
}

QByteArray groups(const QByteArray& rules)
{
    return R"({"status":"success","data":{"groups":[{"name":"g","rules":[)" + rules + "]}]}}";
}

const QByteArray kSilence =
    R"([{"id":"s1","status":{"state":"active"},"endsAt":"2026-11-24T10:00:00Z","comment":"c","matchers":[
    {"name":"alertname","value":"B","isRegex":false}]}])";

void addLocust(LiveCases& cases)
{
    cases["locust: users are still being added"] =
        locust(statistics("spawning", 9),
               {{"load.requests", 9}, {"load.rps", 28.5}, {"load.max_users", 20}, {"load.p99_ms", 30.0}},
               {"load.rps: users are still being added"});
    // It would be weeks old, and of another release.
    for (const char* state : {"stopping", "stopped", "cleanup"})
        cases[QByteArray("locust: a test that is over says nothing of now: ") + state] =
            nothing(locust(statistics(state, 9), Json::object()), -32010, "the test has ended");
    cases["locust: a new one tells more percentiles"] = locust(
        statistics("running", 9, R"("response_time_percentile_0.95":25,"response_time_percentile_0.99":40)",
                   R"("total_rps":20,"current_rps":0)"),
        {{"load.rps", 20.0}, {"load.p95_ms", 25.0}, {"load.p99_ms", 40.0}});
    LiveCase nobodys = locust(statistics("running", 9), {{"load.requests", 9}});
    nobodys.subject = {{"project", "shop"}, {"environment", "staging"}};
    cases["locust: nobody said which commit is tested"] = nobodys;
    LiveCase tied = nobodys;
    tied.config.update(Json{{"commit", std::string(40, 'b')}, {"release", "5.0.0"}});
    tied.subject.update(Json{{"commit", std::string(40, 'b')}, {"release", "5.0.0"}});
    cases["locust: the configuration says which commit is tested"] = tied;
    cases["locust: no request is no praise"] = nothing(
        locust(statistics("running", 0), {{"load.error_rate", nullptr}}), -32010, "no request was sent");
    cases["locust: no test has run"] =
        nothing(locust(statistics("ready", 0), {{"load.requests", nullptr}}), -32010, "no test has run");
    cases["locust: a state that nobody knows"] =
        nothing(locust(statistics("hibernating", 5), {{"load.requests", nullptr}}), -32010,
                "Locust's state is hibernating");
}

void addAlertmanager(LiveCases& cases)
{
    cases["alertmanager: what is silenced or inhibited does not fire"] = alertmanager(
        {alertOf("A", "unprocessed"), alertOf("B", "suppressed", R"("s1")"), alertOf("C", "suppressed"),
         alertOf("InfoInhibitor", "active")},
        kSilence,
        {{"alerts.firing", 1}, {"alerts.silences", 1}, {"alerts.routes", 1}, {"alerts.paging_routes", 1}},
        {"alerts.firing: A (page) fires since 2026-11-24T08:00:00Z",
         "alerts.silences: silenced until 2026-11-24T10:00:00Z: c"});
    cases["alertmanager: a state that nobody knows"] =
        alertmanager({alertOf("A", "asleep")}, "[]", {{"alerts.firing", nullptr}, {"alerts.silences", 0}},
                     {R"(alerts.firing: not known: an alert's state is "asleep")"});
    LiveCase refused = alertmanager(
        {}, "[]", {{"alerts.firing", nullptr}, {"alerts.silences", nullptr}, {"alerts.routes", 1}});
    refused.served[1] = {"/api/v2/alerts", R"("bad matcher format: bad(")", {}, 400};
    cases["alertmanager: without the alerts, neither is known"] = refused;
    LiveCase unread = alertmanager(
        {}, "[]",
        {{"alerts.routes", nullptr}, {"alerts.paging_routes", nullptr}, {"alerts.pager_receivers", nullptr}});
    unread.served[0].body = R"({"config":{"original":"route: ["}})";
    cases["alertmanager: a configuration that cannot be read"] = unread;
}

void addSilences(LiveCases& cases)
{
    const auto silenced = [](const QByteArray& answer, const Json& count,
                             const QByteArrayList& findings = {}) {
        return alertmanager({}, answer, {{"alerts.firing", 0}, {"alerts.silences", count}}, findings);
    };
    cases["alertmanager: a silence of others is theirs"] =
        silenced(silences({matcher("alertname", ".+", true) + ',' + matcher("service", "other")}), 0);
    cases["alertmanager: a silence on everything is on ours, too"] =
        silenced(silences({matcher("alertname", ".+", true)}), 1, {"alerts.silences: silenced until"});
    cases["alertmanager: so is one that leaves nothing out"] = silenced(
        silences({matcher("alertname", "", false, false) + ',' + matcher("cluster", ".*", true)}), 1);
    const QByteArray cannot = "alerts.silences: not known: whether it is the service's cannot be told: "
                              "silenced until 2026-11-24T10:00:00Z: c";
    cases["alertmanager: a silence on labels that nobody knows may be on ours"] =
        silenced(silences({matcher("cluster", "prod")}), nullptr, {cannot});
    cases["alertmanager: one by the alert's name, too"] = silenced(kSilence, nullptr, {cannot});
    cases["alertmanager: an expression that cannot be read, too"] =
        silenced(silences({matcher("service", "sh(", true)}), nullptr, {cannot});
    cases["alertmanager: a silence in a state that nobody knows, too"] =
        silenced(silences({matcher("alertname", ".+", true)}, "resting"), nullptr, {cannot});
    cases["alertmanager: a silence that is over is none"] =
        silenced(silences({matcher("alertname", ".+", true)}, "expired"), 0);
    cases["alertmanager: one that counts is one, whatever others are"] =
        silenced(silences({matcher("cluster", "prod"), matcher("alertname", ".+", true)}), 1,
                 {"alerts.silences: whether it is the service's cannot be told"});
}

void addGrafana(LiveCases& cases)
{
    cases["grafana: the service's rules, and which fire"] =
        grafana(groups(rule("A", "shop", "firing") + ',' + rule("B", "shop", "inactive", "error") + ',' +
                       rule("C", "other", "firing")),
                {{"alerts.rules", 2},
                 {"alerts.paging", 2},
                 {"alerts.firing", 1},
                 {"alerts.with_runbook", 0},
                 {"alerts.burn_rate", 0},
                 {"slo.objectives", nullptr}},
                {"alerts.firing: A fires", "alerts.rules: B does not evaluate: boom"});
    const Json one{
        {"alerts.rules", 1}, {"alerts.paging", 1}, {"alerts.with_runbook", 0}, {"alerts.burn_rate", 0}};
    cases["grafana: no rule is no silence"] =
        grafana(groups(rule("C", "other", "inactive")),
                {{"alerts.rules", 0},
                 {"alerts.paging", 0},
                 {"alerts.with_runbook", 0},
                 {"alerts.burn_rate", 0},
                 {"alerts.firing", nullptr}},
                {"alerts.firing: there is none: no rule has the labels"});
    cases["grafana: a rule that cannot be evaluated would not fire"] =
        grafana(groups(rule("B", "shop", "inactive", "error")), one,
                {"alerts.firing: not known: B does not evaluate: boom"});
    cases["grafana: nor one without data"] = grafana(groups(rule("B", "shop", "inactive", "nodata")), one,
                                                     {"alerts.firing: not known: B does not evaluate: boom"});
    cases["grafana: a state that nobody knows"] =
        grafana(groups(rule("B", "shop", "asleep")), one,
                {R"(alerts.firing: not known: the state of B is "asleep")"});
    Json calm = one;
    calm["alerts.firing"] = 0;
    cases["grafana: none fires"] = grafana(groups(rule("B", "shop", "pending")), calm);
    cases["grafana: what is no rule may fire"] =
        nothing(grafana(groups(rule("B", "shop", "pending") + ",7"), {{"alerts.rules", nullptr}}), -32012,
                "has no rules");
    cases["grafana: another answer says nothing"] = nothing(
        grafana(R"({"status":"error","error":"no"})", {{"alerts.rules", nullptr}}), -32012, "has no rules");
}

void addPrometheus(LiveCases& cases)
{
    const auto prometheus = [](const QByteArray& answer, const Json& facts,
                               const QByteArrayList& findings = {}) {
        return LiveCase{
            "prometheus", {{"environment", "staging"}}, {{"/api/v1/rules", answer}}, facts, findings};
    };
    cases["prometheus: members of another type are as if not there"] = prometheus(
        groups(R"({"type":"alerting","name":"A","query":"a > 1","labels":null,"health":null,"lastError":null},
                  {"type":"alerting","name":7,"query":"a > 1","labels":[],"health":"err","lastError":9},
                  {"type":null,"name":"C"})")
            .replace(R"({"name":"g",)", R"({"name":"none","rules":null},{"name":7,)"),
        {{"alerts.rules", 1}, {"alerts.paging", 0}, {"alerts.with_runbook", 0}, {"alerts.burn_rate", 0}});
    for (const char* odd : {R"({"name":"g","rules":7})", "7", R"({"rules":["A"]})"})
        cases[QByteArray("prometheus: what is no group has rules that nobody knows: ") + odd] = nothing(
            prometheus(QByteArray(R"({"status":"success","data":{"groups":[)") + odd + "]}}", Json::object()),
            -32012, "alerts.rules: ");
    // Yesterday's value must not stay in force.
    LiveCase gone = nothing(prometheus("{}", {{"golden.rps", nullptr}}), -32012,
                            "nothing could be found out: golden.rps: the query has no series");
    gone.config.update(Json{{"ask_rules", false}, {"golden", {{"rps", "up"}}}});
    gone.served = {{"/api/v1/query", R"({"status":"success","data":{"resultType":"vector","result":[]}})"}};
    cases["prometheus: only what is not there"] = gone;
}

} // namespace

LiveCases otherCases()
{
    LiveCases cases;
    addLocust(cases);
    addAlertmanager(cases);
    addSilences(cases);
    addGrafana(cases);
    addPrometheus(cases);
    cases["scorecard-api: the commit that is asked about"] = scorecard(std::string(40, 'a'));
    LiveCase other = scorecard(std::string(40, 'c'));
    other.findings = {"scorecard.score: the latest result is about another commit"};
    other.subject = {{"project", "shop"}, {"commit", std::string(40, 'c')}};
    cases["scorecard-api: another commit's result is that commit's"] = other;
    return cases;
}

} // namespace slipway::test
