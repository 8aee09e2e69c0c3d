// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

/// The exit code is what a pipeline acts on: each verdict has its own, and an error is never one of them.
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Run made =
            m_program.bare({QStringLiteral("init"), m_program.workspace(), QStringLiteral("--demo")});
        QVERIFY2(made.code == 0, made.err.constData());
        // It has projects: what is left to do is to look at them.
        QVERIFY2(!made.err.contains("add a project"), made.err.constData());
        QVERIFY2(made.err.contains("slipway status --workspace "), made.err.constData());
    }

    void eachVerdictHasItsExitCode_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("go") << QStringLiteral("identity") << QStringLiteral("9.1.2") << 0 << QByteArray("Go");
        QTest::newRow("conditional") << QStringLiteral("checkout-web") << QStringLiteral("2026.11") << 1
                                     << QByteArray("Conditional");
        QTest::newRow("no-go") << QStringLiteral("support-copilot") << QStringLiteral("1.0.0-rc1") << 2
                               << QByteArray("No-go");
        QTest::newRow("no evidence") << QStringLiteral("mobile-gateway") << QStringLiteral("7.0.0") << 3
                                     << QByteArray("No evidence");
    }

    void eachVerdictHasItsExitCode()
    {
        QFETCH(QString, project);
        QFETCH(QString, release);
        QFETCH(int, code);
        QFETCH(QByteArray, verdict);
        const Run run = gate(project, release);
        QCOMPARE(run.code, code);
        QCOMPARE(run.err, QByteArray());
        const QByteArray start = project.toUtf8() + ' ' + release.toUtf8() + ": " + verdict + ". ";
        QVERIFY2(run.out.startsWith(start), run.out.constData());
    }

    void launchedSamplesAreWatched_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("release");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("baking") << QStringLiteral("identity") << QStringLiteral("9.1.2")
                                << QByteArray("baking") << QByteArray("50%");
        QTest::newRow("burning") << QStringLiteral("billing-exports") << QStringLiteral("1.8.3")
                                 << QByteArray("burning") << QByteArray("10%");
    }

    void launchedSamplesAreWatched()
    {
        QFETCH(QString, project);
        QFETCH(QString, release);
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, step);
        const Run run = m_program.run({QStringLiteral("release"), QStringLiteral("watch"), release,
                                       QStringLiteral("--project"), project, QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        const model::Json json = run.json();
        QCOMPARE(json["state"].get<std::string>(), state.toStdString());
        QCOMPARE(json["canary_step"].get<std::string>(), step.toStdString());
        QCOMPARE(json["stage"].get<std::string>(), std::string("production"));
    }

    void theJsonSaysTheSame()
    {
        const Run run = gate(QStringLiteral("support-copilot"), QStringLiteral("1.0.0-rc1"), true);
        QCOMPARE(run.code, 2);
        const model::Json json = run.json();
        QCOMPARE(json["verdict"].get<std::string>(), std::string("no-go"));
        QCOMPARE(json["blockers"].get<int>(), 4);
        QCOMPARE(json["commit"].get<std::string>().substr(0, 7), std::string("c07aa91"));
    }

    void gitHubIsGivenAnnotationsBesideTheTable()
    {
        const Run run = m_program.run({QStringLiteral("gate"), QStringLiteral("--project"),
                                       QStringLiteral("support-copilot"), QStringLiteral("--release"),
                                       QStringLiteral("1.0.0-rc1"), QStringLiteral("--format"),
                                       QStringLiteral("github")});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.out.startsWith("support-copilot 1.0.0-rc1: No-go. "), run.out.constData());
        QCOMPARE(run.out.count("\n::error "), 4); // as many as there are blockers
    }

    void gitLabIsGivenAReport()
    {
        const Run run = m_program.run({QStringLiteral("gate"), QStringLiteral("--project"),
                                       QStringLiteral("support-copilot"), QStringLiteral("--release"),
                                       QStringLiteral("1.0.0-rc1"), QStringLiteral("--format"),
                                       QStringLiteral("gitlab")});
        QCOMPARE(run.code, 2);
        const model::Json issues = run.json();
        QVERIFY(issues.is_array());
        int blockers = 0;
        for (const model::Json& issue : issues)
            blockers += issue["severity"].get<std::string>() == "blocker";
        QCOMPARE(blockers, 4);
    }

    void anUnknownReleaseIsAnErrorAndNotAVerdict()
    {
        const Run run = gate(QStringLiteral("identity"), QStringLiteral("1.2.3"));
        QCOMPARE(run.code, 66);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.err.contains("1.2.3"), run.err.constData());
    }

    void withoutADisplayTheBoardNamesTheHeadlessCommands()
    {
        const Run run = m_program.bare({QStringLiteral("demo")});
        QCOMPARE(run.code, 69);
        QCOMPARE(run.errorLines().size(), 1);
        for (const char* command : {"status", "gate", "scan", "export", "--help"})
            QVERIFY2(run.err.contains(command), run.err.constData());
    }

private:
    [[nodiscard]] Run gate(const QString& project, const QString& release, bool asJson = false) const
    {
        QStringList arguments{QStringLiteral("gate"), QStringLiteral("--project"), project,
                              QStringLiteral("--release"), release};
        if (asJson)
            arguments += QStringLiteral("--json");
        return m_program.run(arguments);
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
