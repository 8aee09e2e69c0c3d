// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "core/readiness/mentions.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// What does not apply, who sees to what, notes with their mentions, and signatures taken back.
class TestWorkingTogether : public QObject
{
    Q_OBJECT

    static readiness::TakingOut takingOut(const ReleaseId& release, const char* criterion = "pii-redaction")
    {
        return {release, CriterionId(QString::fromLatin1(criterion)), QStringLiteral("ada"),
                QStringLiteral("bo"), QStringLiteral("No personal data")};
    }
    static readiness::OwnerWord anOwner(const ReleaseId& release, const QString& owner,
                                        std::optional<QDateTime> due = {})
    {
        return {release, CriterionId(QStringLiteral("runbook")), owner, due, QStringLiteral("cto")};
    }

private Q_SLOTS:
    void whatDoesNotApplyIsTakenOutAndPutBack();
    void aTakingOutThatIsNoneIsRefused_data();
    void aTakingOutThatIsNoneIsRefused();
    void itHoldsForOneReleaseOnly();
    void anOwnerIsNamedAndTakenAway();
    void anOwnerThatIsNoneIsRefused_data();
    void anOwnerThatIsNoneIsRefused();
    void namesAfterAnAtSignAreMentions_data();
    void namesAfterAnAtSignAreMentions();
    void aNoteIsShownToWhomItNames();
    void aNoteThatSaysNothingIsRefused();
    void aNoteHasAtMostTenThousandCharacters();
    void aSignatureIsTakenBackWithAReason();
    void secretsAreNotKept();
    void aSnapshotTellsAllOfIt();
    void everybodyWhoWasNamedIsKnown();
};

void TestWorkingTogether::whatDoesNotApplyIsTakenOutAndPutBack()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const int asked = workspace.dossier(release.id).evaluation.applicable;
    const NotApplicable stored = valueOf(workspace->takeOut(takingOut(release.id)));
    const readiness::Dossier dossier = workspace.dossier(release.id);
    QCOMPARE(dossier.people.notApplicable, std::vector{stored});
    QCOMPARE(dossier.evaluation.applicable, asked - 1);
    QCOMPARE(workspace.result(release.id, "pii-redaction").explanation,
             QStringLiteral("ada: No personal data (approved by bo)"));
    const CriterionId criterion(QStringLiteral("pii-redaction"));
    QVERIFY(!workspace->putBack(release.id, criterion, QStringLiteral(" ")).ok());
    QVERIFY(valueOf(workspace->putBack(release.id, criterion, QStringLiteral("bo"))).withdrawn);
    QCOMPARE(workspace.dossier(release.id).evaluation.applicable, asked);
    QCOMPARE(workspace->putBack(release.id, criterion, QStringLiteral("bo")).error().code,
             ErrorCode::NotFound);
    QVERIFY(workspace->takeOut(takingOut(release.id)).ok());
}

void TestWorkingTogether::aTakingOutThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("approvedBy");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const QString blocker = QStringLiteral("pii-redaction");
    const QString ada = QStringLiteral("ada");
    const QString bo = QStringLiteral("bo");
    const QString why = QStringLiteral("No personal data");
    QTest::newRow("no such criterion") << QStringLiteral("mood") << ada << bo << why << ErrorCode::NotFound
                                       << QStringLiteral("no such criterion");
    QTest::newRow("not asked anyway") << QStringLiteral("accessibility") << ada << bo << why
                                      << ErrorCode::Conflict << QStringLiteral("does not ask it");
    QTest::newRow("nobody") << blocker << QString() << bo << why << ErrorCode::InvalidInput
                            << QStringLiteral("nobody is named");
    QTest::newRow("no reason") << blocker << ada << bo << QStringLiteral(" ") << ErrorCode::InvalidInput
                               << QStringLiteral("a reason is needed");
    QTest::newRow("a blocker, alone") << blocker << ada << QString() << why << ErrorCode::InvalidInput
                                      << QStringLiteral("another person's approval");
    QTest::newRow("a blocker, oneself") << blocker << ada << QStringLiteral("Ada ") << why
                                        << ErrorCode::Conflict << QStringLiteral("their own word");
    QTest::newRow("a major, oneself") << QStringLiteral("gdpr") << ada << QStringLiteral("Ada ") << why
                                      << ErrorCode::Conflict << QStringLiteral("their own word");
}

