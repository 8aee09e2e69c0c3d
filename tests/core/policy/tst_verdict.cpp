// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

Q_DECLARE_METATYPE(ResultState)
Q_DECLARE_METATYPE(Verdict)

class TestVerdict : public QObject
{
    Q_OBJECT

    /// A passing blocker, so that there are grounds, and one criterion of the severity in the state.
    static Situation with(const QByteArray& severity, ResultState state, const QByteArray& extra = {})
    {
        Situation situation{
            .policy = aPolicy({aCriterion("base", kAttested), aCriterion("x", kAttested, severity)}, extra)};
        situation.people.attestations = {anAttestation("base")};
        situation.overrides.insert(CriterionId(QStringLiteral("x")), state);
        return situation;
    }

private Q_SLOTS:
    void statesMakeVerdicts_data()
    {
        QTest::addColumn<QByteArray>("severity");
        QTest::addColumn<ResultState>("state");
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<Verdict>("verdict");
        const QByteArray tight = R"("tighten":["stale-major","unknown-major"])";
        const auto row = [](const char* severity, ResultState state, const QByteArray& extra,
                            Verdict verdict) {
            QTest::addRow("%s %s%s", severity, qPrintable(toKey(state)), extra.isEmpty() ? "" : " tightened")
                << QByteArray(severity) << state << extra << verdict;
        };
        for (const ResultState state : {ResultState::Fail, ResultState::Stale, ResultState::Unknown})
            row("blocker", state, {}, Verdict::NoGo);
        for (const ResultState state : {ResultState::Pass, ResultState::Warn, ResultState::NotApplicable}) {
            row("blocker", state, {}, Verdict::Go);
            row("major", state, {}, Verdict::Go);
            row("major", state, tight, Verdict::Go);
        }
        row("major", ResultState::Fail, {}, Verdict::Conditional);
        row("major", ResultState::Stale, {}, Verdict::Go);
        row("major", ResultState::Unknown, {}, Verdict::Go);
        row("major", ResultState::Stale, tight, Verdict::Conditional);
        row("major", ResultState::Unknown, tight, Verdict::Conditional);
        row("major", ResultState::Unknown, R"("tighten":["stale-major"])", Verdict::Go);
        for (const ResultState state : {ResultState::Fail, ResultState::Stale, ResultState::Unknown})
            row("minor", state, tight, Verdict::Go);
    }

    void statesMakeVerdicts()
    {
        QFETCH(QByteArray, severity);
        QFETCH(ResultState, state);
        QFETCH(QByteArray, extra);
        QFETCH(Verdict, verdict);
        QCOMPARE(with(severity, state, extra).evaluate().verdict, verdict);
    }

    void waivedBlockerMakesConditionalAndWaivedMajorDoesNot()
    {
        Situation situation = with("blocker", ResultState::Fail);
        situation.people.waivers = {aWaiver("x")};
        QCOMPARE(situation.evaluate().verdict, Verdict::Conditional);
        QVERIFY(situation.evaluate().reason.contains(QStringLiteral("Question x (waived)")));
        situation = with("major", ResultState::Fail);
        situation.people.waivers = {aWaiver("x")};
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
    }

    void openConditionsMakeConditional()
    {
        Situation situation = with("minor", ResultState::Pass);
        Decision decision;
        decision.verdict = Verdict::Conditional;
        decision.conditions = {{QStringLiteral("raise limits"), QStringLiteral("sre"), theDay().addDays(2)}};
        decision.at = theDay().addDays(-1);
        situation.people.decisions = {decision};
        QCOMPARE(situation.evaluate().verdict, Verdict::Conditional);
        QCOMPARE(
            situation.evaluate().reason,
            QStringLiteral("1 condition of the last decision is open: raise limits (sre, by 2026-11-26)."));
        decision.verdict = Verdict::Go;
        decision.at = theDay();
        situation.people.decisions.push_back(decision);
        QCOMPARE(situation.evaluate().verdict, Verdict::Conditional); // no decision takes a condition back
        ConditionMet met;
        met.at = theDay();
        situation.people.conditionsMet = {met};
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
    }

