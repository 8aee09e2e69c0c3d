// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/live_case.h"
#include "plugins/http/program_run.h"
#include "plugins/http/protocol_check.h"

#include "support/builders.h"
#include "support/value_of.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using model::Json;
using model::toQString;

namespace slipway::test {

QString sharedSpec(const QString& name)
{
    return sourceDir() + QStringLiteral("/../shared/api-specs/") + name;
}

QString ownContract(const QString& name)
{
    return sourceDir() + QStringLiteral("/tests/plugins/http/contracts/") + name +
           QStringLiteral(".openapi.json");
}

} // namespace slipway::test

namespace {

const std::map<QByteArray, LiveService>& services()
{
    static const std::map<QByteArray, LiveService> all{
        {"github", githubService()},     {"gitlab", gitlabService()},
        {"jenkins", jenkinsService()},   {"buildkite", buildkiteService()},
        {"circleci", circleciService()}, {"azure-pipelines", azureService()}};
    return all;
}

/// Null where it is not there.
const Json& descriptionOf(const QString& file)
{
    static std::map<QString, Json> read;
    const auto [at, isNew] = read.try_emplace(file);
    QFile source(file);
    if (isNew && source.open(QIODevice::ReadOnly))
        at->second = Json::parse(source.readAll().toStdString());
    return at->second;
}

bool isSame(const Json& is, const Json& wanted)
{
    if (is.is_number_float() && wanted.is_number())
        return std::abs(is.get<double>() - wanted.get<double>()) < 1e-9 * std::max(1.0, wanted.get<double>());
    return is == wanted;
}

const LiveCases& cases()
{
    static const LiveCases all = [] {
        LiveCases sum;
        for (const LiveCases& each :
             {githubCases(), githubAlertCases(), gitlabCases(), jenkinsCases(), otherCiCases()}) {
            for (const auto& [name, one] : each)
                sum[name.startsWith(one.plugin.left(5)) ? name : one.plugin + ": " + name] = one;
        }
        return sum;
    }();
    return all;
}

} // namespace

/// The plugins of CI services, against servers that keep to their descriptions.
class TestLiveCi : public QObject
{
    Q_OBJECT

    static Json collectWith(ProgramRun& run, const LiveCase& one)
    {
        Json params{{"subject", {{"project", "shop"}, {"release", "4.2.0"}}}};
        if (!one.commit.empty())
            params["subject"]["commit"] = one.commit;
        if (one.isProbe)
            params["probe"] = true;
        run.send({{"id", 2}, {"method", "collect"}, {"params", params}});
        return run.answer(2);
    }

    static Json configOf(const LiveCase& one, const QString& url)
    {
        Json config = services().at(one.plugin).config;
        if (one.isBare && one.plugin == "github")
            config["repository"] = "octo-org/octo-repo";
        config.update(one.config);
        config["url"] = url.toStdString();
        config["backoff_seconds"] = 0.001;
        return config;
    }

