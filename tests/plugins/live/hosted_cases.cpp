// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

Served made(const QByteArray& path, const Json& json, const QByteArrayList& words = {})
{
    return {path, QByteArray::fromStdString(json.dump()), words};
}

// --- Opsgenie

const Json kSchedule{{"schedule", "shop primary"}, {"alert_query", "tag: shop"}};
const QByteArray kOnCalls = "/v2/schedules/shop%20primary/on-calls";

Served onCall(const Json& data)
{
    return made(kOnCalls, {{"data", data}});
}

const Json kSomebody{{"_parent", {{"enabled", true}}}, {"onCallRecipients", {"somebody@example.org"}}};

Json alert(const char* id, const char* status = "open", bool isSeen = false)
{
    return {{"tinyId", id}, {"message", "checkout 5xx"}, {"status", status}, {"acknowledged", isSeen}};
}

Served alerts(const std::vector<Json>& all, const QByteArrayList& words = {})
{
    return made("/v2/alerts", {{"data", all}}, words);
}

LiveCase opsgenie(const Json& schedule, const std::vector<Served>& open, const Json& levels,
                  const Json& count, const QByteArrayList& findings = {})
{
    LiveCase one{"opsgenie",
                 kSchedule,
                 {onCall(schedule)},
                 {{"oncall.levels", levels}, {"oncall.open_incidents", count}},
                 findings};
    one.served.insert(one.served.end(), open.begin(), open.end());
    return one;
}

void addOpsgenie(LiveCases& cases)
{
    cases["opsgenie: somebody is on call, and nothing is open"] =
        opsgenie(kSomebody, {alerts({})}, 1, 0, {"source.end_of_life: Opsgenie "});
    cases["opsgenie: somebody is on call, and nothing is open"].asked = {
        "query=status: open AND (tag: shop)", "scheduleIdentifierType=name", "flat=true", "limit=100",
        "offset=0"};
    cases["opsgenie: somebody is on call, and nothing is open"].subject = {{"project", "shop"}};
    cases["opsgenie: nobody is"] = opsgenie({{"onCallRecipients", Json::array()}}, {alerts({})}, 0, 0,
                                            {"oncall.levels: nobody is on call now"});
    Json off = kSomebody;
    off["_parent"]["enabled"] = false;
    cases["opsgenie: a schedule that is off pages nobody"] =
        opsgenie(off, {alerts({})}, 0, 0, {"oncall.levels: the schedule is disabled: nobody is paged"});
    cases["opsgenie: no list is not nobody"] =
        opsgenie(Json::object(), {alerts({})}, nullptr, 0, {"has no list of who is on call"});
    cases["opsgenie: open alerts, acknowledged ones too"] =
        opsgenie(kSomebody, {alerts({alert("17"), alert("18", "open", true), alert("19", "closed")})}, 1, 2,
                 {"oncall.open_incidents: #17 checkout 5xx", "oncall.open_incidents: #18 checkout 5xx (ack"});
    cases["opsgenie: alerts go on by offset"] =
        opsgenie(kSomebody,
                 {alerts({alert("1")}, {"offset=100"}), alerts(std::vector<Json>(100, alert("2")))}, 1, 101);
    cases["opsgenie: an alert in a new state is not known"] =
        opsgenie(kSomebody, {alerts({alert("17", "dreaming")})}, 1, nullptr,
                 {R"(oncall.open_incidents: not known: the status of an alert is "dreaming")"});
    cases["opsgenie: no list of alerts is not none"] =
        opsgenie(kSomebody, {made("/v2/alerts", Json::object())}, 1, nullptr, {"/v2/alerts has no list"});
    cases["opsgenie: alerts that may not be read are unknown"] =
        opsgenie(kSomebody, {{"/v2/alerts", R"({"message":"no"})", {}, 403}}, 1, nullptr,
                 {"oncall.open_incidents: not known: "});
    cases["opsgenie: a schedule that is not there"] = {"opsgenie", kSchedule, {},     Json::object(),
                                                       {},         {},        -32012, "answered 404"};
}

// --- Grafana Cloud k6

const Json kTest{{"environment", "staging"}, {"stack", 1234}, {"test", 77}};
const QByteArray kRuns = "/cloud/v6/load_tests/77/test_runs";
const std::string kThis(40, 'a');

Json run(int id, const Json& result, const Json& otherwise = Json::object())
{
    return with({{"id", id},
                 {"created", "2026-11-20T10:00:00Z"},
                 {"ended", "2026-11-20T10:20:00Z"},
                 {"note", ""},
                 {"status", "completed"},
                 {"result", result},
                 {"result_details", {{"message", "because"}}},
                 {"options", {{"thresholds", {{"http_req_failed", {"rate<0.01"}}}}}},
                 {"execution_duration", 900}},
                otherwise);
}

