// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// Answers, waivers and signatures are checked before they are written down for ever, and can be taken back.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerTurnsItsCriterion();
    void aNoFailsIt();
    void anAnswerThatIsNoneIsRefused_data();
    void anAnswerThatIsNoneIsRefused();
    void aYearIsTheLongest();
    void anAnswerEndsWithItsTime();
    void anAnswerCanBeTakenBackOnce();
    void aWaiverMakesItsCriterionWaived();
    void aWaiverThatIsNoneIsRefused_data();
    void aWaiverThatIsNoneIsRefused();
    void whatPassesNeedsNoWaiver();
    void aWaiverCanBeTakenBackOnce();
    void aSignatureIsOnTheSnapshotShown();
    void aSignatureThatIsNoneIsRefused();
    void aSecondPersonDoesNotSignOverTheFirst();
    void aSignatureIsVoidOnAnotherCommit();
    void takingBackNeedsAName();
};

void TestPeople::anAnswerTurnsItsCriterion()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    QCOMPARE(workspace.result(release.id, "pii-redaction").state, ResultState::Unknown);
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.by = QStringLiteral("  sec-lead ");
    answer.reason = QStringLiteral(" Read 200 log lines\n");
    const Attestation stored = valueOf(workspace->attest(answer));
    QVERIFY(!stored.id.isEmpty());
    QCOMPARE(stored.by, QStringLiteral("sec-lead"));
    QCOMPARE(stored.reason, QStringLiteral("Read 200 log lines"));
    QCOMPARE(stored.commit, release.target);
    QCOMPARE(stored.at, workspace.now());
    const CriterionResult result = workspace.result(release.id, "pii-redaction");
    QCOMPARE(result.state, ResultState::Pass);
    QCOMPARE(result.judged.front().record, stored.id);
    QCOMPARE(result.answerEndsAt, answer.expiresAt);
    workspace.reopen();
    QCOMPARE(workspace.dossier(release.id).people.attestations, std::vector<Attestation>{stored});
}

void TestPeople::aNoFailsIt()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.holds = false;
    valueOf(workspace->attest(answer));
    QCOMPARE(workspace.result(release.id, "pii-redaction").state, ResultState::Fail);
}

void TestPeople::anAnswerThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("days");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const QString person = QStringLiteral("sec-lead");
    const QString reason = QStringLiteral("looked");
    const QString criterion = QStringLiteral("pii-redaction");
    QTest::newRow("no such criterion") << QStringLiteral("mood") << person << reason << 30
                                       << ErrorCode::NotFound << QStringLiteral("no such criterion");
    QTest::newRow("only evidence answers")
        << QStringLiteral("p95-latency") << person << reason << 30 << ErrorCode::Conflict
        << QStringLiteral("only evidence can answer");
    QTest::newRow("nobody") << criterion << QStringLiteral(" \t") << reason << 30 << ErrorCode::InvalidInput
                            << QStringLiteral("nobody is named");
    QTest::newRow("no reason") << criterion << person << QStringLiteral(" \n") << 30
                               << ErrorCode::InvalidInput << QStringLiteral("a reason is needed");
    QTest::newRow("ends now") << criterion << person << reason << 0 << ErrorCode::InvalidInput
                              << QStringLiteral("in the future");
    QTest::newRow("ended") << criterion << person << reason << -1 << ErrorCode::InvalidInput
                           << QStringLiteral("in the future");
    QTest::newRow("for ever") << criterion << person << reason << 367 << ErrorCode::InvalidInput
                              << QStringLiteral("more than a year");
    QTest::newRow("a novel") << criterion << person << QString(10'001, QLatin1Char('x')) << 30
                             << ErrorCode::LimitExceeded << QString();
}

void TestPeople::anAnswerThatIsNoneIsRefused()
{
    QFETCH(QString, criterion);
    QFETCH(QString, by);
    QFETCH(QString, reason);
    QFETCH(int, days);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto stored = workspace->attest(
        {release.id, CriterionId(criterion), true, by, reason, QString(), workspace.now().addDays(days)});
    QVERIFY(!stored.ok());
    QVERIFY2(stored.error().code == code, qPrintable(stored.error().line()));
    QVERIFY2(stored.error().what.contains(says), qPrintable(stored.error().line()));
    QVERIFY(!stored.error().hint.isEmpty());
    QVERIFY(workspace.dossier(release.id).people.attestations.empty());
}

