// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::model::Json;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

namespace {

constexpr const char* kReport = R"(<?xml version="1.0"?>
<testsuite name="pay" tests="3" failures="1" timestamp="2026-11-20T10:00:00Z">
  <testcase classname="pay" name="a"/><testcase classname="pay" name="b"/>
  <testcase classname="pay" name="c"><failure message="no"/></testcase>
</testsuite>
)";

/// A home with a workspace, the project "web", its repository and the release 1.0.0.
class Scene
{
public:
    Scene()
        : repository(program.path(QStringLiteral("web")))
    {
        repository.write(QStringLiteral("README.md"), "# web\n");
        repository.write(QStringLiteral("reports/unit/TEST-pay.xml"), kReport);
        commit = repository.commit(QStringLiteral("Begin"));
        if (program.bare({QStringLiteral("init"), program.workspace()}).code != 0 ||
            program.run("project add web --repo web").code != 0 ||
            program.run("release add 1.0.0 --project web --no-scan").code != 0)
            qFatal("no workspace could be made");
    }

    [[nodiscard]] Run run(const char* line) const { return program.run(line); }
    [[nodiscard]] Json collect(const char* line = "collect --no-scan --json") const
    {
        return run(line).json();
    }
    [[nodiscard]] Json source() const { return run("source list --json").json().at(0); }

    void write(const QString& file, const QByteArray& text) const { program.write(file, text); }

    Program program;
    GitRepository repository;
    QString commit;
};

/// For comparisons that say what differs.
QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

/// A report of two cases that pass, or one that does, made that many days ago.
QByteArray reportOf(const char* name, bool isGood, int daysAgo = 3)
{
    const QString made = QDateTime::currentDateTimeUtc().addDays(-daysAgo).toString(Qt::ISODate);
    QByteArray report = "<testsuite name=\"NAME\" timestamp=\"" + made.toLatin1() +
                        "\">"
                        "<testcase classname=\"NAME\" name=\"a\"/>"
                        "<testcase classname=\"NAME\" name=\"b\">FAILURE</testcase></testsuite>";
    return report.replace("NAME", name).replace("FAILURE", isGood ? "" : "<failure message=\"no\"/>");
}

QByteArray factsOf(const Json& envelope)
{
    QByteArray line;
    for (const Json& fact : envelope["facts"])
        line += QByteArray::fromStdString(fact["key"].get<std::string>() + "=" + fact["value"].dump() + " ");
    return line.trimmed();
}

} // namespace

