// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/access/ssh_keys.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;
using slipway::test::SshKey;

/// From a key to a PDF that anybody's ssh-keygen proves.
class TestKeyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            m_program.bare({QStringLiteral("init"), m_program.workspace(), QStringLiteral("--demo")}).code,
            0);
        const Run added =
            m_program.run({QStringLiteral("key"), QStringLiteral("add"), m_key.publicFile(),
                           QStringLiteral("--person"), QStringLiteral("ada"), QStringLiteral("--json")});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.json()["fingerprint"].get<std::string>(),
                 m_key.publicKey().fingerprint().toStdString());
    }

    void withoutTheKeyNobodySignsInItsName()
    {
        const Run run = signOff({});
        QCOMPARE(run.code, 73);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errorLines().front().contains("ada signs with a key, and none was used"),
                 run.err.constData());
        const Run other = signOff({QStringLiteral("--key"), SshKey().file()});
        QCOMPARE(other.code, 73);
    }

    void aSignedPaperIsProved()
    {
        const Run signedOff = signOff({QStringLiteral("--key"), m_key.file()});
        QVERIFY2(signedOff.code == 0, signedOff.err.constData());
        const QString pdf = m_program.path(QStringLiteral("c.pdf"));
        const Run printed =
            m_program.run({QStringLiteral("export"), QStringLiteral("--project"), kProject,
                           QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("-o"), pdf});
        QVERIFY2(printed.code == 0, printed.err.constData());
        const QString signers = m_program.path(QStringLiteral("signers"));
        QFile list(signers);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(m_program.run("key list --allowed-signers").out);
        list.close();

        const QStringList all{QStringLiteral("verify"),
                              pdf,
                              QStringLiteral("--allowed-signers"),
                              signers,
                              QStringLiteral("--against"),
                              m_program.workspace(),
                              QStringLiteral("--json")};
        const Program elsewhere;
        const Run run = elsewhere.bare(all);
        QVERIFY2(run.code == 0, (run.out + run.err).constData());
        QCOMPARE(run.stateOf("signatures"), std::string("holds"));
        QCOMPARE(run.stateOf("audit"), std::string("holds"));
        QCOMPARE(run.stateOf("pages"), std::string("holds"));

        // A list that does not know the key, and a workspace that never printed it.
        QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
        list.write("ada " + SshKey().publicLine().toUtf8() + '\n');
        list.close();
        QCOMPARE(elsewhere.bare({QStringLiteral("init"), elsewhere.workspace()}).code, 0);
        QStringList wrong = all;
        wrong[5] = elsewhere.workspace();
        const Run refused = elsewhere.bare(wrong);
        QCOMPARE(refused.code, 65);
        QCOMPARE(refused.stateOf("signatures"), std::string("fails"));
        QCOMPARE(refused.stateOf("audit"), std::string("fails"));
    }

    void whatIsNamedAndNotThereIsSaid()
    {
        const QString pdf = m_program.path(QStringLiteral("c.pdf"));
        const Run list = m_program.bare({QStringLiteral("verify"), pdf, QStringLiteral("--allowed-signers"),
                                         QStringLiteral("/nowhere/signers")});
        QCOMPARE(list.code, 66);
        QCOMPARE(list.errorLines().size(), 1);
        const Run workspace =
            m_program.bare({QStringLiteral("verify"), pdf, QStringLiteral("--against"),
                            QStringLiteral("/nowhere/w.slipway"), QStringLiteral("--json")});
        QCOMPARE(workspace.code, 65);
        QCOMPARE(workspace.stateOf("audit"), std::string("fails"));
    }

    /// As docs/verification.md says it, without Slipway.
    void plainSshKeygenProvesItToo()
    {
        const QString script = QStringLiteral("pdfdetach -saveall -o \"$1\" \"$2\" && cd \"$1\" && "
                                              "ssh-keygen -Y verify -f \"$3\" -I ada -n sign-off@slipway -s "
                                              "sign-off-01.json.sig < sign-off-01.json");
        const QString folder = m_program.path(QStringLiteral("detached"));
        QVERIFY(QDir().mkdir(folder));
        const QString signers = m_program.path(QStringLiteral("own-signers"));
        QFile list(signers);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(m_program.run("key list --allowed-signers").out);
        list.close();
        QProcess process;
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), script, QStringLiteral("sh"), folder,
                                             m_program.path(QStringLiteral("c.pdf")), signers});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("Good \"sign-off@slipway\" signature for ada"), said.constData());
    }

    /// As docs/verification.md says it, without Slipway.
    void plainSshKeygenProvesAnAttestation()
    {
        const QString file = m_program.path(QStringLiteral("a.json"));
        const Run made = attest({QStringLiteral("--key"), m_key.file(), QStringLiteral("-o"), file});
        QVERIFY2(made.code == 0, made.err.constData());
        const QString signers = m_program.path(QStringLiteral("attestation-signers"));
        QFile list(signers);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(m_program.run("key list --allowed-signers").out);
        list.close();
        const QString script = QStringLiteral(R"sh(cd "$1"
sed 's/.*"payload":"\([^"]*\)".*/\1/' "$2" | base64 -d > statement.json
{ printf 'DSSEv1 28 application/vnd.in-toto+json %d ' $(wc -c < statement.json); cat statement.json; } > signed
{ echo '-----BEGIN SSH SIGNATURE-----'
  sed 's/.*"sig":"\([^"]*\)".*/\1/' "$2" | fold -w 70
  echo '-----END SSH SIGNATURE-----'; } > signed.sig
$4
ssh-keygen -Y verify -f "$3" -I ada -n attestation@slipway -s signed.sig < signed)sh");
        const auto proved = [&](const QString& meanwhile) {
            const QTemporaryDir folder;
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QStringLiteral("sh"),
                          {QStringLiteral("-c"), QString(script).replace(QLatin1String("$4"), meanwhile),
                           QStringLiteral("sh"), folder.path(), file, signers});
            if (!process.waitForFinished(60'000))
                qFatal("sh did not end");
            return std::pair(process.exitCode(), process.readAll());
        };
        const auto [code, said] = proved({});
        QVERIFY2(code == 0 && said.contains("Good \"attestation@slipway\" signature for ada"),
                 said.constData());
        QVERIFY(proved(QStringLiteral("sed -i 's/no-go/go/' signed")).first != 0);

        QFile envelope(file);
        QVERIFY(envelope.open(QIODevice::ReadOnly));
        const auto json = model::Json::parse(envelope.readAll().toStdString());
        const auto statement = model::Json::parse(
            QByteArray::fromBase64(QByteArray::fromStdString(json["payload"].get<std::string>()))
                .toStdString());
        const model::Json status = m_program
                                       .run(QStringList{QStringLiteral("status"), QStringLiteral("--project"),
                                                        kProject, QStringLiteral("--json")})
                                       .json();
        QVERIFY(statement["predicate"]["verdict"] == status["verdict"]);
        QVERIFY(statement["predicate"]["audit"]["sequence"].get<int>() > 0);
    }

    void nobodyAttestsWithoutAKey()
    {
        const QString file = m_program.path(QStringLiteral("unsigned.json"));
        const Run bare = attest({QStringLiteral("-o"), file});
        QCOMPARE(bare.code, 64);
        QCOMPARE(bare.errorLines().size(), 1);
        QVERIFY2(bare.errorLines().front().contains("--key FILE"), bare.err.constData());
        const Run gone =
            attest({QStringLiteral("--key"), QStringLiteral("/nowhere/key"), QStringLiteral("-o"), file});
        QCOMPARE(gone.code, 66);
        QCOMPARE(gone.errorLines().size(), 1);
        QVERIFY(!QFile::exists(file));
        const Run other = m_program.run(QStringList{
            QStringLiteral("export"), QStringLiteral("--project"), kProject, QStringLiteral("--key"),
            m_key.file(), QStringLiteral("-o"), m_program.path(QStringLiteral("x.pdf"))});
        QCOMPARE(other.code, 64);
        QVERIFY2(other.errorLines().front().contains("--format in-toto"), other.err.constData());
    }

    void whatWasTakenBackIsNoForgery()
    {
        QCOMPARE(m_program
                     .run({QStringLiteral("signoff"), QStringLiteral("--project"), kProject,
                           QStringLiteral("--role"), QStringLiteral("Quality"), QStringLiteral("--by"),
                           QStringLiteral("bo"), QStringLiteral("--withdraw"), QStringLiteral("--reason"),
                           QStringLiteral("Too early")})
                     .code,
                 0);
        const QString pdf = m_program.path(QStringLiteral("back.pdf"));
        QCOMPARE(m_program
                     .run({QStringLiteral("export"), QStringLiteral("--project"), kProject,
                           QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("-o"), pdf})
                     .code,
                 0);
        const Run run = m_program.bare({QStringLiteral("verify"), pdf, QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.out.constData());
        QCOMPARE(run.stateOf("signatures"), std::string("not-made"));
    }

    void aKeyCanGo()
    {
        const QString fingerprint = m_key.publicKey().fingerprint();
        const Run removed = m_program.run({QStringLiteral("key"), QStringLiteral("remove"), fingerprint,
                                           QStringLiteral("--person"), QStringLiteral("ada")});
        QCOMPARE(removed.code, 0);
        QVERIFY(m_program.run("key list --json").json() == model::Json::array());
        QCOMPARE(m_program.run({QStringLiteral("key"), QStringLiteral("remove"), fingerprint}).code, 66);
    }

    void whatIsNoKeyIsRefusedInOneLine()
    {
        const QString file = m_program.path(QStringLiteral("secret.pub"));
        QVERIFY(QFile::copy(m_key.file(), file));
        const Run secret = m_program.run({QStringLiteral("key"), QStringLiteral("add"), file});
        QCOMPARE(secret.code, 65);
        QCOMPARE(secret.errorLines().size(), 1);
        QVERIFY2(secret.errorLines().front().contains("it is a private one"), secret.err.constData());
        QCOMPARE(m_program.run("key add /nowhere/key.pub").code, 66);
    }

private:
    Run attest(const QStringList& more) const
    {
        return m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--project"), kProject,
                                         QStringLiteral("--format"), QStringLiteral("in-toto")} +
                             more);
    }
    Run signOff(const QStringList& more) const
    {
        return m_program.run(QStringList{QStringLiteral("signoff"), QStringLiteral("--project"), kProject,
                                         QStringLiteral("--role"), QStringLiteral("Quality"),
                                         QStringLiteral("--by"), QStringLiteral("ada")} +
                             more);
    }

    const QString kProject = QStringLiteral("support-copilot");
    const SshKey m_key;
    Program m_program;
};

QTEST_GUILESS_MAIN(TestKeyCommand)
#include "tst_key_command.moc"
