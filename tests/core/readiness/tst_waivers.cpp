// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "core/readiness/waiver_desk.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// Waivers are asked for, approved, refused and taken back, as the policy's terms say.
class TestWaivers : public QObject
{
    Q_OBJECT

    static const CriterionId& loadTest()
    {
        static const CriterionId criterion(QStringLiteral("load-test-2x"));
        return criterion;
    }
    static readiness::WaiverAnswer anAnswer(const ReleaseId& release, bool approves = true)
    {
        return {release, loadTest(), approves, QStringLiteral("cto"), QStringLiteral("Agreed in the review")};
    }
    /// The dossier with other terms.
    static readiness::Dossier withTerms(readiness::Dossier dossier, const WaiverTerms& terms)
    {
        Policy policy = *dossier.policy;
        policy.waivers = terms;
        dossier.policy = std::make_shared<const Policy>(std::move(policy));
        return dossier;
    }

private Q_SLOTS:
    void aRequestIsAnsweredByAnotherPerson();
    void anApprovalMayEndSooner();
    void aRefusalIsKeptWithItsReason();
    void aRequestIsTakenBackBeforeTheWaiver();
    void onlyOneRequestIsOpen();
    void anAnswerThatIsNoneIsRefused_data();
    void anAnswerThatIsNoneIsRefused();
    void theTermsHoldInOneStepToo_data();
    void theTermsHoldInOneStepToo();
    void aRoleIsOneOfThePolicys();
    void aMajorNeedsNoCompensation();
    void theTrailSaysWhoDidWhat();
};

void TestWaivers::aRequestIsAnsweredByAnotherPerson()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Waiver asked = valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    QCOMPARE(asked.step, WaiverStep::Requested);
    QCOMPARE(asked.approvedBy, QString());
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Unknown);
    QVERIFY(workspace.result(release.id, "load-test-2x")
                .explanation.endsWith(QStringLiteral("A waiver is asked for by eng-lead: Beta only")));
    workspace.wait(std::chrono::hours(1));
    const QDateTime between = workspace.now().addSecs(-60);
    const Waiver approved = valueOf(workspace->answerWaiver(anAnswer(release.id)));
    QCOMPARE(approved.step, WaiverStep::Approved);
    QCOMPARE(approved.requestedBy, QStringLiteral("eng-lead"));
    QCOMPARE(approved.approvedBy, QStringLiteral("cto"));
    QCOMPARE(approved.answer, QStringLiteral("Agreed in the review"));
    QCOMPARE(approved.compensation, asked.compensation);
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Waived);
    QCOMPARE(workspace.dossier(release.id).people.waivers, (std::vector{asked, approved}));
    QCOMPARE(workspace.dossier(release.id, between).evaluation.find(loadTest())->state, ResultState::Unknown);
}

void TestWaivers::anApprovalMayEndSooner()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    readiness::WaiverAnswer answer = anAnswer(release.id);
    answer.expiresAt = workspace.now().addDays(2);
    valueOf(workspace->answerWaiver(answer));
    QCOMPARE(workspace.result(release.id, "load-test-2x").answerEndsAt, answer.expiresAt);
}

void TestWaivers::aRefusalIsKeptWithItsReason()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    const Waiver refused = valueOf(workspace->answerWaiver(anAnswer(release.id, false)));
    QCOMPARE(refused.step, WaiverStep::Refused);
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Unknown);
    QCOMPARE(workspace->answerWaiver(anAnswer(release.id)).error().code, ErrorCode::NotFound);
    QVERIFY(workspace->requestWaiver(workspace.aWaiver(release.id)).ok());
}

void TestWaivers::aRequestIsTakenBackBeforeTheWaiver()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    const QString ada = QStringLiteral("ada");
    QCOMPARE(valueOf(workspace->withdrawWaiver(release.id, loadTest(), ada)).step, WaiverStep::Requested);
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Waived);
    QCOMPARE(valueOf(workspace->withdrawWaiver(release.id, loadTest(), ada)).step, WaiverStep::Approved);
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Unknown);
    QCOMPARE(workspace->withdrawWaiver(release.id, loadTest(), ada).error().code, ErrorCode::NotFound);
}

void TestWaivers::onlyOneRequestIsOpen()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    const auto again = workspace->requestWaiver(workspace.aWaiver(release.id));
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().what, QStringLiteral("eng-lead has asked for a waiver already"));
}

