// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const Json kOne{{"environment", "production"}, {"slos", {"abc"}}};
const Json kTwo{{"environment", "production"}, {"slos", {"abc", "def"}}};
const Json kMonitors{{"environment", "production"}, {"monitor_tags", {"service:shop", "team:web"}}};

qint64 epochAt(qint64 minutes)
{
    return QDateTime::fromString(QString::fromLatin1(fromNow(minutes)), Qt::ISODate).toSecsSinceEpoch();
}

Json objective(const char* id, const char* name, double target = 99.9, const char* frame = "30d",
               qint64 daysAgo = 400)
{
    return {
        {"id", id},
        {"name", name},
        {"type", "metric"},
        {"timeframe", frame},
        {"created_at", epochAt(-60 * 24 * daysAgo)},
        {"thresholds", {{{"timeframe", "7d"}, {"target", 50}}, {{"timeframe", frame}, {"target", target}}}}};
}

Served listed(const std::vector<Json>& objectives)
{
    return {"/api/v1/slo",
            QByteArray::fromStdString(Json{{"data", objectives}, {"errors", Json::array()}}.dump())};
}

Json history(const Json& sli, const Json& left, double events = 100'000)
{
    return {{"data",
             {{"overall", {{"sli_value", sli}, {"error_budget_remaining", {{"7d", 99.0}, {"30d", left}}}}},
              {"series", {{"denominator", {{"sum", events}}}}}}},
            {"errors", nullptr}};
}

/// The last hour's begins in another million of seconds than that of 30 days.
Served hour(const QByteArray& id, const Json& body)
{
    return {"/api/v1/slo/" + id + "/history",
            QByteArray::fromStdString(body.dump()),
            {"from_ts=" + QByteArray::number(epochAt(-60) / 1'000'000)}};
}

Served window(const QByteArray& id, const Json& body)
{
    return {"/api/v1/slo/" + id + "/history", QByteArray::fromStdString(body.dump())};
}

const Json kWell{{"slo.objectives", 1},     {"slo.target", 99.9},      {"slo.attainment", 99.94},
                 {"slo.budget_left", 40.0}, {"slo.burn_rate_1h", 0.2}, {"slo.window_days", 30.0}};
const Json kHour = history(99.98, 80.0, 5'000);
const Json kWindow = history(99.94, 40.0);

LiveCase one(const Json& lastHour, const Json& last30Days, const Json& otherwise,
             const QByteArrayList& findings = {})
{
    return {"datadog",
            kOne,
            {listed({objective("abc", "checkout")}), hour("abc", lastHour), window("abc", last30Days)},
            with(kWell, otherwise),
            findings};
}

LiveCase refused(const std::vector<Json>& objectives, const QByteArray& words)
{
    return {"datadog", kOne, {listed(objectives)}, Json::object(), {}, {}, -32012, words};
}

void addObjectives(LiveCases& cases)
{
    cases["datadog: an objective's window and its last hour"] = one(kHour, kWindow, kWell);
    cases["datadog: an objective's window and its last hour"].asked = {"ids=abc", "limit=100"};
    cases["datadog: an objective's window and its last hour"].subject = {
        {"project", "shop"}, {"release", "4.2.0"}, {"environment", "production"}};
    cases["datadog: a budget may be overspent"] =
        one(kHour, history(99.7, -200.0), {{"slo.attainment", 99.7}, {"slo.budget_left", -200.0}});
    cases["datadog: the worst of two counts"] = {
        "datadog",
        kTwo,
        {listed({objective("abc", "checkout"), objective("def", "search", 99.5)}), hour("abc", kHour),
         hour("def", history(90, 10.0)), window("abc", kWindow), window("def", history(99.9, 80.0))},
        {{"slo.objectives", 2},
         {"slo.target", 99.9},
         {"slo.attainment", 99.9},
         {"slo.budget_left", 40.0},
         {"slo.burn_rate_1h", 20.0}}};
    cases["datadog: an hour without traffic has no burn rate"] =
        one(history(nullptr, nullptr, 0), kWindow, {{"slo.burn_rate_1h", nullptr}},
            {"slo.burn_rate_1h: there is none: checkout: nothing was measured in that time"});
    cases["datadog: a few events are no rate"] =
        one(history(50, 80.0, 4), kWindow, {{"slo.burn_rate_1h", nullptr}},
            {"slo.burn_rate_1h: not known: checkout: 4 events in an hour are too few"});
    Json wrong = kWindow;
    wrong["errors"] = {{{"error", "query timed out"}}};
    const Json unknown{{"slo.attainment", nullptr}, {"slo.budget_left", nullptr}};
    cases["datadog: an error may come with 200"] =
        one(kHour, wrong, unknown, {"slo.budget_left: not known: checkout: query timed out"});
    Json within = kWindow;
    within["data"]["overall"]["errors"] = {{{"error_message", "no such monitor"}, {"error_type", "x"}}};
    cases["datadog: also within"] =
        one(kHour, within, unknown, {"slo.attainment: not known: checkout: no such monitor"});
    Json preview = kWindow;
    preview["data"]["overall"]["preview"] = true;
    cases["datadog: a preview is no figure"] =
        one(kHour, preview, unknown, {"slo.attainment: not known: checkout: Datadog still computes it"});
    LiveCase young = one(kHour, kWindow, unknown, {"checkout: it is younger than its window of 30 days"});
    young.served[0] = listed({objective("abc", "checkout", 99.9, "30d", 20)});
    cases["datadog: young data say nothing of a whole window"] = young;
    Json undated = objective("abc", "checkout");
    undated.erase("created_at");
    young.served[0] = listed({undated});
    young.findings = {"slo.budget_left: not known: checkout: it is not told since when it is measured"};
    cases["datadog: nor do those of nobody knows when"] = young;
    LiveCase closed = one(kHour, kWindow, unknown, {"slo.attainment: not known: checkout: "});
    closed.served[2] = {"/api/v1/slo/abc/history", R"({"errors":["Forbidden"]})", {}, 403};
    cases["datadog: what may not be read is unknown"] = closed;
    cases["datadog: an objective that is not there"] =
        refused({objective("xyz", "other")}, "there is no objective abc that may be read");
    cases["datadog: a window that is no number of days"] =
        refused({objective("abc", "checkout", 99.9, "previous_month")}, "its time frame is");
    cases["datadog: nothing can fail of a target of 100"] =
        refused({objective("abc", "checkout", 100)}, "its target is no share below 100%");
    cases["datadog: nothing is asked for"] = {
        "datadog", {{"environment", "production"}}, {}, Json::object(), {}, {},
        -32602,    "set slos or monitor_tags"};
}

Json monitor(const char* name, const char* state, const char* message = "@slack-shop",
             const Json& otherwise = Json::object())
{
    return with({{"name", name},
                 {"overall_state", state},
                 {"type", "query alert"},
                 {"message", message},
                 {"tags", {"Service:shop", "team:web", "env:prod"}}},
                otherwise);
}

Json burn(const char* state, const char* id = "abc")
{
    return monitor(
        "budget", state, "{{#is_alert}}@pagerduty-Shop{{/is_alert}}",
        {{"type", "slo alert"},
         {"query", std::string("burn_rate(\"") + id + "\").over(\"30d\").long_window(\"1h\") > 14.4"}});
}

Served monitors(const std::vector<Json>& all, const QByteArrayList& words = {})
{
    return {"/api/v1/monitor", QByteArray::fromStdString(Json(all).dump()), words};
}

void addMonitors(LiveCases& cases)
{
    const Json quiet{{"alerts.rules", 2},
                     {"alerts.paging", 0},
                     {"alerts.burn_rate", 0},
                     {"alerts.firing", 0},
                     {"alerts.silences", 0}};
    cases["datadog: monitors that are well"] = {
        "datadog", kMonitors, {monitors({monitor("a", "OK"), monitor("b", "OK")})}, quiet};
    cases["datadog: monitors that are well"].asked = {"monitor_tags=service:shop,team:web",
                                                      "with_downtimes=true", "page=0", "page_size=100"};
    const Json downtimes{{"matching_downtimes", {{{"id", 7}}, {{"id", 8}}}}};
    cases["datadog: alerts and warnings fire, and downtimes silence"] = {
        "datadog",
        kMonitors,
        {monitors(
            {monitor("queue", "Warn", "@slack", downtimes), monitor("errors", "Alert", "@oncall-shop")})},
        with(quiet, {{"alerts.firing", 2}, {"alerts.paging", 1}, {"alerts.silences", 2}}),
        {"alerts.firing: queue (Warn), in a downtime", "alerts.firing: errors (Alert)"}};
    cases["datadog: a monitor without data may hide an alert"] = {
        "datadog",
        kMonitors,
        {monitors({monitor("a", "OK"), monitor("b", "No Data")})},
        with(quiet, {{"alerts.firing", nullptr}}),
        {R"(alerts.firing: not known: the state of b is "No Data")"}};
    cases["datadog: one that fires does, whatever others say"] = {
        "datadog",
        kMonitors,
        {monitors({monitor("a", "Alert"), monitor("b", "Frozen")})},
        with(quiet, {{"alerts.firing", 1}}),
        {}};
    cases["datadog: a draft pages nobody"] = {
        "datadog",
        kMonitors,
        {monitors({monitor("a", "OK", "@pagerduty-Shop", {{"draft_status", "draft"}}), monitor("b", "OK")})},
        quiet};
    cases["datadog: an address of mail is no pager"] = {
        "datadog",
        kMonitors,
        {monitors(
            {monitor("a", "OK", "@somebody@pagerduty.example.org"), monitor("b", "OK", "see @pagerduty")})},
        with(quiet, {{"alerts.paging", 1}})};
    const Json anothers{{"tags", {"service:shop", "team:desk"}}};
    cases["datadog: a monitor without one of the tags is another's"] = {
        "datadog",
        kMonitors,
        {monitors({monitor("a", "OK"), monitor("b", "OK"), monitor("c", "Alert", "@pagerduty", anothers)})},
        quiet};
    cases["datadog: tags have to be told"] = {"datadog",
                                              kMonitors,
                                              {monitors({monitor("a", "OK", "", {{"tags", nullptr}})})},
                                              Json::object(),
                                              {},
                                              {},
                                              -32012,
                                              "a monitor does not tell its tags"};
    cases["datadog: no monitor is no silence"] = {
        "datadog", kMonitors, {monitors({})}, Json::object(), {}, {}, -32012, "no monitor has the tags"};
    cases["datadog: a monitor that cannot be read"] = {
        "datadog",
        kMonitors,
        {monitors({Json{{"id", 1}, {"tags", {"service:shop", "team:web"}}}})},
        Json::object(),
        {},
        {},
        -32012,
        "a monitor has no name or no state"};
    cases["datadog: pages of monitors"] = {
        "datadog",
        kMonitors,
        {monitors({monitor("last", "OK")}, {"page=1"}), monitors(std::vector<Json>(100, monitor("m", "OK")))},
        with(quiet, {{"alerts.rules", 101}})};
    Json both = kOne;
    both["monitor_tags"] = {"service:shop"};
    LiveCase burning = one(kHour, kWindow,
                           {{"alerts.rules", 2},
                            {"alerts.paging", 2},
                            {"alerts.burn_rate", 2},
                            {"alerts.firing", 1},
                            {"alerts.silences", 0},
                            {"slo.with_burn_alerts", 1},
                            {"slo.pages_burning", 1}});
    burning.config = both;
    burning.served.push_back(monitors({burn("Alert"), burn("OK", "another")}));
    cases["datadog: an objective's own burn rate counts"] = burning;
    burning.served.back() = monitors({burn("No Data"), burn("OK", "another")});
    burning.facts = with(burning.facts, {{"alerts.firing", nullptr}, {"slo.pages_burning", nullptr}});
    cases["datadog: a burn rate without data is not known"] = burning;
    // An alert on the budget's burn that nobody gets is none, and says nothing of what pages.
    Json unread = burn("OK");
    unread["draft_status"] = "draft";
    Json chat = burn("OK");
    chat["message"] = "@slack-shop";
    burning.served.back() = monitors({unread, chat});
    burning.facts =
        with(burning.facts, {{"alerts.paging", 0}, {"alerts.burn_rate", 1}, {"alerts.firing", 0}});
    burning.findings = {
        "slo.pages_burning: there is none: no burn-rate alert of the objectives pages anybody"};
    cases["datadog: a burn rate that pages nobody is no silence"] = burning;
    burning.served.back() = monitors({unread});
    burning.facts =
        with(burning.facts, {{"alerts.rules", 1}, {"alerts.burn_rate", 0}, {"slo.with_burn_alerts", 0}});
    cases["datadog: a draft is no burn-rate alert"] = burning;
    burning.served.back() = {"/api/v1/monitor", R"({"errors":["Forbidden"]})", {}, 403};
    burning.facts = kWell;
    burning.findings = {"slo.with_burn_alerts: not known: ", "slo.pages_burning: not known: "};
    cases["datadog: burn rates that may not be read are unknown"] = burning;
    LiveCase half = burning;
    half.served = {{"/api/v1/slo", R"({"errors":["Forbidden"]})", {}, 403}, monitors({monitor("a", "OK")})};
    half.facts = {{"alerts.rules", 1},         {"alerts.paging", 0},        {"alerts.burn_rate", 0},
                  {"alerts.firing", 0},        {"alerts.silences", 0},      {"slo.with_burn_alerts", 0},
                  {"slo.objectives", nullptr}, {"slo.budget_left", nullptr}};
    half.findings = {"slo.budget_left: not known: "};
    cases["datadog: monitors are read where objectives may not be"] = half;
}

} // namespace

LiveCases objectiveCases()
{
    LiveCases cases;
    addObjectives(cases);
    addMonitors(cases);
    return cases;
}

} // namespace slipway::test
