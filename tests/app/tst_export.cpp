// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

/// Runs a PDF tool; skips nothing: packaging/deps lists them.
QByteArray tool(const QString& program, const QStringList& arguments, int* code = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s did not run", qPrintable(program));
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput();
}

} // namespace

/// What leaves the program, read back by other programs.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePdfIsSound();
    void itsTextCanBeSelected();
    void everyPageSaysWhichItIs();
    void titleAndLanguageAreSet();
    void theSnapshotIsInside();
    void letterPaperIsLetterPaper();
    void markdownHasEveryQuestion();
    void jsonGoesToStandardOutput();
    void withoutAFormatTheFilesNameSaysIt_data();
    void withoutAFormatTheFilesNameSaysIt();
    void anEndingOfSomethingElseIsRefused();
    void aFailedExportLeavesTheFileThatWasThere();
    void whatThePaperCarries();
    void paperInAnotherLanguageIsVerified();
    void aNameThatIsNoneIsSaid_data();
    void aNameThatIsNoneIsSaid();
    void anOwnTemplateOfMarkdownIsFilled();
    void optionsThatDoNotFitAreRefusedInOneLine_data();
    void optionsThatDoNotFitAreRefusedInOneLine();

private:
    [[nodiscard]] Run exportAs(const QString& format, const QString& file,
                               const QStringList& more = {}) const;

    Program m_program;
    QString m_pdf;
};

Run TestExport::exportAs(const QString& format, const QString& file, const QStringList& more) const
{
    return m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--project"),
                                     QStringLiteral("support-copilot"), QStringLiteral("--format"), format,
                                     QStringLiteral("-o"), file} +
                         more);
}

void TestExport::initTestCase()
{
    QCOMPARE(m_program.bare({QStringLiteral("init"), m_program.workspace(), QStringLiteral("--demo")}).code,
             0);
    m_pdf = m_program.path(QStringLiteral("c.pdf"));
    const Run run = exportAs(QStringLiteral("pdf"), m_pdf);
    QVERIFY2(run.code == 0, run.err.constData());
}

void TestExport::thePdfIsSound()
{
    int code = -1;
    tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_pdf}, &code);
    QCOMPARE(code, 0);
}

void TestExport::itsTextCanBeSelected()
{
    const QByteArray text =
        tool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_pdf, QStringLiteral("-")});
    for (const char* part : {"support-copilot 1.0.0-rc1", "No-go", "Made-up answers stay under 5%", "7.8%",
                             "Stability", "Observability", "c07aa91"})
        QVERIFY2(text.contains(part), part);
}

void TestExport::everyPageSaysWhichItIs()
{
    const QByteArray text = tool(QStringLiteral("pdftotext"), {m_pdf, QStringLiteral("-")});
    QList<QByteArray> pages = text.split('\f');
    pages.removeLast(); // pdftotext ends each page with a form feed
    QVERIFY(pages.size() >= 2);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].contains(QStringLiteral("%1 of %2").arg(i + 1).arg(pages.size()).toUtf8()),
                 pages[i].constData());
}

void TestExport::titleAndLanguageAreSet()
{
    const QByteArray info = tool(QStringLiteral("pdfinfo"), {m_pdf});
    QVERIFY2(info.contains("support-copilot 1.0.0-rc1"), info.constData());
    const QByteArray json = tool(QStringLiteral("qpdf"), {QStringLiteral("--json"), m_pdf});
    QVERIFY(json.contains("\"/Lang\": \"u:en\"") || json.contains("\"/Lang\": \"en\""));
}

void TestExport::theSnapshotIsInside()
{
    const QString file = m_program.path(QStringLiteral("snapshot.json"));
    tool(QStringLiteral("pdfdetach"),
         {QStringLiteral("-savefile"), QStringLiteral("snapshot.json"), QStringLiteral("-o"), file, m_pdf});
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    const model::Json snapshot = model::Json::parse(bytes.toStdString(), nullptr, false);
    QVERIFY(!snapshot.is_discarded());
    QCOMPARE(snapshot["schema"].get<std::string>(), std::string("slipway.snapshot/1"));
    // The number printed on the paper is the sha256 of exactly these bytes.
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QByteArray text = tool(QStringLiteral("pdftotext"), {m_pdf, QStringLiteral("-")});
    const QByteArray printed = "Snapshot " + sha.left(4) + "…" + sha.right(2);
    QVERIFY2(text.contains(printed), printed.constData());
}

void TestExport::letterPaperIsLetterPaper()
{
    const QString file = m_program.path(QStringLiteral("l.pdf"));
    QCOMPARE(exportAs(QStringLiteral("pdf"), file, {QStringLiteral("--page"), QStringLiteral("letter")}).code,
             0);
    QVERIFY(tool(QStringLiteral("pdfinfo"), {file}).contains("612 x 792 pts"));
    QVERIFY(tool(QStringLiteral("pdfinfo"), {m_pdf}).contains("A4"));
}

