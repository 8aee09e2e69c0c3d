// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// Waivers that are asked for, what does not apply, who sees to what, and signatures taken back.
class TestTeamworkRules : public QObject
{
    Q_OBJECT

    static Situation asked(const QByteArray& severity = "blocker")
    {
        return {.policy = aPolicy({aCriterion("a", kAttested, severity, "release")})};
    }
    static Waiver step(WaiverStep step, int minutesAgo)
    {
        Waiver waiver = aWaiver("a");
        waiver.step = step;
        waiver.at = theDay().addSecs(-60 * minutesAgo);
        return waiver;
    }
    static NotApplicable takenOut(const QString& approvedBy)
    {
        return {RecordId(QStringLiteral("n1")),
                aRelease().id,
                CriterionId(QStringLiteral("a")),
                false,
                QStringLiteral("ada"),
                approvedBy,
                QStringLiteral("no personal data"),
                theDay().addSecs(-60)};
    }
    static Assignment assigned(const QString& owner, std::optional<QDateTime> due, int minutesAgo = 60)
    {
        return {RecordId(QStringLiteral("o1")),
                aRelease().id,
                CriterionId(QStringLiteral("a")),
                owner,
                due,
                QStringLiteral("cto"),
                theDay().addSecs(-60 * minutesAgo)};
    }
    static SignOff signedBy(const Situation& situation, int minutesAgo)
    {
        SignOff signOff;
        signOff.role = QStringLiteral("Quality");
        signOff.by = QStringLiteral("qa");
        signOff.commit = situation.release.target;
        signOff.at = theDay().addSecs(-60 * minutesAgo);
        signOff.openBlockers = policy::openBlockers(situation.evaluate(), situation.policy);
        return signOff;
    }

private Q_SLOTS:
    void whatIsOnlyAskedForWaivesNothingAndIsTold()
    {
        Situation situation = asked();
        situation.people.waivers = {step(WaiverStep::Requested, 10)};
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QCOMPARE(situation.first().explanation,
                 QStringLiteral(
                     "Nobody has answered yet; the qa-lead can. A waiver is asked for by bob: low traffic"));
        QCOMPARE(situation.evaluate().verdict, Verdict::NoEvidence);
    }

    void anApprovedRequestWaivesAndIsNoLongerOpen()
    {
        Situation situation = asked();
        situation.people.waivers = {step(WaiverStep::Requested, 10), step(WaiverStep::Approved, 5)};
        QCOMPARE(situation.first().state, ResultState::Waived);
        QVERIFY(!situation.first().explanation.contains(QStringLiteral("asked for")));
        QVERIFY(situation.first().explanation.contains(QStringLiteral(", requested by bob: ")));
        // As of the time between, it was only asked for.
        situation.at = theDay().addSecs(-60 * 7);
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QVERIFY(situation.first().explanation.contains(QStringLiteral("asked for by bob")));
    }

    void aRefusalClosesTheRequest()
    {
        Situation situation = asked();
        situation.people.waivers = {step(WaiverStep::Requested, 10), step(WaiverStep::Refused, 5)};
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QVERIFY(!situation.first().explanation.contains(QStringLiteral("asked for")));
    }

    void neitherARequestNorARefusalEndsAWaiverInForce()
    {
        Situation situation = asked();
        situation.people.waivers = {step(WaiverStep::Approved, 30), step(WaiverStep::Requested, 20)};
        QCOMPARE(situation.first().state, ResultState::Waived);
        QVERIFY(situation.first().explanation.endsWith(
            QStringLiteral("A waiver is asked for by bob: low traffic")));
        situation.people.waivers.push_back(step(WaiverStep::Refused, 10));
        QCOMPARE(situation.first().state, ResultState::Waived);
    }

    void takingAWaiverBackLeavesTheRequestOpenAndTheOtherWayRound()
    {
        Situation situation = asked();
        Waiver back = step(WaiverStep::Approved, 5);
        back.withdrawn = true;
        situation.people.waivers = {step(WaiverStep::Approved, 30), step(WaiverStep::Requested, 20), back};
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QVERIFY(policy::pendingWaiver(CriterionId(QStringLiteral("a")), situation.people, situation.at));
        back.step = WaiverStep::Requested;
        situation.people.waivers.back() = back;
        QCOMPARE(situation.first().state, ResultState::Waived);
        QVERIFY(!policy::pendingWaiver(CriterionId(QStringLiteral("a")), situation.people, situation.at));
    }

