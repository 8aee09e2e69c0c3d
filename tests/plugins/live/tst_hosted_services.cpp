// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/program_run.h"
#include "plugins/live/live_case.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

const Json kDatadog{
    {"environment", "production"}, {"slos", {"abc", "def"}}, {"monitor_tags", {"service:shop"}}};
const Json kHoneycomb{{"environment", "production"}, {"dataset", "shop"}};
const Json kOpsgenie{{"schedule", "shop"}};
const Json kK6{{"environment", "staging"}, {"stack", 1234}, {"test", 77}};
const Json kAws{{"region", "eu-central-1"},
                {"access_key_id", "SLIPWAYINVENTEDFORTESTS"},
                {"prefixes", {"shop/"}},
                {"secrets", {"other/mail"}}};

Json at(const FaultServer& server, Json config)
{
    config["url"] = server.url().toStdString();
    config["retries"] = 0;
    return config;
}

} // namespace

/// What services that others run for a team have of their own: limits, keys, tests of the connection. What
/// they yield is in the cases of tst_live_services.
class TestHostedServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each in its own words, where there is no Retry-After.
    void aLimitIsToldAsTheServiceTellsIt_data()
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("datadog") << QByteArray("datadog") << QByteArray::fromStdString(kDatadog.dump())
                                 << QByteArray("x-ratelimit-reset");
        QTest::newRow("opsgenie") << QByteArray("opsgenie") << QByteArray::fromStdString(kOpsgenie.dump())
                                  << QByteArray("X-RateLimit-Period-In-Sec");
    }
    void aLimitIsToldAsTheServiceTellsIt()
    {
        QFETCH(QByteArray, plugin);
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, header);
        FaultServer server(answering(429, "{}", {{header, "1800"}}));
        ProgramRun run(QString::fromLatin1(plugin), at(server, Json::parse(config.toStdString())),
                       secretsOf(plugin));
        const Json error = run.collect()["error"];
        QCOMPARE(error["code"], Json(-32010));
        const int seconds = error["data"]["retry_after_s"].get<int>();
        QVERIFY2(seconds > 1700 && seconds <= 1801, QByteArray::number(seconds));
    }

    void aTestOfTheConnectionSaysWhatCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArrayList>("answers"); // path and body in turn
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* plugin, const Json& config, const QByteArrayList& answers,
                            const char* words) {
            QTest::newRow(plugin) << QByteArray(plugin) << QByteArray::fromStdString(config.dump()) << answers
                                  << QByteArray(words);
        };
        row("datadog", kDatadog,
            {"/api/v1/slo", R"({"data":[{"id":"abc"}]})", "/api/v1/monitor", "[{},{},{}]"},
            "1 of 2 objectives and 3 monitors can be read");
        row("honeycomb", kHoneycomb,
            {"/1/auth", R"({"environment":{"name":"Production"}})", "/1/slos/shop", "[{}]"},
            "1 objectives can be read in the environment Production");
        row("opsgenie", kOpsgenie,
            {"/v2/schedules/shop/on-calls", R"({"data":{}})", "/v2/alerts", R"({"data":[]})"},
            "the schedule and its alerts can be read, until 2027-04-05");
        row("k6-cloud", kK6, {"/cloud/v6/load_tests/77/test_runs", R"({"value":[{},{}]})"},
            "2 runs of the test can be read");
        row("aws-secrets-manager", kAws, {"/", "{}"}, "the dates of secrets can be read");
    }
    void aTestOfTheConnectionSaysWhatCanBeRead()
    {
        QFETCH(QByteArray, plugin);
        QFETCH(QByteArray, config);
        QFETCH(QByteArrayList, answers);
        QFETCH(QByteArray, words);
        std::vector<Served> served;
        for (qsizetype i = 0; i + 1 < answers.size(); i += 2)
            served.push_back({answers[i], answers[i + 1]});
        FaultServer server(serving(served));
        ProgramRun run(QString::fromLatin1(plugin), at(server, Json::parse(config.toStdString())),
                       secretsOf(plugin));
        const Json result = run.collect(true);
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(result["result"]["message"].get<std::string>(), words.toStdString());
        QVERIFY(run.envelopes().empty());
        QVERIFY(!run.output().contains(kLiveToken));
    }

    void bothKeysOfDatadogAreSent()
    {
        FaultServer server(answering(403, "{}"));
        ProgramRun run(QStringLiteral("datadog"), at(server, kDatadog),
                       {{"api_key", "key-of-the-organisation"}, {"application_key", kLiveToken}});
        QCOMPARE(run.collect()["error"]["code"], Json(-32011));
        QVERIFY(!server.arrived().empty());
        for (const Arrived& arrived : server.arrived()) {
            QCOMPARE(arrived.headers.value("DD-API-KEY"), QByteArray("key-of-the-organisation"));
            QCOMPARE(arrived.headers.value("DD-APPLICATION-KEY"), QByteArray(kLiveToken));
        }
        QVERIFY(!run.output().contains("key-of-the-organisation"));
    }

    void theStackOfK6IsNamed()
    {
        FaultServer server(answering(200, R"({"value":[]})"));
        ProgramRun run(QStringLiteral("k6-cloud"), at(server, kK6), secretsOf("k6-cloud"));
        QVERIFY(run.collect().contains("error"));
        QCOMPARE(server.arrived().front().headers.value("X-Stack-Id"), QByteArray("1234"));
    }

    void temporaryKeysOfAwsSendTheirToken()
    {
        const QByteArray session = "session-that-nobody-may-see";
        FaultServer server(answering(
            200, R"({"Name":"x","SecretList":[{"Name":"x","LastRotatedDate":1}],"LastRotatedDate":1})"));
        ProgramRun run(QStringLiteral("aws-secrets-manager"), at(server, kAws),
                       {{"secret_access_key", kLiveToken}, {"session_token", session.toStdString()}});
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(server.arrived().size(), size_t(2)); // the list, and the one that is named
        for (const Arrived& arrived : server.arrived()) {
            QCOMPARE(arrived.headers.value("X-Amz-Security-Token"), session);
            QVERIFY(arrived.headers.value("Authorization").contains(";x-amz-security-token;"));
            QCOMPARE(awsFault(arrived), QByteArray());
        }
        QVERIFY(!run.output().contains(session));
        QVERIFY(!run.output().contains("Signature="));
    }
};

QTEST_GUILESS_MAIN(TestHostedServices)
#include "tst_hosted_services.moc"
