// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/contract_stub.h"
#include "plugins/http/program_run.h"
#include "plugins/http/protocol_check.h"
#include "plugins/live/live_case.h"
#include "plugins/live/served_files.h"
#include "plugins/live/server_process.h"

#include "support/builders.h"
#include "support/value_of.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

#include <cmath>
#include <set>

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

constexpr const char* kPlugins[]{"pagerduty",
                                 "argocd",
                                 "alertmanager",
                                 "vault",
                                 "auth0",
                                 "keycloak",
                                 "jaeger",
                                 "tempo",
                                 "phoenix",
                                 "langfuse",
                                 "locust",
                                 "scorecard-api",
                                 "grafana",
                                 "web-watch",
                                 "datadog",
                                 "honeycomb",
                                 "opsgenie",
                                 "k6-cloud",
                                 "aws-secrets-manager"};

LiveCases allCases()
{
    LiveCases all;
    for (LiveCases cases :
         {onCallCases(), deliveryCases(), accessCases(), secretCases(), traceCases(), modelCases(),
          otherCases(), watchCases(), objectiveCases(), honeycombCases(), hostedCases(), awsCases()})
        all.merge(cases);
    return all;
}

bool isSame(const Json& value, const Json& expected)
{
    if (expected.is_number_float()) // a time passes while the test runs
        return value.is_number() && std::abs(value.get<double>() - expected.get<double>()) < 0.01;
    return value == expected;
}

QByteArrayList findingsOf(const ProgramRun& run)
{
    QByteArrayList all;
    for (const Json& envelope : run.envelopes()) {
        for (const Json& finding : envelope["findings"])
            all += QByteArray::fromStdString(finding["rule"].get<std::string>() + ": " +
                                             finding["message"].get<std::string>());
    }
    return all;
}

std::set<std::string> keysOf(const ProgramRun& run)
{
    std::set<std::string> keys;
    for (const Json& envelope : run.envelopes()) {
        for (const Json& fact : envelope["facts"])
            keys.insert(fact["key"].get<std::string>());
    }
    return keys;
}

/// A description as it is, or one made of WireMock's stubs.
Json asOpenApi(const Json& description)
{
    if (!description.contains("mappings"))
        return description;
    Json paths = Json::object();
    for (const Json& mapping : description["mappings"]) {
        const Json& request = mapping["request"];
        Json parameters = Json::array();
        const Json query = request.value("queryParameters", Json::object());
        for (const auto& [name, value] : query.items())
            parameters.push_back({{"name", name}, {"in", "query"}});
        const std::string path =
            request.contains("urlPathTemplate") ? request["urlPathTemplate"] : request["urlPath"];
        paths[path]["get"] = {{"parameters", parameters}, {"responses", {{"200", Json::object()}}}};
    }
    return {{"paths", paths}};
}

/// The same request once more, to the stub.
void repeat(const Arrived& arrived, const ContractStub& stub, size_t count)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(stub.url()).port()));
    socket.write(arrived.verb + ' ' + arrived.target +
                 " HTTP/1.1\r\nUser-Agent: " + arrived.headers.value("User-Agent") + "\r\nContent-Length: " +
                 QByteArray::number(arrived.content.size()) + "\r\n\r\n" + arrived.content);
    QTRY_VERIFY_WITH_TIMEOUT(
        stub.arrived().size() == count && socket.state() == QAbstractSocket::UnconnectedState, 60'000);
}

Json configOf(const LiveCase& one, const FaultServer& server)
{
    Json config = one.config;
    config["url"] = server.url().toStdString();
    config["retries"] = 0;
    return config;
}

} // namespace

