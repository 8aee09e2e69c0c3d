// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "support/git_repository.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

namespace {

/// A made-up key, put together so that no file of this project holds one.
QByteArray key()
{
    return QByteArray("AK") + "IA" + "QX4ZJ2LMNB7RTW5V";
}

void writeBytes(const QByteArray& path, const QByteArray& content)
{
    std::FILE* out = std::fopen(path.constData(), "w"); // Qt would encode the name
    QVERIFY(out);
    std::fwrite(content.constData(), 1, static_cast<size_t>(content.size()), out);
    std::fclose(out);
}

bool hasControls(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= 0 && c < 32 && c != '\n' && c != '\t') || c == 127; }) ||
           text.contains("\xc2\x9b");
}

} // namespace

/// `slipway scan` as a script or a person runs it.
class TestScanCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesDoNotReachTheTerminalRaw();
    void namesAreWholeInJson();
    void namesDoNotBreakExports_data();
    void namesDoNotBreakExports();
    void otherBranchesAreSearchedIfAsked();
    void allReferencesWithoutHistoryMakesNoSense();

private:
    Program m_program;
};

void TestScanCommand::initTestCase()
{
    const GitRepository repository(m_program.path(QStringLiteral("web")));
    const QByteArray name = "a\x1b]0;x\x07\r\nforged: error: x [y]\n\x7f\xc2\x9b|<b>\xff.py";
    writeBytes(repository.path().toUtf8() + '/' + name, "key = '" + key() + "'\n");
    (void)repository.commit(QStringLiteral("Add it"));
    QCOMPARE(m_program.bare({QStringLiteral("init"), m_program.workspace()}).code, 0);
    QCOMPARE(m_program.run("project add web --repo web").code, 0);
    QCOMPARE(m_program.run("release add 1.0 --project web").code, 0);
}

void TestScanCommand::namesDoNotReachTheTerminalRaw()
{
    const Run run = m_program.run("scan web");
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("aws-access-key-id"));
    QVERIFY(!hasControls(run.out) && !hasControls(run.err));
    QVERIFY2(!run.out.contains("\nforged"), "a name added a line of its own");
}

void TestScanCommand::namesAreWholeInJson()
{
    const Run run = m_program.run("--json scan web");
    QCOMPARE(run.code, 0);
    QVERIFY(!hasControls(run.out));
    const model::Json json = run.json();
    QVERIFY(json.is_object());
    QVERIFY(std::any_of(json["findings"].begin(), json["findings"].end(), [](const model::Json& finding) {
        return finding.value("rule", std::string()) == "secrets.found" &&
               finding.dump().find("forged") != std::string::npos;
    }));
}

void TestScanCommand::namesDoNotBreakExports_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Markdown") << QStringLiteral("md");
    QTest::newRow("JSON") << QStringLiteral("json");
}

void TestScanCommand::namesDoNotBreakExports()
{
    QFETCH(QString, format);
    const QString file = m_program.path(QStringLiteral("out.") + format);
    QCOMPARE(
        m_program
            .run(QStringList{QStringLiteral("export"), QStringLiteral("--project"), QStringLiteral("web"),
                             QStringLiteral("--format"), format, QStringLiteral("-o"), file})
            .code,
        0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(!text.contains("\nforged"));
    if (format == QLatin1String("json"))
        QVERIFY(model::Json::parse(text.toStdString(), nullptr, false).is_object());
    else
        QVERIFY(!text.isEmpty() && !hasControls(text));
}

void TestScanCommand::otherBranchesAreSearchedIfAsked()
{
    const GitRepository repository(m_program.path(QStringLiteral("branches")));
    const QString clean = repository.commitFile(QStringLiteral("README.md"), "# a\n");
    repository.commitFile(QStringLiteral("a.py"), "key = '" + key() + "'\n");
    repository.git({QStringLiteral("branch"), QStringLiteral("other")});
    repository.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), clean});
    QVERIFY(!m_program.run("scan branches").out.contains("aws-access-key-id"));
    const Run run = m_program.run("scan branches --all-refs");
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("only in the history or on another branch"));
    QVERIFY(!run.out.contains(key()));
}

void TestScanCommand::allReferencesWithoutHistoryMakesNoSense()
{
    QCOMPARE(m_program.run("scan web --all-refs --no-secret-history").code, 64);
}

QTEST_GUILESS_MAIN(TestScanCommand)
#include "tst_scan_command.moc"