void TestWorkingTogether::aTakingOutThatIsNoneIsRefused()
{
    QFETCH(QString, criterion);
    QFETCH(QString, by);
    QFETCH(QString, approvedBy);
    QFETCH(QString, reason);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto stored = workspace->takeOut({release.id, CriterionId(criterion), by, approvedBy, reason});
    QVERIFY(!stored.ok());
    QVERIFY2(stored.error().code == code, qPrintable(stored.error().line()));
    QVERIFY2(stored.error().what.contains(says), qPrintable(stored.error().line()));
    QVERIFY(workspace.dossier(release.id).people.notApplicable.empty());
}

void TestWorkingTogether::itHoldsForOneReleaseOnly()
{
    TestWorkspace workspace;
    const Release first = workspace.addRelease();
    const Release second = workspace.addRelease(QStringLiteral("2.0.0"));
    valueOf(workspace->takeOut(takingOut(first.id)));
    QCOMPARE(workspace.result(first.id, "pii-redaction").state, ResultState::NotApplicable);
    QCOMPARE(workspace.result(second.id, "pii-redaction").state, ResultState::Unknown);
    QVERIFY(workspace->takeOut(takingOut(first.id)).error().what.contains(QStringLiteral("says ada")));
}

void TestWorkingTogether::anOwnerIsNamedAndTakenAway()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const QDateTime due = workspace.now().addDays(2);
    const Assignment stored = valueOf(workspace->assign(anOwner(release.id, QStringLiteral(" ada "), due)));
    QCOMPARE(stored.owner, QStringLiteral("ada"));
    QCOMPARE(workspace.result(release.id, "runbook").owner, QStringLiteral("ada"));
    QCOMPARE(workspace.result(release.id, "runbook").due, std::optional(due));
    workspace.wait(std::chrono::hours(49));
    QVERIFY(workspace.result(release.id, "runbook").isOverdue);
    const QString address = QStringLiteral("bob@example.org"); // who it is, where it stands alone
    QCOMPARE(valueOf(workspace->assign(anOwner(release.id, address))).owner, address);
    QCOMPARE(
        valueOf(workspace->assign(anOwner(release.id, QStringLiteral("Bob AKIAIOSFODNN7EXAMPLE")))).owner,
        QStringLiteral("Bob [redacted:aws-key]"));
    valueOf(workspace->assign(anOwner(release.id, {})));
    QVERIFY(workspace.result(release.id, "runbook").owner.isEmpty());
    QVERIFY(!workspace.result(release.id, "runbook").isOverdue);
    QCOMPARE(workspace.dossier(release.id).people.assignments.size(), size_t(4));
}

void TestWorkingTogether::anOwnerThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<int>("days"); ///< 0: none
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a day, and nobody") << QString() << 3 << ErrorCode::InvalidInput;
    QTest::newRow("a day that has passed") << QStringLiteral("ada") << -1 << ErrorCode::InvalidInput;
    QTest::newRow("nobody is nobody") << QStringLiteral(" ") << 0 << ErrorCode::Conflict;
    QTest::newRow("a novel for a name") << QString(101, u'x') << 0 << ErrorCode::LimitExceeded;
}

void TestWorkingTogether::anOwnerThatIsNoneIsRefused()
{
    QFETCH(QString, owner);
    QFETCH(int, days);
    QFETCH(ErrorCode, code);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto due = days == 0 ? std::nullopt : std::optional(workspace.now().addDays(days));
    const auto stored = workspace->assign(anOwner(release.id, owner, due));
    QVERIFY(!stored.ok());
    QVERIFY2(stored.error().code == code, qPrintable(stored.error().line()));
    QVERIFY(!stored.error().hint.isEmpty());
}

