// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

void qpdf(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("qpdf"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("qpdf: %s", process.readAllStandardError().constData());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// The real program on real PDFs, forged by other tools.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            m_program.bare({QStringLiteral("init"), m_program.workspace(), QStringLiteral("--demo")}).code,
            0);
        m_pdf = m_program.path(QStringLiteral("c.pdf"));
        const Run run = exportOf(QStringLiteral("support-copilot"), m_pdf);
        QVERIFY2(run.code == 0, run.err.constData());
    }

    /// In a home that knows no workspace.
    void everySampleHolds()
    {
        const model::Json list = m_program.run("project list --json").json();
        QVERIFY(list.size() >= 8);
        for (const model::Json& project : list) {
            const QString name = model::toQString(project["project"].get<std::string>());
            const QString file = m_program.path(name + QStringLiteral(".pdf"));
            QCOMPARE(exportOf(name, file, {QStringLiteral("--with-exposure")}).code, 0);
            const Program elsewhere;
            const Run run = elsewhere.bare({QStringLiteral("verify"), file, QStringLiteral("--json")});
            QVERIFY2(run.code == 0, run.out.constData());
            QCOMPARE(run.json()["holds"].get<bool>(), true);
            QVERIFY(run.json()["project"] == project["project"]);
            for (const char* check : {"enclosures", "schemas", "hashes", "evaluation", "report", "metadata",
                                      "pages", "look", "bytes"})
                QVERIFY2(run.stateOf(check) == "holds", (check + (' ' + run.out)).constData());
        }
    }

    void whatIsRightAndWrongIsSaidInLines()
    {
        const Run right = verify(m_pdf);
        QCOMPARE(right.code, 0);
        QVERIFY2(
            right.out.contains("holds     Evaluating the evidence by the policy gives the same results."),
            right.out.constData());
        QVERIFY(right.out.contains("not-made  The signatures of the sign-offs are good."));
        QVERIFY(right.out.contains("\nsupport-copilot 1.0.0-rc1: No-go, as of "));
        const auto notMade = right.out.count("not-made  ");
        QVERIFY(notMade > 1);
        const QByteArray closing = QByteArray::number(notMade) + " were not made\n";
        QVERIFY2(right.out.endsWith("\nHolds: no check fails, " + closing), right.out.constData());

        const Run wrong =
            verify(forged("snapshot.json", R"("verdict":"no-go","waived")", R"("verdict":"go","waived")"));
        QCOMPARE(wrong.code, 65);
        QVERIFY2(
            wrong.out.contains("fails     Evaluating the evidence by the policy gives the same results.\n"
                               "          snapshot.json#/evaluation/verdict says \"go\", and evaluating "
                               "again gives \"no-go\"\n"),
            wrong.out.constData());
        QVERIFY(wrong.out.contains("fails     The hashes are those of what is attached."));
        const QByteArray fails = QByteArray::number(wrong.out.count("fails     ")) + " checks fail\n";
        QVERIFY2(wrong.out.endsWith("\nDoes not hold: " + fails), wrong.out.constData());
    }

    void aForgedAttachmentIsFound_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("check");
        QTest::newRow("a state") << QByteArray("snapshot.json") << QByteArray(R"("state":"fail")")
                                 << QByteArray(R"("state":"pass")") << QByteArray("evaluation");
        QTest::newRow("a severity") << QByteArray("policy.json") << QByteArray(R"("severity":"blocker")")
                                    << QByteArray(R"("severity":"minor")") << QByteArray("hashes");
        QTest::newRow("the paper") << QByteArray("report.json") << QByteArray(R"("page":"a4")")
                                   << QByteArray(R"("page":"letter")") << QByteArray("metadata");
    }

    void aForgedAttachmentIsFound()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, check);
        const Run run = verify(forged(file.constData(), before, after), {QStringLiteral("--json")});
        QCOMPARE(run.code, 65);
        QCOMPARE(run.json()["holds"].get<bool>(), false);
        QCOMPARE(run.stateOf(check.constData()), std::string("fails"));
    }

    void aFileThatIsOnlyRewrittenStillHolds()
    {
        const QString file = m_program.path(QStringLiteral("rewritten.pdf"));
        qpdf({QStringLiteral("--object-streams=generate"), m_pdf, file});
        const Run run = verify(file, {QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.stateOf("pages"), std::string("holds"));
        QCOMPARE(run.stateOf("look"), std::string("holds"));
        QCOMPARE(run.stateOf("bytes"), std::string("not-made"));
    }

    /// A white box over the verdict, say: the words below are the same.
    void whatIsDrawnOverThePageIsFound()
    {
        const QString box = m_program.path(QStringLiteral("box.pdf"));
        write(box, "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                   "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                   "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                   "4 0 obj<</Length 27>>stream\n1 1 1 rg 400 700 150 120 re f\nendstream endobj\n"
                   "trailer<</Root 1 0 R>>\n");
        const QString file = m_program.path(QStringLiteral("covered.pdf"));
        QProcess process; // it repairs the file above, and says so with 3
        process.start(QStringLiteral("qpdf"), {m_pdf, QStringLiteral("--overlay"), box,
                                               QStringLiteral("--to=1"), QStringLiteral("--"), file});
        QVERIFY(process.waitForFinished(60'000));
        const Run run = verify(file, {QStringLiteral("--json")});
        QCOMPARE(run.stateOf("pages"), std::string("holds"));
        QCOMPARE(run.stateOf("look"), std::string("fails"));
        QCOMPARE(run.code, 65);
    }

    void aPageTakenOutIsFound()
    {
        const QString file = m_program.path(QStringLiteral("shorter.pdf"));
        qpdf({m_pdf, QStringLiteral("--pages"), QStringLiteral("."), QStringLiteral("1"),
              QStringLiteral("--"), file});
        const Run run = verify(file, {QStringLiteral("--json")});
        QCOMPARE(run.code, 65);
        QCOMPARE(run.stateOf("pages"), std::string("fails"));
    }

    void aPortfolioProvesNothingAndThatIsSaid()
    {
        const QString file = m_program.path(QStringLiteral("board.pdf"));
        QCOMPARE(m_program.run({QStringLiteral("portfolio"), QStringLiteral("-o"), file}).code, 0);
        const Run run = verify(file);
        QCOMPARE(run.code, 65);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errorLines().front().contains("nothing is attached to it"), run.err.constData());
    }

    void whatIsNoChecklistIsRefusedInOneLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("text") << QByteArray("hello") << 65;
        QTest::newRow("empty") << QByteArray("") << 65;
        QTest::newRow("not there") << QByteArray() << 66;
    }

    void whatIsNoChecklistIsRefusedInOneLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const QString file = m_program.path(QStringLiteral("other.pdf"));
        QFile::remove(file);
        if (!content.isNull())
            write(file, content);
        const Run run = verify(file);
        QCOMPARE(run.code, code);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errorLines().front().contains("give a PDF that slipway export wrote"),
                 run.errorLines().front().constData());
    }

