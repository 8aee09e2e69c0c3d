// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

constexpr const char* kTwoQuestions = R"({"schema":"slipway.policy/1","id":"two","version":"1","title":"Two",
  "sign_off_roles":["Quality"],"tighten":["unknown-major"],"criteria":[
  {"id":"must","question":"Must","characteristic":"stability","severity":"blocker","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F","answered_by":"a person","starter":"s"},
  {"id":"should","question":"Should","characteristic":"stability","severity":"major","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"eng-lead","rationale":"R","how_to_fix":"F"}]})";

} // namespace

/// From no evidence to a decision and back, by the command line alone: what if, path, decide, conditions,
/// diff.
class TestDecisionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        QFile file(m_program->path(QStringLiteral("two.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kTwoQuestions);
        file.close();
        QCOMPARE(run("policy adopt two.json --default --yes").code, 0);
        QCOMPARE(run("project add web").code, 0);
        QCOMPARE(run("release add 1.0 --project web --commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").code,
                 0);
    }

    void whatIfAnswersWithoutStoring()
    {
        const model::Json path = run("path --project web --json").json();
        QCOMPARE(path["verdict"].get<std::string>(), std::string("no-evidence"));
        QCOMPARE(path["path"].size(), size_t(2));
        QCOMPARE(path["path"][0]["criterion"].get<std::string>(), std::string("must"));
        QCOMPARE(path["path"][0]["action"].get<std::string>(), std::string("answer"));
        QCOMPARE(path["path"][0]["starter"].get<std::string>(), std::string("s"));
        attest("must");
        QCOMPARE(verdict(), QByteArray("conditional"));
        QCOMPARE(whatIf("--if should"), QByteArray("go"));
        attest("should");
        QCOMPARE(verdict(), QByteArray("go"));
        QCOMPARE(
            run("path --project web").out,
            QByteArray(
                "web 1.0 is Go, score 100\nEvery blocking criterion is met, and no major one is open.\n"));
        QCOMPARE(run("path --project web --if nothing").code, 66);
    }

    void aWaivedBlockerWouldBeConditional()
    {
        attest("should");
        QCOMPARE(whatIf("--if-waived must"), QByteArray("conditional"));
        QCOMPARE(whatIf("--if-waived must --if should"), QByteArray("conditional"));
        const Run both = run("path --project web --if must --if-waived must");
        QCOMPARE(both.code, 65);
        QCOMPARE(both.errorLines().size(), 1);
        QVERIFY2(both.err.contains("must"), both.err.constData());
        QCOMPARE(verdict(), QByteArray("no-go"));
    }

    void aDecisionHasConditionsThatAreMet()
    {
        attest("must");
        attest("should");
        const QByteArray answered = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        const Run decided =
            decide({QStringLiteral("--verdict"), QStringLiteral("conditional"), QStringLiteral("--condition"),
                    QStringLiteral("Write the runbook | ada | 30d")});
        QVERIFY2(decided.code == 0, decided.err.constData());
        QCOMPARE(verdict(), QByteArray("conditional"));
        QCOMPARE(whatIf("--if-conditions-met"), QByteArray("go"));
        QCOMPARE(run("forecast --project web --json").json()["forecast"].get<std::string>(),
                 std::string("elsewhere"));
        const Run forecast = run("forecast --project web");
        QVERIFY2(!forecast.out.contains("Nothing stands in the way"), forecast.out.constData());
        QVERIFY2(forecast.out.contains("condition"), forecast.out.constData());
        const model::Json turned =
            run(("diff --project web --json --from " + answered).constData()).json()["verdict"];
        QCOMPARE(turned["before"].get<std::string>(), std::string("go"));
        QCOMPARE(turned["after"].get<std::string>(), std::string("conditional"));
        QVERIFY(!turned["reason"].get<std::string>().empty());
        model::Json list = run("condition list --project web --json").json();
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list[0]["what"].get<std::string>(), std::string("Write the runbook"));
        QCOMPARE(list[0]["owner"].get<std::string>(), std::string("ada"));
        QCOMPARE(list[0]["met"].get<bool>(), false);
        QCOMPARE(run("condition met 1 --project web --reason done").code, 0);
        list = run("condition list --project web --json").json();
        QCOMPARE(list[0]["met"].get<bool>(), true);
        QCOMPARE(verdict(), QByteArray("go"));
        QCOMPARE(run("condition met 1 --project web --reason done").code, 73);
        QCOMPARE(run("condition met 2 --project web --reason done").code, 66);
        QCOMPARE(run("condition reopen 1 --project web --reason no").code, 0);
        QCOMPARE(verdict(), QByteArray("conditional"));
    }

    void aDecisionIsNeverLooser()
    {
        const Run looser = decide({QStringLiteral("--verdict"), QStringLiteral("go")});
        QCOMPARE(looser.code, 73);
        QVERIFY2(looser.err.contains("may be stricter but not looser"), looser.err.constData());
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("no-go")}).code, 0);
        const Run parts = decide({QStringLiteral("--verdict"), QStringLiteral("conditional"),
                                  QStringLiteral("--condition"), QStringLiteral("only what")});
        QCOMPARE(parts.code, 65);
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("maybe")}).code, 64);
    }

    void aNoGoOfAMeetingStopsTheGate()
    {
        attest("must");
        attest("should");
        QCOMPARE(run("gate --project web --release 1.0").code, 0);
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("no-go"), QStringLiteral("--by"),
                         QStringLiteral("cto")})
                     .code,
                 0);
        QCOMPARE(run("gate --project web --release 1.0").code, 2);
        const model::Json path = run("path --project web --json").json();
        QCOMPARE(path["reason"].get<std::string>(), std::string("cto decided No-go: We looked"));
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("go")}).code, 0); // a later one
        QCOMPARE(run("gate --project web --release 1.0").code, 0);
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("no-go")}).code, 0);
        QCOMPARE(
            run("release update 1.0 --project web --commit bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").code,
            0);
        QCOMPARE(run("gate --project web --release 1.0").code, 0); // it was not about this commit
    }

    void aReleaseIsNotAddedPastItsGate()
    {
        const Run added = run("release add 3.0 --project web --stage production --commit "
                              "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        QCOMPARE(added.code, 73);
        QVERIFY2(added.err.contains("through its gate"), added.err.constData());
    }

    void theNextReleaseIsMeantWhereNoneIsNamed()
    {
        QCOMPARE(run("release update 1.0 --project web --launch -3d").code, 0);
        QCOMPARE(run("release add 2.0 --project web --launch 5d --commit "
                     "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")
                     .code,
                 0);
        QCOMPARE(run("path --project web --json").json()["release"].get<std::string>(), std::string("2.0"));
    }

    void diffSaysWhatTurnedSinceTheReview()
    {
        attest("must");
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("no-go")}).code, 0);
        attest("should");
        const model::Json diff = run("diff --project web --json").json();
        QCOMPARE(diff["before"]["verdict"].get<std::string>(), std::string("no-go"));
        QCOMPARE(diff["after"]["verdict"].get<std::string>(), std::string("no-go")); // a meeting said so
        QCOMPARE(diff["results"].size(), size_t(1));
        QCOMPARE(diff["results"][0]["criterion"].get<std::string>(), std::string("should"));
        QCOMPARE(diff["results"][0]["before"]["state"].get<std::string>(), std::string("unknown"));
        QCOMPARE(diff["results"][0]["after"]["state"].get<std::string>(), std::string("pass"));
        QCOMPARE(diff["results"][0]["because_of"].get<std::string>(), std::string("eve"));
    }

    void aReleaseIsPromotedOnlyThroughItsGate()
    {
        QFile file(m_program->path(QStringLiteral("gated.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":"slipway.policy/1","id":"two","version":"2","title":"Two","extends":"two",
            "gates":[{"stage":"production","verdict":"conditional","decision":true,"sign_offs":true}]})");
        file.close();
        QCOMPARE(run("policy adopt gated.json --yes").code, 65); // it cannot extend itself
        QFile again(m_program->path(QStringLiteral("gated.json")));
        QVERIFY(again.open(QIODevice::WriteOnly));
        again.write(R"({"schema":"slipway.policy/1","id":"gated","version":"1","title":"Two","extends":"two",
            "gates":[{"stage":"production","verdict":"conditional","decision":true,"sign_offs":true}]})");
        again.close();
        QCOMPARE(run("policy adopt gated.json --default --yes").code, 0);
        attest("must");
        attest("should");
        const Run early = run("release promote 1.0 --project web --to production");
        QCOMPARE(early.code, 73);
        QVERIFY2(early.err.contains("No meeting has decided about it. Not signed off: Quality;"),
                 early.err.constData());
        QCOMPARE(decide({QStringLiteral("--verdict"), QStringLiteral("go")}).code, 0);
        QCOMPARE(run("signoff --role Quality --project web").code, 0);
        const Run promoted = run("release promote 1.0 --project web --to production --json");
        QVERIFY2(promoted.code == 0, promoted.err.constData());
        QCOMPARE(promoted.json()["stage"].get<std::string>(), std::string("production"));
        QCOMPARE(run("release promote 1.0 --project web --to production").code, 73);
    }

    void diffComparesTwoReleases()
    {
        attest("must");
        QCOMPARE(run("release add 2.0 --project web --commit bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").code,
                 0);
        const model::Json diff = run("diff --project web --release 2.0 --against 1.0 --json").json();
        QCOMPARE(diff["before"]["release"].get<std::string>(), std::string("1.0"));
        QCOMPARE(diff["after"]["release"].get<std::string>(), std::string("2.0"));
        QCOMPARE(diff["results"][0]["criterion"].get<std::string>(), std::string("must"));
        QCOMPARE(diff["results"][0]["after"]["state"].get<std::string>(), std::string("unknown"));
        const Run same = run("diff --project web --release 1.0 --against 1.0");
        QVERIFY2(same.out.endsWith("\nNothing turned.\n"), same.out.constData());
        QCOMPARE(run("diff --project web --against 3.0").code, 66);
        QCOMPARE(run("diff --project web --from yesterday").code, 65);
    }

private:
    [[nodiscard]] Run run(const char* line) const { return m_program->run(line); }
    [[nodiscard]] Run decide(QStringList arguments) const
    {
        arguments = QStringList{QStringLiteral("decide"), QStringLiteral("--project"), QStringLiteral("web"),
                                QStringLiteral("--reason"), QStringLiteral("We looked")} +
                    arguments;
        return m_program->run(arguments);
    }
    void attest(const char* criterion) const
    {
        const QByteArray line = QByteArray("attest ") + criterion +
                                " --project web --release 1.0 --reason seen --expires 90d --by eve";
        const Run said = run(line.constData());
        QVERIFY2(said.code == 0, said.err.constData());
    }
    [[nodiscard]] QByteArray verdict() const
    {
        return QByteArray::fromStdString(
            run("path --project web --release 1.0 --json").json()["verdict"].get<std::string>());
    }
    [[nodiscard]] QByteArray whatIf(const char* options) const
    {
        const model::Json json = run((QByteArray("path --project web --json ") + options).constData()).json();
        return QByteArray::fromStdString(json["verdict"].get<std::string>());
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestDecisionCommands)
#include "tst_decision_commands.moc"