void TestPeople::aYearIsTheLongest()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.expiresAt = workspace.now().addDays(366);
    QVERIFY(workspace->attest(answer).ok());
    answer.expiresAt = answer.expiresAt.addSecs(1);
    QVERIFY(!workspace->attest(answer).ok());
    answer.expiresAt = {};
    QVERIFY(!workspace->attest(answer).ok());
}

void TestPeople::anAnswerEndsWithItsTime()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.expiresAt = workspace.now().addDays(30);
    valueOf(workspace->attest(answer));
    workspace.wait(std::chrono::hours(24 * 31));
    QCOMPARE(workspace.result(release.id, "pii-redaction").state, ResultState::Stale);
}

void TestPeople::anAnswerCanBeTakenBackOnce()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const CriterionId criterion(QStringLiteral("pii-redaction"));
    const auto early = workspace->withdrawAttestation(release.id, criterion, QStringLiteral("ada"));
    QVERIFY(!early.ok());
    QCOMPARE(early.error().code, ErrorCode::NotFound);
    const Attestation given = valueOf(workspace->attest(workspace.anAnswer(release.id)));
    const Attestation back =
        valueOf(workspace->withdrawAttestation(release.id, criterion, QStringLiteral("ada")));
    QVERIFY(back.withdrawn);
    QVERIFY(back.id != given.id);
    QCOMPARE(back.by, QStringLiteral("ada"));
    QCOMPARE(workspace.result(release.id, "pii-redaction").state, ResultState::Unknown);
    QCOMPARE(workspace.dossier(release.id).people.attestations.size(), size_t(2)); // nothing is erased
    QVERIFY(!workspace->withdrawAttestation(release.id, criterion, QStringLiteral("ada")).ok());
    QVERIFY(workspace->attest(workspace.anAnswer(release.id)).ok()); // and given anew
    QCOMPARE(workspace.result(release.id, "pii-redaction").state, ResultState::Pass);
}

void TestPeople::aWaiverMakesItsCriterionWaived()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Waiver stored = valueOf(workspace->waive(workspace.aWaiver(release.id)));
    QCOMPARE(stored.approvedBy, QStringLiteral("cto"));
    const CriterionResult result = workspace.result(release.id, "load-test-2x");
    QCOMPARE(result.state, ResultState::Waived);
    QCOMPARE(result.withoutWaiver, ResultState::Unknown);
    QCOMPARE(result.answerEndsAt, stored.expiresAt);
    workspace.wait(std::chrono::hours(24 * 14 + 1));
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Unknown);
}

void TestPeople::aWaiverThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("days");
    QTest::addColumn<ErrorCode>("code");
    const QString criterion = QStringLiteral("load-test-2x");
    const QString cto = QStringLiteral("cto");
    const QString reason = QStringLiteral("Beta only");
    QTest::newRow("no such criterion")
        << QStringLiteral("mood") << cto << reason << 14 << ErrorCode::NotFound;
    QTest::newRow("nobody approved") << criterion << QStringLiteral(" ") << reason << 14
                                     << ErrorCode::InvalidInput;
    QTest::newRow("no reason") << criterion << cto << QString() << 14 << ErrorCode::InvalidInput;
    QTest::newRow("ended") << criterion << cto << reason << -1 << ErrorCode::InvalidInput;
    QTest::newRow("for ever") << criterion << cto << reason << 400 << ErrorCode::InvalidInput;
}

void TestPeople::aWaiverThatIsNoneIsRefused()
{
    QFETCH(QString, criterion);
    QFETCH(QString, approver);
    QFETCH(QString, reason);
    QFETCH(int, days);
    QFETCH(ErrorCode, code);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::WaiverRequest request = workspace.aWaiver(release.id);
    request.criterion = CriterionId(criterion);
    request.approvedBy = approver;
    request.reason = reason;
    request.expiresAt = workspace.now().addDays(days);
    const auto stored = workspace->waive(request);
    QVERIFY(!stored.ok());
    QVERIFY2(stored.error().code == code, qPrintable(stored.error().line()));
    QVERIFY(!stored.error().hint.isEmpty());
    QVERIFY(workspace.dossier(release.id).people.waivers.empty());
}

void TestPeople::whatPassesNeedsNoWaiver()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    const auto passing = workspace->waive(workspace.aWaiver(release.id, "licence"));
    QVERIFY(!passing.ok());
    QCOMPARE(passing.error().code, ErrorCode::Conflict);
    // A waiver that holds can be renewed: without it the criterion would not pass.
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    QVERIFY(workspace->waive(workspace.aWaiver(release.id)).ok());
}