private:
    Run exportOf(const QString& project, const QString& file, const QStringList& more = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--project"), project,
                                         QStringLiteral("-o"), file} +
                             more);
    }
    Run verify(const QString& file, const QStringList& more = {}) const
    {
        return m_program.bare(QStringList{QStringLiteral("verify"), file} + more);
    }
    /// The PDF with one attachment exchanged for another text of it.
    QString forged(const char* attachment, const QByteArray& before, const QByteArray& after) const
    {
        const QString name = QString::fromLatin1(attachment);
        const QString part = m_program.path(name);
        QProcess detach;
        detach.start(QStringLiteral("pdfdetach"),
                     {QStringLiteral("-savefile"), name, QStringLiteral("-o"), part, m_pdf});
        if (!detach.waitForFinished(60'000) || detach.exitCode() != 0)
            qFatal("pdfdetach: %s", detach.readAllStandardError().constData());
        QByteArray content = contentOf(part);
        const qsizetype at = content.lastIndexOf(before);
        if (at < 0)
            qFatal("%s has no %s", attachment, before.constData());
        write(part, content.replace(at, before.size(), after));
        const QString file = m_program.path(QStringLiteral("forged.pdf"));
        qpdf({m_pdf, QStringLiteral("--remove-attachment=") + name, QStringLiteral("--add-attachment"), part,
              QStringLiteral("--key=") + name, QStringLiteral("--filename=") + name, QStringLiteral("--"),
              file});
        return file;
    }

    Program m_program;
    QString m_pdf;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