void TestExport::markdownHasEveryQuestion()
{
    const Run markdown = exportAs(QStringLiteral("md"), QStringLiteral("-"));
    QCOMPARE(markdown.code, 0);
    const model::Json status = m_program.run("status --project support-copilot --json").json();
    QCOMPARE(status["results"].size(), size_t(76));
    for (const model::Json& result : status["results"]) {
        // Markdown escapes may stand within a question; its first word cannot be told from others, so its
        // first twelve letters are looked for.
        const std::string start = result["question"].get<std::string>().substr(0, 12);
        QVERIFY2(markdown.out.contains(start.c_str()), start.c_str());
    }
}

void TestExport::jsonGoesToStandardOutput()
{
    const Run run = exportAs(QStringLiteral("json"), QStringLiteral("-"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(run.json().is_object());
}

void TestExport::withoutAFormatTheFilesNameSaysIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("Markdown") << QStringLiteral("x.md") << QByteArray("#");
    QTest::newRow("Markdown, written out") << QStringLiteral("x.Markdown") << QByteArray("#");
    QTest::newRow("HTML") << QStringLiteral("x.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << QStringLiteral("x.json") << QByteArray("{");
    QTest::newRow("CSV") << QStringLiteral("x.csv") << QByteArray("release,verdict,");
    QTest::newRow("JUnit") << QStringLiteral("x.xml") << QByteArray("<?xml ");
    QTest::newRow("badge") << QStringLiteral("x.svg") << QByteArray("<?xml ");
    QTest::newRow("PDF") << QStringLiteral("x.pdf") << QByteArray("%PDF-");
    QTest::newRow("a name that says nothing") << QStringLiteral("x") << QByteArray("%PDF-");
}

void TestExport::withoutAFormatTheFilesNameSaysIt()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QString path = m_program.path(name);
    const Run run = m_program.run({QStringLiteral("export"), QStringLiteral("--project"),
                                   QStringLiteral("support-copilot"), QStringLiteral("-o"), path});
    QVERIFY2(run.code == 0, run.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
}

void TestExport::anEndingOfSomethingElseIsRefused()
{
    const QString path = m_program.path(QStringLiteral("x.docx"));
    const QStringList asked{QStringLiteral("export"), QStringLiteral("--project"),
                            QStringLiteral("support-copilot"), QStringLiteral("-o"), path};
    const Run run = m_program.run(asked);
    QCOMPARE(run.code, 64);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("x.docx"), run.err.constData());
    QVERIFY(!QFile::exists(path));
    // Unless somebody says what it is, by either name.
    QCOMPARE(m_program.run(asked + QStringList{QStringLiteral("--format"), QStringLiteral("markdown")}).code,
             0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("# "));
}

void TestExport::aFailedExportLeavesTheFileThatWasThere()
{
    const QString folder = m_program.path(QStringLiteral("nowhere/c.pdf"));
    const Run run = exportAs(QStringLiteral("pdf"), folder);
    QCOMPARE(run.code, 73);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains("nowhere"), run.err.constData());
}

void TestExport::whatThePaperCarries()
{
    const QString logo = m_program.path(QStringLiteral("logo.png"));
    QFile picture(logo);
    QVERIFY(picture.open(QIODevice::WriteOnly));
    // One blue pixel.
    picture.write(QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=="));
    picture.close();
    const QString file = m_program.path(QStringLiteral("carries.pdf"));
    const Run run = exportAs(QStringLiteral("pdf"), file,
                             {QStringLiteral("--paper"), QStringLiteral("letter"), QStringLiteral("--logo"),
                              logo, QStringLiteral("--confidentiality"), QStringLiteral("Internal"),
                              QStringLiteral("--with-evidence")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(tool(QStringLiteral("pdfinfo"), {file}).contains("612 x 792 pts"));
    const QByteArray text = tool(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY(text.contains("Internal\n") && text.contains("Evidence, continued"));
    const Run verified = m_program.bare({QStringLiteral("verify"), file, QStringLiteral("--json")});
    QVERIFY2(verified.code == 0, verified.out.constData());
    QCOMPARE(verified.stateOf("bytes"), std::string("holds"));
}

void TestExport::paperInAnotherLanguageIsVerified()
{
    const QString file = m_program.path(QStringLiteral("german.pdf"));
    const QStringList german{QStringLiteral("--language"), QStringLiteral("de")};
    const Run run = exportAs(QStringLiteral("pdf"), file, german);
    QVERIFY2(run.code == 0, run.err.constData());
    const QByteArray text = tool(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY(text.contains("Weg zu Go") && text.contains("Freigaben") && !text.contains("Path to Go"));
    const Run verified = m_program.bare({QStringLiteral("verify"), file, QStringLiteral("--json")});
    QVERIFY2(verified.code == 0, verified.out.constData());
    QCOMPARE(verified.stateOf("bytes"), std::string("holds"));
    QVERIFY(exportAs(QStringLiteral("md"), QStringLiteral("-"), german).out.contains("\n## Freigaben\n"));
    QVERIFY(exportAs(QStringLiteral("html"), QStringLiteral("-"), german).out.contains("<html lang=\"de\">"));
    const QString portfolio = m_program.path(QStringLiteral("german-portfolio.pdf"));
    QCOMPARE(m_program.run(QStringList{QStringLiteral("portfolio"), QStringLiteral("-o"), portfolio} + german)
                 .code,
             0);
    QVERIFY(
        tool(QStringLiteral("pdftotext"), {portfolio, QStringLiteral("-")}).contains("Release-Bereitschaft"));
    QCOMPARE(exportAs(QStringLiteral("pdf"), file, {QStringLiteral("--language"), QStringLiteral("xx")}).code,
             64);
}

void TestExport::aNameThatIsNoneIsSaid_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("hasColours");
    QTest::newRow("html") << QStringLiteral("html") << true;
    QTest::newRow("md") << QStringLiteral("md") << false;
}

void TestExport::aNameThatIsNoneIsSaid()
{
    QFETCH(QString, format);
    QFETCH(bool, hasColours);
    const QString own = m_program.path(QStringLiteral("misspelt.") + format);
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{{TITLE}}\n{{NOPE}} {{LIGHT_PASS}}\n");
    file.close();
    const Run run = exportAs(format, QStringLiteral("-"), {QStringLiteral("--template"), own});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith("support-copilot"));
    QCOMPARE(run.errorLines().size(), hasColours ? 1 : 2);
    const QByteArray said = own.toUtf8() + " line 2: {{NOPE}} is none of a checklist's names";
    QVERIFY2(run.err.contains(said), run.err.constData());
}

void TestExport::anOwnTemplateOfMarkdownIsFilled()
{
    const QString own = m_program.path(QStringLiteral("own.md"));
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{{TITLE}}: {{VERDICT_KEY}}\n");
    file.close();
    const Run run = exportAs(QStringLiteral("md"), QStringLiteral("-"), {QStringLiteral("--template"), own});
    QCOMPARE(run.out, QByteArray("support-copilot 1.0.0-rc1: no-go\n"));
    QCOMPARE(run.err, QByteArray());
    const Run refused =
        exportAs(QStringLiteral("csv"), QStringLiteral("-"), {QStringLiteral("--template"), own});
    QCOMPARE(refused.code, 64);
    QVERIFY2(refused.err.contains("only HTML and Markdown are filled by a template"),
             refused.err.constData());
}

void TestExport::optionsThatDoNotFitAreRefusedInOneLine_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a logo that is none")
        << QStringList{QStringLiteral("--logo"), m_pdf} << 65 << QByteArray("is no PNG");
    QTest::newRow("no logo there") << QStringList{QStringLiteral("--logo"), QStringLiteral("/nowhere/l.png")}
                                   << 66 << QByteArray("/nowhere/l.png");
    QTest::newRow("a logo on Markdown")
        << QStringList{QStringLiteral("--format"), QStringLiteral("md"), QStringLiteral("--logo"), m_pdf}
        << 64 << QByteArray("only a PDF has a logo");
    QTest::newRow("two lines") << QStringList{QStringLiteral("--confidentiality"), QStringLiteral("a\nb")}
                               << 64 << QByteArray("--confidentiality");
    for (const char* format : {"csv", "json", "junit", "badge"}) {
        const QStringList as{QStringLiteral("--format"), QString::fromLatin1(format)};
        QTest::addRow("confidentiality of %s", format)
            << as + QStringList{QStringLiteral("--confidentiality"), QStringLiteral("Internal")} << 64
            << QByteArray("only PDF, HTML and Markdown have a line of confidentiality");
        QTest::addRow("another language in %s", format)
            << as + QStringList{QStringLiteral("--language"), QStringLiteral("ja")} << 64
            << QByteArray("only PDF, HTML and Markdown are written in another language");
        QTest::addRow("evidence in %s", format) << as + QStringList{QStringLiteral("--with-evidence")} << 64
                                                << QByteArray("only PDF, HTML and Markdown tell every piece");
    }
    QTest::newRow("evidence in an attestation")
        << QStringList{QStringLiteral("--format"), QStringLiteral("in-toto"), QStringLiteral("--key"),
                       QStringLiteral("k"), QStringLiteral("--with-evidence")}
        << 64 << QByteArray("--with-evidence");
}

void TestExport::optionsThatDoNotFitAreRefusedInOneLine()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const QString file = m_program.path(QStringLiteral("refused.pdf"));
    const Run run = m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--project"),
                                              QStringLiteral("support-copilot"), QStringLiteral("-o"), file} +
                                  options);
    QCOMPARE(run.code, code);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