    void nothingObservedIsNoEvidence()
    {
        const Situation situation{.policy = aPolicy({aCriterion("a", kPeakRule)})};
        QCOMPARE(situation.evaluate().verdict, Verdict::NoEvidence);
        QCOMPARE(situation.evaluate().unanswered, 1);
        QCOMPARE(situation.evaluate().blockers, 1);
    }

    void evidenceThatAnswersNothingIsStillNoEvidence()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("a", kPeakRule)}),
            .evidence = {anEvidence().about(commitOf('b')).with(QStringLiteral("load.peak_ratio"), 3.0)}};
        QCOMPARE(situation.evaluate().verdict, Verdict::NoEvidence);
    }

    void theReasonNamesTheBlockersWithTheirNumbers()
    {
        const Situation situation{.policy = aPolicy({aCriterion("load", kPeakRule)}),
                                  .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 1.4)}};
        QCOMPARE(situation.evaluate().reason,
                 QStringLiteral("1 blocking criterion is not met: Question load (1.4x, needs at least 2x)."));
    }

    void longReasonsAreCutAfterThree()
    {
        QList<QByteArray> criteria;
        for (const char* id : {"a", "b", "c", "d", "e"})
            criteria += aCriterion(id, kAttested);
        criteria += aCriterion("base", kAttested);
        Situation situation{.policy = aPolicy(criteria)};
        situation.people.attestations = {anAttestation("base")};
        QVERIFY2(situation.evaluate().reason.endsWith(QStringLiteral("; and 2 more.")),
                 qPrintable(situation.evaluate().reason));
        QCOMPARE(situation.evaluate().blockers, 5);
    }

    void theScoreIsTheWeightShareOfWhatPasses()
    {
        Situation situation{
            .policy = aPolicy(
                {aCriterion("a", kAttested, "minor"), aCriterion("b", kAttested, "minor"),
                 aCriterion("c", kAttested, "minor", "commit", R"("when":{"project_kind":["library"]})")})};
        situation.policy.criteria[0].weight = 3;
        situation.policy.criteria[2].weight = 10;
        situation.people.attestations = {anAttestation("a")};
        QCOMPARE(situation.evaluate().score, 75.0);
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
    }

    void theScoreNeverOverridesTheVerdict()
    {
        Situation situation = with("blocker", ResultState::Fail);
        situation.policy.criteria[0].weight = 1000;
        QVERIFY(situation.evaluate().score > 99);
        QCOMPARE(situation.evaluate().verdict, Verdict::NoGo);
    }

    void talliesCountPerCharacteristic()
    {
        Situation situation = with("major", ResultState::Stale);
        situation.policy.criteria[1].characteristic = Characteristic::Performance;
        const Evaluation evaluation = situation.evaluate();
        QCOMPARE(evaluation.tallies[static_cast<size_t>(Characteristic::Stability)],
                 (Tally{1, 1, ResultState::Pass}));
        QCOMPARE(evaluation.tallies[static_cast<size_t>(Characteristic::Performance)],
                 (Tally{0, 1, ResultState::Stale}));
        QCOMPARE(evaluation.tallies[static_cast<size_t>(Characteristic::Ai)],
                 (Tally{0, 0, ResultState::NotApplicable}));
        QCOMPARE(evaluation.stale, 1);
    }

    void freshestAndOldestAreOfTheEvidenceThatCounted()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("a", kPeakRule),
                               aCriterion("b", R"({"fact":"tests.total","op":">","value":0})")}),
            .evidence = {
                anEvidence().with(QStringLiteral("load.peak_ratio"), 3.0).observed(theDay().addDays(-6)),
                anEvidence().with(QStringLiteral("tests.total"), qint64(1)).observed(theDay().addSecs(-720)),
                anEvidence().with(QStringLiteral("scan.errors"), qint64(1)).observed(theDay().addDays(-20))}};
        QCOMPARE(situation.evaluate().freshest, std::optional(theDay().addSecs(-720)));
        QCOMPARE(situation.evaluate().oldest, std::optional(theDay().addDays(-6)));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
