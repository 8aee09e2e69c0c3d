// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"
#include "core/readiness/policy_desk.h"

#include "test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::ConditionWord;
using readiness::DecisionRequest;

namespace {

/// Two questions that people answer: a blocker and a major.
constexpr const char* kTwoQuestions = R"({"schema":"slipway.policy/1","id":"two","version":"1","title":"Two",
  "sign_off_roles":["Quality"],"tighten":["unknown-major"],"criteria":[
  {"id":"must","question":"Must","characteristic":"stability","severity":"blocker","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"},
  {"id":"should","question":"Should","characteristic":"stability","severity":"major","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"}]})";

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        auto draft =
            valueOf(readiness::draftPolicy(kTwoQuestions, QStringLiteral("two"), {}, w().registry()));
        QVERIFY(w().history().adoptPolicy(draft.adopted, QStringLiteral("ada")));
        m_release = m_workspace->addRelease().id;
    }

    void aDecisionMayBeStricterAndNeverLooser_data()
    {
        QTest::addColumn<QStringList>("answered");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("allowed");
        const auto ids = [](const char* words) {
            return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow("no evidence") << ids("") << int(Verdict::NoEvidence) << QStringLiteral("no-go");
        QTest::newRow("no-go") << ids("should") << int(Verdict::NoGo) << QStringLiteral("no-go");
        QTest::newRow("conditional") << ids("must") << int(Verdict::Conditional)
                                     << QStringLiteral("conditional no-go");
        QTest::newRow("go") << ids("must should") << int(Verdict::Go)
                            << QStringLiteral("go conditional no-go");
    }

    void aDecisionMayBeStricterAndNeverLooser()
    {
        QFETCH(QStringList, answered);
        QFETCH(int, verdict);
        QFETCH(QString, allowed);
        for (const QString& id : answered)
            answer(id);
        QCOMPARE(int(m_workspace->dossier(m_release).evaluation.verdict), verdict);
        const QString shown = sha256Of(readiness::snapshotOf(m_workspace->dossier(m_release)));
        for (const Verdict wanted : {Verdict::NoGo, Verdict::Conditional, Verdict::Go}) {
            DecisionRequest request = aRequest(wanted);
            const auto checked = w().decide(request);
            const bool isAllowed = allowed.split(QLatin1Char(' ')).contains(toKey(wanted));
            QCOMPARE(checked.ok(), isAllowed);
            if (!isAllowed)
                QCOMPARE(checked.error().code, ErrorCode::Conflict);
            else if (wanted == Verdict::NoGo)
                QCOMPARE(checked->snapshotSha256, shown);
            if (isAllowed && wanted == Verdict::Conditional)
                meetAll();
        }
    }

    void whatIsNoDecisionIsRefused_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        const auto c = int(Verdict::Conditional);
        const QString why = QStringLiteral("because");
        const QString what = QStringLiteral("Write it");
        const QString owner = QStringLiteral("ada");
        QTest::newRow("no reason") << c << QString() << what << owner << 1
                                   << QStringLiteral("a reason is needed");
        QTest::newRow("no what") << c << why << QStringLiteral(" ") << owner << 1
                                 << QStringLiteral("what must happen");
        QTest::newRow("no owner") << c << why << what << QString() << 1 << QStringLiteral("who sees to it");
        QTest::newRow("due") << c << why << what << owner << 0 << QStringLiteral("due in the future");
        QTest::newRow("go with a condition")
            << int(Verdict::Go) << why << what << owner << 1 << QStringLiteral("only a conditional decision");
        QTest::newRow("no evidence") << int(Verdict::NoEvidence) << why << what << owner << 1
                                     << QStringLiteral("nothing to decide");
        QTest::newRow("no condition")
            << c << why << QStringLiteral("-") << owner << 1 << QStringLiteral("needs a condition");
    }

    void whatIsNoDecisionIsRefused()
    {
        QFETCH(int, verdict);
        QFETCH(QString, reason);
        QFETCH(QString, what);
        QFETCH(QString, owner);
        QFETCH(int, days);
        QFETCH(QString, words);
        answer(QStringLiteral("must"));
        answer(QStringLiteral("should"));
        DecisionRequest request{m_release, static_cast<Verdict>(verdict), QStringLiteral("cto"), reason, {}};
        if (what != QLatin1String("-"))
            request.conditions = {{what, owner, m_workspace->now().addDays(days)}};
        const auto decision = w().decide(request);
        QVERIFY(!decision.ok());
        QCOMPARE(decision.error().code, ErrorCode::InvalidInput);
        QVERIFY2(decision.error().line().contains(words), qPrintable(decision.error().line()));
        QVERIFY(m_workspace->dossier(m_release).people.decisions.empty());
    }

    void aReleaseIsConditionalUntilEveryConditionIsMet()
    {
        answer(QStringLiteral("must"));
        answer(QStringLiteral("should"));
        DecisionRequest request = aRequest(Verdict::Conditional);
        request.conditions.push_back(
            {QStringLiteral("Tell support"), QStringLiteral("eve"), m_workspace->now().addDays(2)});
        valueOf(w().decide(request));
        QCOMPARE(verdict(), Verdict::Conditional);
        QCOMPARE(m_workspace->dossier(m_release).evaluation.conditions, 2);
        tick();
        valueOf(w().meetCondition({m_release, 0, true, QStringLiteral("ada"), QStringLiteral("merged")}));
        QCOMPARE(m_workspace->dossier(m_release).evaluation.conditions, 1);
        const QDateTime half = m_workspace->now();
        tick();
        valueOf(w().meetCondition({m_release, 1, true, QStringLiteral("eve"), QStringLiteral("told")}));
        QCOMPARE(verdict(), Verdict::Go);
        m_workspace->reopen();
        QCOMPARE(verdict(), Verdict::Go);
        QCOMPARE(m_workspace->dossier(m_release, half).evaluation.verdict, Verdict::Conditional);
        tick();
        valueOf(w().meetCondition(
            {m_release, 1, false, QStringLiteral("eve"), QStringLiteral("not all of them")}));
        QCOMPARE(verdict(), Verdict::Conditional);
    }

    void aConditionNotMetInTimeIsOverdue()
    {
        answer(QStringLiteral("must"));
        valueOf(w().decide(aRequest(Verdict::Conditional)));
        m_workspace->wait(std::chrono::hours(73));
        const auto dossier = m_workspace->dossier(m_release);
        const auto states = policy::conditionStates(dossier.people, m_workspace->now());
        QCOMPARE(states.size(), size_t(1));
        QVERIFY(states[0].isOverdue);
        QVERIFY(!policy::conditionStates(dossier.people, m_workspace->now().addDays(-2))[0].isOverdue);
    }

    void wordsAboutConditionsThatAreNoneAreRefused()
    {
        const auto none = w().meetCondition({m_release, 0, true, QStringLiteral("ada"), QStringLiteral("r")});
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        answer(QStringLiteral("must"));
        valueOf(w().decide(aRequest(Verdict::Conditional)));
        for (const int number : {-1, 1})
            QCOMPARE(w().meetCondition({m_release, number, true, QStringLiteral("a"), QStringLiteral("r")})
                         .error()
                         .code,
                     ErrorCode::NotFound);
        QCOMPARE(
            w().meetCondition({m_release, 0, false, QStringLiteral("a"), QStringLiteral("r")}).error().code,
            ErrorCode::Conflict);
        QCOMPARE(w().meetCondition({m_release, 0, true, QStringLiteral("a"), {}}).error().code,
                 ErrorCode::InvalidInput);
        tick();
        valueOf(w().meetCondition({m_release, 0, true, QStringLiteral("a"), QStringLiteral("r")}));
        QCOMPARE(
            w().meetCondition({m_release, 0, true, QStringLiteral("a"), QStringLiteral("r")}).error().code,
            ErrorCode::Conflict);
    }

    void aLaterDecisionHasItsOwnConditions()
    {
        answer(QStringLiteral("must"));
        answer(QStringLiteral("should"));
        valueOf(w().decide(aRequest(Verdict::Conditional)));
        tick();
        valueOf(w().meetCondition({m_release, 0, true, QStringLiteral("ada"), QStringLiteral("done")}));
        tick();
        valueOf(w().decide(aRequest(Verdict::Conditional)));
        QCOMPARE(m_workspace->dossier(m_release).evaluation.conditions, 1);
        tick();
        meetAll();
        tick();
        valueOf(w().decide(aRequest(Verdict::Go)));
        QCOMPARE(verdict(), Verdict::Go);
    }

    void noOtherDecisionTakesAConditionBack()
    {
        answer(QStringLiteral("must"));
        answer(QStringLiteral("should"));
        valueOf(w().decide(aRequest(Verdict::Conditional)));
        tick();
        QCOMPARE(w().decide(aRequest(Verdict::Go)).error().code, ErrorCode::Conflict);
        valueOf(w().decide(aRequest(Verdict::NoGo)));
        tick();
        QVERIFY(w().decide(aRequest(Verdict::Go)).error().what.contains(QStringLiteral("Write the runbook")));
        QCOMPARE(m_workspace->dossier(m_release).evaluation.conditions, 1);
        meetAll();
        tick();
        valueOf(w().decide(aRequest(Verdict::Go)));
        QCOMPARE(verdict(), Verdict::Go);
    }

    void aSignatureIsVoidOnceAWaiverIsGone()
    {
        answer(QStringLiteral("should"));
        valueOf(w().waive(m_workspace->aWaiver(m_release, "must")));
        valueOf(w().signOff(m_release, QStringLiteral("Quality"), QStringLiteral("ada")));
        QVERIFY(!signOff().isVoid);
        tick();
        valueOf(w().withdrawWaiver(m_release, CriterionId(QStringLiteral("must")), QStringLiteral("ada")));
        QCOMPARE(signOff().voidBecause, QStringLiteral("must was waived and is unknown."));
    }

    void aReleaseThatMovesLeavesProduction()
    {
        Release release = m_workspace->dossier(m_release).release;
        release.stage = Stage::production();
        valueOf(w().history().reviseRelease(release, QStringLiteral("ada")));
        const QString moved = m_workspace->repository().commitFile(QStringLiteral("b"), "b");
        release.target = *CommitId::fromHex(moved);
        QCOMPARE(valueOf(w().reviseRelease(release, QStringLiteral("ada"))).stage, Stage::staging());
    }

    void aSignatureIsVoidOnceABlockerTurns()
    {
        answer(QStringLiteral("must"));
        valueOf(w().signOff(m_release, QStringLiteral("Quality"), QStringLiteral("ada")));
        QVERIFY(!signOff().isVoid);
        answer(QStringLiteral("should")); // no blocker
        QVERIFY(!signOff().isVoid);
        tick();
        answer(QStringLiteral("must"), false);
        QVERIFY(signOff().isVoid);
        QCOMPARE(signOff().voidBecause, QStringLiteral("must was met and is fail."));
        tick();
        answer(QStringLiteral("must"));
        QVERIFY(!signOff().isVoid); // what was signed is again what there is
    }

    void aSignatureGivenWhileABlockerWasOpenIsVoidOnceItPasses()
    {
        answer(QStringLiteral("should"));
        valueOf(w().signOff(m_release, QStringLiteral("Quality"), QStringLiteral("ada")));
        answer(QStringLiteral("must"));
        QCOMPARE(signOff().voidBecause, QStringLiteral("must was unknown and is met."));
    }

