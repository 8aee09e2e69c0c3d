// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_table.h"

namespace slipway::test {

using model::Json;

namespace {

const Json kProduction{{"environment", "production"}};

Json inProduction(Json more)
{
    more.update(kProduction);
    return more;
}

/// What lets services be told from each other: a list where one is asked for, and else an object.
FaultServer::Script listsAt(const QByteArrayList& paths, const QByteArray& list, const QByteArray& other)
{
    return [=](const Arrived& arrived, QTcpSocket& socket) {
        const bool isList = std::any_of(paths.begin(), paths.end(), [&](const QByteArray& path) {
            return arrived.target.contains(path);
        });
        answering(200, isList ? list : other)(arrived, socket);
    };
}

std::map<QByteArray, TriedPlugin> triedOperations()
{
    const QByteArray token = kTriedToken;
    TriedPlugin pagerduty{
        R"({"service":{"status":"active","escalation_policy":{"id":"P"}},"offset":0,"more":false,"incidents":[],
        "escalation_policy":{"escalation_rules":[{"targets":[{"id":"U"}]}]},
        "oncalls":[{"escalation_level":1,"start":null,"end":null}]})",
        {{"service", "PSV1"}},
        "oncall.gap_minutes",
        0,
        "/services/PSV1",
        4};
    pagerduty.headers = {{"Authorization", "Token token=" + token},
                         {"Accept", "application/vnd.pagerduty+json;version=2"}};
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    TriedPlugin argocd{R"({"status":{"sync":{"status":"Synced"},"reconciledAt":")" + now + "\"}}",
                       {{"application", "shop"}, {"project", "p"}},
                       "delivery.sync",
                       "Synced",
                       "/api/v1/applications/shop",
                       2};
    const QByteArray routes = R"({"config":{"original":"route: {receiver: a}\nreceivers: [{name: a}]"}})";
    TriedPlugin alertmanager{routes,
                             kProduction,
                             "alerts.routes",
                             1,
                             "/api/v2/status",
                             3,
                             listsAt({"/alerts", "/silences"}, "[]", routes)};
    TriedPlugin grafana{R"({"status":"success","data":{"groups":[]}})", kProduction, "alerts.rules", 0,
                        "/api/prometheus/grafana/api/v1/rules"};
    TriedPlugin locust{
        R"({"state":"running","user_count":2,"total_rps":1,"stats":[{"method":"","name":"Aggregated","num_requests":5,"num_failures":0}]})",
        kProduction, "load.requests", 5, "/stats/requests"};
    TriedPlugin scorecard{
        R"({"date":"2026-11-23T00:00:00Z","repo":{"name":"r","commit":""},"scorecard":{"version":"v5","commit":""},"score":7,"checks":[]})",
        {{"repository", "github.com/acme/shop"}},
        "scorecard.score",
        7.0,
        "/projects/github.com/acme/shop"};
    // As a status page: what each fault is to a page of one's own is in tst_web_watch.cpp.
    TriedPlugin webWatch{
        R"({"page":{"name":"Shop"},"status":{"indicator":"none","description":"All is well"}})",
        {{"statuspage", "status"}},
        "watched.status",
        "none",
        "/api/v2/status.json"};
    return {{"pagerduty", pagerduty}, {"argocd", argocd}, {"alertmanager", alertmanager},
            {"grafana", grafana},     {"locust", locust}, {"scorecard-api", scorecard},
            {"web-watch", webWatch}};
}

std::map<QByteArray, TriedPlugin> triedSecurity()
{
    const QByteArray token = kTriedToken;
    TriedPlugin vault{
        R"({"data":{"current_version":1,"versions":{"1":{"created_time":"2100-01-01T00:00:00Z","deletion_time":"","destroyed":false}}}})",
        {{"secrets", {"shop"}}},
        "secrets.oldest_age_days",
        0.0,
        "/v1/secret/metadata/shop"};
    vault.headers = {{"X-Vault-Token", token}, {"Accept", "application/json"}};
    const QByteArray none = R"({"start":0,"total":0,"roles":[],"resource_servers":[]})";
    TriedPlugin auth0{none,
                      Json::object(),
                      "access.mfa_factors",
                      1,
                      "/api/v2/roles",
                      4,
                      listsAt({"/guardian", "/log-streams"}, R"([{"enabled":true}])", none)};
    TriedPlugin keycloak{
        R"({"realm":"shop"})",
        {{"realm", "shop"}, {"client_id", "slipway"}},
        "access.roles",
        1,
        "/admin/realms/shop",
        3,
        listsAt({"/roles", "/required-actions"}, R"([{"name":"a"}])", R"({"realm":"shop"})")};
    return {{"vault", vault}, {"auth0", auth0}, {"keycloak", keycloak}};
}

std::map<QByteArray, TriedPlugin> triedTelemetry()
{
    const QByteArray token = kTriedToken;
    const Json shop = inProduction({{"service", "shop"}});
    TriedPlugin jaeger{R"({"result":{"resourceSpans":[{}]}})", shop, "traces.arriving", true,
                       "/api/v3/traces"};
    jaeger.again = 1;
    TriedPlugin tempo{R"({"traces":[{}]})", shop, "traces.arriving", true, "/api/search"};
    TriedPlugin phoenix{R"({"data":[{"id":"1","name":"shop"}]})",
                        inProduction({{"project", "shop"}}),
                        "traces.arriving",
                        true,
                        "/v1/projects",
                        3};
    TriedPlugin langfuse{R"({"data":[{"count_count":"3"}]})", inProduction({{"user", "pk"}}),
                         "traces.arriving", true, "/api/public/v2/metrics"};
    langfuse.again = 1;
    langfuse.headers = {{"Authorization", "Basic " + ("pk:" + token).toBase64()},
                        {"Accept", "application/json"}};
    langfuse.secret = "password";
    return {{"jaeger", jaeger}, {"tempo", tempo}, {"phoenix", phoenix}, {"langfuse", langfuse}};
}

} // namespace

std::map<QByteArray, TriedPlugin> triedServices()
{
    std::map<QByteArray, TriedPlugin> all = triedOperations();
    all.merge(triedSecurity());
    all.merge(triedTelemetry());
    return all;
}

} // namespace slipway::test
