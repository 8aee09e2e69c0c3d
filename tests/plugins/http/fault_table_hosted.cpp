// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_table.h"

namespace slipway::test {

using model::Json;

namespace {

/// An answer to what has the word in its address, and another to everything else.
FaultServer::Script byWord(const QByteArray& word, const QByteArray& its, const QByteArray& other)
{
    return [=](const Arrived& arrived, QTcpSocket& socket) {
        answering(200, arrived.target.contains(word) ? its : other)(arrived, socket);
    };
}

TriedPlugin triedDatadog()
{
    const QByteArray list =
        R"({"data":[{"id":"abc","name":"shop","thresholds":[{"timeframe":"30d","target":99.9}]}],"errors":[]})";
    TriedPlugin datadog{list,
                        {{"environment", "production"}, {"slos", {"abc"}}},
                        "slo.objectives",
                        1,
                        "/api/v1/slo",
                        3,
                        byWord("/history", R"({"data":{"overall":{"sli_value":100.0}}})", list)};
    datadog.headers = {{"DD-API-KEY", kTriedToken}, {"DD-APPLICATION-KEY", kTriedToken}};
    datadog.secret = "application_key";
    datadog.otherSecret = "api_key";
    return datadog;
}

TriedPlugin triedHoneycomb()
{
    const QByteArray list =
        R"([{"id":"abc","name":"shop","target_per_million":999000,"time_period_days":30}])";
    TriedPlugin honeycomb{list,
                          {{"environment", "production"}, {"dataset", "shop"}},
                          "slo.objectives",
                          1,
                          "/1/slos/shop",
                          3,
                          byWord("detailed=true", "{}", list)};
    honeycomb.headers = {{"X-Honeycomb-Team", kTriedToken}, {"Accept", "application/json"}};
    return honeycomb;
}

TriedPlugin triedOpsgenie()
{
    const QByteArray token = kTriedToken;
    const QByteArray onCall = R"({"data":{"onCallRecipients":["a"]}})";
    TriedPlugin opsgenie{onCall,
                         {{"schedule", "shop"}},
                         "oncall.levels",
                         1,
                         "/v2/schedules/shop/on-calls",
                         2,
                         byWord("/v2/alerts", R"({"data":[]})", onCall)};
    opsgenie.headers = {{"Authorization", "GenieKey " + token}};
    return opsgenie;
}

TriedPlugin triedK6()
{
    return {
        R"({"value":[{"id":1,"status":"completed","result":"failed","created":"2026-11-20T10:00:00Z","ended":"2026-11-20T10:20:00Z"}]})",
        {{"environment", "staging"}, {"stack", 1234}, {"test", 77}},
        "load.thresholds_met",
        false,
        "/cloud/v6/load_tests/77/test_runs"};
}

/// Its secret is in no header: it signs.
TriedPlugin triedAws()
{
    TriedPlugin aws{
        R"({"SecretList":[{"Name":"shop/db","LastRotatedDate":4102444800.5}]})",
        {{"region", "eu-central-1"}, {"access_key_id", "SLIPWAYINVENTEDFORTESTS"}, {"prefixes", {"shop/"}}},
        "secrets.oldest_age_days",
        0.0,
        "/"};
    aws.headers = {{"X-Amz-Target", "secretsmanager.ListSecrets"},
                   {"Content-Type", "application/x-amz-json-1.1"}};
    aws.secret = "secret_access_key";
    aws.verb = "POST";
    return aws;
}

} // namespace

std::map<QByteArray, TriedPlugin> triedHosted()
{
    return {{"datadog", triedDatadog()},
            {"honeycomb", triedHoneycomb()},
            {"opsgenie", triedOpsgenie()},
            {"k6-cloud", triedK6()},
            {"aws-secrets-manager", triedAws()}};
}

} // namespace slipway::test