/// The plugins that ask a team's services, against answers in the form of each service's documentation.
class TestLiveServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateYieldsItsFacts_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto& [name, one] : allCases())
            QTest::newRow(name) << name;
    }
    void everyStateYieldsItsFacts()
    {
        QFETCH(QByteArray, name);
        const LiveCase one = allCases().at(name);
        FaultServer server(serving(one.served));
        ProgramRun run(QString::fromLatin1(one.plugin), configOf(one, server), secretsOf(one.plugin));
        const Json result = run.collect(false, one.launch);
        const std::string said = result.dump();
        QVERIFY2(result.is_object(), run.output());
        if (one.code == 0) {
            QVERIFY2(result.contains("result"), said.c_str());
        } else {
            QVERIFY2(result.value("error", Json::object()).value("code", 0) == one.code, said.c_str());
            QVERIFY2(said.find(one.words.toStdString()) != std::string::npos, said.c_str());
        }
        const Json facts = one.code == 0 ? one.facts : Json::object();
        for (const auto& [key, expected] : facts.items()) {
            const Json value = run.fact(key.c_str());
            QVERIFY2(isSame(value, expected), (key + " is " + value.dump()).c_str());
        }
        for (const std::string& key : keysOf(run))
            QVERIFY2(!facts.value(key, Json()).is_null(),
                     (key + " is " + run.fact(key.c_str()).dump() + ": nobody expects it").c_str());
        for (const Json& envelope : run.envelopes()) {
            for (const Json& fact : envelope["facts"])
                QVERIFY(theRegistry().find(model::toQString(fact["key"].get<std::string>())));
        }
        if (!one.subject.is_null())
            QCOMPARE(run.envelopes().front()["subject"], one.subject);
        if (!one.last.is_null())
            QCOMPARE(run.envelopes().back()["subject"], one.last);
        if (!one.observed.isEmpty())
            QCOMPARE(QDateTime::fromString(
                         model::toQString(run.envelopes().front()["observed_at"].get<std::string>()),
                         Qt::ISODateWithMs),
                     QDateTime::fromString(QString::fromLatin1(one.observed), Qt::ISODate));
        const QByteArray findings = findingsOf(run).join('\n');
        for (const QByteArray& part : one.findings)
            QVERIFY2(findings.contains(part), findings);
        checkArrived(server, one);
        QVERIFY2(!run.output().contains(kLiveToken), run.output());
        QVERIFY2(!run.output().contains("given-for-this-run"), run.output());
        QVERIFY2(!run.output().contains("shared-secret-of-the-api"), run.output());
        QVERIFY2(!run.output().contains("somebody@example.org"), run.output());
        QVERIFY(run.endsWell());
    }

    /// Where the service sends them elsewhere, nothing goes there, least of all the token.
    void theTokenStaysWithItsHost_data() { plugins(); }
    void theTokenStaysWithItsHost()
    {
        QFETCH(QByteArray, plugin);
        FaultServer elsewhere(answering(200, "{}"));
        const QByteArray there =
            elsewhere.url().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")).toLatin1();
        FaultServer server([there](const Arrived& arrived, QTcpSocket& socket) {
            answering(307, "", {{"Location", there + arrived.target}})(arrived, socket);
        });
        const LiveCase one = firstOf(plugin);
        ProgramRun run(QString::fromLatin1(plugin), configOf(one, server), secretsOf(plugin));
        const Json result = run.collect();
        QCOMPARE(result["error"]["code"], Json(-32012));
        QCOMPARE(elsewhere.connections(), 0);
        QVERIFY(run.envelopes().empty());
        QVERIFY(!run.output().contains(kLiveToken));
    }

    void aTestOfTheConnectionSaysWhatIsWrong_data() { plugins(); }
    void aTestOfTheConnectionSaysWhatIsWrong()
    {
        QFETCH(QByteArray, plugin);
        FaultServer server(answering(401, R"({"message":"who are you"})"));
        const LiveCase one = firstOf(plugin);
        ProgramRun run(QString::fromLatin1(plugin), configOf(one, server), secretsOf(plugin));
        const Json result = run.collect(true);
        QCOMPARE(result["error"]["code"], Json(-32011));
        QVERIFY(run.envelopes().empty());
        QVERIFY(!run.output().contains(kLiveToken));
    }

    /// Everything that was asked in any state of a service is in its description: paths, parameters, values.
    void theDescriptionHasWhatIsAsked_data()
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QStringList>("beyond"); // what it does not have, and why is in the plugin's README
        const auto row = [](const char* plugin, const char* file, const char* prefix = "",
                            const QStringList& beyond = {}) {
            QTest::newRow(plugin) << QByteArray(plugin) << QString::fromLatin1(file) << QByteArray(prefix)
                                  << beyond;
        };
        row("argocd", "argocd.trimmed.swagger.json");
        row("alertmanager", "alertmanager-v2.trimmed.swagger.json", "/api/v2");
        row("auth0", "auth0-management.trimmed.wiremock.json", "/api/v2", {QStringLiteral("/oauth/token")});
        row("langfuse", "langfuse-public.trimmed.openapi.json");
        // Old servers, and the spelling of builds between.
        row("jaeger", "jaeger-query-v3.openapi.json", "",
            {QStringLiteral("/api/traces?"), QStringLiteral("unknown parameter query.service_name")});
        row("pagerduty", "unofficial/pagerduty-v2.subset.openapi.json", "",
            {QStringLiteral("/escalation_policies/PEP1")});
        row("phoenix", "unofficial/phoenix-rest.subset.openapi.json", "",
            {QStringLiteral("/graphql"), QStringLiteral("/json: unknown path")});
        for (const char* name : {"datadog", "honeycomb", "opsgenie", "k6-cloud"}) // by hand, beside the tests
            row(name, qPrintable(QStringLiteral("own:") + QString::fromLatin1(name)));
    }
    void theDescriptionHasWhatIsAsked()
    {
        QFETCH(QByteArray, plugin);
        QFETCH(QString, file);
        QFETCH(QByteArray, prefix);
        QFETCH(QStringList, beyond);
        const bool isOwn = file.startsWith(QLatin1String("own:"));
        QFile description(isOwn ? sourceDir() + QStringLiteral("/tests/plugins/http/contracts/") +
                                      file.mid(4) + QStringLiteral(".openapi.json")
                                : sourceDir() + QStringLiteral("/../shared/api-specs/") + file);
        if (!description.open(QIODevice::ReadOnly))
            QSKIP("the descriptions are not beside the sources");
        ContractStub stub(asOpenApi(Json::parse(description.readAll().toStdString())), prefix,
                          {{"User-Agent", {}}});
        size_t asked = 0;
        for (const auto& [name, one] : allCases()) {
            if (one.plugin != plugin)
                continue;
            FaultServer server(serving(one.served));
            ProgramRun run(QString::fromLatin1(plugin), configOf(one, server), secretsOf(plugin));
            QVERIFY(!run.collect().is_null());
            for (const Arrived& arrived : server.arrived())
                repeat(arrived, stub, ++asked);
        }
        QVERIFY(asked > 0);
        for (const QString& violation : stub.violations()) {
            const bool isKnown = violation.endsWith(QLatin1String(": no example")) ||
                                 std::any_of(beyond.begin(), beyond.end(),
                                             [&](const QString& part) { return violation.contains(part); });
            QVERIFY2(isKnown, qPrintable(violation));
        }
        for (const QString& part : beyond)
            QVERIFY2(stub.violations().join(u'\n').contains(part), qPrintable(part));
    }

    void alertmanagerSaysWhatAPersonCounts()
    {
        ServerProcess server("prometheus-alertmanager");
        if (!server.isInstalled())
            QSKIP("Alertmanager is not installed: apt install prometheus-alertmanager");
        const QString wrong =
            server.start(QStringLiteral("alertmanager.yml"), kAlertmanagerRoutes,
                         {QStringLiteral("--config.file=alertmanager.yml"),
                          QStringLiteral("--storage.path=data"), QStringLiteral("--cluster.listen-address="),
                          QStringLiteral("--web.listen-address=127.0.0.1:{port}")},
                         "/-/ready");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto post = [&](const QByteArray& path, const Json& content) {
            const QByteArray answer = server.post(path, QByteArray::fromStdString(content.dump()));
            QVERIFY2(answer.contains(" 200 "), answer);
        };
        const auto alert = [](const char* name, const char* service, const char* severity) {
            return Json{{"labels", {{"alertname", name}, {"service", service}, {"severity", severity}}}};
        };
        const auto silence = [](const Json& matchers) {
            return Json{{"matchers", matchers},
                        {"startsAt", fromNow(-1).toStdString()},
                        {"endsAt", fromNow(60).toStdString()},
                        {"createdBy", "test"},
                        {"comment", "while we roll out"}};
        };
        const auto matcher = [](const char* name, const char* value, bool isRegex = false,
                                bool isEqual = true) {
            return Json{{"name", name}, {"value", value}, {"isRegex", isRegex}, {"isEqual", isEqual}};
        };
        post("/api/v2/alerts", {alert("ShopSlow", "shop", "ticket"), alert("ShopDown", "shop", "page"),
                                alert("Watchdog", "shop", "none"), alert("OtherDown", "other", "page")});
        post("/api/v2/silences", silence(Json::array({matcher("alertname", "ShopDown")})));
        post("/api/v2/silences",
             silence(Json::array({matcher("service", "s.*p", true), matcher("alertname", "ShopFull")})));
        post("/api/v2/silences", silence(Json::array({matcher("service", "other")})));
        post("/api/v2/silences", silence(Json::array({matcher("service", "shop", false, false)})));
        ProgramRun run(QStringLiteral("alertmanager"),
                       {{"url", server.url().toStdString()},
                        {"environment", "staging"},
                        {"labels", {{"service", "shop"}}}},
                       {{"token", kLiveToken}});
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(run.fact("alerts.routes"), Json(4));
        QCOMPARE(run.fact("alerts.paging_routes"), Json(2));
        QCOMPARE(run.fact("alerts.pager_receivers"), Json(1));
        QCOMPARE(run.fact("alerts.firing"), Json(1));
        QCOMPARE(run.fact("alerts.silences"), Json(2));
        QVERIFY(run.findings("alerts.firing")
                    .value(0)
                    .startsWith(QLatin1String("ShopSlow (ticket) fires since ")));
        QVERIFY(run.findings("alerts.silences").value(0).endsWith(QLatin1String(": while we roll out")));
        QVERIFY(run.findings("alerts.paging_routes").value(0).contains(QLatin1String("webhooks")));
        QCOMPARE(run.envelopes().front()["subject"],
                 (Json{{"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}}));
        QVERIFY(!run.output().contains("key-of-the-pager"));

        ProgramRun probe(QStringLiteral("alertmanager"),
                         {{"url", server.url().toStdString()}, {"environment", "staging"}}, Json::object());
        const std::string words = probe.collect(true)["result"]["message"].get<std::string>();
        QVERIFY2(words.starts_with("Alertmanager 0."), words.c_str());
    }

    void locustSaysWhatWasSent()
    {
        ServerProcess locust("locust");
        if (!locust.isInstalled())
            QSKIP("Locust is not installed: apt install python3-locust");
        bool isDone = false;
        FaultServer shop([&](const Arrived& arrived, QTcpSocket& socket) {
            isDone = isDone || arrived.target == "/done";
            answering(arrived.target == "/bad" ? 500 : 200, "{}")(arrived, socket);
        });
        const QString wrong =
            locust.start(QStringLiteral("locustfile.py"), kLocustFile,
                         {QStringLiteral("--web-host=127.0.0.1"), QStringLiteral("--web-port={port}"),
                          QStringLiteral("--autostart"), QStringLiteral("--users=1"),
                          QStringLiteral("--host=") + shop.url()},
                         "/");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
        const Json config{{"url", locust.url().toStdString()}, {"environment", "staging"}};
        ProgramRun running(QStringLiteral("locust"), config, Json::object());
        const Json result = running.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(running.fact("load.requests"), Json(50));
        QCOMPARE(running.fact("load.failed"), Json(10));
        QCOMPARE(running.fact("load.error_rate"), Json(20.0));
        QCOMPARE(running.fact("load.max_users"), Json(1));
        QVERIFY(running.fact("load.rps").is_number());
        QVERIFY(running.fact("load.p50_ms").is_number());

        // Its numbers stay as they were for weeks; the test is over all the same.
        QVERIFY(locust.get("/stop").contains(" 200 "));
        QTRY_VERIFY_WITH_TIMEOUT(locust.get("/stats/requests").contains("\"stopped\""), 60'000);
        ProgramRun over(QStringLiteral("locust"), config, Json::object());
        QCOMPARE(over.collect()["error"]["code"], Json(-32010));
        QVERIFY(over.envelopes().empty());
    }

    void theProgramsKeepTheProtocol_data() { plugins(); }
    void theProgramsKeepTheProtocol()
    {
        QFETCH(QByteArray, plugin);
        QCOMPARE(protocolFault(QString::fromLatin1(plugin)), QString());
    }

private:
    static void plugins()
    {
        QTest::addColumn<QByteArray>("plugin");
        for (const char* name : kPlugins)
            QTest::newRow(name) << QByteArray(name);
    }

    static LiveCase firstOf(const QByteArray& plugin)
    {
        for (const auto& [name, one] : allCases()) {
            if (one.plugin == plugin && one.code == 0)
                return one;
        }
        return {plugin, {{"environment", "production"}}, {}};
    }

    /// Nothing but reading, each with its token, and all that was to be asked.
    static void checkArrived(const FaultServer& server, const LiveCase& one)
    {
        QByteArrayList all;
        const auto [header, value] = headerOf(one.plugin);
        for (const Arrived& arrived : server.arrived()) {
            const bool isTokenRequest = arrived.target.endsWith("/token");
            const bool isQuery = arrived.target == "/graphql";
            if (one.plugin == "aws-secrets-manager") {
                QCOMPARE(awsFault(arrived), QByteArray());
            } else {
                QCOMPARE(arrived.verb, QByteArray(isTokenRequest || isQuery ? "POST" : "GET"));
                if (!isTokenRequest)
                    QCOMPARE(arrived.headers.value(header), value);
            }
            QVERIFY(!arrived.target.contains(kLiveToken));
            QVERIFY(isTokenRequest || !arrived.content.contains(kLiveToken));
            QVERIFY2(!arrived.target.contains("refresh"), arrived.target);
            QVERIFY2(!arrived.target.contains("/data/"), arrived.target);
            all += decoded(arrived);
        }
        QVERIFY(std::count_if(all.begin(), all.end(), [](const QByteArray& each) {
                    return each.contains("/token ");
                }) <= 1); // once a run
        for (const QByteArray& part : one.asked)
            QVERIFY2(all.join('\n').contains(part), all.join('\n'));
    }
};

QTEST_GUILESS_MAIN(TestLiveServices)
#include "tst_live_services.moc"
