// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

const QString kTotal = QStringLiteral("tests.total");
const QByteArray kSomeTests = R"({"fact":"tests.total","op":">=","value":1})";

/// One major criterion that passes, with a decision of a meeting.
Situation decided(Verdict verdict, const CommitId& commit)
{
    Situation situation{.policy = aPolicy({aCriterion("a", kSomeTests, "major")}),
                        .evidence = {anEvidence().with(kTotal, qint64(5))}};
    Decision decision;
    decision.id = RecordId(QStringLiteral("d1"));
    decision.verdict = verdict;
    decision.by = QStringLiteral("cto");
    decision.reason = QStringLiteral("so it is");
    decision.commit = commit;
    decision.at = theDay().addDays(-2);
    if (verdict == Verdict::Conditional)
        decision.conditions = {{QStringLiteral("Tell support"), QStringLiteral("bob"), theDay().addDays(-1)}};
    situation.people.decisions = {decision};
    return situation;
}

} // namespace

/// The instants and the exceptions at which a rule turns.
class TestBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsFreshUpToItsLastInstant()
    {
        const auto state = [](qint64 milliseconds) {
            return Situation{
                .policy = aPolicy({aCriterion("a", kSomeTests, "blocker", "commit", R"("freshness":"P7D")")}),
                .evidence = {anEvidence().with(kTotal, qint64(5)).observed(theDay().addMSecs(-milliseconds))}}
                .first()
                .state;
        };
        constexpr qint64 kWeek = 7LL * 86'400'000;
        QCOMPARE(state(kWeek), ResultState::Pass);
        QCOMPARE(state(kWeek + 1), ResultState::Stale);
    }

    void evidenceEndsAtItsExpiryAndCountsFromItsRecord()
    {
        const auto state = [](const QDateTime& expiry, const QDateTime& recorded) {
            Evidence evidence = anEvidence().with(kTotal, qint64(5)).expires(expiry);
            evidence.recordedAt = recorded;
            return Situation{.policy = aPolicy({aCriterion("a", kSomeTests)}), .evidence = {evidence}}
                .first()
                .state;
        };
        QCOMPARE(state(theDay().addMSecs(1), theDay()), ResultState::Pass);
        QCOMPARE(state(theDay(), theDay()), ResultState::Stale);
        QCOMPARE(state(theDay().addDays(1), theDay().addMSecs(1)), ResultState::Unknown);
    }

    void twoInstancesOfAPluginAreTwoSources()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("a", kSomeTests)}),
            .evidence = {
                anEvidence().from(QStringLiteral("junit"), QStringLiteral("one")).with(kTotal, qint64(5)),
                anEvidence()
                    .from(QStringLiteral("junit"), QStringLiteral("two"))
                    .with(kTotal, qint64(0))
                    .observed(theDay().addDays(-3))}};
        QCOMPARE(situation.first().state, ResultState::Fail);
        QCOMPARE(situation.first().judged.size(), size_t(2));
    }

    void wholeAndFractionalNumbersAreEqual()
    {
        const Situation situation{.policy =
                                      aPolicy({aCriterion("a", R"({"fact":"x.n","op":"==","value":5})")}),
                                  .evidence = {anEvidence().with(QStringLiteral("x.n"), 5.0)}};
        QCOMPARE(situation.first().state, ResultState::Pass);
    }

    void aWaiverEndsAtItsExpiry()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kSomeTests)}),
                            .evidence = {anEvidence().with(kTotal, qint64(0))}};
        situation.people.waivers = {aWaiver("a", 0)};
        QCOMPARE(situation.first().state, ResultState::Fail);
        situation.people.waivers.front().expiresAt = theDay().addMSecs(1);
        QCOMPARE(situation.first().state, ResultState::Waived);
        QCOMPARE(situation.first().withoutWaiver, ResultState::Fail);
    }

    void aWaiverCoversWhatIsStaleOrNotKnown()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kSomeTests)})};
        situation.people.waivers = {aWaiver("a")};
        QCOMPARE(situation.first().state, ResultState::Waived);
        situation.evidence = {anEvidence().with(kTotal, qint64(5)).expires(theDay())};
        QCOMPARE(situation.first().state, ResultState::Waived);
        QCOMPARE(situation.first().withoutWaiver, ResultState::Stale);
    }

    void anAnswerThatDoesNotCountDoesNotEnd()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kAttested, "blocker", "commit")})};
        Attestation answer = anAttestation("a");
        answer.commit = commitOf('b');
        situation.people.attestations = {answer};
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QVERIFY(!situation.first().answerEndsAt);
    }

    void aCriterionReferredToIsJudgedByItsOwnAge()
    {
        // "b" applies while "a" does not fail; what "a" rests on is old, so "a" is stale and not failed.
        const Situation situation{
            .policy = aPolicy({aCriterion("b", kAttested, "blocker", "commit", R"("when":{"criterion":"a"})"),
                               aCriterion("a", kSomeTests, "blocker", "commit", R"("freshness":"P1D")")}),
            .evidence = {anEvidence().with(kTotal, qint64(0)).observed(theDay().addDays(-2))}};
        const Evaluation evaluation = situation.evaluate();
        QCOMPARE(evaluation.results[0].state, ResultState::Unknown);
        QCOMPARE(evaluation.results[1].state, ResultState::Stale);
    }

    void whatDoesNotApplyPassesForThoseThatReferToIt()
    {
        Situation situation{.policy = aPolicy({aCriterion("b", R"({"criterion":"a"})"),
                                               aCriterion("a", kSomeTests, "blocker", "commit",
                                                          R"("when":{"project_kind":["library"]})")})};
        situation.project.kind = ProjectKind::WebApp;
        QCOMPARE(situation.first().state, ResultState::Pass);
        // And of one that is waived the waiver is said.
        situation.project.kind = ProjectKind::Library;
        situation.people.waivers = {aWaiver("a")};
        QCOMPARE(situation.first().state, ResultState::Waived);
    }

    void aSignOffIsVoidOnceABlockerTurns()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kSomeTests)}),
                            .evidence = {anEvidence().with(kTotal, qint64(0))}};
        situation.policy.signOffRoles = QStringList{QStringLiteral("Quality")};
        SignOff signOff;
        signOff.role = QStringLiteral("Quality");
        signOff.commit = commitOf('a');
        signOff.at = theDay().addDays(-1);
        signOff.openBlockers = QStringList{QStringLiteral("a=fail")};
        situation.people.signOffs = {signOff};
        QVERIFY(!situation.evaluate().signOffs[0].isVoid);
        situation.evidence = {};
        QVERIFY(situation.evaluate().signOffs[0].isVoid);
        QCOMPARE(situation.evaluate().signOffs[0].voidBecause, QStringLiteral("a was fail and is unknown."));
    }

    void onlyWhatPassesScores()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("a", kSomeTests),
                               aCriterion("b", R"({"fact":"tests.total","op":">=","value":1,"hint":true})")}),
            .evidence = {anEvidence().with(kTotal, qint64(5))}};
        QCOMPARE(situation.evaluate().results[1].state, ResultState::Warn);
        QCOMPARE(situation.evaluate().score, 50.0);
    }

    void aNoGoHoldsForItsCommit()
    {
        QCOMPARE(decided(Verdict::NoGo, commitOf('a')).evaluate().verdict, Verdict::NoGo);
        QCOMPARE(decided(Verdict::NoGo, commitOf('b')).evaluate().verdict, Verdict::Go);
        QCOMPARE(decided(Verdict::NoGo, commitOf('a')).evaluate().criteriaVerdict, Verdict::Go);
    }

    void conditionsStayOpenUntilTheyAreMet()
    {
        Situation situation = decided(Verdict::Conditional, commitOf('a'));
        QCOMPARE(situation.evaluate().verdict, Verdict::Conditional);
        QVERIFY(situation.evaluate().reason.contains(QStringLiteral("was due 2026-11-23")));
        // A later Go takes none of them back.
        Decision go = situation.people.decisions.front();
        go.id = RecordId(QStringLiteral("d2"));
        go.verdict = Verdict::Go;
        go.conditions.clear();
        go.at = theDay().addDays(-1);
        situation.people.decisions.push_back(go);
        QCOMPARE(situation.evaluate().verdict, Verdict::Conditional);
        ConditionMet met;
        met.decision = RecordId(QStringLiteral("d1"));
        met.at = theDay().addDays(-1);
        situation.people.conditionsMet = {met};
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
        QCOMPARE(situation.evaluate().conditions, 0);
    }
};

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
