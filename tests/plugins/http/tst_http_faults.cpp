// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/certificates.h"
#include "plugins/http/fault_table.h"
#include "plugins/http/program_run.h"
#include "plugins/sdk/http/page_walk.h"

#include "support/value_of.h"

#include <QTest>
#include <QTimer>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::test;
using http::Trouble;
using model::Json;
using namespace std::chrono_literals;

namespace {

constexpr const char* kToken = kTriedToken;
const QByteArray kGood = R"({"all":"well"})";
constexpr const char* kNoCertificates = "openssl and faketime are needed: apt install openssl faketime";

/// Waits nowhere: what would be waited is kept.
http::Surroundings impatient(QList<std::chrono::milliseconds>& waits)
{
    http::Surroundings around = http::Surroundings::ofThisMachine();
    around.random = [] { return 0.5; };
    around.after = [&waits](std::chrono::milliseconds time, const std::function<void()>& call) {
        waits += time;
        QTimer::singleShot(0, call);
    };
    return around;
}

} // namespace

/// Everything a server can do wrong, to the layer and to every plugin that is made of it.
class TestHttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            return; // only rows with certificates need them
        const QString wrong = m_certificates.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyFaultIsOneClearProblem_data() { rows({"layer"}); }
    void everyFaultIsOneClearProblem()
    {
        QFETCH(QByteArray, name);
        const Fault fault = faultsOf(kGood).at(name);
        if (isBeyond(fault))
            QSKIP(kNoCertificates);
        FaultServer server(fault.script, certificateOf(fault, m_certificates), fault.protocol);
        const auto settings = valueOf(http::readSettings(configurationOf(server, fault, m_certificates)));
        QList<std::chrono::milliseconds> waits;
        http::HttpClient client(
            settings,
            {QStringLiteral("tried"), QStringLiteral("1.0"), http::Allowlist().get("/api/v1/query"), {}},
            impatient(waits), valueOf(http::networkTransport(settings)));
        client.authorize("Authorization", QByteArray("Bearer ") + kToken);
        const http::Answer answer = client.ask(http::Request::get("/api/v1/query", {{"query", "up"}}));
        if (fault.trouble) {
            QVERIFY(answer.problem);
            const bool isBroken = fault.isPerhapsUnreachable && answer.has(Trouble::Unreachable);
            QVERIFY2(isBroken || answer.has(*fault.trouble), qPrintable(answer.problem->what));
            QVERIFY2(answer.problem->what.contains(QLatin1String(fault.words)),
                     qPrintable(answer.problem->what));
            QVERIFY2(!answer.problem->what.contains(QLatin1String(kToken)), qPrintable(answer.problem->what));
            QVERIFY(!answer.problem->what.contains(u'\n'));
            QVERIFY(!answer.problem->hint.isEmpty());
        } else {
            QVERIFY2(!answer.problem, qPrintable(answer.problem ? answer.problem->what : QString()));
            QCOMPARE(answer.json, Json::parse(kGood.toStdString()));
        }
        checkArrived(server, fault);
    }

    void everyPluginSaysWhatIsWrong_data() { rows(everyPlugin()); }
    void everyPluginSaysWhatIsWrong()
    {
        QFETCH(QByteArray, plugin);
        QFETCH(QByteArray, name);
        const TriedPlugin& tried = triedPlugins().at(plugin);
        Fault fault = faultsOf(tried.good, tried.well).at(name);
        if (QByteArray(tried.verb) != "GET" && fault.trouble == Trouble::Redirected)
            fault.requests = 1; // what is sent once more elsewhere may do something there
        if (isBeyond(fault))
            QSKIP(kNoCertificates);
        FaultServer server(fault.script, certificateOf(fault, m_certificates), fault.protocol);
        Json config = configurationOf(server, fault, m_certificates);
        config.update(triedPlugins().at(plugin).config);
        ProgramRun run(QString::fromLatin1(plugin), config, secretsOf(triedPlugins().at(plugin)));
        const Json result = run.collect();
        QVERIFY2(!result.is_null(), run.output());
        QVERIFY2(run.endsWell(), run.output());
        QVERIFY2(!run.output().contains(kToken), run.output());
        QVERIFY2(!run.output().contains(QByteArray(kToken).toBase64()), run.output());
        const std::string said = result.dump();
        if (fault.code == 0) {
            QVERIFY2(result.contains("result"), said.c_str());
            QCOMPARE(run.fact(tried.fact), tried.value);
        } else {
            QVERIFY2(result.contains("error"), said.c_str());
            const bool isBroken = fault.isPerhapsUnreachable && result["error"]["code"] == -32010;
            QVERIFY2(isBroken || result["error"]["code"] == fault.code, said.c_str());
            const QString message = model::toQString(result["error"]["message"].get<std::string>());
            QVERIFY2(message.contains(QLatin1String(fault.words)), said.c_str());
            QVERIFY(run.envelopes().empty());
        }
        const size_t again = fault.trouble == Trouble::NotFound ? tried.again : 0;
        checkArrived(server, fault, tried.headers, fault.code == 0 ? tried.asks - 1 : again, tried.verb);
        const bool isToldOfTls =
            run.findings("source.tls").contains(QStringLiteral("the source is configured to accept TLS 1.2"));
        QCOMPARE(isToldOfTls, fault.more.contains("minimum_tls"));
        // Every request that was made is in the log under the name that the service has of it.
        for (const Arrived& arrived : server.arrived())
            QVERIFY(run.output().contains("X-Correlation-ID " + arrived.headers.value("X-Correlation-ID")));
#ifndef SLIPWAY_SANITIZED
        QVERIFY2(run.peakMemory() < 192 * 1024, QByteArray::number(run.peakMemory()));
#endif
    }

    void aRedirectElsewhereTakesNothingThere_data()
    {
        plugins();
    }
    void aRedirectElsewhereTakesNothingThere()
    {
        QFETCH(QByteArray, plugin);
        FaultServer elsewhere(answering(200, kGood));
        const QByteArray there =
            elsewhere.url().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")).toLatin1();
        FaultServer server(answering(307, "", {{"Location", there + "/api/v1/query"}}));
        Json config = configurationOf(server, {}, m_certificates);
        config.update(triedPlugins().at(plugin).config);
        ProgramRun run(QString::fromLatin1(plugin), config, secretsOf(triedPlugins().at(plugin)));
        const Json result = run.collect();
        QCOMPARE(result["error"]["code"], Json(-32012));
        QCOMPARE(result["error"]["message"].get<std::string>(),
                 (server.url() + QString::fromLatin1(triedPlugins().at(plugin).path) +
                  QStringLiteral(" redirects to ") + QString::fromLatin1(there) +
                  QStringLiteral(": not followed"))
                     .toStdString());
        QCOMPARE(elsewhere.connections(), 0);
        QVERIFY(!run.output().contains(kToken));
    }

    void aRetryTellsTheHostWhen_data()
    {
        plugins();
    }
    void aRetryTellsTheHostWhen()
    {
        QFETCH(QByteArray, plugin);
        FaultServer server(answering(503, "", {{"Retry-After", "3600"}}));
        Json config = configurationOf(server, {}, m_certificates);
        config.update(triedPlugins().at(plugin).config);
        ProgramRun run(QString::fromLatin1(plugin), config, secretsOf(triedPlugins().at(plugin)));
        const int seconds = run.collect()["error"]["data"]["retry_after_s"].get<int>();
        QVERIFY2(seconds > 3500 && seconds <= 3601, QByteArray::number(seconds));
    }

    /// Nobody answers, and the deadline is far away: what ends the run is the host.
    void cancelIsAnsweredWhileItAsks_data()
    {
        plugins();
    }
    void cancelIsAnsweredWhileItAsks()
    {
        QFETCH(QByteArray, plugin);
        FaultServer server([](const Arrived&, QTcpSocket&) {});
        Json config = triedPlugins().at(plugin).config;
        config["url"] = server.url().toStdString();
        ProgramRun run(QString::fromLatin1(plugin), config, secretsOf(triedPlugins().at(plugin)));
        run.send({{"id", 2}, {"method", "collect"}, {"params", {{"subject", {{"project", "shop"}}}}}});
        QTRY_COMPARE_WITH_TIMEOUT(server.arrived().size(), size_t(1), 60'000);
        run.send({{"method", "wait"}, {"params", Json::object()}});
        run.send({{"method", "cancel"}, {"params", {{"id", 2}}}});
        QCOMPARE(run.answer(2)["error"]["code"], Json(-32800));
        run.send({{"id", 3}, {"method", "collect"}, {"params", {{"subject", {{"project", "shop"}}}}}});
        QTRY_COMPARE_WITH_TIMEOUT(server.arrived().size(), size_t(2), 60'000);
        run.closeInput();
        QVERIFY(run.endsWell());
        QVERIFY(!run.output().contains(kToken));
    }

    void aTestOfTheConnectionNamesWhatIsMissing_data()
    {
        plugins();
    }
    void aTestOfTheConnectionNamesWhatIsMissing()
    {
        QFETCH(QByteArray, plugin);
        FaultServer server(
            answering(403, "{}",
                      {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"metrics:read\""}}));
        Json config = configurationOf(server, {}, m_certificates);
        config.update(triedPlugins().at(plugin).config);
        ProgramRun run(QString::fromLatin1(plugin), config, secretsOf(triedPlugins().at(plugin)));
        const Json result = run.collect(true);
        QCOMPARE(result["error"]["code"], Json(-32011));
        QCOMPARE(result["error"]["data"]["hint"].get<std::string>(),
                 std::string("the token lacks: metrics:read"));
        QVERIFY(run.envelopes().empty());
    }

    void pagesEndSomewhere()
    {
        FaultServer server([](const Arrived& arrived, QTcpSocket& socket) {
            const QByteArray next = "<?page=" + QByteArray::number(socket.peerPort()) + ">; rel=\"next\"";
            answering(200, "[1]", {{"Link", next}})(arrived, socket);
        });
        QList<std::chrono::milliseconds> waits;
        const auto client = clientFor(server, waits);
        const http::Pages pages = http::PageWalk(*client, http::Request::get("/list")).all();
        QVERIFY(pages.isTruncated);
        QCOMPARE(pages.pages.size(), http::PageWalk::kMostPages);
        QCOMPARE(server.arrived().size(), http::PageWalk::kMostPages);
        QCOMPARE(pages.items("").state, http::State::Unknown);
    }

    void theNextPageIsNotOnAnotherHost()
    {
        FaultServer elsewhere(answering(200, "[2]"));
        FaultServer server(answering(
            200, "[1]", {{"Link", '<' + elsewhere.url().toLatin1() + "/list?page=2>; rel=\"next\""}}));
        QList<std::chrono::milliseconds> waits;
        const auto client = clientFor(server, waits);
        const http::Pages pages = http::PageWalk(*client, http::Request::get("/list")).all();
        QCOMPARE(pages.pages.size(), size_t(1));
        QVERIFY(pages.problem);
        QCOMPARE(pages.problem->what, server.url() + QStringLiteral("/list has its next page at ") +
                                          elsewhere.url() + QStringLiteral(": not followed"));
        QCOMPARE(elsewhere.connections(), 0);
    }

private:
    static bool isBeyond(const Fault& fault)
    {
        return fault.certificate != Fault::Certificate::None && !Certificates::canBeMade();
    }

    static void rows(const QList<QByteArray>& plugins)
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray& plugin : plugins) {
            for (const auto& [name, fault] : faultsOf({}))
                QTest::newRow(plugin + ": " + name) << plugin << name;
        }
    }

    static QList<QByteArray> everyPlugin()
    {
        QList<QByteArray> names;
        for (const auto& [name, tried] : triedPlugins())
            names += name;
        return names;
    }

    static void plugins()
    {
        QTest::addColumn<QByteArray>("plugin");
        for (const QByteArray& name : everyPlugin())
            QTest::newRow(name) << name;
    }

    [[nodiscard]] static std::unique_ptr<http::HttpClient> clientFor(const FaultServer& server,
                                                                     QList<std::chrono::milliseconds>& waits)
    {
        const auto settings = valueOf(http::readSettings({{"url", server.url().toStdString()}}));
        return std::make_unique<http::HttpClient>(
            settings,
            http::Terms{QStringLiteral("tried"), QStringLiteral("1.0"), http::Allowlist().get("/list"), {}},
            impatient(waits), valueOf(http::networkTransport(settings)));
    }

    /// `more` requests than the fault's own where all is well in the end.
    static void checkArrived(const FaultServer& server, const Fault& fault,
                             const http::Headers& headers = TriedPlugin().headers, size_t more = 0,
                             const QByteArray& verb = "GET")
    {
        if (fault.requests == 0)
            QCOMPARE(server.arrived().size(), size_t(0));
        else if (fault.trouble == Trouble::Unreachable || fault.isPerhapsUnreachable)
            QVERIFY(server.arrived().size() >= fault.requests);
        else
            QCOMPARE(server.arrived().size(), fault.requests + more);
        for (const Arrived& arrived : server.arrived()) {
            QCOMPARE(arrived.verb, arrived.target == "/graphql" ? QByteArray("POST") : verb);
            QVERIFY(!arrived.target.contains(kToken));
            for (const auto& [header, value] : headers)
                QCOMPARE(arrived.headers.value(header), value);
            QVERIFY(arrived.headers.value("User-Agent").startsWith("slipway-"));
            // What is counted is what comes: nothing unpacks itself.
            QCOMPARE(arrived.headers.value("Accept-Encoding"), QByteArray("identity"));
            QVERIFY(!arrived.headers.value("X-Correlation-ID").isEmpty());
        }
    }

    Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_http_faults.moc"