private:
    readiness::Workspace& w() { return *m_workspace->operator->(); }
    void tick() { m_workspace->wait(std::chrono::minutes(1)); }
    Verdict verdict() { return m_workspace->dossier(m_release).evaluation.verdict; }
    SignOffState signOff() { return m_workspace->dossier(m_release).evaluation.signOffs.front(); }
    void answer(const QString& criterion, bool holds = true)
    {
        readiness::Answer said = m_workspace->anAnswer(m_release);
        said.criterion = CriterionId(criterion);
        said.holds = holds;
        valueOf(w().attest(said));
    }
    void meetAll()
    {
        const auto dossier = m_workspace->dossier(m_release);
        for (const auto& state : policy::conditionStates(dossier.people, m_workspace->now())) {
            if (!state.met)
                valueOf(w().meetCondition(
                    {m_release, state.number, true, QStringLiteral("ada"), QStringLiteral("done")}));
        }
    }
    DecisionRequest aRequest(Verdict wanted)
    {
        DecisionRequest request{m_release, wanted, QStringLiteral("cto"), QStringLiteral("We looked"), {}};
        if (wanted == Verdict::Conditional)
            request.conditions = {
                {QStringLiteral("Write the runbook"), QStringLiteral("ada"), m_workspace->now().addDays(3)}};
        return request;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ReleaseId m_release;
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
