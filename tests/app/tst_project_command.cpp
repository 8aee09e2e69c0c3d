// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

/// What is set for a project holds for everything that is read for it.
class TestProjectCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        QCOMPARE(run("project add web").code, 0);
        QCOMPARE(run("release add 1.0 --project web --commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").code,
                 0);
        QFile report(m_program->path(QStringLiteral("lcov.info")));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("SF:src/pay/a.c\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,0\nend_of_record\n"
                     "SF:src/ui/b.c\nDA:1,1\nDA:2,0\nend_of_record\n");
    }

    void criticalPathsHoldForImports()
    {
        QCOMPARE(critical(run("import lcov.info --project web --json").json()[0]), -1);
        const Run set = run("project set web --critical src/pay/** --json");
        QCOMPARE(set.code, 0);
        QCOMPARE(set.json()["critical_paths"].dump(), std::string("[\"src/pay/**\"]"));
        QCOMPARE(set.json()["project"].dump(), std::string("\"web\""));
        QCOMPARE(run("project list --json").json()[0]["critical_paths"].dump(),
                 std::string("[\"src/pay/**\"]"));
        const Run again = run("import lcov.info --project web --json");
        QVERIFY2(again.code == 0, again.err.constData()); // other evidence, not the same with other content
        QCOMPARE(critical(again.json()[0]), 75);
        QCOMPARE(critical(run("import lcov.info --project web --critical src/ui/** --json").json()[0]), 50);
        QCOMPARE(run("project set web --no-critical").code, 0);
        QCOMPARE(critical(run("import lcov.info --project web --json").json()[0]), -1);
    }

    void criticalPathsHoldForSources()
    {
        QCOMPARE(run("project set web --critical src/pay/**").code, 0);
        QCOMPARE(run("source add web report-files --set files=lcov.info --set relative_to=workspace").code,
                 0);
        QCOMPARE(critical(run("source test web report-files --json").json()["evidence"][0]), 75);
    }

    void whatIsNotNamedStays()
    {
        QCOMPARE(run("project set web --critical src/pay/** --team core").code, 0);
        const model::Json project =
            run("project set web --kind library --parameter secret_age_days=30 --json --yes").json();
        QCOMPARE(project["critical_paths"].dump(), std::string("[\"src/pay/**\"]"));
        QCOMPARE(project["team"].dump(), std::string("\"core\""));
        QCOMPARE(project["kind"].dump(), std::string("\"library\""));
        QCOMPARE(project["parameters"].dump(), std::string("{\"secret_age_days\":30}"));
        QCOMPARE(run("project list --json").json()[0].dump(), project.dump());
        const model::Json again = run("project set web --unset secret_age_days --json --yes").json();
        QCOMPARE(again["parameters"].dump(), std::string("{}"));
    }

    void parametersAreThePolicysAndWithinItsBounds()
    {
        const Run unknown = run("project set web --parameter p59_target_ms=3");
        QCOMPARE(unknown.code, 66);
        QVERIFY2(unknown.err.contains("p95_target_ms"), unknown.err.constData());
        const Run far = run("project set web --parameter secret_age_days=400");
        QCOMPARE(far.code, 65);
        QVERIFY2(far.err.contains("from 1 d to 180 d") || far.err.contains("bounds"), far.err.constData());
        QCOMPARE(run("project set web --parameter p95_target_ms=fast").code, 65);
        QCOMPARE(run("project set web --policy nobody").code, 66);
    }

    void unsettingWhatThePolicyDoesNotHaveIsRefused()
    {
        const Run unknown = run("project set web --unset nosuch");
        QCOMPARE(unknown.code, 66);
        QCOMPARE(unknown.errorLines().size(), 1);
        QVERIFY2(unknown.err.contains("nosuch") && unknown.err.contains("p95_target_ms"),
                 unknown.err.constData());
        QCOMPARE(run("project set web --unset p95_target_ms").code, 0); // it is the policy's already
    }

    void anEmptyTextTakesAwayWhatWasSaid()
    {
        const auto set = [&](const QStringList& options) {
            return m_program->run(
                QStringList{QStringLiteral("project"), QStringLiteral("set"), QStringLiteral("web")} +
                options);
        };
        QCOMPARE(run("project set web --team core --purpose selling").code, 0);
        const Run cleared =
            set({QStringLiteral("--team"), QString(), QStringLiteral("--purpose"), QStringLiteral(" ")});
        QCOMPARE(cleared.code, 0);
        QVERIFY2(cleared.err.contains("cleared: team, purpose"), cleared.err.constData());
        const model::Json project = run("project list --json").json()[0];
        QCOMPARE(project["team"].dump(), std::string("\"\""));
        QCOMPARE(project["classification"]["purpose"].dump(), std::string("\"\""));
        QVERIFY(!run("project set web --team core").err.contains("cleared"));
    }

    void somethingHasToBeSet()
    {
        QCOMPARE(run("project set web").code, 64);
        QCOMPARE(run("project set web --critical x --no-critical").code, 64);
        QCOMPARE(run("project set nobody --no-critical").code, 66);
    }

private:
    [[nodiscard]] Run run(const char* line) const { return m_program->run(line); }

    /// The envelope's critical coverage in percent; -1 where it says none.
    static double critical(const model::Json& envelope)
    {
        for (const model::Json& fact : envelope.value("facts", model::Json::array())) {
            if (fact["key"] == "coverage.critical_line_percent")
                return fact["value"].get<double>();
        }
        return -1;
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestProjectCommand)
#include "tst_project_command.moc"
