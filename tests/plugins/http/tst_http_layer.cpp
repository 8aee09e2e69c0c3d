// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_server.h"
#include "plugins/sdk/http/page_walk.h"

#include "support/value_of.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::http;
using namespace slipway::test;
using namespace std::chrono_literals;
using model::Json;

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

/// A client of a server on the loopback, at a moment that stands still, without any waiting.
struct Tried
{
    explicit Tried(FaultServer::Script script, Allowlist allowlist = Allowlist().get("/**"))
        : server(std::move(script))
        , terms{QStringLiteral("tried"), QStringLiteral("1.0"), std::move(allowlist), {}}
    {
        config["url"] = server.url().toStdString();
        around = Surroundings::ofThisMachine();
        around.now = [] { return kNow; };
        around.random = [] { return 0.5; };
        around.after = [this](std::chrono::milliseconds time, const std::function<void()>& call) {
            waits += time;
            QTimer::singleShot(0, call);
        };
        around.log = [this](const char* level, const QString& text) {
            log += QLatin1String(level) + QStringLiteral(": ") + text;
        };
        around.correlation = QStringLiteral("run");
    }
    HttpClient& client()
    {
        if (!m_client) {
            const auto settings = valueOf(readSettings(config));
            m_client =
                std::make_unique<HttpClient>(settings, terms, around, valueOf(networkTransport(settings)));
        }
        return *m_client;
    }

    FaultServer server;
    Json config;
    Terms terms;
    Surroundings around;
    QList<std::chrono::milliseconds> waits;
    QStringList log;

private:
    std::unique_ptr<HttpClient> m_client;
};

} // namespace

class TestHttpLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesWaitAsRuled()
    {
        Tried tried([count = 0](const Arrived& arrived, QTcpSocket& socket) mutable {
            const http::Headers headers =
                count++ == 0 ? http::Headers{{"Retry-After", "7"}} : http::Headers();
            answering(count > 2 ? 200 : 503, "{}", headers)(arrived, socket);
        });
        const Answer answer = tried.client().ask(Request::get("/x"));
        QVERIFY(answer.ok());
        QCOMPARE(answer.attempts, 3);
        QCOMPARE(tried.waits, (QList<std::chrono::milliseconds>{7000ms, 1000ms}));
    }

    /// Every attempt counts that was answered; an answer that breaks off is none.
    void howItAnswersIsNoted()
    {
        Tried tried([count = 0](const Arrived& arrived, QTcpSocket& socket) mutable {
            if (++count == 1) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
                return socket.disconnectFromHost();
            }
            answering(count == 2 ? 503 : 200, "{}",
                      {{"X-RateLimit-Limit", "60"},
                       {"X-RateLimit-Remaining", QByteArray::number(60 - count)}})(arrived, socket);
        });
        tried.around.now = [now = kNow]() mutable { return now = now.addMSecs(40); };
        const Answer answer = tried.client().ask(Request::get("/x"));
        QVERIFY(answer.ok());
        QCOMPARE(answer.attempts, 3);
        const Json use = tried.client().use().json();
        QCOMPARE(use["answers"], Json(2));
        QVERIFY2(use["median_ms"].get<int>() >= 40, use.dump().c_str());
        QCOMPARE(use["rate_limit"], (Json{{"limit", 60}, {"remaining", 57}}));
    }

    /// Once told "not before", nothing more is sent.
    void aLimitHoldsForTheWholeRun()
    {
        Tried tried(answering(429, "{}", {{"Retry-After", "600"}}));
        QVERIFY(tried.client().ask(Request::get("/x")).has(Trouble::Limited));
        const Answer second = tried.client().ask(Request::get("/y"));
        QVERIFY(second.has(Trouble::Limited));
        QCOMPARE(*second.problem->retryAt, kNow.addSecs(600));
        QVERIFY(second.problem->what.endsWith(QLatin1String("is limited until 2026-11-24T09:10:00Z")));
        QCOMPARE(tried.server.arrived().size(), size_t(1));
    }

    void atMostFourWaitAtOnce()
    {
        // Answers when nothing more comes.
        std::vector<QTcpSocket*> waiting;
        QTimer quiet;
        quiet.setSingleShot(true);
        QObject::connect(&quiet, &QTimer::timeout, [&] {
            for (QTcpSocket* socket : std::exchange(waiting, {}))
                answering(200, "{}")({}, *socket);
        });
        size_t most = 0;
        Tried tried([&](const Arrived&, QTcpSocket& socket) {
            waiting.push_back(&socket);
            most = std::max(most, waiting.size());
            quiet.start(50);
        });
        std::vector<Request> requests;
        for (int i = 0; i < 10; ++i)
            requests.push_back(Request::get("/x", {{"n", QByteArray::number(i)}}));
        const auto answers = tried.client().ask(requests);
        QCOMPARE(most, size_t(4));
        QCOMPARE(tried.server.arrived().size(), size_t(10));
        QVERIFY(
            std::all_of(answers.begin(), answers.end(), [](const Answer& answer) { return answer.ok(); }));
        QCOMPARE(answers[7].correlation, QStringLiteral("run-8"));
    }

    void whatDidNotChangeIsNotSentAgain()
    {
        Tried tried([](const Arrived& arrived, QTcpSocket& socket) {
            const bool isKnown = arrived.headers.value("If-None-Match") == "\"v1\"";
            answering(isKnown ? 304 : 200, isKnown ? "" : "[1]", {{"ETag", "\"v1\""}})(arrived, socket);
        });
        const Answer first = tried.client().ask(Request::get("/x"));
        const Answer second = tried.client().ask(Request::get("/x"));
        QCOMPARE(first.json, Json::array({1}));
        QVERIFY2(second.ok(), qPrintable(second.problem ? second.problem->what : QString()));
        QCOMPARE(second.json, first.json);
        QCOMPARE(tried.server.arrived().size(), size_t(2));
        QCOMPARE(tried.server.arrived()[0].headers.value("If-None-Match"), QByteArray());
    }

    void cancelEndsEverythingAtOnce()
    {
        bool isCancelled = false;
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        Tried tried([&](const Arrived&, QTcpSocket&) {
            isCancelled = true;
            QCOMPARE(::write(pipes[1], "x", 1), ssize_t(1));
        });
        tried.around.isCancelled = [&] { return isCancelled; };
        tried.around.inputToWatch = [&] { return pipes[0]; };
        const auto answers = tried.client().ask({Request::get("/x"), Request::get("/y")});
        QVERIFY(answers[0].has(Trouble::Cancelled));
        QVERIFY(answers[1].has(Trouble::Cancelled));
        QVERIFY(tried.client().ask(Request::get("/z")).has(Trouble::Cancelled));
        ::close(pipes[0]);
        ::close(pipes[1]);
    }

    void formsAndGraphQlArePosted()
    {
        Tried tried(answering(200, "{}"), Allowlist().form("/query").graphQl("/graphql"));
        QVERIFY(tried.client().ask(Request::postForm("/query", {{"query", "a+b c"}})).ok());
        QVERIFY(tried.client().ask(Request::graphQl("/graphql", "{a}", {{"x", 1}})).ok());
        QVERIFY(tried.client().ask(Request::graphQl("/graphql", "mutation{a}")).has(Trouble::NotAllowed));
        QVERIFY(tried.client().ask(Request::get("/query")).has(Trouble::NotAllowed));
        const auto& arrived = tried.server.arrived();
        QCOMPARE(arrived.size(), size_t(2));
        QCOMPARE(arrived[0].verb, QByteArray("POST"));
        QCOMPARE(arrived[0].content, QByteArray("query=a%2Bb%20c"));
        QCOMPARE(arrived[0].headers.value("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(arrived[1].content, QByteArray(R"({"query":"{a}","variables":{"x":1}})"));
    }

    void aSecretIsNotSentInAnAddress()
    {
        Tried tried(answering(200, "{}"));
        tried.client().authorize("Private-Token", "abcd efgh/ijkl");
        const Answer answer = tried.client().ask(Request::get("/x", {{"token", "abcd efgh/ijkl"}}));
        QVERIFY(answer.has(Trouble::NotAllowed));
        QCOMPARE(tried.server.connections(), 0);
    }

    /// "%2F" is no place to put something else into.
    void theLogNamesTheAddressAndTheCorrelation()
    {
        Tried tried(answering(200, "{}"));
        const Answer answer = tried.client().ask(Request::get("/projects/" + segment(QStringLiteral("a/b"))));
        QVERIFY(answer.ok());
        QCOMPARE(tried.log.size(), 1);
        QVERIFY2(tried.log[0].contains(QLatin1String("/projects/a%2Fb")), qPrintable(tried.log[0]));
        QVERIFY2(
            tried.log[0].endsWith(QStringLiteral("(attempt 1, X-Correlation-ID %1)").arg(answer.correlation)),
            qPrintable(tried.log[0]));
    }

    void aServerWithoutTlsIsNotAskedForACertificate()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
        Tried tried(answering(200, "{}"));
        tried.config["url"] = "https://127.0.0.1:" + std::to_string(plain.serverPort());
        tried.config["retries"] = 0;
        const Answer answer = tried.client().ask(Request::get("/x"));
        QVERIFY2(answer.has(Trouble::Tls), answer.problem ? qPrintable(answer.problem->what) : "none");
        QVERIFY2(answer.problem->what.contains(QLatin1String("does not speak TLS")),
                 qPrintable(answer.problem->what));
        QVERIFY(answer.problem->hint.startsWith(QLatin1String("check the port")));
    }

    void whatARefusalSaysIsKept()
    {
        Tried tried(answering(422, R"({"message":"no such ref","errors":[7]})"));
        const Answer answer = tried.client().ask(Request::get("/x"));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.json.value("errors", Json()), Json::array({7}));
        QVERIFY(!answer.at<QString>("/message").isKnown()); // it is no answer to the question
    }

    void aSecretNeedsTls()
    {
        Tried tried(answering(200, "{}"));
        tried.config["url"] = "http://prometheus.example.org";
        tried.config["allow_plain_http"] = true;
        tried.client().authorize("Authorization", "Bearer abcdefgh");
        const Answer answer = tried.client().ask(Request::get("/x"));
        QVERIFY(answer.has(Trouble::NotAllowed));
        QCOMPARE(answer.problem->what,
                 QStringLiteral("GET /x is not sent: secrets are not sent without TLS"));
    }

    /// Through a proxy, which sees where it goes and no token: what it tunnels is TLS.
    void aProxyIsUsed()
    {
        Tried proxy(answering(407, ""));
        Tried tried(answering(200, "{}"));
        tried.config["url"] = "https://shop.example.org";
        tried.config["proxy"] = proxy.server.url().toStdString();
        tried.config["retries"] = 0;
        tried.client().authorize("Authorization", "Bearer abcdefgh");
        QVERIFY(tried.client().ask(Request::get("/x")).has(Trouble::Unreachable));
        QVERIFY(!proxy.server.arrived().empty());
        QCOMPARE(proxy.server.arrived()[0].verb, QByteArray("CONNECT"));
        QCOMPARE(proxy.server.arrived()[0].target, QByteArray("shop.example.org:443"));
        QCOMPARE(proxy.server.arrived()[0].headers.value("Authorization"), QByteArray());
    }

    /// Qt asks a proxy also for what is on this machine; the token would be read there.
    void noSecretOfThisMachineGoesThroughAProxy()
    {
        Tried proxy(answering(200, "{}"));
        Tried tried(answering(200, "{}"), Allowlist().get("/**").token("/token"));
        tried.config["proxy"] = proxy.server.url().toStdString();
        QVERIFY(tried.client().ask(Request::get("/x")).ok()); // nothing secret: as configured
        QCOMPARE(proxy.server.arrived().size(), size_t(1));
        QCOMPARE(proxy.server.arrived()[0].target, tried.server.url().toLatin1() + "/x");
        Request asking = Request::postForm("/token", {{"client_secret", "abcdefgh"}});
        asking.method = Method::Token;
        const Answer form = tried.client().ask(asking);
        tried.client().authorize("Authorization", "Bearer abcdefgh");
        const Answer answer = tried.client().ask(Request::get("/x"));
        for (const Answer& each : {form, answer}) {
            QVERIFY(each.has(Trouble::NotAllowed));
            QVERIFY2(each.problem->what.endsWith(
                         QStringLiteral("is not sent: secrets are not sent through a proxy without TLS")),
                     qPrintable(each.problem->what));
        }
        QCOMPARE(proxy.server.arrived().size(), size_t(1));
        QCOMPARE(tried.server.connections(), 0);
        for (const auto& [name, value] : proxy.server.arrived()[0].headers)
            QVERIFY2(!value.contains("abcdefgh"), name.constData());
    }

    void withoutAProxyASecretReachesThisMachine()
    {
        Tried tried(answering(200, "{}"));
        tried.client().authorize("Authorization", "Bearer abcdefgh");
        QVERIFY(tried.client().ask(Request::get("/x")).ok());
        QCOMPARE(tried.server.arrived()[0].headers.value("Authorization"), QByteArray("Bearer abcdefgh"));
    }

    void caFilesAreRead()
    {
        Settings settings;
        settings.base = QUrl(QStringLiteral("https://c"));
        settings.caFile = QStringLiteral("/nowhere/ca.pem");
        QCOMPARE(networkTransport(settings).error().line(),
                 QStringLiteral("/nowhere/ca.pem: is not there; name a file with the CA's certificate"));
    }

    void cursorsAreFollowed()
    {
        Tried tried([](const Arrived& arrived, QTcpSocket& socket) {
            const bool isLast = arrived.target.contains("cursor=b%26c");
            answering(200, isLast ? R"({"data":[3]})" : R"({"data":[1,2],"next":"b&c"})")(arrived, socket);
        });
        const auto next = [](const Answer& answer) -> std::optional<Parameters> {
            const auto cursor = answer.at<QString>("/next");
            if (!cursor.isKnown())
                return std::nullopt;
            return Parameters{{"cursor", cursor.value->toUtf8()}};
        };
        const Pages pages =
            PageWalk(tried.client(), Request::get("/x", {{"limit", "2"}})).byCursor(next).all();
        QVERIFY(pages.isWhole());
        QCOMPARE(*pages.items("/data").value, (std::vector<Json>{1, 2, 3}));
        QCOMPARE(tried.server.arrived()[1].target, QByteArray("/x?limit=2&cursor=b%26c"));
    }

    void aPageThatComesAgainEndsTheWalk()
    {
        Tried tried(answering(200, "[1]", {{"Link", "</x>; rel=\"next\""}}));
        const Pages pages = PageWalk(tried.client(), Request::get("/x")).all();
        QVERIFY(pages.isTruncated);
        QCOMPARE(pages.pages.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestHttpLayer)
#include "tst_http_layer.moc"
