// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const Json kService{{"service", "PSV1"}};

Served service(const QByteArray& status)
{
    return {"/services/PSV1", R"({"service":{"id":"PSV1","name":"shop","status":")" + status +
                                  R"(","escalation_policy":{"id":"PEP1"}}})"};
}

/// Two levels with a target each; the second's targets may be left out.
Served policy(const QByteArray& second = R"([{"id":"PU2","type":"user_reference"}])")
{
    return {"/escalation_policies/PEP1",
            R"({"escalation_policy":{"id":"PEP1","escalation_rules":[
                {"targets":[{"id":"PSC1","type":"schedule_reference"}]},{"targets":)" +
                second + "}]}}"};
}

QByteArray quoted(const QByteArray& text)
{
    return '"' + text + '"';
}

QByteArray row(int level, const QByteArray& start, const QByteArray& end)
{
    return R"({"escalation_level":)" + QByteArray::number(level) +
           R"(,"user":{"id":"PU1"},"schedule":null,"start":)" + start + R"(,"end":)" + end + "}";
}

Served onCalls(const QByteArrayList& rows, const QByteArray& paging = R"("offset":0,"more":false)",
               const QByteArrayList& words = {})
{
    return {"/oncalls", "{" + paging + R"(,"oncalls":[)" + rows.join(',') + "]}", words};
}

const QByteArray kSecond = row(2, "null", "null"); // who always is
const Served kNoIncidents{"/incidents", R"({"offset":0,"more":false,"incidents":[]})"};

} // namespace

