// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace slipway;
using slipway::model::Json;
using slipway::test::Program;

namespace {

constexpr const char* kReport = R"(<testsuite name="pay" tests="1" timestamp="2026-11-20T10:00:00Z">
<testcase classname="pay" name="a"/></testsuite>
)";

constexpr const char* kEnvelope = R"({"schema": "slipway.evidence/1",
"id": "01936b2e-7c00-7000-8000-000000000001", "kind": "test-run",
"source": {"plugin": "nightly", "version": "1", "instance": "a"}, "subject": {"project": "web"},
"observed_at": "2026-11-24T08:00:00Z", "facts": [{"key": "tests.total", "value": 3}]})";

/// A workspace with a project that has no repository, so that globs are relative to the workspace.
class Scene
{
public:
    Scene()
    {
        if (program.bare({QStringLiteral("init"), program.workspace()}).code != 0 ||
            program.run("project add web").code != 0)
            qFatal("no workspace could be made");
        QDir().mkpath(program.path(QStringLiteral("out")));
    }

    void write(const char* file, const char* text = kReport) const
    {
        QFile target(program.path(QString::fromLatin1(file)));
        if (!target.open(QIODevice::WriteOnly) || target.write(text) < 0)
            qFatal("%s cannot be written", file);
    }

    void watch(const char* options = "")
    {
        program.start(process, QString::fromLatin1("collect --watch %1").arg(QString::fromLatin1(options)));
    }