/// Sources as a person configures them: tried, collected, paused, taken away.
class TestSourceCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsOnDiskAreTriedAndThenCollected()
    {
        const Scene scene;
        QCOMPARE(scene.run("source add web report-files --set files=reports/**/TEST-*.xml").code, 0);
        const Run test = scene.run("source test web report-files --json");
        QVERIFY2(test.code == 0, test.err);
        QCOMPARE(test.json()["evidence"].size(), size_t(1));
        const Json envelope = test.json()["evidence"][0];
        QVERIFY2(factsOf(envelope).startsWith("tests.total=3 tests.passed=2 tests.failed=1"),
                 factsOf(envelope));
        QCOMPARE(text(envelope["source"]["plugin"]), text(Json("report-files")));
        QCOMPARE(text(envelope["subject"]["commit"]), text(Json(scene.commit.toStdString())));
        QCOMPARE(text(envelope["provenance"][0]["uri"]), text(Json("reports/unit/TEST-pay.xml")));
        QCOMPARE(text(scene.source()["state"]), text(Json("never")));

        const Json first = scene.collect().at(0);
        QCOMPARE(text(first["stored"]), text(Json(1)));
        QCOMPARE(text(first["release"]), text(Json("1.0.0")));
        QCOMPARE(text(first["outcome"]), text(Json("ok")));
        const Json second = scene.collect().at(0);
        QCOMPARE(text(second["stored"]), text(Json(0)));
        QCOMPARE(text(second["already_there"]), text(Json(1)));
        QCOMPARE(text(scene.source()["state"]), text(Json("well")));
        QCOMPARE(text(scene.source()["last_run"]["already_there"]), text(Json(1)));
    }

    void aGoodReportDoesNotHideOneThatFails_data()
    {
        QTest::addColumn<QByteArray>("take");
        QTest::newRow("collected") << QByteArray("collect --no-scan");
        QTest::newRow("imported") << QByteArray(
            "import a/TEST-A.xml a/TEST-B.xml b/TEST-B.xml --project web");
    }

    void aGoodReportDoesNotHideOneThatFails()
    {
        QFETCH(QByteArray, take);
        const Scene scene;
        for (const char* folder : {"a", "b"})
            QVERIFY(QDir().mkpath(scene.program.path(QString::fromLatin1(folder))));
        scene.write(QStringLiteral("a/TEST-A.xml"), reportOf("A", true));
        scene.write(QStringLiteral("a/TEST-B.xml"), reportOf("B", false));
        scene.write(QStringLiteral("b/TEST-B.xml"), reportOf("other.B", true));
        QCOMPARE(scene.run("source add web report-files --set files=*/TEST-*.xml --set relative_to=workspace")
                     .code,
                 0);
        const auto passRate = [&]() -> QByteArray {
            const Run taken = scene.run(take.constData());
            if (taken.code != 0)
                return taken.err;
            const Json status = scene.run("status --project web --json").json();
            for (const Json& result : status["results"])
                if (result["criterion"] == "test-pass-rate")
                    return text(result["state"]) + ' ' + text(result["measured"]);
            return "no such criterion";
        };
        QCOMPARE(passRate(), QByteArray("\"fail\" \"50%\""));
        scene.write(QStringLiteral("a/TEST-B.xml"), reportOf("B", true, 2));
        QCOMPARE(passRate(), QByteArray("\"pass\" \"100%\""));
    }

    void reportsAtTheReleasesCommitNeedNoWorkTree()
    {
        const Scene scene;
        QCOMPARE(scene
                     .run("source add web report-files --set files=reports/**/TEST-*.xml --set "
                          "at_commit=true --set environment=ci")
                     .code,
                 0);
        scene.repository.git({QStringLiteral("rm"), QStringLiteral("-qr"), QStringLiteral("reports")});
        scene.repository.commit(QStringLiteral("Remove the reports"));
        QVERIFY(!QFile::exists(scene.repository.path() + QStringLiteral("/reports/unit/TEST-pay.xml")));
        const Json envelope = scene.run("source test web report-files --json").json()["evidence"][0];
        QVERIFY2(factsOf(envelope).startsWith("tests.total=3"), factsOf(envelope));
        QCOMPARE(text(envelope["provenance"][0]["uri"]),
                 text(Json("git:" + scene.commit.toStdString() + ":reports/unit/TEST-pay.xml")));
        QCOMPARE(text(envelope["subject"]["environment"]), text(Json("ci")));
        QCOMPARE(text(scene.collect().at(0)["stored"]), text(Json(1)));
        QCOMPARE(text(scene.collect().at(0)["already_there"]), text(Json(1)));
    }

    void aPluginIsASourceWithPathsBesideTheWorkspace()
    {
        const Scene scene;
        scene.write(QStringLiteral("report.json"), R"({"cases":[1,2,3,4],"share":0.75})");
        scene.write(QStringLiteral("config.json"),
                    R"({"path":"report.json","kind":"test-run","facts":{"tests.total":{"pointer":"/cases",)"
                    R"("count":true},"tests.pass_rate":{"pointer":"/share","scale":100}}})");
        const Run added =
            scene.run("source add web generic-file --instance ci --config @config.json --schedule PT15M");
        QVERIFY2(added.code == 0, added.err);
        const Run test = scene.run("source test web generic-file --instance ci --json");
        QVERIFY2(test.code == 0, test.err);
        QCOMPARE(factsOf(test.json()["evidence"][0]), QByteArray("tests.pass_rate=75.0 tests.total=4"));
        const Run collected = scene.run("collect --json");
        QVERIFY2(collected.code == 0, collected.err);
        QCOMPARE(collected.json().size(), size_t(2));
        QVERIFY(collected.json()[0].contains("facts"));
        QCOMPARE(text(collected.json()[1]["stored"]), text(Json(1)));
        QCOMPARE(text(scene.source()["schedule"]), text(Json("PT15M")));
        QVERIFY(scene.source()["next_try_at"].is_string());
    }

    void aServiceIsProbedBeforeItIsAsked()
    {
        const Scene scene;
        scene.write(
            QStringLiteral("answers.json"),
            R"({"now":"2026-11-24T09:00:00Z","answers":[{"path":"/report","json":{"cases":[1,2,3]}}]})");
        scene.write(QStringLiteral("config.json"),
                    R"({"url":"https://reports.example.org","recorded":"answers.json","path":"/report",)"
                    R"("kind":"test-run","facts":{"tests.total":{"pointer":"/cases","count":true}}})");
        const Run added = scene.run("source add web generic-http --config @config.json");
        QVERIFY2(added.code == 0, added.err);
        const Run test = scene.run("source test web generic-http --json");
        QVERIFY2(test.code == 0, test.err);
        QCOMPARE(text(test.json()["said"]), QByteArray("\"it answers with JSON\""));
        QCOMPARE(factsOf(test.json()["evidence"][0]), QByteArray("tests.total=3"));
        QVERIFY2(test.err.contains("it works: it answers with JSON"), test.err);
        // One that does not answer is not asked for more.
        scene.write(
            QStringLiteral("answers.json"),
            R"({"now":"2026-11-24T09:00:00Z","answers":[{"path":"/report","status":401,"json":{}}]})");
        const Run refused = scene.run("source test web generic-http --json");
        QVERIFY(refused.code != 0);
        QCOMPARE(refused.json()["evidence"].size(), size_t(0));
        QVERIFY2(refused.err.contains("answered 401"), refused.err);
    }

    void whatCannotWorkIsRefusedWhenItIsAdded()
    {
        const Scene scene;
        Run run = scene.run("source add web report-files");
        QCOMPARE(run.code, 65);
        QVERIFY2(run.err.contains("files"), run.err);
        QCOMPARE(scene.run("source add web report-files --set files=a --set format=none").code, 65);
        QCOMPARE(scene.run("source add web report-files --set files=a --schedule hourly").code, 65);
        QCOMPARE(scene.run("source add web report-files --config [1]").code, 65);
        QCOMPARE(scene.run("source add web report-files --set files=[a,b]").code, 65);
        QCOMPARE(scene.run("source add web report-files --config @nowhere").code, 66);
        QCOMPARE(scene.run("source add nothing report-files --set files=a").code, 66);
        run = scene.run("source add web teapot");
        QCOMPARE(run.code, 66);
        for (const char* part : {"use one of ", " generic-file,", " prometheus,", " report-files"})
            QVERIFY2(run.err.contains(part), run.err);
        QCOMPARE(text(scene.run("source list --json").json()), text(Json::array()));
        QCOMPARE(scene.run("source add web report-files --set files=a").code, 0);
        QCOMPARE(scene.run("source add web report-files --set files=a").code, 73);
    }

    void settingsAndScheduleAreChanged()
    {
        const Scene scene;
        QCOMPARE(scene
                     .run("source add web report-files --set files=a --set files=b --set environment=ci "
                          "--schedule PT1H")
                     .code,
                 0);
        const auto config = [&scene] { return text(scene.source()["config"]); };
        QCOMPARE(config(), QByteArray(R"({"environment":"ci","files":["a","b"]})"));
        Run run = scene.run("source set web report-files --set files=c --set files=d --set at_commit=true "
                            "--unset environment --json");
        QVERIFY2(run.code == 0, run.err);
        QCOMPARE(text(run.json()["plugin"]), text(Json("report-files")));
        QCOMPARE(config(), QByteArray(R"({"at_commit":true,"files":["c","d"]})"));
        QCOMPARE(text(scene.source()["schedule"]), text(Json("PT1H")));
        QCOMPARE(scene.run("source set web report-files --schedule P1D").code, 0);
        QCOMPARE(text(scene.source()["schedule"]), text(Json("P1D")));
        QCOMPARE(scene.run("source set web report-files --schedule none").code, 0);
        QVERIFY(scene.source()["schedule"].is_null());
        QCOMPARE(scene.run("source set web report-files --config {\"files\":[\"e\"]}").code, 0);
        QCOMPARE(config(), QByteArray(R"({"files":["e"]})"));
    }

    void whatCannotWorkIsNotChanged()
    {
        const Scene scene;
        QCOMPARE(scene.run("source add web report-files --set files=a").code, 0);
        QCOMPARE(scene.run("source set web report-files").code, 64);
        QCOMPARE(scene.run("source set web report-files --unset files").code, 65);
        const Run run = scene.run("source set web report-files --set colour=red");
        QCOMPARE(run.code, 65);
        QVERIFY2(run.err.contains("configuration#/colour: there is no such setting"), run.err);
        QCOMPARE(scene.run("source set web report-files --schedule often").code, 65);
        QCOMPARE(scene.run("source set web report-files --instance none --schedule P1D").code, 66);
        QCOMPARE(text(scene.source()["config"]), QByteArray(R"({"files":["a"]})"));
    }

    void aPluginOfTheWorkspaceMustBeTrusted()
    {
        const Scene scene;
        QDir().mkpath(scene.program.path(QStringLiteral(".slipway/plugins")));
        QCOMPARE(scene.run("plugin new mine").code, 0);
        QVERIFY(QDir().rename(scene.program.path(QStringLiteral("mine")),
                              scene.program.path(QStringLiteral(".slipway/plugins/mine"))));
        const Run run = scene.run("source add web mine --set path=list.txt");
        QCOMPARE(run.code, 73);
        QVERIFY2(run.err.contains("slipway plugin trust"), run.err);
        QCOMPARE(scene.run("plugin trust .slipway/plugins/mine").code, 0);
        QCOMPARE(scene.run("source add web mine --set path=list.txt").code, 0);
        scene.write(QStringLiteral("list.txt"), "ok a\nfailed b\n");
        QCOMPARE(text(scene.collect().at(0)["stored"]), text(Json(1)));
    }

    void aSourceThatFailsKeepsNoOtherOutAndRests()
    {
        const Scene scene;
        QCOMPARE(scene.run("source add web report-files --instance a --set files=no/*.xml").code, 0);
        QCOMPARE(scene.run("source add web report-files --instance b --set files=reports/**/*.xml").code, 0);
        for (int i = 0; i < 3; ++i) {
            const Run run = scene.run("collect --no-scan --json");
            QCOMPARE(run.code, 66);
            QVERIFY2(run.err.contains("no file fits no/*.xml"), run.err);
            QCOMPARE(text(run.json()[0]["outcome"]), text(Json("failed")));
            QCOMPARE(text(run.json()[1]["outcome"]), text(Json("ok")));
        }
        QCOMPARE(text(scene.source()["state"]), text(Json("resting")));
        QCOMPARE(text(scene.source()["failures_in_a_row"]), text(Json(3)));
        Run run = scene.run("collect --no-scan --json");
        QCOMPARE(run.code, 75);
        QCOMPARE(text(run.json()[0]["outcome"]), text(Json("not-asked")));
        QVERIFY(run.json()[0]["next_try_at"].is_string());
        QCOMPARE(scene.run("dead-letters list --json").json().size(), size_t(1));

        QDir().mkpath(scene.repository.path() + QStringLiteral("/no"));
        scene.write(QStringLiteral("web/no/TEST.xml"), kReport);
        QCOMPARE(scene.run("collect --no-scan --retry-now").code, 0);
        QCOMPARE(text(scene.source()["state"]), text(Json("well")));
        QCOMPARE(scene.run("dead-letters list --json").json().size(), size_t(0));
    }

    void aBrokenReportIsNamedAndTheOthersCome()
    {
        const Scene scene;
        scene.write(QStringLiteral("web/reports/unit/TEST-aaa.xml"), "<testsuite><oops");
        QCOMPARE(scene.run("source add web report-files --set files=reports/**/*.xml").code, 0);
        const Run run = scene.run("collect --no-scan --json");
        QCOMPARE(run.code, 65);
        QVERIFY2(run.err.contains("TEST-aaa.xml"), run.err);
        QCOMPARE(text(run.json()[0]["stored"]), text(Json(1)));
        QCOMPARE(text(run.json()[0]["tries"]), text(Json(1)));
    }

    void aPausedSourceIsLeftAloneAndARemovedOneIsGone()
    {
        const Scene scene;
        QCOMPARE(scene.run("source add web report-files --set files=reports/**/*.xml").code, 0);
        QCOMPARE(scene.run("source pause web report-files").code, 0);
        QCOMPARE(text(scene.collect()), text(Json::array()));
        QCOMPARE(text(scene.source()["state"]), text(Json("paused")));
        QCOMPARE(scene.run("source resume web report-files").code, 0);
        QCOMPARE(scene.collect().size(), size_t(1));
        QCOMPARE(scene.run("source remove web report-files").code, 64);
        QCOMPARE(scene.run("source remove web report-files --yes").code, 0);
        QCOMPARE(text(scene.run("source list --json").json()), text(Json::array()));
        const Run gone = scene.run("source test web report-files");
        QCOMPARE(gone.code, 66);
        QVERIFY2(gone.err.contains("slipway source add web report-files"), gone.err);
    }
};

QTEST_GUILESS_MAIN(TestSourceCommand)
#include "tst_source_command.moc"
