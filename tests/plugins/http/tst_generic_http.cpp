// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_server.h"
#include "plugins/http/program_run.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

QByteArray minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes).toString(Qt::ISODate).toLatin1();
}

QByteArray report(int minutes)
{
    return R"({"cases":[1,2,3],"share":0.5,"text":"12.5","flag":true,"none":null,"big":1e999999,"at":")" +
           minutesAgo(minutes) + "\"}";
}

} // namespace

/// Facts from any JSON address, asked of a server on the loopback.
class TestGenericHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTakenByPointer()
    {
        FaultServer server(answering(200, report(3).replace("1e999999", "1")));
        Json config = configFor(server);
        config["query"] = {{"branch", "release/4.2"}};
        config["observed_at"] = "/at";
        config["max_age_minutes"] = 60;
        config["facts"] = {{"tests.total", {{"pointer", "/cases"}, {"count", true}}},
                           {"tests.pass_rate", {{"pointer", "/share"}, {"scale", 100}}},
                           {"x.text", {{"pointer", "/text"}, {"number", true}}},
                           {"x.flag", {{"pointer", "/flag"}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        QCOMPARE(run.collect()["result"]["evidence"], Json(1));
        QCOMPARE(run.fact("tests.total"), Json(3));
        QCOMPARE(run.fact("tests.pass_rate"), Json(50.0));
        QCOMPARE(run.fact("x.text"), Json(12.5));
        QCOMPARE(run.fact("x.flag"), Json(true));
        const Json envelope = run.envelopes().front();
        QCOMPARE(envelope["findings"], Json::array());
        QCOMPARE(envelope["subject"]["commit"], Json(std::string(40, 'a')));
        QCOMPARE(envelope["provenance"][0]["uri"],
                 Json((server.url() + QStringLiteral("/api/report")).toStdString()));
        QCOMPARE(server.arrived()[0].target, QByteArray("/api/report?branch=release%2F4.2"));
        // Its requests are to be found under this in the service's log.
        const QByteArray id = QByteArray::fromStdString(envelope["correlation_id"].get<std::string>());
        QCOMPARE(server.arrived()[0].headers.value("X-Correlation-ID"), id + "-1");
    }

    /// Told with the answer to the collection, and of a failure with its error: the limit may be why.
    void howTheServiceAnsweredIsTold()
    {
        const http::Headers limit{{"Content-Type", "application/json"},
                                  {"X-RateLimit-Limit", "60"},
                                  {"X-RateLimit-Remaining", "59"}};
        FaultServer server(answering(200, report(3).replace("1e999999", "1"), limit));
        Json config = configFor(server);
        config["facts"] = {{"x.flag", {{"pointer", "/flag"}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        Json service = run.collect()["result"]["service"];
        QCOMPARE(service["answers"], Json(1));
        QVERIFY(service["median_ms"].is_number_unsigned() && service["slowest_ms"] == service["median_ms"]);
        QCOMPARE(service["rate_limit"], (Json{{"limit", 60}, {"remaining", 59}}));

        FaultServer refusing(answering(403, "{}", limit));
        config["url"] = refusing.url().toStdString();
        ProgramRun refused(QStringLiteral("generic-http"), config, Json::object());
        service = refused.collect()["error"]["data"]["service"];
        QCOMPARE(service["rate_limit"], (Json{{"limit", 60}, {"remaining", 59}}));
    }

    /// A stale fact is told with its own time, so that it does not look new, and with an end that is over.
    void whatIsTooOldIsStale()
    {
        FaultServer server(answering(200, report(90).replace("1e999999", "1")));
        Json config = configFor(server);
        config["observed_at"] = "/at";
        config["max_age_minutes"] = 60;
        config["facts"] = {{"x.flag", {{"pointer", "/flag"}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        QCOMPARE(run.collect()["result"]["evidence"], Json(1));
        QCOMPARE(run.findings("x.flag"),
                 QStringList{QStringLiteral("stale: it is 90 minutes old, and may be 60")});
        const QDateTime observed = timeIn(run.envelopes().front(), "observed_at");
        const qint64 age = observed.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(age >= 90 * 60, QByteArray::number(age));
        QCOMPARE(timeIn(run.envelopes().front(), "expires_at"), observed.addSecs(60 * 60));
    }

    /// What is new now is not new when the next collection fails.
    void whatIsNewEndsToo()
    {
        FaultServer server(answering(200, report(3).replace("1e999999", "1")));
        Json config = configFor(server);
        config["facts"] = {{"x.flag", {{"pointer", "/flag"}}}};
        ProgramRun endless(QStringLiteral("generic-http"), config, Json::object());
        QCOMPARE(endless.collect()["result"]["evidence"], Json(1));
        QVERIFY(!endless.envelopes().front().contains("expires_at"));
        config["max_age_minutes"] = 10;
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        QCOMPARE(run.collect()["result"]["evidence"], Json(1));
        const Json envelope = run.envelopes().front();
        QCOMPARE(timeIn(envelope, "expires_at"), timeIn(envelope, "observed_at").addSecs(10 * 60));
    }

    /// Nothing sent, and nothing said, would leave yesterday's value in force.
    void onlyWhatIsNotThereFailsTheCollection()
    {
        FaultServer server(answering(200, report(3).replace("1e999999", "1")));
        Json config = configFor(server);
        config["facts"] = {{"x.none", {{"pointer", "/none"}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        const Json error = run.collect()["error"];
        QCOMPARE(error["code"], Json(-32012));
        QCOMPARE(error["message"], Json("nothing could be found out: x.none: there is nothing at /none"));
        QVERIFY(run.envelopes().empty());
    }

    void whatIsNotThereBecomesNoFact()
    {
        FaultServer server(answering(200, report(1).replace("1e999999", "1")));
        Json config = configFor(server);
        config["facts"] = {{"x.flag", {{"pointer", "/flag"}}},
                           {"x.none", {{"pointer", "/none"}}},
                           {"x.list", {{"pointer", "/cases"}}},
                           {"x.count", {{"pointer", "/share"}, {"count", true}}},
                           {"x.scale", {{"pointer", "/text"}, {"scale", 2}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        QCOMPARE(run.collect()["result"]["evidence"], Json(1));
        QCOMPARE(run.envelopes().front()["facts"].size(), size_t(1));
        QCOMPARE(run.findings("x.none").value(0), QStringLiteral("there is none: there is nothing at /none"));
        QCOMPARE(run.findings("x.list").value(0),
                 QStringLiteral("not known: what is at /cases is no single value"));
        QCOMPARE(run.findings("x.count").value(0),
                 QStringLiteral("not known: what is there is no array to count"));
        QCOMPARE(run.findings("x.scale").value(0),
                 QStringLiteral("not known: what is there is no number to scale"));
    }

    void aTimeThatIsNoneFailsTheCollection()
    {
        FaultServer server(answering(200, R"({"at":"yesterday","flag":true})"));
        Json config = configFor(server);
        config["observed_at"] = "/at";
        config["facts"] = {{"x.flag", {{"pointer", "/flag"}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        const Json error = run.collect()["error"];
        QCOMPARE(error["code"], Json(-32012));
        QCOMPARE(error["message"], Json("what is at /at is no RFC 3339 time with its zone"));
    }

    void aNumberThatIsTooLargeIsRefused()
    {
        FaultServer server(answering(200, report(1)));
        Json config = configFor(server);
        config["facts"] = {{"x.big", {{"pointer", "/big"}}}};
        ProgramRun run(QStringLiteral("generic-http"), config, Json::object());
        QCOMPARE(run.collect()["error"]["code"], Json(-32012));
    }

    /// A body is posted only where somebody wrote one.
    void aBodyIsPostedIfItIsConfigured()
    {
        FaultServer server(answering(200, report(1).replace("1e999999", "1")));
        Json config = configFor(server);
        config["post"] = {{"query", "all"}};
        config["facts"] = {{"x.flag", {{"pointer", "/flag"}}}};
        config["secret_header"] = "X-Report-Token";
        ProgramRun run(QStringLiteral("generic-http"), config, {{"token", "the-token"}});
        QCOMPARE(run.collect()["result"]["evidence"], Json(1));
        QCOMPARE(server.arrived()[0].verb, QByteArray("POST"));
        QCOMPARE(server.arrived()[0].content, QByteArray(R"({"query":"all"})"));
        QCOMPARE(server.arrived()[0].headers.value("X-Report-Token"), QByteArray("the-token"));
        QCOMPARE(server.arrived()[0].headers.value("Authorization"), QByteArray());
    }

    /// A service that gives the token back does not bring it into the evidence.
    void aTokenThatComesBackIsConcealed()
    {
        FaultServer server([](const Arrived& arrived, QTcpSocket& socket) {
            answering(200, "{\"you\":\"" + arrived.headers.value("Authorization") +
                               "\",\"word\":\"so: pass-word-1\"}")(arrived, socket);
        });
        Json config = configFor(server);
        config["facts"] = {{"x.you", {{"pointer", "/you"}}}, {"x.word", {{"pointer", "/word"}}}};
        config["user"] = "reader";
        ProgramRun run(QStringLiteral("generic-http"), config, {{"password", "pass-word-1"}});
        QCOMPARE(run.collect()["result"]["evidence"], Json(1));
        QCOMPARE(run.fact("x.you"), Json("***"));
        QCOMPARE(run.fact("x.word"), Json("so: ***"));
        QVERIFY(run.endsWell());
        QVERIFY(!run.output().contains("pass-word-1"));
        QVERIFY(!run.output().contains(QByteArray("reader:pass-word-1").toBase64()));
    }

private:
    static QDateTime timeIn(const Json& envelope, const char* member)
    {
        return QDateTime::fromString(model::toQString(envelope.value(member, std::string())),
                                     Qt::ISODateWithMs);
    }

    static Json configFor(const FaultServer& server)
    {
        return {{"url", (server.url() + QStringLiteral("/api")).toStdString()},
                {"path", "/report"},
                {"kind", "custom"}};
    }
};

QTEST_GUILESS_MAIN(TestGenericHttp)
#include "tst_generic_http.moc"
