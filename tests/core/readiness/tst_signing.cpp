// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_off_statement.h"
#include "core/access/ssh_keys.h"
#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::Signer;
using readiness::SigningKey;

namespace {

const QString kAda = QStringLiteral("ada");
const QString kQuality = QStringLiteral("Quality");

Signer signerOf(const SshKey& key)
{
    return [&key](const QByteArray& statement) -> Result<QString> { return key.sign(statement); };
}

} // namespace

/// Sign-offs with keys of ssh-keygen, in a real workspace.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_release = w().addRelease().id;
    }

    void aSignOffIsSignedAndStays()
    {
        const SigningKey added = valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        QCOMPARE(added.key, m_key.publicKey());
        const SignOff signOff = valueOf(w()->signOff(m_release, kQuality, kAda, signerOf(m_key)));
        QVERIFY(access::checkSignature(signOff.statement.toUtf8(), signOff.signature, m_key.publicKey()));
        QCOMPARE(access::contradictions(signOff, QStringLiteral("web"), QStringLiteral("1.0.0")),
                 QStringList());
        w().reopen();
        QCOMPARE(w().dossier(m_release).evaluation.signOffs.front().signOff, signOff);
        // Its record in the audit trail holds it too.
        QVERIFY(valueOf(w()->history().auditTrail(1)).front().payload.contains("BEGIN SSH SIGNATURE"));
    }

    void whoHasAKeyMustUseIt()
    {
        QVERIFY(w()->signOff(m_release, kQuality, kAda).ok()); // nobody has one yet
        valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        const auto refused = w()->signOff(m_release, kQuality, kAda);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().what.contains(QLatin1String("none was used")),
                 qPrintable(refused.error().what));
        QVERIFY(w()->signOff(m_release, QStringLiteral("Security"), QStringLiteral("bo")).ok());
        valueOf(w()->removeSigningKey(kAda, m_key.publicKey().fingerprint(), kAda));
        QVERIFY(w()->signOff(m_release, kQuality, kAda).ok());
    }

    /// Ada is ada, however somebody types it.
    void anotherSpellingIsTheSamePerson()
    {
        valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        QCOMPARE(w()->signOff(m_release, kQuality, QStringLiteral("Ada")).error().code, ErrorCode::Conflict);
        QCOMPARE(valueOf(w()->signOff(m_release, kQuality, QStringLiteral("ADA"), signerOf(m_key))).by, kAda);
        const SshKey second;
        QCOMPARE(valueOf(w()->addSigningKey(QStringLiteral("Ada"), second.publicLine(), kAda)).person, kAda);
        QCOMPARE(valueOf(w()->signingKeys()).size(), size_t(2));
    }

    void whoTakesItBackDidNotSignThat()
    {
        valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        valueOf(w()->signOff(m_release, kQuality, kAda, signerOf(m_key)));
        const SignOff back = valueOf(
            w()->withdrawSignOff(m_release, kQuality, QStringLiteral("bo"), QStringLiteral("Too early")));
        QCOMPARE(back.signature, QString());
        QCOMPARE(back.statement, QString());
    }

    void keysAreReadableAsOfAnyMoment()
    {
        const QDateTime then = w().now();
        w().wait(std::chrono::hours(1));
        valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        QCOMPARE(valueOf(w()->signingKeys(then)).size(), size_t(0));
        QCOMPARE(valueOf(w()->signingKeys(w().now())).size(), size_t(1));
    }

    void aKeyOfNobodyOrSomebodyElseIsRefused()
    {
        const auto unknown = w()->signOff(m_release, kQuality, kAda, signerOf(m_key));
        QCOMPARE(unknown.error().code, ErrorCode::Conflict);
        QVERIFY2(unknown.error().what.contains(QLatin1String("no key of ada is known")),
                 qPrintable(unknown.error().what));
        const SshKey hers;
        valueOf(w()->addSigningKey(kAda, hers.publicLine(), kAda));
        valueOf(w()->addSigningKey(QStringLiteral("bo"), m_key.publicLine(), kAda));
        const auto his = w()->signOff(m_release, kQuality, kAda, signerOf(m_key));
        QCOMPARE(his.error().code, ErrorCode::Conflict);
        QVERIFY2(his.error().what.contains(m_key.publicKey().fingerprint()), qPrintable(his.error().what));
        QVERIFY(!w().dossier(m_release).evaluation.signOffs.front().signOff);
    }

    void aSignatureOverSomethingElseIsRefused()
    {
        valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        const auto replayed =
            w()->signOff(m_release, kQuality, kAda,
                         [&](const QByteArray&) -> Result<QString> { return m_key.sign("yesterday"); });
        QCOMPARE(replayed.error().code, ErrorCode::InvalidInput);
        const auto failing =
            w()->signOff(m_release, kQuality, kAda, [](const QByteArray&) -> Result<QString> {
                return Error{ErrorCode::Unreadable, QStringLiteral("locked"), {}, {}};
            });
        QCOMPARE(failing.error().what, QStringLiteral("locked"));
        QVERIFY(!w().dossier(m_release).evaluation.signOffs.front().signOff);
    }

    void keysAreListedPerPersonAndBelongToOne()
    {
        const SshKey second;
        valueOf(w()->addSigningKey(QStringLiteral("bo"), second.publicLine(), kAda));
        valueOf(w()->addSigningKey(kAda, m_key.publicLine(), kAda));
        QStringList people;
        for (const SigningKey& key : valueOf(w()->signingKeys()))
            people += key.person;
        QCOMPARE(people, (QStringList{kAda, QStringLiteral("bo")}));
        const auto taken = w()->addSigningKey(kAda, second.publicLine(), kAda);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
        const auto foreign = w()->removeSigningKey(kAda, second.publicKey().fingerprint(), kAda);
        QCOMPARE(foreign.error().code, ErrorCode::NotFound);
        const QByteArray signers = readiness::allowedSigners(valueOf(w()->signingKeys()));
        QVERIFY(access::checkSigner("x", second.sign("x"), QStringLiteral("bo"), signers));
        QVERIFY(!access::checkSigner("x", second.sign("x"), kAda, signers));
    }

    void namesThatNoListCanHoldAreRefused_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("isFit");
        QTest::newRow("an account") << kAda << true;
        QTest::newRow("an address") << QStringLiteral("ada@example.org") << true;
        QTest::newRow("letters of anywhere") << QStringLiteral("zo\u00eb") << true;
        for (const char* bad :
             {"", "Ada Lovelace", "ada,bo", "*", "a?", "!ada", "#ada", "\"ada\"", "a\tb", "a\nb"})
            QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(QLatin1String(bad))))
                << QString::fromLatin1(bad) << false;
    }

    void namesThatNoListCanHoldAreRefused()
    {
        QFETCH(QString, person);
        QFETCH(bool, isFit);
        const auto added = w()->addSigningKey(person, m_key.publicLine(), kAda);
        QCOMPARE(added.ok(), isFit);
        if (!isFit)
            QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    }

    void theDossierNamesTheAuditHeadOfItsMoment()
    {
        const QDateTime then = w().now();
        const store::AuditHead before = w().dossier(m_release).auditHead;
        QVERIFY(before.sequence > 0);
        w().wait(std::chrono::hours(1));
        valueOf(w()->signOff(m_release, kQuality, kAda));
        const store::AuditHead after = w().dossier(m_release).auditHead;
        QCOMPARE(after.sequence, before.sequence + 1);
        QCOMPARE(after.hash, valueOf(w()->history().auditTrail(1)).front().hash);
        QCOMPARE(w().dossier(m_release, then).auditHead, before);
    }

private:
    TestWorkspace& w() { return *m_workspace; }

    const SshKey m_key;
    std::unique_ptr<TestWorkspace> m_workspace;
    ReleaseId m_release;
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