    /// True once it collects.
    bool isReady()
    {
        QByteArray said;
        return QTest::qWaitFor(
            [&] {
                said += process.readAllStandardError();
                return said.contains("Ctrl+C");
            },
            20'000);
    }

    /// The next line of its output, without its end.
    QByteArray line()
    {
        if (!QTest::qWaitFor([this] { return process.canReadLine(); }, 20'000))
            return "no line came; " + process.readAllStandardError();
        return process.readLine().trimmed();
    }

    /// The exit code.
    int interrupt(int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }

    Program program;
    QProcess process;
};

} // namespace

/// `slipway collect --watch` as a service runs it.
class TestCollectWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueIsCollectedUntilItIsInterrupted()
    {
        Scene scene;
        scene.write("out/a.xml");
        QCOMPARE(scene.program.run("source add web report-files --set files=out/*.xml --schedule P1D").code,
                 0);
        scene.watch();
        const QByteArray line = scene.line();
        QVERIFY2(line.endsWith(" web: report-files default: 1 stored, 0 already there"), line);
        QCOMPARE(scene.interrupt(SIGINT), 0);
        const Json source = scene.program.run("source list --json").json().at(0);
        QCOMPARE(source["state"].get<std::string>(), std::string("well"));
        QVERIFY(source["watched"].get<bool>());
    }

    void aReportThatAppearsIsCollectedWithoutASchedule()
    {
        Scene scene;
        QCOMPARE(scene.program.run("source add web report-files --set files=out/*.xml").code, 0);
        scene.watch("--json");
        QVERIFY(scene.isReady());
        scene.write("out/a.xml");
        const Json line = Json::parse(scene.line().toStdString(), nullptr, false);
        QVERIFY(line.is_object());
        QCOMPARE(line["outcome"].get<std::string>(), std::string("ok"));
        QCOMPARE(line["stored"].get<int>(), 1);
        QVERIFY(line["at"].is_string());
        QCOMPARE(scene.interrupt(SIGTERM), 0);
    }

    void anEnvelopeThatIsDroppedIsCollectedOnce()
    {
        Scene scene;
        QCOMPARE(scene.program.run("source add web webhook-file --set path=drop").code, 0);
        QVERIFY(scene.program.run("source list --json").json().at(0)["watched"].get<bool>());
        QVERIFY(scene.program.run("source list").out.contains("when files change"));
        scene.watch("--json");
        QVERIFY(scene.isReady());
        QVERIFY(QDir().mkdir(scene.program.path(QStringLiteral("drop")))); // later than the source
        scene.write("drop/a.json.tmp", kEnvelope);
        QVERIFY(QFile::rename(scene.program.path(QStringLiteral("drop/a.json.tmp")),
                              scene.program.path(QStringLiteral("drop/a.json"))));
        const Json line = Json::parse(scene.line().toStdString(), nullptr, false);
        QVERIFY(line.is_object());
        QCOMPARE(line["outcome"].get<std::string>(), std::string("ok"));
        QCOMPARE(line["stored"].get<int>(), 1);
        QCOMPARE(scene.interrupt(SIGINT), 0);
        QCOMPARE(scene.process.readAllStandardOutput(), QByteArray());

        scene.watch("--json"); // what was taken is not taken again, and what comes is
        QVERIFY(scene.isReady());
        scene.write("drop/b.json", QByteArray(kEnvelope).replace("000000000001", "000000000002").constData());
        const Json next = Json::parse(scene.line().toStdString(), nullptr, false);
        QVERIFY(next.is_object());
        QCOMPARE(next["stored"].get<int>(), 1);
        QCOMPARE(scene.interrupt(SIGINT), 0);
    }

    void ofTwoOneCollectsWhatIsDue()
    {
        Scene scene;
        scene.write("out/a.xml");
        constexpr int kSources = 6;
        for (int i = 0; i < kSources; ++i)
            QCOMPARE(scene.program
                         .run(QByteArray("source add web report-files --set files=out/*.xml --schedule P1D "
                                         "--instance s" +
                                         QByteArray::number(i))
                                  .constData())
                         .code,
                     0);
        QProcess other;
        scene.watch();
        scene.program.start(other, QStringLiteral("collect --watch"));
        QByteArray told;
        const auto takeIn = [&] {
            told += scene.process.readAllStandardOutput() + other.readAllStandardOutput();
            return told.count('\n') >= kSources;
        };
        QVERIFY(QTest::qWaitFor(takeIn, 20'000));
        QCOMPARE(scene.interrupt(SIGINT), 0);
        ::kill(static_cast<pid_t>(other.processId()), SIGINT);
        QVERIFY(other.waitForFinished());
        takeIn(); // what one of them had begun, too
        QVERIFY2(told.count('\n') == kSources, told);
        for (int i = 0; i < kSources; ++i)
            QVERIFY2(told.count(" s" + QByteArray::number(i) + ": 1 stored") == 1, told);
    }

    void aBrokenReportIsNamedUntilItIsDeleted()
    {
        Scene scene;
        QCOMPARE(scene.program.run("source add web report-files --set files=out/*.xml").code, 0);
        scene.write("out/a.xml");
        scene.write("out/bad.xml", "garbage");
        scene.watch();
        QByteArray line = scene.line();
        QVERIFY2(line.contains("failed at try 1: "), line);
        QVERIFY2(line.contains("out/bad.xml: not a report that Slipway knows"), line);
        const Json letters = scene.program.run("dead-letters list --json").json();
        QCOMPARE(letters.size(), size_t(1));
        QVERIFY(QByteArray::fromStdString(letters[0]["pointer"].get<std::string>()).endsWith("out/bad.xml"));
        QVERIFY(QFile::remove(scene.program.path(QStringLiteral("out/bad.xml"))));
        line = scene.line();
        QVERIFY2(line.endsWith(": 0 stored, 1 already there"), line);
        QCOMPARE(scene.interrupt(SIGINT), 0);
        QCOMPARE(scene.program.run("dead-letters list --json").json().size(), size_t(0));
    }

    void itExcludesWhatItCannotDo()
    {
        const Scene scene;
        for (const char* option : {"--force", "--no-scan", "--project web --release 1"})
            QCOMPARE(scene.program.run(qPrintable(QStringLiteral("collect --watch ") + QLatin1String(option)))
                         .code,
                     64);
        QCOMPARE(scene.program.run("collect --watch --project none").code, 66);
    }
};

QTEST_GUILESS_MAIN(TestCollectWatch)
#include "tst_collect_watch.moc"