void TestWorkingTogether::namesAfterAnAtSignAreMentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* tag, const QString& text, const QStringList& names) {
        QTest::newRow(tag) << text << names;
    };
    row("one", QStringLiteral("@ada look"), {QStringLiteral("ada")});
    row("case, twice", QStringLiteral("@Ada and @ADA"), {QStringLiteral("ada")});
    row("in their order", QStringLiteral("(@bo), @ada!"), {QStringLiteral("bo"), QStringLiteral("ada")});
    row("of every sign", QStringLiteral("@a.b_c-d9"), {QStringLiteral("a.b_c-d9")});
    row("ends the sentence", QStringLiteral("Ask @ada. Or @bo-"),
        {QStringLiteral("ada"), QStringLiteral("bo")});
    row("letters of any script", QStringLiteral("@jürgen @Łukasz"),
        {QStringLiteral("jürgen"), QStringLiteral("łukasz")});
    row("an e-mail address", QStringLiteral("ada@example.org and a.b+c@d"), {});
    row("code", QStringLiteral("`@ada` and ``x ` @bo`` and @cy"), {QStringLiteral("cy")});
    row("a block of code", QStringLiteral("```\n@Override\n```\n@ada"), {QStringLiteral("ada")});
    row("a quote that never ends", QStringLiteral("` @ada"), {QStringLiteral("ada")});
    row("no name", QStringLiteral("@ @. @- @@x"), {});
}

void TestWorkingTogether::namesAfterAnAtSignAreMentions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(readiness::mentionsIn(text), names);
}

void TestWorkingTogether::aNoteIsShownToWhomItNames()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const CriterionId runbook(QStringLiteral("runbook"));
    const Note first = valueOf(
        workspace->note({release.id, runbook, QStringLiteral("bo"), QStringLiteral(" Is it done, @Ada? ")}));
    QCOMPARE(first.text, QStringLiteral("Is it done, @Ada?"));
    QCOMPARE(first.mentions, QStringList{QStringLiteral("ada")});
    workspace.wait(std::chrono::minutes(1));
    const Note second = valueOf(
        workspace->note({release.id, {}, QStringLiteral("bo"), QStringLiteral("@ada @cy: tomorrow")}));
    const QString ada = QStringLiteral("Ada");
    auto mentions = valueOf(workspace->mentions(ada, false));
    QCOMPARE(mentions.size(), size_t(2));
    QCOMPARE(mentions[0].note, second);
    QCOMPARE(mentions[1].note.criterion, runbook);
    QCOMPARE(mentions[1].project.name, QStringLiteral("web"));
    QCOMPARE(mentions[1].release.name, release.name);
    QCOMPARE(valueOf(workspace->mentions(QStringLiteral("bo"), true)).size(), size_t(0));
    valueOf(workspace->markSeen(second.id, QStringLiteral("ada")));
    mentions = valueOf(workspace->mentions(ada, false));
    QCOMPARE(mentions.size(), size_t(1));
    mentions = valueOf(workspace->mentions(ada, true)); // unseen first
    QCOMPARE(mentions.size(), size_t(2));
    QCOMPARE(mentions[0].note.id, first.id);
    QVERIFY(mentions[1].isSeen);
    QCOMPARE(valueOf(workspace->mentions(QStringLiteral("cy"), false)).size(), size_t(1));
    QCOMPARE(workspace->markSeen(second.id, ada).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->markSeen(first.id, QStringLiteral("cy")).error().code, ErrorCode::NotFound);
    QVERIFY(workspace->history().removeRelease(release.id, ada).ok());
    QCOMPARE(valueOf(workspace->mentions(ada, true)).size(), size_t(0));
}

void TestWorkingTogether::aNoteThatSaysNothingIsRefused()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    QCOMPARE(workspace->note({release.id, {}, QStringLiteral("bo"), QStringLiteral(" \n")}).error().what,
             QStringLiteral("the note is empty"));
    QCOMPARE(workspace->note({release.id, {}, QString(), QStringLiteral("x")}).error().what,
             QStringLiteral("nobody is named"));
    QCOMPARE(workspace
                 ->note({release.id, CriterionId(QStringLiteral("mood")), QStringLiteral("bo"),
                         QStringLiteral("x")})
                 .error()
                 .code,
             ErrorCode::NotFound);
}

