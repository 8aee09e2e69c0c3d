// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/ssh_keys.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using access::PublicKey;

/// With ssh-keygen on the other side.
class TestSshSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignatureIsGoodForItsMessageAndKeyAlone_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"ed25519", "ecdsa", "rsa"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    void aSignatureIsGoodForItsMessageAndKeyAlone()
    {
        QFETCH(QString, type);
        const SshKey key(type);
        const SshKey other;
        const QString signature = key.sign("hello");
        QCOMPARE(access::keyOfSignature(signature).value(), key.publicKey());
        QVERIFY(access::checkSignature("hello", signature, key.publicKey()));
        for (const Status& status : {access::checkSignature("hellO", signature, key.publicKey()),
                                     access::checkSignature("hello", signature, other.publicKey()),
                                     access::checkSignature("hello", other.sign("hello"), key.publicKey())}) {
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::InvalidInput);
        }
    }

    void aKeyIsNamedAsSshKeygenNamesIt()
    {
        const SshKey key;
        const QByteArray said = sshKeygen({QStringLiteral("-l"), QStringLiteral("-f"), key.publicFile()});
        QCOMPARE(key.publicKey().fingerprint(), QString::fromLatin1(said.split(' ')[1]));
        QCOMPARE(key.publicKey().type, QStringLiteral("ssh-ed25519"));
        QVERIFY(key.publicLine().startsWith(key.publicKey().line() + QLatin1Char(' ')));
    }

    void anybodysSshKeygenChecksIt()
    {
        const SshKey key;
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("%s", qPrintable(file.errorString()));
            return file.fileName();
        };
        const QString signature = write("s.sig", key.sign("hello").toLatin1() + '\n');
        const QString signers = write("signers", "ada " + key.publicLine().toLatin1() + '\n');
        const QByteArray said =
            sshKeygen({QStringLiteral("-Y"), QStringLiteral("verify"), QStringLiteral("-n"),
                       QStringLiteral("sign-off@slipway"), QStringLiteral("-I"), QStringLiteral("ada"),
                       QStringLiteral("-f"), signers, QStringLiteral("-s"), signature},
                      "hello");
        QVERIFY2(said.contains(key.publicKey().fingerprint().toLatin1()), said.constData());
    }

    void aListSaysWhoseKeyItIs()
    {
        const SshKey key;
        const QString signature = key.sign("hello");
        const QByteArray line = key.publicKey().line().toLatin1() + '\n';
        QVERIFY(access::checkSigner("hello", signature, QStringLiteral("ada"), "ada " + line));
        const QList<QByteArray> lists{"bo " + line, "", "ada namespaces=\"file\" " + line,
                                      "ada valid-before=\"20200101\" " + line,
                                      "ada " + SshKey().publicKey().line().toLatin1() + '\n'};
        // A key counts for as long as the list says.
        const QByteArray until = "ada valid-before=\"20260101\" " + line;
        QVERIFY(access::checkSigner("hello", signature, QStringLiteral("ada"), until,
                                    QDateTime(QDate(2025, 6, 1), {}, Qt::UTC)));
        QVERIFY(!access::checkSigner("hello", signature, QStringLiteral("ada"), until,
                                     QDateTime(QDate(2026, 6, 1), {}, Qt::UTC)));
        for (const QByteArray& list : lists)
            QVERIFY2(!access::checkSigner("hello", signature, QStringLiteral("ada"), list), list.constData());
    }

    void whatWasSignedForSomethingElseIsNone()
    {
        const SshKey key;
        const QByteArray commit =
            sshKeygen({QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-q"),
                       QStringLiteral("-n"), QStringLiteral("git"), QStringLiteral("-f"), key.file()},
                      "hello");
        const auto read = access::keyOfSignature(QString::fromLatin1(commit));
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(QLatin1String("it was made for \"git\"")),
                 qPrintable(read.error().what));
        QVERIFY(!access::checkSignature("hello", QString::fromLatin1(commit), key.publicKey()));
    }

    void damagedSignaturesAreRefused()
    {
        const QString good = SshKey().sign("hello");
        QStringList bad{QString(), QStringLiteral("hello"), good.left(good.size() / 2),
                        QStringLiteral("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----"),
                        QStringLiteral("-----BEGIN SSH SIGNATURE-----\n????\n-----END SSH SIGNATURE-----")};
        const QByteArray huge = QByteArray("SSHSIG") + QByteArray::fromHex("00000001fffffffe00");
        bad += QStringLiteral("-----BEGIN SSH SIGNATURE-----\n%1\n-----END SSH SIGNATURE-----")
                   .arg(QString::fromLatin1(huge.toBase64()));
        // A type that would be a line of its own in a list of signers.
        QByteArray injecting;
        QDataStream stream(&injecting, QIODevice::WriteOnly);
        const QByteArray type("x\nsigner ssh-ed25519 AAAA");
        QByteArray key;
        QDataStream inner(&key, QIODevice::WriteOnly);
        inner << type;
        stream.writeRawData("SSHSIG", 6);
        stream << quint32(1) << key << QByteArray("sign-off@slipway");
        bad += QStringLiteral("-----BEGIN SSH SIGNATURE-----\n%1\n-----END SSH SIGNATURE-----")
                   .arg(QString::fromLatin1(injecting.toBase64()));
        for (const QString& text : bad) {
            const auto read = access::keyOfSignature(text);
            QVERIFY2(!read, qPrintable(text));
            QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        }
    }

    void whatIsNoPublicKeyIsRefused()
    {
        const SshKey key;
        QFile secret(key.file());
        QVERIFY(secret.open(QIODevice::ReadOnly));
        const auto privately = access::parsePublicKey(QString::fromLatin1(secret.readAll()));
        QVERIFY(!privately);
        QVERIFY2(privately.error().what.contains(QLatin1String("private")),
                 qPrintable(privately.error().what));
        for (const char* text : {"", "ssh-ed25519", "ssh-ed25519 ????", "ssh-ed25519 AAAA",
                                 "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIJ"}) {
            const auto read = access::parsePublicKey(QString::fromLatin1(text));
            QVERIFY2(!read, text);
            QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        }
        const QString other =
            key.publicLine().replace(QLatin1String("ssh-ed25519 "), QLatin1String("ssh-rsa "));
        QVERIFY(!access::parsePublicKey(other));
    }

    void onlyKeysThatSignAreUsable()
    {
        QVERIFY(access::checkUsable(SshKey().publicKey()));
        const auto garbage = access::parsePublicKey(QStringLiteral("foo AAAAA2Zvbw=="));
        QVERIFY(garbage);
        QCOMPARE(access::checkUsable(*garbage).error().code, ErrorCode::InvalidInput);
    }

    void whoIsAskedToStopStops()
    {
        const SshKey locked(QStringLiteral("ed25519"), QStringLiteral("correct horse"));
        // Whoever is asked for the passphrase says nothing.
        QTemporaryDir folder;
        QFile silent(folder.filePath(QStringLiteral("askpass")));
        QVERIFY(silent.open(QIODevice::WriteOnly));
        silent.write("#!/bin/sh\nexec sleep 100\n");
        silent.close();
        QVERIFY(silent.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
        qputenv("SSH_ASKPASS", silent.fileName().toLocal8Bit());
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            access::sign("hello", locked.file(), access::PassphrasePrompt::Dialog, {{}, stop.get_token()});
        qunsetenv("SSH_ASKPASS");
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void theMessageIsNeverTakenForThePassphrase()
    {
        const SshKey locked(QStringLiteral("ed25519"), QStringLiteral("hello"));
        QVERIFY(!access::sign("hello\n", locked.file(), access::PassphrasePrompt::Dialog));
    }

    void withoutSshKeygenItIsSaid()
    {
        const SshKey key;
        const QString signature = key.sign("hello");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto made = access::sign("hello", key.file(), access::PassphrasePrompt::Dialog);
        const Status checked = access::checkSignature("hello", signature, key.publicKey());
        qputenv("PATH", path);
        for (const Error& error : {made.error(), checked.error()}) {
            QCOMPARE(error.code, ErrorCode::NotFound);
            QCOMPARE(error.hint, QStringLiteral("install openssh-client"));
        }
    }

    void aKeyThatCannotSignSaysWhy()
    {
        const auto missing =
            access::sign("hello", QStringLiteral("/nowhere/key"), access::PassphrasePrompt::Dialog);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        // Nobody is there to type it, and no terminal is asked.
        const SshKey locked(QStringLiteral("ed25519"), QStringLiteral("correct horse"));
        const auto refused = access::sign("hello", locked.file(), access::PassphrasePrompt::Dialog);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unreadable);
        QCOMPARE(refused.error().where, locked.file());
        QVERIFY2(refused.error().hint.contains(QLatin1String("ssh-add")), qPrintable(refused.error().hint));
    }
};

QTEST_GUILESS_MAIN(TestSshSignature)
#include "tst_ssh_signature.moc"