void TestPeople::aWaiverCanBeTakenBackOnce()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const CriterionId criterion(QStringLiteral("load-test-2x"));
    QCOMPARE(workspace->withdrawWaiver(release.id, criterion, QStringLiteral("ada")).error().code,
             ErrorCode::NotFound);
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    QVERIFY(valueOf(workspace->withdrawWaiver(release.id, criterion, QStringLiteral("ada"))).withdrawn);
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Unknown);
    QVERIFY(!workspace->withdrawWaiver(release.id, criterion, QStringLiteral("ada")).ok());
}

void TestPeople::aSignatureIsOnTheSnapshotShown()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const QString shown = sha256Of(readiness::snapshotOf(workspace.dossier(release.id)));
    const SignOff signOff =
        valueOf(workspace->signOff(release.id, QStringLiteral(" quality"), QStringLiteral(" qa-lead ")));
    QCOMPARE(signOff.role, QStringLiteral("Quality"));
    QCOMPARE(signOff.by, QStringLiteral("qa-lead"));
    QCOMPARE(signOff.commit, release.target);
    QCOMPARE(signOff.snapshotSha256, shown);
    const SignOffState state = workspace.dossier(release.id).evaluation.signOffs.front();
    QCOMPARE(state.role, QStringLiteral("Quality"));
    QCOMPARE(state.signOff, signOff);
    QVERIFY(!state.isVoid);
}

void TestPeople::aSignatureThatIsNoneIsRefused()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto role = workspace->signOff(release.id, QStringLiteral("Astrology"), QStringLiteral("ada"));
    QCOMPARE(role.error().code, ErrorCode::NotFound);
    QVERIFY2(role.error().hint.contains(QLatin1String("Security")), qPrintable(role.error().line()));
    const auto nobody = workspace->signOff(release.id, QStringLiteral("Quality"), QStringLiteral(" "));
    QCOMPARE(nobody.error().code, ErrorCode::InvalidInput);
    QVERIFY(workspace.dossier(release.id).people.signOffs.empty());
}

void TestPeople::aSecondPersonDoesNotSignOverTheFirst()
{
    TestWorkspace workspace;
    Release release = workspace.addRelease();
    const QString role = QStringLiteral("Quality");
    const auto sign = [&](const char* by) { return workspace->signOff(release.id, role, QLatin1String(by)); };
    valueOf(sign("qa-lead"));
    const auto refused = sign("eve");
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().what.startsWith(QLatin1String("qa-lead signed")),
             qPrintable(refused.error().line()));
    valueOf(sign("QA-Lead")); // again, as the same person
    valueOf(workspace->signOff(release.id, QStringLiteral("Security"), QStringLiteral("eve")));
    valueOf(workspace->withdrawSignOff(release.id, role, QStringLiteral("qa-lead"), QStringLiteral("away")));
    valueOf(sign("eve"));
    // Void is no signature any more.
    release.target = *CommitId::fromHex(workspace.repository().commitFile(QStringLiteral("a.txt"), "a\n"));
    valueOf(workspace->history().reviseRelease(release, QStringLiteral("ada")));
    valueOf(sign("qa-lead"));
}

void TestPeople::aSignatureIsVoidOnAnotherCommit()
{
    TestWorkspace workspace;
    Release release = workspace.addRelease();
    valueOf(workspace->signOff(release.id, QStringLiteral("Quality"), QStringLiteral("qa-lead")));
    const QString moved = workspace.repository().commitFile(QStringLiteral("a.txt"), "a\n");
    release.target = *CommitId::fromHex(moved);
    valueOf(workspace->history().reviseRelease(release, QStringLiteral("ada")));
    QVERIFY(workspace.dossier(release.id).evaluation.signOffs.front().isVoid);
    valueOf(workspace->signOff(release.id, QStringLiteral("Quality"), QStringLiteral("qa-lead")));
    QVERIFY(!workspace.dossier(release.id).evaluation.signOffs.front().isVoid);
}

void TestPeople::takingBackNeedsAName()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    const auto answer =
        workspace->withdrawAttestation(release.id, CriterionId(QStringLiteral("pii-redaction")), {});
    QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
    const auto waiver = workspace->withdrawWaiver(release.id, CriterionId(QStringLiteral("load-test-2x")),
                                                  QStringLiteral(" "));
    QCOMPARE(waiver.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
