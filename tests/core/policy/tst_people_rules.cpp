// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

class TestPeopleRules : public QObject
{
    Q_OBJECT

    static Situation asked(const QByteArray& rule = kAttested, const QByteArray& binding = "release")
    {
        return {.policy = aPolicy({aCriterion("a", rule, "blocker", binding)})};
    }

    static const QByteArray& hintOrAttested()
    {
        static const QByteArray rule =
            R"({"any":[{"fact":"tests.total","op":">=","value":1,"hint":true},{"attested":true}]})";
        return rule;
    }

private Q_SLOTS:
    void nobodyAnsweredIsUnknownAndNamesWhoCan()
    {
        QCOMPARE(asked().first().state, ResultState::Unknown);
        QCOMPARE(asked().first().explanation, QStringLiteral("Nobody has answered yet; the qa-lead can."));
    }

    void anAnswerPassesUntilItExpires()
    {
        Situation situation = asked();
        situation.people.attestations = {anAttestation("a")};
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, ResultState::Pass);
        QCOMPARE(QString(result.measured).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("attested, expires in 30 d"));
        QVERIFY(result.explanation.contains(QStringLiteral("ada says: seen it work")));
        QCOMPARE(result.answerEndsAt, std::optional(theDay().addDays(30)));
        QCOMPARE(result.judged.front().record, situation.people.attestations.front().id);
        situation.at = theDay().addDays(30);
        QCOMPARE(situation.first().state, ResultState::Stale);
    }

    void anAnswerThatEndsWithinAWeekWarns()
    {
        Situation situation = asked();
        situation.people.attestations = {anAttestation("a", true, 7)};
        QCOMPARE(situation.first().state, ResultState::Pass);
        situation.people.attestations = {anAttestation("a", true, 6)};
        QCOMPARE(situation.first().state, ResultState::Warn);
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
    }

    void anAnswerForAnotherCommitDoesNotCountWhereTheCommitIsBound()
    {
        Situation situation = asked(kAttested, "commit");
        situation.people.attestations = {anAttestation("a")};
        QCOMPARE(situation.first().state, ResultState::Pass);
        situation.people.attestations.front().commit = commitOf('b');
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QVERIFY(situation.first().explanation.contains(
            QStringLiteral("ada answered for bbbbbbb, not for aaaaaaa")));
        QVERIFY(situation.first().judged.empty());
    }

    void theNewestAnswerCountsAndAWithdrawalTakesItBack()
    {
        Situation situation = asked();
        situation.people.attestations = {anAttestation("a"), anAttestation("a", false)};
        situation.people.attestations.back().at = theDay().addSecs(-10);
        QCOMPARE(situation.first().state, ResultState::Fail);
        Attestation withdrawal = anAttestation("a");
        withdrawal.withdrawn = true;
        withdrawal.at = theDay().addSecs(-5);
        situation.people.attestations.push_back(withdrawal);
        QCOMPARE(situation.first().state, ResultState::Unknown);
    }

    void anAnswerGivenLaterDoesNotExistYet()
    {
        Situation situation = asked();
        situation.people.attestations = {anAttestation("a")};
        situation.at = theDay().addDays(-2);
        QCOMPARE(situation.first().state, ResultState::Unknown);
    }

    void aPersonsNoStandsWhateverACheckFound()
    {
        Situation situation =
            asked(R"({"any":[{"fact":"tests.total","op":">=","value":1},{"attested":true}]})", "commit");
        situation.evidence = {anEvidence().with(QStringLiteral("tests.total"), qint64(5))};
        QCOMPARE(situation.first().state, ResultState::Pass);
        situation.people.attestations = {anAttestation("a", false)};
        QCOMPARE(situation.first().state, ResultState::Fail);
        QCOMPARE(situation.first().measured, QStringLiteral("denied"));
    }

    void aPersonConfirmsAHint()
    {
        Situation situation = asked(hintOrAttested(), "commit");
        situation.evidence = {anEvidence().with(QStringLiteral("tests.total"), qint64(5))};
        QCOMPARE(situation.first().state, ResultState::Warn);
        situation.people.attestations = {anAttestation("a")};
        QCOMPARE(situation.first().state, ResultState::Pass);
        QCOMPARE(QString(situation.first().required).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("at least 1"));
    }

    void aWaiverCoversWhatIsOpenUntilItExpires()
    {
        Situation situation = asked();
        situation.people.waivers = {aWaiver("a")};
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, ResultState::Waived);
        QCOMPARE(result.withoutWaiver, ResultState::Unknown);
        QVERIFY(result.explanation.startsWith(QStringLiteral("Waived by vp, ends in")));
        QCOMPARE(situation.evaluate().waived, 1);
        situation.at = theDay().addDays(14);
        QCOMPARE(situation.first().state, ResultState::Unknown);
    }

    void aWaiverDoesNotHideAPass()
    {
        Situation situation = asked();
        situation.people.attestations = {anAttestation("a")};
        situation.people.waivers = {aWaiver("a")};
        QCOMPARE(situation.first().state, ResultState::Pass);
    }

    void aWithdrawnWaiverCoversNothing()
    {
        Situation situation = asked();
        situation.people.waivers = {aWaiver("a"), aWaiver("a")};
        situation.people.waivers.back().withdrawn = true;
        QCOMPARE(situation.first().state, ResultState::Unknown);
    }

    void signOffsAreVoidOnceTheCommitMoves()
    {
        Situation situation = asked();
        situation.policy.signOffRoles = QStringList{QStringLiteral("Quality"), QStringLiteral("Security")};
        SignOff signOff;
        signOff.role = QStringLiteral("Quality");
        signOff.by = QStringLiteral("ada");
        signOff.commit = commitOf('a');
        signOff.at = theDay().addDays(-1);
        situation.people.signOffs = {signOff};
        auto states = situation.evaluate().signOffs;
        QCOMPARE(states.size(), size_t(2));
        QCOMPARE(states[0].signOff->by, QStringLiteral("ada"));
        QVERIFY(!states[0].isVoid);
        QVERIFY(!states[1].signOff);
        situation.release.target = commitOf('c');
        QVERIFY(situation.evaluate().signOffs[0].isVoid);
    }
};

QTEST_GUILESS_MAIN(TestPeopleRules)
#include "tst_people_rules.moc"
