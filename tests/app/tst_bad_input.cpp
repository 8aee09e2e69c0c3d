// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace slipway;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

const QString kCommit(40, QLatin1Char('a'));

/// Whatever is wrong, it is said in one line (what, where, what to do), with an exit code of 64 or more, and
/// the workspace is as it was.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSaidInOneLine_data();
    void isSaidInOneLine();
    void noWorkspaceNamed();
    void aDamagedWorkspace_data();
    void aDamagedWorkspace();
    void aBrokenRepository();
    void aClosedPipeIsAnError();

private:
    [[nodiscard]] QByteArray stored() const;

    Program m_program;
    std::unique_ptr<GitRepository> m_repository;
};

void TestBadInput::initTestCase()
{
    m_repository = std::make_unique<GitRepository>(m_program.path(QStringLiteral("web")));
    m_repository->commitFile(QStringLiteral("README.md"), "# web\n");
    QDir().mkpath(m_program.path(QStringLiteral("plain")));
    QFile rules(m_program.path(QStringLiteral("bad.toml")));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("[[rules]\n");
    rules.close();
    QCOMPARE(m_program.bare({QStringLiteral("init"), m_program.workspace()}).code, 0);
    QCOMPARE(m_program.run("project add web --repo web").code, 0);
    QCOMPARE(m_program.run("release add 1.0 --project web").code, 0);
    QCOMPARE(m_program.run("project add papers").code, 0);
    QCOMPARE(
        m_program
            .run(QStringLiteral("release add 1.0 --project papers --commit ").append(kCommit).split(u' '))
            .code,
        0);
}

QByteArray TestBadInput::stored() const
{
    return m_program.run("release list --json").out + m_program.run("project list --json").out;
}

void TestBadInput::isSaidInOneLine_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("names"); // what the line must name
    const auto row = [](const char* arguments, int code, const char* names) {
        QTest::newRow(arguments) << QByteArray(arguments) << code << QByteArray(names);
    };
    row("scan plain", 66, "plain");
    row("scan nowhere", 66, "nowhere");
    row("scan web --commit 0123456789012345678901234567890123456789", 66, "0123456");
    row("scan web --commit no-such-branch", 66, "no-such-branch");
    row("scan web --secret-rules none.toml", 66, "none.toml");
    row("scan web --secret-rules bad.toml", 65, "bad.toml");
    row("project add other --repo plain", 66, "plain");
    row("project add web --repo web", 73, "web");
    row("project add far --repo https://example.org/x.git", 69, "https://example.org/x.git");
    row("project remove nobody", 66, "nobody");
    row("project restore web", 66, "web");
    row("release add 1.0 --project web", 73, "1.0");
    row("release add 2.0 --project nobody", 66, "nobody");
    row("release add 2.0 --project web --commit gone", 66, "gone");
    row("release add 2.0 --project web --launch someday", 65, "someday");
    row("release update 1.0 --project web --commit gone", 66, "gone");
    row("release update 1.0 --project papers --commit main", 65, "main");
    row("attest no-such-question --project web --reason x", 66, "no-such-question");
    row("attest p95-latency --project web --reason x --expires yesterday", 65, "yesterday");
    row("attest pii-redaction --project web", 65, "reason");
    row("attest pii-redaction --project web --reason x --expires -3d", 65, "expiry");
    row("waive runbook --project web --reason x", 65, "approver");
    row("signoff --role Astrology --project web", 66, "Astrology");
    row("status --project nobody", 66, "nobody");
    row("status --as-of whenever", 65, "whenever");
    row("gate --project web --release 9.9", 66, "9.9");
    row("export --project web --format docx -o x.docx", 64, "--format");
    row("export --project web --format md -o nowhere/x.md", 73, "nowhere");
    row("frobnicate", 64, "frobnicate");
    row("plugin frobnicate", 64, "frobnicate is no subcommand of slipway plugin; use one of: list, check, ");
    row("plugin", 64, "slipway plugin needs a subcommand; use one of: list, check, ");
    row("import x.xml --format bogus", 64, "no such format: bogus; use one of: alertmanager, ");
    row("import x.json --forecast-rps -5", 64, "-5 is not a number of requests above zero");
    row("import x.json --forecast-rps nan", 64, "nan is not a number of requests above zero");
    row("import x.json --forecast-rps 0", 64, "0 is not a number of requests above zero");
    row("gate --project web", 64, "--release");
    row("status --release 1.0", 64, "--project");
    row("signoff --role Quality --project web --reason x", 64, "--withdraw");
    row("trend --project web --time-to-go --from -7d", 64, "--from");
    row("assign runbook --project web --owner a\nb", 65, "a person's name has no line breaks");
    row("assign runbook --project web --owner ada --by a\x1b[2Jb", 65, "a person's name has no line breaks");
    row("status --nonsense", 64, "--nonsense");
    row("init postgresql://localhost/x", 69, "postgresql://localhost/x");
    row("init nowhere/deep/w.slipway", 66, "nowhere");
}

void TestBadInput::isSaidInOneLine()
{
    QFETCH(QByteArray, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, names);
    const QByteArray before = stored();
    const Run run = m_program.run(arguments.constData());
    QVERIFY2(run.code == code, (QByteArray::number(run.code) + ": " + run.err).constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.errorLines().size() == 1, run.err.constData());
    QVERIFY2(run.err.contains(names), run.err.constData());
    QVERIFY2(run.err.startsWith("slipway: "), run.err.constData());
    QCOMPARE(stored(), before);
}

void TestBadInput::noWorkspaceNamed()
{
    const Run run = m_program.bare({QStringLiteral("status")});
    QCOMPARE(run.code, 66);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("--workspace") && run.err.contains("slipway init"), run.err.constData());
}

void TestBadInput::aDamagedWorkspace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << 65;
    QTest::newRow("some text") << QByteArray("not a workspace at all, only a note\n").repeated(40) << 65;
    QTest::newRow("only the first page") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0') << 65;
}

void TestBadInput::aDamagedWorkspace()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QString path = m_program.path(QStringLiteral("damaged.slipway"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Run run = m_program.bare({QStringLiteral("--workspace"), path, QStringLiteral("status")});
    QVERIFY2(run.code == code, run.err.constData());
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("damaged.slipway"), run.err.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // never touched
}

void TestBadInput::aBrokenRepository()
{
    const GitRepository broken(m_program.path(QStringLiteral("broken")));
    broken.commitFile(QStringLiteral("a.txt"), "a\n");
    const QString tree = broken.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")});
    QVERIFY(QFile::remove(broken.path() + QStringLiteral("/.git/objects/") + tree.left(2) + QLatin1Char('/') +
                          tree.mid(2)));
    const Run run = m_program.bare({QStringLiteral("scan"), broken.path()});
    QVERIFY2(run.code == 65, (QByteArray::number(run.code) + ": " + run.err).constData());
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("broken"), run.err.constData());
}

void TestBadInput::aClosedPipeIsAnError()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    const QString command = QStringLiteral("'%1' --workspace '%2' status --json >/dev/full")
                                .arg(QStringLiteral(SLIPWAY_BINARY), m_program.workspace());
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 74);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