    void aRequestWhoseEndHasPassedHasLapsed()
    {
        Situation situation = asked();
        situation.people.waivers = {step(WaiverStep::Requested, 10)};
        situation.at = theDay().addDays(14);
        QVERIFY(!situation.first().explanation.contains(QStringLiteral("asked for")));
    }

    void whatDoesNotApplyIsLeftOut()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kAttested, "blocker", "release"),
                                               aCriterion("b", kAttested, "blocker", "release")})};
        situation.people.attestations = {anAttestation("b")};
        QCOMPARE(situation.evaluate().verdict, Verdict::NoGo);
        situation.people.notApplicable = {takenOut(QStringLiteral("bo"))};
        const Evaluation evaluation = situation.evaluate();
        const CriterionResult& result = evaluation.results.front();
        QCOMPARE(result.state, ResultState::NotApplicable);
        QCOMPARE(result.withoutWaiver, ResultState::NotApplicable);
        QCOMPARE(result.explanation, QStringLiteral("ada: no personal data (approved by bo)"));
        QCOMPARE(result.judged.front().record, RecordId(QStringLiteral("n1")));
        QCOMPARE(evaluation.verdict, Verdict::Go);
        QCOMPARE(evaluation.applicable, 1);
        QCOMPARE(evaluation.score, 100.0);
        QCOMPARE(evaluation.tallies[0].applicable, 1);
        // Before it was said it did not hold.
        situation.at = theDay().addSecs(-3600);
        QCOMPARE(situation.evaluate().verdict, Verdict::NoGo);
    }

    void aBlockerNeedsAnotherPersonsApproval_data()
    {
        QTest::addColumn<QByteArray>("severity");
        QTest::addColumn<QString>("approvedBy");
        QTest::addColumn<bool>("counts");
        QTest::newRow("blocker, nobody") << QByteArray("blocker") << QString() << false;
        QTest::newRow("blocker, oneself") << QByteArray("blocker") << QStringLiteral(" ADA ") << false;
        QTest::newRow("blocker, another") << QByteArray("blocker") << QStringLiteral("bo") << true;
        QTest::newRow("major, nobody") << QByteArray("major") << QString() << true;
    }
    void aBlockerNeedsAnotherPersonsApproval()
    {
        QFETCH(QByteArray, severity);
        QFETCH(QString, approvedBy);
        QFETCH(bool, counts);
        Situation situation = asked(severity);
        situation.people.notApplicable = {takenOut(approvedBy)};
        QCOMPARE(situation.first().state == ResultState::NotApplicable, counts);
    }

    void whatIsTakenBackAppliesAgain()
    {
        Situation situation = asked();
        situation.people.notApplicable = {takenOut(QStringLiteral("bo")), takenOut({})};
        situation.people.notApplicable.back().withdrawn = true;
        QCOMPARE(situation.first().state, ResultState::Unknown);
        // Nor does it where one person's word would do.
        Situation alone = asked("major");
        alone.people.notApplicable = situation.people.notApplicable;
        QCOMPARE(alone.first().state, ResultState::Unknown);
    }

    void nothingIsEvidenceThatDoesNotApply()
    {
        Situation situation = asked();
        situation.people.notApplicable = {takenOut(QStringLiteral("bo"))};
        QCOMPARE(situation.evaluate().verdict, Verdict::NoEvidence);
    }

    void oneWordLetsNoOtherCriterionPass()
    {
        Situation situation{.policy =
                                aPolicy({aCriterion("a", kAttested, "minor", "release"),
                                         aCriterion("b", R"({"criterion":"a"})", "blocker", "release")})};
        situation.people.notApplicable = {takenOut({})};
        QCOMPARE(situation.evaluate().results[1].state, ResultState::Unknown);
        situation.people.notApplicable = {takenOut(QStringLiteral(" Ada"))};
        QCOMPARE(situation.evaluate().results[1].state, ResultState::Unknown);
        QCOMPARE(situation.first().explanation, QStringLiteral("ada: no personal data"));
        situation.people.notApplicable = {takenOut(QStringLiteral("bo"))};
        QCOMPARE(situation.evaluate().results[1].state, ResultState::Pass);
    }

    void whatThePolicyLeavesOutStaysSo()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kAttested, "major", "release",
                                                          R"("when":{"project_kind":["library"]})")})};
        situation.people.notApplicable = {takenOut({})};
        QCOMPARE(situation.first().explanation, QStringLiteral("Does not apply to this project."));
        QVERIFY(situation.first().judged.empty());
    }

    void aBlockerThatIsTakenOutVoidsSignatures_data()
    {
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QString>("because");
        QTest::newRow("open before") << false << QStringLiteral("a was unknown and is not-applicable.");
        QTest::newRow("met before") << true << QStringLiteral("a was met and is not-applicable.");
    }
    void aBlockerThatIsTakenOutVoidsSignatures()
    {
        QFETCH(bool, passed);
        QFETCH(QString, because);
        Situation situation = asked();
        situation.policy.signOffRoles = QStringList{QStringLiteral("Quality")};
        if (passed)
            situation.people.attestations = {anAttestation("a")};
        situation.people.signOffs = {signedBy(situation, 30)};
        QVERIFY(!situation.evaluate().signOffs.front().isVoid);
        situation.people.notApplicable = {takenOut(QStringLiteral("bo"))};
        const SignOffState state = situation.evaluate().signOffs.front();
        QVERIFY(state.isVoid);
        QCOMPARE(state.voidBecause, because);
    }

    void aSignatureTakenBackLeavesTheRoleUnsigned()
    {
        Situation situation = asked();
        situation.policy.signOffRoles = QStringList{QStringLiteral("Quality")};
        SignOff back = signedBy(situation, 10);
        back.withdrawn = true;
        situation.people.signOffs = {signedBy(situation, 30), back};
        QVERIFY(!situation.evaluate().signOffs.front().signOff);
        situation.at = theDay().addSecs(-60 * 20);
        QVERIFY(situation.evaluate().signOffs.front().signOff);
        situation.at = theDay();
        situation.people.signOffs.push_back(signedBy(situation, 5));
        QVERIFY(situation.evaluate().signOffs.front().signOff);
    }

    void theNewestOwnerCountsAndIsOnThePath()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kAttested, "blocker", "release"),
                                               aCriterion("b", kAttested, "blocker", "release")})};
        situation.people.attestations = {anAttestation("b")};
        const QDateTime due = theDay().addDays(2);
        situation.people.assignments = {assigned(QStringLiteral("bo"), {}, 90),
                                        assigned(QStringLiteral("ada"), due)};
        const Evaluation evaluation = situation.evaluate();
        QCOMPARE(evaluation.results.front().owner, QStringLiteral("ada"));
        QCOMPARE(evaluation.results.front().due, std::optional(due));
        QVERIFY(!evaluation.results.front().isOverdue);
        QCOMPARE(evaluation.pathToGo.front().owner, QStringLiteral("ada"));
        QCOMPARE(evaluation.pathToGo.front().due, std::optional(due));
        QVERIFY(evaluation.results[1].owner.isEmpty());
        situation.people.assignments.push_back(assigned({}, due, 1));
        QVERIFY(situation.first().owner.isEmpty());
        QVERIFY(!situation.first().due); // nobody is to do it by then
        situation.at = theDay().addSecs(-60 * 75);
        QCOMPARE(situation.first().owner, QStringLiteral("bo"));
    }

    void whatIsOpenAfterItsDayIsOverdue()
    {
        Situation situation = asked();
        const QDateTime due = theDay().addDays(2);
        situation.people.assignments = {assigned(QStringLiteral("ada"), due)};
        situation.at = due;
        QVERIFY(!situation.first().isOverdue);
        situation.at = due.addMSecs(1);
        QVERIFY(situation.first().isOverdue);
        QCOMPARE(situation.evaluate().overdue, 1);
        QVERIFY(situation.evaluate().pathToGo.front().isOverdue);
        situation.people.waivers = {aWaiver("a")}; // lets it go, and does not do the work
        QVERIFY(situation.first().isOverdue);
        situation.people.attestations = {anAttestation("a")};
        QVERIFY(!situation.first().isOverdue);
        QCOMPARE(situation.evaluate().overdue, 0);
    }
};

QTEST_GUILESS_MAIN(TestTeamworkRules)
#include "tst_teamwork_rules.moc"
