// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

/// Policies from a file to every release, by the command line alone.
class TestPolicyCommand : public QObject
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
        write("ours.json", R"({"schema":"slipway.policy/1","id":"ours","version":"1","title":"Ours",
                               "extends":"base","keeps":{"criteria":["pii-redaction"],"reason":"A trial."}})");
        write("base.json", R"({"schema":"slipway.policy/1","id":"base","version":"3","title":"Base",
            "extends":"production-grade","overrides":[{"criterion":"pii-redaction","severity":"minor","reason":"No people."}]})");
    }

    void everyShippedPolicyIsInForceInANewWorkspace()
    {
        const model::Json list = run("policy list --json").json();
        QCOMPARE(list.size(), size_t(7));
        QStringList ids;
        for (const model::Json& policy : list)
            ids += QString::fromStdString(policy["policy"].get<std::string>());
        ids.sort();
        QCOMPARE(ids.join(QLatin1Char(' ')),
                 QStringLiteral(
                     "ai-service internal-tool library production-grade prototype web-app web-service"));
        QCOMPARE(list[0]["policy"].dump(), std::string("\"production-grade\""));
        QCOMPARE(list[0]["default"].dump(), std::string("true"));
        QCOMPARE(list[0]["projects"].dump(), std::string("1"));
    }

    void aKindChoosesItsProfile()
    {
        QCOMPARE(run("project set web --kind web-app --yes").code, 0);
        const model::Json accessibility = run("policy explain accessibility --project web --json").json();
        QCOMPARE(accessibility["severity"].dump(), std::string("\"blocker\""));
        QCOMPARE(accessibility["policy"].dump(), std::string("\"web-app 1.0.0\""));
        QCOMPARE(accessibility["overridden"][0]["policy"].dump(), std::string("\"web-app 1.0.0\""));
        QCOMPARE(run("policy explain accessibility --json").json()["severity"].dump(),
                 std::string("\"major\""));
    }

    void checkNamesFileAndPlace()
    {
        const Run good = run("policy check ours.json base.json");
        QCOMPARE(good.code, 0);
        QVERIFY2(good.err.contains("ours.json: ours 1 is in order: 1 criteria"), good.err.constData());
        write("bad.json",
              R"({"schema":"slipway.policy/1","id":"bad","version":"1","title":"B","extends":"base",
            "overrides":[{"criterion":"readme","severity":"grave","reason":"r"}]})");
        const Run bad = run("policy check bad.json");
        QCOMPARE(bad.code, 65);
        QVERIFY2(bad.err.contains("bad.json:2:59 (#/overrides/0/severity): \"grave\" is not known here"),
                 bad.err.constData());
        QCOMPARE(run("policy check nothing.json").code, 66);
    }

    void checkNeedsNoWorkspaceAndListsWhatCannotBeRead()
    {
        const Run away =
            m_program->bare({QStringLiteral("policy"), QStringLiteral("check"), QStringLiteral("base.json")},
                            {QStringLiteral("SLIPWAY_WORKSPACE=/nowhere/w.slipway")});
        QVERIFY2(away.code == 0, away.err.constData());
        QVERIFY2(away.err.contains("no workspace at /nowhere/w.slipway"), away.err.constData());
        const Run gone = run("policy check nothing.json --json");
        QCOMPARE(gone.code, 66);
        QCOMPARE(gone.json().size(), size_t(1));
        QCOMPARE(gone.json()[0]["file"].get<std::string>(), std::string("nothing.json"));
    }

    void aNewPolicyIsComparedWithWhatItExtends()
    {
        const Run diff = run("policy diff ours.json --json");
        QVERIFY2(diff.code == 0, diff.err.constData());
        QVERIFY(diff.json() == run("policy diff base.json ours.json --json").json());
    }

    void diffComparesWithWhatIsInForce()
    {
        const Run diff = run("policy diff production-grade base.json");
        QCOMPARE(diff.code, 0);
        QCOMPARE(diff.out, QByteArray("changed pii-redaction: severity: blocker → minor\n"));
        QCOMPARE(run("policy diff base.json base.json").out, QByteArray("no difference\n"));
        const model::Json json = run("policy diff base.json ours.json --json").json();
        QVERIFY(json.size() > 60);
        QCOMPARE(json[0]["kind"].dump(), std::string("\"removed\""));
    }

    void adoptingShowsTheImpactFirst()
    {
        const Run asked = run("policy adopt ours.json --default");
        QCOMPARE(asked.code, 64); // nobody is there to be asked
        QVERIFY2(asked.err.contains("nothing was changed"), asked.err.constData());
        QCOMPARE(run("policy list --json").json().size(), size_t(7));
        const model::Json adopted = run("policy adopt ours.json --default --yes --json").json();
        QCOMPARE(adopted["adopted"].dump(), std::string("true"));
        QCOMPARE(adopted["releases"].dump(), std::string("1"));
        QCOMPARE(adopted["impacted"][0]["project"].dump(), std::string("\"web\""));
        QCOMPARE(run("status --project web --json").json()["policy"].dump(), std::string("\"ours 1\""));
        const Run again = run("policy adopt ours.json");
        QVERIFY2(again.err.contains("in force already"), again.err.constData());
        const Run left = run("policy explain readme");
        QVERIFY2(left.out.contains("readme is not asked: ours 1 left it out. A trial."),
                 left.out.constData());
    }

    void adoptingNamesTheCriteriaThatItAdds()
    {
        write("more.json", R"({"schema":"slipway.policy/1","id":"more","version":"1","title":"More",
            "extends":"production-grade","criteria":[{"id":"mascot","question":"Is there a mascot?",
            "characteristic":"maintainability","severity":"blocker","weight":1,"rule":{"attested":true},
            "bound_to":"release","owner_role":"cto","rationale":"People smile.","how_to_fix":"Draw one."}]})");
        const Run adopted = run("policy adopt more.json --default --yes");
        QVERIFY2(adopted.code == 0, adopted.err.constData());
        QVERIFY2(adopted.out.contains("mascot (new)"), adopted.out.constData());
        QVERIFY2(adopted.out.contains("ASKED"), adopted.out.constData());
        QCOMPARE(run("policy adopt production-grade --default --yes").code, 0);
        const model::Json json = run("policy adopt more.json --default --json").json();
        QCOMPARE(json["impacted"][0]["added"].dump(), std::string("[\"mascot\"]"));
    }

    void statusSaysWhyACriterionFailsInOneLine()
    {
        const Run status = run("status --project web");
        QCOMPARE(status.code, 0);
        QVERIFY2(status.out.contains("WHY"), status.out.constData());
        const QByteArray reason = QByteArray::fromStdString(
            run("status --project web --json").json()["results"][0]["explanation"].get<std::string>());
        QVERIFY(!reason.isEmpty());
        QVERIFY2(status.out.contains(reason.left(20)), status.out.constData());
    }

    void checkTellsEverythingThatIsWrongWithLineAndColumn()
    {
        write("bad.json", "{\"schema\":\"slipway.policy/1\",\"id\":\"bad\",\"title\":\"B\",\n"
                          " \"kinds\":[\"ship\"],\n"
                          " \"criteria\":[{\"id\":\"Bad Id\",\"severity\":\"grave\"}]}");
        const Run bad = run("policy check bad.json --json");
        QCOMPARE(bad.code, 65);
        const model::Json problems = bad.json();
        QStringList told;
        for (const model::Json& problem : problems)
            told += QStringLiteral("%1:%2").arg(problem["line"].get<int>()).arg(problem["column"].get<int>());
        // The version is missing of the whole; of the criterion eight members are, and two are wrong.
        QCOMPARE(told.join(QLatin1Char(' ')),
                 QStringLiteral("1:1 2:11 3:14 3:14 3:14 3:14 3:14 3:14 3:14 3:14 3:20 3:40"));
        write("bad.json", "{\"schema\":\n  oops}");
        const Run garbled = run("policy check bad.json");
        QCOMPARE(garbled.code, 65);
        QVERIFY2(garbled.err.contains("bad.json:2:3"), garbled.err.constData());
    }

    void whatTurnsIsShownBeforeAProjectIsJudgedOtherwise()
    {
        const Run asked = run("project set web --kind library");
        QCOMPARE(asked.code, 64);
        QVERIFY2(asked.out.contains("1 is judged by another policy."), asked.out.constData());
        QVERIFY2(asked.err.contains("nothing was changed; change it with --yes"), asked.err.constData());
        QCOMPARE(run("project list --json").json()[0]["kind"].dump(), std::string("\"unspecified\""));
        const model::Json impact = run("project set web --kind library --json").json();
        QCOMPARE(impact["releases"].dump(), std::string("1"));
        QCOMPARE(impact["impacted"][0]["policy_after"].dump(), std::string("\"library 1.0.0\""));
        QCOMPARE(run("project set web --kind library --yes").code, 0);
        QCOMPARE(run("project list --json").json()[0]["kind"].dump(), std::string("\"library\""));
        QCOMPARE(run("project set web --team core").code, 0); // which turns nothing
    }

    void anAdoptedPolicyBecomesTheDefaultAgain()
    {
        QCOMPARE(run("policy adopt ours.json --default --yes").code, 0);
        const model::Json back = run("policy adopt production-grade --default --yes --json").json();
        QCOMPARE(back["adopted"].dump(), std::string("true"));
        QVERIFY(back["impacted"][0]["policy_before"].get<std::string>() == "ours 1");
        QCOMPARE(run("status --project web --json").json()["policy"].dump(),
                 std::string("\"production-grade 1.2.0\""));
    }

    void whatMovesToAnotherPolicyIsSaid()
    {
        QCOMPARE(run("project set web --kind prototype --yes").code, 0);
        const model::Json impact = run("policy adopt base.json --default --yes --json").json();
        QCOMPARE(impact["impacted"][0]["policy_before"].dump(), std::string("\"prototype 1.0.0\""));
        QCOMPARE(impact["impacted"][0]["policy_after"].dump(), std::string("\"base 3\""));
        QVERIFY(impact["impacted"][0]["asked_after"].get<int>() >
                impact["impacted"][0]["asked_before"].get<int>());
        QVERIFY(QString::fromStdString(impact["summary"].get<std::string>())
                    .endsWith(QStringLiteral("1 is judged by another policy.")));
    }

    void oneVersionMeansOneThing()
    {
        QCOMPARE(run("policy adopt ours.json --yes").code, 0);
        write("ours.json", R"({"schema":"slipway.policy/1","id":"ours","version":"1","title":"Other",
                               "extends":"base","keeps":{"criteria":["pii-redaction"],"reason":"A trial."}})");
        const Run changed = run("policy adopt ours.json --yes");
        QCOMPARE(changed.code, 73);
        QVERIFY2(changed.err.contains("give the changed policy another version"), changed.err.constData());
    }

    void gatesAndParametersDifferToo()
    {
        write(
            "gated.json",
            R"({"schema":"slipway.policy/1","id":"gated","version":"1","title":"G","extends":"production-grade",
            "gates":[{"stage":"production","verdict":"go","reason":"Strict."}],"parameters":[{"name":"p95_target_ms","value":200,"reason":"Fast."}]})");
        const Run diff = run("policy diff production-grade gated.json");
        QVERIFY2(diff.out.contains("to production: verdict go, a decision, every sign-off"),
                 diff.out.constData());
        QVERIFY(diff.out.contains("changed parameters: "));
        QVERIFY(run("policy show gated.json").out.contains("Gate to production: verdict go"));
    }

    void aPolicyCanBeChosenForOneProject()
    {
        QCOMPARE(run("policy adopt ours.json --yes").code, 0);
        QCOMPARE(run("status --project web --json").json()["policy"].dump(),
                 std::string("\"production-grade 1.2.0\""));
        QCOMPARE(run("project set web --policy ours --yes").code, 0);
        QCOMPARE(run("status --project web --json").json()["policy"].dump(), std::string("\"ours 1\""));
        QCOMPARE(run("project set web --policy-by-kind --yes").code, 0);
        QCOMPARE(run("status --project web --json").json()["policy"].dump(),
                 std::string("\"production-grade 1.2.0\""));
    }

    void showListsCriteriaAndParameters()
    {
        const Run shown = run("policy show prototype");
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.startsWith("Proof of concept (prototype 1.0.0)\nExtends production-grade 1.2.0\n"));
        QVERIFY(shown.out.contains("prototype-fenced"));
        QVERIFY(shown.out.contains("Not asked: load-test-2x ("));
        QCOMPARE(run("policy show nothing").code, 66);
        QCOMPARE(run("policy show ours.json --json").json()["id"].dump(), std::string("\"ours\""));
    }

private:
    [[nodiscard]] Run run(const char* line) const { return m_program->run(line); }
    void write(const char* name, const char* text) const
    {
        QFile file(m_program->path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestPolicyCommand)
#include "tst_policy_command.moc"
