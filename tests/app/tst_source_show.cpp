// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "plugins/http/fault_server.h"

#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace slipway;
using slipway::model::Json;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

namespace {

/// A home with a workspace, the project "web", its repository and the release 1.0.0.
class Scene
{
public:
    Scene()
        : repository(program.path(QStringLiteral("web")))
    {
        repository.write(QStringLiteral("README.md"), "# web\n");
        repository.commit(QStringLiteral("Begin"));
        if (program.bare({QStringLiteral("init"), program.workspace()}).code != 0 ||
            program.run("project add web --repo web").code != 0 ||
            program.run("release add 1.0.0 --project web --no-scan").code != 0)
            qFatal("no workspace could be made");
    }

    [[nodiscard]] Run run(const char* line) const { return program.run(line); }
    [[nodiscard]] Json source() const { return run("source list --json").json().at(0); }
    void write(const QString& file, const QByteArray& text) const { program.write(file, text); }

    Program program;
    GitRepository repository;
};

/// For comparisons that say what differs.
QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

} // namespace

/// When a source is asked, whom, and what is told of the service that it asks.
class TestSourceShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScheduleIsReadAndSaid()
    {
        const Scene scene;
        const QStringList add{QStringLiteral("source"),     QStringLiteral("add"),
                              QStringLiteral("web"),        QStringLiteral("report-files"),
                              QStringLiteral("--set"),      QStringLiteral("files=reports/*.xml"),
                              QStringLiteral("--schedule"), QStringLiteral("on start, PT60M before review")};
        QCOMPARE(scene.program.run(add).code, 0);
        QCOMPARE(text(scene.source()["schedule"]), text(Json("PT1H before review, on start")));
        QCOMPARE(text(scene.source()["next_try_at"]), text(Json()));
        const Run list = scene.run("source list");
        QVERIFY2(list.out.contains("before a review"), list.out);
        QVERIFY2(list.out.contains("PT1H before review, on start"), list.out);
        const QString plan = QStringLiteral("review plan Launch --at 2d --item web/1.0.0");
        const Run planned = scene.run(qPrintable(plan));
        QVERIFY2(planned.code == 0, planned.err);
        const QDateTime next = QDateTime::fromString(
            model::toQString(scene.source()["next_try_at"].get<std::string>()), Qt::ISODate);
        const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(next);
        QVERIFY2(ahead > 46 * 3600 && ahead <= 47 * 3600, QByteArray::number(ahead));
        const Run refused = scene.run("source set web report-files --schedule hourly");
        QCOMPARE(refused.code, 65);
        QVERIFY2(refused.err.contains("PT1H before review, on start"), refused.err);
    }

    /// Whom it asks, how long that takes, and what the service still allows.
    void howItsServiceAnswersIsShown()
    {
        const Scene scene;
        test::FaultServer server(test::answering(200, R"({"a":7})",
                                                 {{"Content-Type", "application/json"},
                                                  {"X-RateLimit-Limit", "60"},
                                                  {"X-RateLimit-Remaining", "59"},
                                                  {"X-RateLimit-Reset", "4102444800"}}));
        const QString address =
            QUrl(server.url()).host() + QLatin1Char(':') + QString::number(QUrl(server.url()).port());
        const QString add = QStringLiteral("source add web generic-http --set kind=custom --set url=%1 --set "
                                           "facts={\"x.a\":{\"pointer\":\"/a\"}} --schedule PT15M")
                                .arg(server.url());
        const Run added = scene.run(qPrintable(add));
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(text(scene.source()["address"]), text(Json(address.toStdString())));
        QCOMPARE(text(scene.source()["last_run"]), text(Json()));
        QProcess collecting; // on the loop on which the server answers
        scene.program.start(collecting, QStringLiteral("collect --no-scan --json"));
        QTRY_COMPARE_WITH_TIMEOUT(collecting.state(), QProcess::NotRunning, 60'000);
        QVERIFY2(collecting.exitCode() == 0, collecting.readAllStandardError());
        const Json told = Json::parse(collecting.readAllStandardOutput().toStdString()).at(0);
        QVERIFY(told["started_at"].is_string());
        const Run shown = scene.run("source show web generic-http --json");
        QVERIFY2(shown.code == 0, shown.err);
        const Json run = shown.json()["last_run"];
        QCOMPARE(text(told["service"]), text(run["service"]));
        QVERIFY(run["took_ms"].get<int>() >= run["service"]["slowest_ms"].get<int>());
        QCOMPARE(text(run["service"]["answers"]), text(Json(1)));
        QCOMPARE(text(run["service"]["rate_limit"]),
                 text(Json{{"limit", 60}, {"remaining", 59}, {"resets_at", "2100-01-01T00:00:00Z"}}));
        const Run list = scene.run("source list");
        for (const QByteArray& word :
             {QByteArray("PT15M"), address.toLatin1(), QByteArray(" ms "), QByteArray("59 of 60")})
            QVERIFY2(list.out.contains(word), list.out);
        const Run detail = scene.run("source show web generic-http");
        for (const char* word :
             {"1 answer, ", " ms the slowest", "59 of 60 requests left, counted anew 2100"})
            QVERIFY2(detail.out.contains(word), detail.out);
        QCOMPARE(scene.run("source show web prometheus").code, 66);
        // Another address was never asked, however that one answered.
        QCOMPARE(scene.run("source set web generic-http --set url=http://127.0.0.1:9/").code, 0);
        QCOMPARE(text(scene.source()["state"]), text(Json("changed")));
        QCOMPARE(text(scene.source()["why"]), text(Json("not asked since it was changed")));
        QCOMPARE(text(scene.source()["last_run"]), text(Json()));
        const Run changed = scene.run("source list");
        QVERIFY2(changed.out.contains("127.0.0.1:9 ") && !changed.out.contains(" ms "), changed.out);
    }

    /// The protocol's later members, through the SDK in Python.
    void aPluginInPythonKnowsTheLaunchAndTellsOfItsService()
    {
        const Scene scene;
        QCOMPARE(scene.run("plugin new told").code, 0);
        QFile program(scene.program.path(QStringLiteral("told/plugin.py")));
        QVERIFY(program.open(QIODevice::ReadWrite));
        QByteArray code = program.readAll();
        code.replace("    c.progress(1, \"read\")\n",
                     "    c.service(3, median_ms=7, limit=10, remaining=4)\n"
                     "    c.evidence(\"test-run\", {\"x.launch\": c.launch_at.isoformat()})\n"
                     "    if failed:\n"
                     "        raise slipway_plugin.Unreadable(\"no\")\n");
        program.seek(0);
        program.write(code);
        program.close();
        const QString plugins = scene.program.path(QStringLiteral(".local/share/slipway/plugins"));
        QVERIFY(QDir().mkpath(plugins));
        QVERIFY(QDir().rename(scene.program.path(QStringLiteral("told")), plugins + QStringLiteral("/told")));
        QCOMPARE(scene.run("release add 2.0.0 --project web --no-scan --launch 2100-12-01T09:00:00Z").code,
                 0);
        scene.write(QStringLiteral("tests.txt"), "ok a\n");
        QCOMPARE(scene.run("source add web told --set path=tests.txt").code, 0);
        const Run collected = scene.run("collect --project web --release 2.0.0 --no-scan --json");
        QVERIFY2(collected.code == 0, collected.err);
        const Json expected{{"answers", 3},
                            {"median_ms", 7},
                            {"slowest_ms", nullptr},
                            {"rate_limit", {{"limit", 10}, {"remaining", 4}, {"resets_at", nullptr}}}};
        QCOMPARE(text(scene.source()["last_run"]["service"]), text(expected));
        const Run tested = scene.run("source test web told --release 2.0.0 --json");
        QVERIFY2(tested.out.contains("2100-12-01T09:00:00+00:00"), tested.out + tested.err);
        // Of a failure, too.
        scene.write(QStringLiteral("tests.txt"), "failed a\n");
        QVERIFY(scene.run("collect --project web --release 2.0.0 --no-scan").code != 0);
        QCOMPARE(text(scene.source()["last_run"]["outcome"]), text(Json("failed")));
        QCOMPARE(text(scene.source()["last_run"]["service"]), text(expected));
    }

    /// Stages of one's own are environments as those that ship are.
    void itsEnvironmentIsAnyStageOfTheWorkspace()
    {
        const Scene scene;
        const char* add = "source add web generic-http --set kind=custom --set url=https://a.example --set "
                          "facts={\"x.a\":{\"pointer\":\"/a\"}} --set environment=lab";
        const Run refused = scene.run(add);
        QCOMPARE(refused.code, 65);
        QVERIFY2(refused.err.contains("not one of development, staging, production"), refused.err);
        QCOMPARE(scene.run("stages set development,staging,lab,production").code, 0);
        const Run added = scene.run(add);
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(text(scene.source()["config"]["environment"]), text(Json("lab")));
        // The plugin takes it, too: it gets as far as the address, which nobody answers at.
        QCOMPARE(scene.run("source set web generic-http --set url=http://127.0.0.1:1 --set retries=0").code,
                 0);
        const Run tried = scene.run("source test web generic-http");
        QVERIFY2(tried.err.contains("http://127.0.0.1:1"), tried.err);
        QVERIFY2(!tried.err.contains("environment"), tried.err);
    }
};

QTEST_GUILESS_MAIN(TestSourceShow)
#include "tst_source_show.moc"