void TestWorkingTogether::aNoteHasAtMostTenThousandCharacters()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    QVERIFY(workspace->note({release.id, {}, QStringLiteral("bo"), QString(10'000, u'x')}).ok());
    QCOMPARE(workspace->note({release.id, {}, QStringLiteral("bo"), QString(10'001, u'x')}).error().code,
             ErrorCode::LimitExceeded);
}

void TestWorkingTogether::aSignatureIsTakenBackWithAReason()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const QString qa = QStringLiteral("qa");
    const QString role = QStringLiteral("quality");
    const QString why = QStringLiteral("Signed the wrong one");
    QCOMPARE(workspace->withdrawSignOff(release.id, role, qa, why).error().code, ErrorCode::NotFound);
    const SignOff given = valueOf(workspace->signOff(release.id, role, qa));
    QCOMPARE(workspace->withdrawSignOff(release.id, role, qa, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(workspace->withdrawSignOff(release.id, QStringLiteral("Chef"), qa, why).error().code,
             ErrorCode::NotFound);
    const SignOff back = valueOf(workspace->withdrawSignOff(release.id, role, qa, why));
    QVERIFY(back.withdrawn);
    QCOMPARE(back.reason, why);
    const readiness::Dossier dossier = workspace.dossier(release.id);
    QVERIFY(!dossier.evaluation.signOffs.front().signOff);
    QCOMPARE(dossier.people.signOffs, (std::vector{given, back}));
    QVERIFY(workspace->signOff(release.id, role, qa).ok());
}

void TestWorkingTogether::secretsAreNotKept()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const QString secret = QStringLiteral("see https://ada:hunter2hunter2@example.org/x");
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.reason = secret;
    answer.link = QStringLiteral("https://ada:hunter2hunter2@example.org/x");
    const Attestation attested = valueOf(workspace->attest(answer));
    QVERIFY2(!(attested.reason + attested.link).contains(QStringLiteral("hunter2")),
             qPrintable(attested.link));
    answer.link = QStringLiteral("mailto:ada@example.org"); // where to ask is no secret
    QCOMPARE(valueOf(workspace->attest(answer)).link, answer.link);
    readiness::WaiverRequest request = workspace.aWaiver(release.id);
    request.reason = request.compensation = secret;
    const Waiver asked = valueOf(workspace->requestWaiver(request));
    const Waiver waived = valueOf(
        workspace->answerWaiver({release.id, request.criterion, true, QStringLiteral("cto"), secret}));
    QVERIFY(!(asked.reason + asked.compensation + waived.answer).contains(QStringLiteral("hunter2")));
    readiness::TakingOut out = takingOut(release.id, "gdpr");
    out.reason = secret;
    QVERIFY(!valueOf(workspace->takeOut(out)).reason.contains(QStringLiteral("hunter2")));
    const Note note = valueOf(workspace->note({release.id, {}, QStringLiteral("bo"), secret}));
    QVERIFY(!note.text.contains(QStringLiteral("hunter2")));
    const Decision decision =
        valueOf(workspace->decide({release.id, Verdict::NoGo, QStringLiteral("cto"), secret, {}}));
    QVERIFY(!decision.reason.contains(QStringLiteral("hunter2")));
    QFile file(workspace.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
}

void TestWorkingTogether::aSnapshotTellsAllOfIt()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Json before = readiness::snapshotOf(workspace.dossier(release.id))["people"];
    QCOMPARE(before.size(), size_t(4)); // as before there was any of it
    valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    valueOf(workspace->takeOut(takingOut(release.id)));
    const QDateTime due = workspace.now().addDays(2);
    valueOf(workspace->assign(anOwner(release.id, QStringLiteral("ada"), due)));
    valueOf(workspace->note({release.id, {}, QStringLiteral("bo"), QStringLiteral("@ada look")}));
    const Json people = readiness::snapshotOf(workspace.dossier(release.id))["people"];
    QCOMPARE(people["waivers"][0]["step"].get<std::string>(), std::string("requested"));
    QCOMPARE(people["not_applicable"][0]["approved_by"].get<std::string>(), std::string("bo"));
    QCOMPARE(people["assignments"][0]["due"].get<std::string>(), toText(due));
    QCOMPARE(people["notes"][0]["mentions"][0].get<std::string>(), std::string("ada"));
}

void TestWorkingTogether::everybodyWhoWasNamedIsKnown()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    valueOf(workspace->assign(anOwner(release.id, QStringLiteral("Zoe"))));
    valueOf(workspace->note({release.id, {}, QStringLiteral("bo"), QStringLiteral("@zoe @ada")}));
    QCOMPARE(readiness::knownPeople(workspace.dossier(release.id).people),
             (QStringList{QStringLiteral("ada"), QStringLiteral("bo"), QStringLiteral("cto"),
                          QStringLiteral("eng-lead"), QStringLiteral("sec-lead"), QStringLiteral("Zoe")}));
}

QTEST_GUILESS_MAIN(TestWorkingTogether)
#include "tst_working_together.moc"