    static void checkFacts(const ProgramRun& run, const LiveCase& one)
    {
        for (const auto& [key, wanted] : one.facts.items())
            QVERIFY2(isSame(run.fact(key.c_str()), wanted),
                     (key + " is " + run.fact(key.c_str()).dump() + " and not " + wanted.dump()).c_str());
        for (const auto& [rule, part] : one.findings.items()) {
            const QStringList messages = run.findings(rule.c_str());
            const QString wanted = toQString(part.get<std::string>());
            QVERIFY2(
                std::any_of(messages.begin(), messages.end(),
                            [&](const QString& m) { return m.contains(wanted); }),
                qPrintable(toQString(rule) + QStringLiteral(": ") + messages.join(QStringLiteral(" | "))));
        }
        for (const auto& [kind, commit] : one.commits.items()) {
            bool isThere = false;
            for (const Json& envelope : run.envelopes()) {
                if (envelope["kind"] != kind)
                    continue;
                isThere = true;
                QVERIFY2(envelope["subject"].value("commit", Json()) == commit,
                         envelope["subject"].dump().c_str());
                // A release is that commit's only.
                QCOMPARE(envelope["subject"].contains("release"), commit == Json(one.commit));
            }
            QVERIFY2(isThere, kind.c_str());
        }
    }

private Q_SLOTS:
    /// What the other tests rely on.
    void theStubRefusesWhatIsNotDescribed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("violation");
        const auto row = [](const char* name, const QByteArray& target, const char* violation,
                            const QByteArray& headers = "Authorization: Bearer t\r\nUser-Agent: x\r\n") {
            QTest::newRow(name) << "GET " + target + " HTTP/1.1\r\n" + headers + "\r\n"
                                << QString::fromLatin1(violation);
        };
        row("well", "/v1/shop/_apis/build/builds?api-version=7.1", "");
        row("an unknown path", "/v1/shop/_apis/build/build?api-version=7.1", "unknown path");
        row("without the prefix", "/shop/_apis/build/builds?api-version=7.1", "unknown path");
        row("an unknown parameter", "/v1/shop/_apis/build/builds?api-version=7.1&sha=1",
            "unknown parameter sha");
        row("a missing parameter", "/v1/shop/_apis/build/builds?%24top=1", "no parameter api-version");
        row("a value that may not be", "/v1/shop/_apis/build/builds?api-version=7.1&queryOrder=up",
            "queryOrder may not be \"up\"");
        row("a missing header", "/v1/shop/_apis/build/builds?api-version=7.1", "header Authorization is \"\"",
            "User-Agent: x\r\n");
        row("another token", "/v1/shop/_apis/build/builds?api-version=7.1",
            "header Authorization is \"Bearer u\"", "Authorization: Bearer u\r\nUser-Agent: x\r\n");
    }
    void theStubRefusesWhatIsNotDescribed()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, violation);
        ContractStub stub(descriptionOf(ownContract(QStringLiteral("azure-pipelines"))), "/v1",
                          {{"Authorization", "Bearer t"}, {"User-Agent", ""}});
        stub.answer("/shop/_apis/build/builds", Json::object());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(stub.url()).port()));
        socket.write(request);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 60'000);
        QCOMPARE(socket.readLine().trimmed(),
                 violation.isEmpty() ? QByteArray("HTTP/1.1 200 X") : QByteArray("HTTP/1.1 400 X"));
        QCOMPARE(stub.violations().size(), violation.isEmpty() ? 0 : 1);
        QVERIFY2(violation.isEmpty() || stub.violations().front().endsWith(violation),
                 qPrintable(stub.violations().join(u'\n')));
    }

    void everyAnswerIsReadRight_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto& [name, one] : cases())
            QTest::newRow(name) << name;
    }
    void everyAnswerIsReadRight()
    {
        QFETCH(QByteArray, name);
        const LiveCase& one = cases().at(name);
        const LiveService& service = services().at(one.plugin);
        const Json& description = descriptionOf(service.description);
        if (description.is_null())
            QSKIP(qPrintable(service.description + QStringLiteral(" is not there")));
        ContractStub stub(description, one.prefix, service.headers);
        one.prepare(stub);
        if (!one.isBare)
            service.isWell(stub);
        ProgramRun run(QString::fromLatin1(one.plugin), configOf(one, stub.url()), service.secrets);
        const Json result = collectWith(run, one);
        const std::string said = result.dump();
        QVERIFY2(!result.is_null(), run.output());
        QVERIFY2(stub.violations().isEmpty(), qPrintable(stub.violations().join(u'\n')));
        QVERIFY(!stub.arrived().empty());
        QVERIFY2(one.notAsked.isEmpty() || !stub.wasAsked(one.notAsked), one.notAsked);
        QVERIFY2(!run.output().contains(kLiveToken), run.output());
        if (one.code != 0) {
            QVERIFY2(result.contains("error") && result["error"]["code"] == one.code, said.c_str());
            QVERIFY2(result["error"]["message"].get<std::string>().find(one.words) != std::string::npos,
                     said.c_str());
            QVERIFY2(one.hint.empty() ||
                         result["error"]["data"].value("hint", "").find(one.hint) != std::string::npos,
                     said.c_str());
            QVERIFY(run.envelopes().empty());
            return;
        }
        QVERIFY2(result.contains("result"), said.c_str());
        if (one.isProbe)
            QCOMPARE(result["result"]["message"].get<std::string>(), one.words);
        checkFacts(run, one);
    }

    void theTokenStaysWithItsHost_data()
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::addColumn<bool>("isRedirect");
        for (const auto& [plugin, service] : services()) {
            QTest::newRow(plugin + ", redirected") << plugin << true;
            QTest::newRow(plugin + ", next page") << plugin << false;
        }
    }
    void theTokenStaysWithItsHost()
    {
        QFETCH(QByteArray, plugin);
        QFETCH(bool, isRedirect);
        FaultServer elsewhere(answering(200, "[]"));
        const QByteArray there = elsewhere.url().toLatin1();
        FaultServer server([&](const Arrived& arrived, QTcpSocket& socket) {
            const http::Headers headers{{"Content-Type", "application/json"},
                                        {"Location", there + arrived.target},
                                        {"Link", '<' + there + arrived.target + ">; rel=\"next\""}};
            answering(isRedirect ? 302 : 200, R"({"default_branch": "main", "builds": []})", headers)(arrived,
                                                                                                      socket);
        });
        ProgramRun run(QString::fromLatin1(plugin), configOf({.plugin = plugin}, server.url()),
                       services().at(plugin).secrets);
        const Json result = collectWith(run, {.plugin = plugin});
        QVERIFY2(!result.is_null(), run.output());
        QVERIFY(!server.arrived().empty());
        QCOMPARE(elsewhere.connections(), 0);
        QVERIFY(!run.output().contains(kLiveToken));
        if (isRedirect)
            QVERIFY2(result.contains("error"), result.dump().c_str());
    }

    /// Every rule of the protocol, with the answers that ship as an example.
    void theProgramsKeepTheProtocol_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [plugin, service] : services())
            QTest::newRow(plugin) << QString::fromLatin1(plugin);
    }
    void theProgramsKeepTheProtocol()
    {
        QFETCH(QString, name);
        QCOMPARE(protocolFault(name), QString());
    }
};

QTEST_GUILESS_MAIN(TestLiveCi)
#include "tst_live_ci.moc"