void TestWaivers::anAnswerThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("days");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const QString asked = loadTest().toString();
    const QString cto = QStringLiteral("cto");
    const QString yes = QStringLiteral("Agreed");
    QTest::newRow("no such criterion") << QStringLiteral("mood") << cto << yes << 3 << ErrorCode::NotFound
                                       << QStringLiteral("no such criterion");
    QTest::newRow("not asked for") << QStringLiteral("rbac") << cto << yes << 3 << ErrorCode::NotFound
                                   << QStringLiteral("no waiver is asked for");
    QTest::newRow("nobody") << asked << QStringLiteral(" ") << yes << 3 << ErrorCode::InvalidInput
                            << QStringLiteral("nobody is named");
    QTest::newRow("no reason") << asked << cto << QString() << 3 << ErrorCode::InvalidInput
                               << QStringLiteral("a reason is needed");
    QTest::newRow("who asked") << asked << QStringLiteral(" ENG-lead") << yes << 3 << ErrorCode::Conflict
                               << QStringLiteral("another person");
    QTest::newRow("ended") << asked << cto << yes << -1 << ErrorCode::InvalidInput
                           << QStringLiteral("in the future");
    QTest::newRow("a novel for a name") << asked << QString(101, u'x') << yes << 3 << ErrorCode::LimitExceeded
                                        << QStringLiteral("at most 100");
}

void TestWaivers::anAnswerThatIsNoneIsRefused()
{
    QFETCH(QString, criterion);
    QFETCH(QString, by);
    QFETCH(QString, reason);
    QFETCH(int, days);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    const auto answer = workspace->answerWaiver(
        {release.id, CriterionId(criterion), true, by, reason, {}, workspace.now().addDays(days)});
    QVERIFY(!answer.ok());
    QVERIFY2(answer.error().code == code, qPrintable(answer.error().line()));
    QVERIFY2(answer.error().what.contains(says), qPrintable(answer.error().line()));
    QCOMPARE(workspace.dossier(release.id).people.waivers.size(), size_t(1));
}

void TestWaivers::theTermsHoldInOneStepToo_data()
{
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("compensation");
    QTest::addColumn<QString>("says");
    QTest::newRow("who asked") << QStringLiteral("Eng-Lead ") << QStringLiteral("Ten users")
                               << QStringLiteral("another person");
    QTest::newRow("nothing lowers the risk")
        << QStringLiteral("cto") << QStringLiteral(" ") << QStringLiteral("what lowers the risk");
    QTest::newRow("nobody") << QString() << QStringLiteral("Ten users")
                            << QStringLiteral("needs an approver");
}

void TestWaivers::theTermsHoldInOneStepToo()
{
    QFETCH(QString, approver);
    QFETCH(QString, compensation);
    QFETCH(QString, says);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::WaiverRequest request = workspace.aWaiver(release.id);
    request.approvedBy = approver;
    request.compensation = compensation;
    const auto waiver = workspace->waive(request);
    QVERIFY(!waiver.ok());
    QVERIFY2(waiver.error().what.contains(says), qPrintable(waiver.error().line()));
    QVERIFY(workspace.dossier(release.id).people.waivers.empty());
}

void TestWaivers::aRoleIsOneOfThePolicys()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::WaiverRequest request = workspace.aWaiver(release.id);
    const readiness::Dossier dossier =
        withTerms(workspace.dossier(release.id),
                  {false, false, {QStringLiteral("Security"), QStringLiteral("Reliability")}});
    const auto check = [&] { return readiness::checkWaiver(request, dossier, workspace.now()); };
    QVERIFY(check().error().what.contains(QStringLiteral("in which role")));
    request.approverRole = QStringLiteral("Product");
    QCOMPARE(check().error().code, ErrorCode::InvalidInput);
    QCOMPARE(check().error().hint, QStringLiteral("use one of: Security, Reliability"));
    request.approverRole = QStringLiteral(" security");
    QCOMPARE(valueOf(check()).approverRole, QStringLiteral("Security"));
    request.approvedBy = request.requestedBy; // these terms ask for no second person
    QVERIFY(check().ok());
    // Who asks may leave the role to whoever answers, and not name a wrong one.
    request.approverRole.clear();
    QCOMPARE(valueOf(readiness::checkWaiverRequest(request, dossier, workspace.now())).approverRole,
             QString());
    request.approverRole = QStringLiteral("Product");
    QVERIFY(!readiness::checkWaiverRequest(request, dossier, workspace.now()).ok());
}

void TestWaivers::aMajorNeedsNoCompensation()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::WaiverRequest request = workspace.aWaiver(release.id, "load-error-rate");
    request.compensation.clear();
    QVERIFY(workspace->waive(request).ok());
}

void TestWaivers::theTrailSaysWhoDidWhat()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    valueOf(workspace->answerWaiver(anAnswer(release.id)));
    const auto trail = valueOf(workspace->history().auditTrail(2));
    QCOMPARE(trail[0].action, QStringLiteral("waiver-approved"));
    QCOMPARE(trail[0].actor, QStringLiteral("cto"));
    QCOMPARE(trail[1].action, QStringLiteral("waiver-requested"));
    QCOMPARE(trail[1].actor, QStringLiteral("eng-lead"));
    QVERIFY(workspace->history().verifyAuditChain().ok());
}

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