LiveCases onCallCases()
{
    const QByteArray past = quoted(fromNow(-60));
    const QByteArray far = quoted(fromNow(60 * 24 * 30));
    const QByteArray later = quoted(fromNow(60 * 24 * 2));
    const QByteArray evenLater = quoted(fromNow(60 * 24 * 2 + 90));
    const QByteArray launch = fromNow(60 * 24 * 10);
    const QByteArray twoHoursShort = quoted(fromNow(60 * 24 * 17 - 120));
    Json launching = kService;
    launching["launch"] = launch.toStdString();
    Json farAway = kService;
    farAway["launch"] = fromNow(60 * 24 * 100).toStdString();
    const Json covered{{"oncall.levels", 2}, {"oncall.gap_minutes", 0}, {"oncall.open_incidents", 0}};
    const Json unknown{
        {"oncall.levels", nullptr}, {"oncall.gap_minutes", nullptr}, {"oncall.open_incidents", 0}};
    const auto onCall = [&](const QByteArrayList& rows, const Json& facts,
                            const QByteArrayList& findings = {}, const Json& config = kService) {
        return LiveCase{"pagerduty",
                        config,
                        {service("active"), policy(), onCalls(rows), kNoIncidents},
                        with(covered, facts),
                        findings};
    };
    LiveCases cases{
        {"pagerduty: people who always are on call have no bounds",
         onCall({row(1, "null", "null"), kSecond}, covered)},
        {"pagerduty: shifts that overlap are one",
         onCall({row(1, quoted(fromNow(-600)), later), row(1, quoted(fromNow(60)), far),
                 row(1, later, evenLater), kSecond},
                covered)},
        {"pagerduty: the gap between two shifts is counted in minutes",
         onCall({row(1, evenLater, far), row(1, past, later), kSecond},
                {{"oncall.levels", 2}, {"oncall.gap_minutes", 90}},
                {"oncall.gap_minutes: nobody is on call at level 1 from " + later.mid(1, 20) + " to " +
                 evenLater.mid(1, 20)})},
        {"pagerduty: another level does not fill it",
         onCall({row(1, past, later), row(1, evenLater, far), row(2, later, far)},
                {{"oncall.levels", 1}, {"oncall.gap_minutes", 90}})},
        {"pagerduty: the time ends a week after the launch",
         onCall({row(1, past, twoHoursShort), kSecond}, {{"oncall.gap_minutes", 120}}, {}, launching)},
        {"pagerduty: a shift after that time fills nothing",
         onCall({row(1, past, twoHoursShort), row(1, quoted(fromNow(60 * 24 * 18)), far), kSecond},
                {{"oncall.gap_minutes", 120}}, {}, launching)},
        {"pagerduty: nobody can say more than 90 days ahead",
         onCall({row(1, "null", "null"), kSecond}, {{"oncall.levels", 2}, {"oncall.gap_minutes", nullptr}},
                {"oncall.gap_minutes: not known: PagerDuty says nothing about more than 90 days ahead"},
                farAway)},
        {"pagerduty: a gap before that is one all the same",
         onCall({row(1, past, later), row(1, evenLater, quoted(fromNow(60 * 24 * 200))), kSecond},
                {{"oncall.gap_minutes", 90}}, {}, farAway)},
        {"pagerduty: a row that cannot be read covers nothing that is known",
         onCall({row(1, "null", "null"), row(1, quoted("soon"), far)}, unknown,
                {"oncall.levels: not known: a row of /oncalls cannot be read"})},
    };
    LiveCase nobody = onCall({}, {{"oncall.levels", 0}, {"oncall.gap_minutes", 28 * 24 * 60}});
    nobody.findings = {"; no launch is planned"};
    cases["pagerduty: no row is nobody"] = nobody;
    LiveCase planned = onCall({row(1, past, twoHoursShort), kSecond}, {{"oncall.gap_minutes", 120}});
    planned.launch = launch;
    cases["pagerduty: the launch is that of the release"] = planned;
    planned.config["launch"] = fromNow(60 * 24 * 9).toStdString(); // and so the time ends sooner
    planned.facts = with(covered, {{"oncall.gap_minutes", 0}});
    cases["pagerduty: a launch that is configured goes before it"] = planned;
    LiveCase empty = onCall({row(1, "null", "null"), kSecond}, {{"oncall.levels", 1}},
                            {"oncall.levels: escalation level 2 has no target"});
    empty.served[1] = policy("[]");
    cases["pagerduty: a level without a target is none"] = empty;
    LiveCase disabled{
        "pagerduty",
        kService,
        {service("disabled"), kNoIncidents},
        {{"oncall.levels", 0}, {"oncall.gap_minutes", 28 * 24 * 60}, {"oncall.open_incidents", 0}},
        {"oncall.levels: the service is disabled: nobody is paged"}};
    cases["pagerduty: a disabled service pages nobody"] = disabled;
    LiveCase resting = onCall({row(1, "null", "null"), kSecond}, covered, {"the service is in maintenance"});
    resting.served[0] = service("maintenance");
    cases["pagerduty: maintenance is told"] = resting;
    LiveCase forbidden = onCall({}, unknown, {"oncall.gap_minutes: not known: "});
    forbidden.served[2] = {"/oncalls", R"({"error":{"message":"Access Denied","code":2010}})", {}, 403};
    cases["pagerduty: what may not be read is unknown"] = forbidden;
    cases["pagerduty: pages go on by offset"] = {
        "pagerduty",
        kService,
        {service("active"), policy(),
         onCalls({row(1, evenLater, far), kSecond}, R"("offset":100,"more":false)", {"offset=100"}),
         onCalls({row(1, past, later)}, R"("offset":0,"more":true)"), kNoIncidents},
        {{"oncall.levels", 2}, {"oncall.gap_minutes", 90}, {"oncall.open_incidents", 0}},
        {},
        {"escalation_policy_ids[]=PEP1", "limit=100"}};
    cases["pagerduty: pages go on where nobody says which it is"] = {
        "pagerduty",
        kService,
        {service("active"), policy(),
         onCalls({row(1, evenLater, far), kSecond}, R"("more":false)", {"offset=200"}),
         onCalls({}, R"("offset":0,"more":true)", {"offset=100"}),
         onCalls({row(1, past, later)}, R"("more":true)"), kNoIncidents},
        {{"oncall.levels", 2}, {"oncall.gap_minutes", 90}, {"oncall.open_incidents", 0}}};
    cases["pagerduty: a list that does not end is not known"] = {
        "pagerduty",
        kService,
        {service("active"), policy(), onCalls({row(1, "null", "null"), kSecond}, R"("more":"perhaps")"),
         kNoIncidents},
        unknown,
        {"oncall.levels: not known: there are more than 20 pages"}};
    LiveCase incidents = onCall({row(1, "null", "null"), kSecond}, {{"oncall.open_incidents", 2}},
                                {"oncall.open_incidents: #77 checkout 5xx (acknowledged)"});
    incidents.served[3] = {"/incidents", R"({"offset":0,"more":false,"incidents":[
        {"incident_number":77,"title":"checkout 5xx","status":"acknowledged"},
        {"incident_number":78,"title":"slow","status":"triggered"}]})"};
    incidents.asked = {"date_range=all", "statuses[]=triggered", "statuses[]=acknowledged",
                       "service_ids[]=PSV1"};
    cases["pagerduty: open incidents of any age"] = incidents;
    cases["pagerduty: a service that is not there"] = {"pagerduty", kService, {},     Json::object(),
                                                       {},          {},       -32012, "answered 404"};
    cases["pagerduty: maintenance is told"].subject = {{"project", "shop"}};
    return cases;
}

} // namespace slipway::test
