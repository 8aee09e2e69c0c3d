// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const Json kDataSet{{"environment", "production"}, {"dataset", "shop"}};

Json kept(const char* id, const char* name, int perMillion = 999'000)
{
    return {{"id", id},
            {"name", name},
            {"target_per_million", perMillion},
            {"time_period_days", 30},
            {"created_at", fromNow(-60 * 24 * 400).toStdString()},
            {"reset_at", nullptr}};
}

Served body(const QByteArray& path, const Json& json, const QByteArrayList& words = {})
{
    return {path, QByteArray::fromStdString(json.dump()), words};
}

Served detailed(const QByteArray& id, const Json& compliance, const Json& left)
{
    return body("/1/slos/shop/" + id, {{"compliance", compliance}, {"budget_remaining", left}},
                {"detailed=true"});
}

Served burnAlerts(const QByteArray& id, const Json& alerts)
{
    return body("/1/burn_alerts/shop", alerts, {"slo_id=" + id});
}

Json burnAlert(const Json& triggered, const char* recipient = "pagerduty")
{
    Json alert{{"alert_type", "budget_rate"}, {"recipients", {{{"type", recipient}}}}};
    if (!triggered.is_null())
        alert["triggered"] = triggered;
    return alert;
}

const Json kKept{{"slo.objectives", 1},     {"slo.target", 99.9},      {"slo.attainment", 99.94},
                 {"slo.budget_left", 40.0}, {"slo.window_days", 30.0}, {"slo.with_burn_alerts", 1},
                 {"slo.pages_burning", 0},  {"alerts.burn_rate", 1},   {"alerts.paging", 1}};

LiveCase honeycomb(const Served& detail, const Json& alerts, const Json& otherwise,
                   const QByteArrayList& findings = {})
{
    return {"honeycomb",
            kDataSet,
            {body("/1/slos/shop", Json::array({kept("s1", "checkout")})), detail, burnAlerts("s1", alerts)},
            with(kKept, otherwise),
            findings};
}

void addHoneycomb(LiveCases& cases)
{
    const Served well = detailed("s1", 99.94, 40.0);
    const Json quiet = Json::array({burnAlert(false)});
    cases["honeycomb: an objective with a burn alert"] = honeycomb(well, quiet, kKept);
    cases["honeycomb: an objective with a burn alert"].subject = {
        {"project", "shop"}, {"release", "4.2.0"}, {"environment", "production"}};
    cases["honeycomb: an alert that is triggered pages now"] =
        honeycomb(well, Json::array({burnAlert(true), burnAlert(true, "slack"), burnAlert(nullptr)}),
                  {{"slo.pages_burning", 1}, {"alerts.burn_rate", 3}, {"alerts.paging", 2}});
    cases["honeycomb: whether one is triggered may not be told"] =
        honeycomb(well, Json::array({burnAlert(nullptr)}), {{"slo.pages_burning", nullptr}},
                  {"slo.pages_burning: not known: Honeycomb does not say whether"});
    cases["honeycomb: an alert in a chat pages nobody"] = honeycomb(
        well, Json::array({burnAlert(true, "slack")}), {{"slo.pages_burning", nullptr}, {"alerts.paging", 0}},
        {"slo.pages_burning: there is none: no burn alert reaches a pager"});
    const Json unknown{{"slo.attainment", nullptr}, {"slo.budget_left", nullptr}};
    cases["honeycomb: without Enterprise nothing is reported"] = honeycomb(
        detailed("s1", nullptr, nullptr), quiet, unknown,
        {"slo.budget_left: there is none: checkout: Honeycomb reports it with the Enterprise plan"});
    cases["honeycomb: a share is no percentage"] =
        honeycomb(detailed("s1", 0.9994, 0.4), quiet, unknown,
                  {"slo.budget_left: not known: checkout: its compliance is no percentage: 0.9994"});
    const auto since = [&](const Json& listed, const Json& told, const QByteArray& words) {
        LiveCase one = honeycomb(well, quiet, unknown, {"slo.attainment: not known: checkout: " + words});
        one.served[0] = body("/1/slos/shop", Json::array({with(kept("s1", "checkout"), listed)}));
        Json detail{{"compliance", 100.0}, {"budget_remaining", 100.0}};
        detail.update(told);
        one.served[1] = body("/1/slos/shop/s1", detail, {"detailed=true"});
        return one;
    };
    const std::string lately = fromNow(-60 * 24 * 20).toStdString();
    const Json reset{{"reset_at", lately}};
    const QByteArray young = "it is younger than its window of 30 days: it began on ";
    cases["honeycomb: what was reset lately says nothing of a whole window"] =
        since(reset, Json::object(), young);
    cases["honeycomb: wherever that is told"] = since(Json::object(), reset, young);
    cases["honeycomb: nor does what is new"] = since({{"created_at", lately}}, Json::object(), young);
    cases["honeycomb: nor what is of nobody knows when"] =
        since({{"created_at", nullptr}}, Json::object(), "it is not told since when it is measured");
    cases["honeycomb: a time that cannot be read is none"] =
        since({{"reset_at", "lately"}}, Json::object(), "its reset_at cannot be read");
    Json others = quiet;
    others[0]["slo"] = {{"id", "s2"}};
    cases["honeycomb: alerts of another objective are not this one's"] =
        honeycomb(well, others,
                  {{"slo.with_burn_alerts", nullptr},
                   {"slo.pages_burning", nullptr},
                   {"alerts.burn_rate", nullptr},
                   {"alerts.paging", nullptr}},
                  {"slo.with_burn_alerts: not known: a burn alert of another objective (s2) was listed"});
    LiveCase hidden = honeycomb(well, quiet,
                                {{"slo.with_burn_alerts", nullptr},
                                 {"slo.pages_burning", nullptr},
                                 {"alerts.burn_rate", nullptr},
                                 {"alerts.paging", nullptr}},
                                {"slo.with_burn_alerts: not known: "});
    hidden.served[2] = {"/1/burn_alerts/shop", R"({"error":"no"})", {}, 403};
    cases["honeycomb: burn alerts that may not be read are unknown"] = hidden;
    cases["honeycomb: the worst of two counts, and only those that are named"] = {
        "honeycomb",
        with(kDataSet, {{"slos", {"s1", "s2"}}}),
        {body("/1/slos/shop",
              Json::array({kept("s1", "checkout"), kept("s2", "search", 990'000), kept("s3", "x")})),
         well, detailed("s2", 98.5, -50.0), burnAlerts("s1", quiet), burnAlerts("s2", Json::array())},
        {{"slo.objectives", 2},
         {"slo.target", 99.9},
         {"slo.attainment", 98.5},
         {"slo.budget_left", -50.0},
         {"slo.with_burn_alerts", 1},
         {"slo.pages_burning", 0},
         {"alerts.burn_rate", 1},
         {"alerts.paging", 1}}};
    const auto none = [&](const Json& config, const Json& list, const QByteArray& words) {
        return LiveCase{"honeycomb", config, {body("/1/slos/shop", list)}, Json::object(), {}, {},
                        -32012,      words};
    };
    cases["honeycomb: no objective is no evidence"] =
        none(kDataSet, Json::array(), "the data set has no objective");
    cases["honeycomb: one that is named is not there"] =
        none(with(kDataSet, {{"slos", {"s9"}}}), Json::array({kept("s1", "checkout")}),
             "1 of the objectives are not in the data set");
    cases["honeycomb: more than can be asked about"] =
        none(kDataSet, Json(std::vector<Json>(21, kept("s1", "checkout"))), "name the service's");
    cases["honeycomb: what is no objective"] =
        none(kDataSet, Json::array({Json::object(), 7}), "an objective has no id or no name");
    cases["honeycomb: what is no list"] = none(kDataSet, Json::object(), "is no list");
}

} // namespace

LiveCases honeycombCases()
{
    LiveCases cases;
    addHoneycomb(cases);
    return cases;
}

} // namespace slipway::test