LiveCase k6(const std::vector<Json>& runs, const Json& kept, const Json& lasted = 900.0,
            const QByteArrayList& findings = {})
{
    LiveCase one{"k6-cloud",
                 kTest,
                 {made(kRuns, {{"value", runs}})},
                 {{"load.thresholds_met", kept}, {"load.duration_s", lasted}},
                 findings};
    one.observed = "2026-11-20T10:20:00Z";
    return one;
}

LiveCase k6Refused(const Json& answer, const QByteArray& words)
{
    return {"k6-cloud", kTest, {made(kRuns, answer)}, Json::object(), {}, {}, -32012, words};
}

void addK6(LiveCases& cases)
{
    const Json noted{{"note", "build of " + kThis}};
    const Json tagged{{"options", {{"thresholds", {{"checks", {"rate>0.9"}}}}, {"tags", {{"sha", kThis}}}}}};
    const Json ours{{"project", "shop"}, {"release", "4.2.0"}, {"commit", kThis}, {"environment", "staging"}};
    const Json nobodys{{"project", "shop"}, {"environment", "staging"}};
    LiveCase noteCase = k6({run(3, "failed"), run(2, "passed", noted), run(1, "failed", noted)}, true, 900.0,
                           {"load.thresholds_met: run 3 of 2026-11-20T10:00:00Z: failed, because"});
    noteCase.subject = ours;
    noteCase.asked = {"$orderby=created desc", "$top=50"};
    cases["k6-cloud: the newest run with the commit in its note"] = noteCase;
    LiveCase tagCase = k6({run(3, "passed"), run(2, "failed", tagged)}, false);
    tagCase.subject = ours;
    cases["k6-cloud: or in the script's tags"] = tagCase;
    LiveCase otherCase = k6({run(3, "passed"), run(2, "failed")}, true, 900.0, {"counts for no release"});
    otherCase.subject = nobodys;
    cases["k6-cloud: another run counts for no release"] = otherCase;
    // Whatever order the service lists them in.
    LiveCase mixed =
        k6({run(1, "passed", noted), run(2, "failed", with(noted, {{"created", "2026-11-20T11:00:00Z"}}))},
           false, 900.0, {"run 2 of 2026-11-20T11:00:00Z: failed, because"});
    cases["k6-cloud: the newest is that which was made last"] = mixed;
    cases["k6-cloud: when a run was made has to be told"] =
        k6Refused({{"value", {run(2, "passed", {{"created", nullptr}})}}}, "has a run without a time");
    const Json running{{"status", "running"}, {"ended", nullptr}};
    cases["k6-cloud: one that runs has no result yet"] =
        k6({run(3, nullptr, running), run(2, "passed", noted)}, true, 900.0,
           {"run 3 of 2026-11-20T10:00:00Z: running"});
    const Json aborted{{"status", "aborted"}};
    cases["k6-cloud: thresholds may end a run"] = k6({run(2, "failed", aborted)}, false, nullptr);
    LiveCase unclear = k6Refused({{"value", {run(2, "passed", aborted)}}}, "run 2 was aborted");
    cases["k6-cloud: a run that was stopped kept nothing"] = unclear;
    cases["k6-cloud: no threshold is not kept"] =
        k6({run(2, "passed", {{"options", {{"vus", 3}}}})}, nullptr, 900.0,
           {"load.thresholds_met: there is none: the script of run 2 states no threshold"});
    cases["k6-cloud: nor is one that is empty"] =
        k6({run(2, "passed", {{"options", {{"thresholds", {{"http_req_failed", Json::array()}}}}}})}, nullptr,
           900.0, {"load.thresholds_met: there is none: the script of run 2 states no threshold"});
    cases["k6-cloud: thresholds that are not told may be none"] =
        k6({run(2, "passed", {{"options", nullptr}})}, nullptr, 900.0, {"it may have no threshold"});
    cases["k6-cloud: an error is no result"] =
        k6({run(2, "error")}, nullptr, 900.0, {R"(not known: run 2 ended with "error": because)"});
    cases["k6-cloud: no run is no evidence"] =
        k6Refused({{"value", Json::array()}}, "no run of the test has ended");
    cases["k6-cloud: none that has ended, too"] =
        k6Refused({{"value", {run(3, nullptr, running)}}}, "no run of the test has ended");
    cases["k6-cloud: when it ended has to be told"] =
        k6Refused({{"value", {run(3, "passed", {{"ended", "soon"}})}}}, "when the run ended cannot be read");
    cases["k6-cloud: what is no list"] = k6Refused(Json::object(), "has no list of runs");
}

} // namespace

LiveCases hostedCases()
{
    LiveCases cases;
    addOpsgenie(cases);
    addK6(cases);
    return cases;
}

} // namespace slipway::test
