// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/access/ssh_keys.h"
#include "core/readiness/review_desk.h"
#include "support/value_of.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/export/last_export.h"
#include "views/export/minutes_export.h"
#include "views/export_scene.h"
#include "views/language/language.h"
#include "views/moment_choice.h"
#include "views/review/review_detail.h"
#include "views/review/reviews_page.h"
#include "views/widgets/inline_message.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using test::contentOf;
using test::FileAnswer;
using test::kPatienceMs;
using test::s;
using test::valueOf;

/// From the window to files: what it writes beside what the command line writes.
class TestExports : public QObject, private test::ExportScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup()
    {
        m_test.reset();
        loadLanguage(s("en"));
    }
    void everyFormatIsWhatTheCommandWrites_data();
    void everyFormatIsWhatTheCommandWrites();
    void theButtonWritesPdfAsItWasChosenLast();
    void thePortfolioIsWhatTheCommandWrites();
    void theMinutesAreWhatTheCommandWrites_data();
    void theMinutesAreWhatTheCommandWrites();
    void theButtonWritesMinutesAsWasChosenLast();
    void aWindowExportsInItsLanguage_data();
    void aWindowExportsInItsLanguage();

private:
    void travel();
    /// What `slipway` writes with these words, as of the moment that is shown.
    [[nodiscard]] QByteArray ofCommand(const QStringList& words) const;

    test::Program m_program;
    QDateTime m_then;
};

/// Shows a moment: of now each export is of another one.
void TestExports::travel()
{
    m_then = model::systemNow();
    window().context().moment->choose(m_then);
    QTRY_VERIFY_WITH_TIMEOUT(window().board().filter().rowCount() == 1, kPatienceMs);
    window().board().table().selectRow(0);
    QVERIFY(window().board().selected());
}

QByteArray TestExports::ofCommand(const QStringList& words) const
{
    const test::Run run =
        m_program.bare(QStringList{s("--workspace"), m_test->path(s("w.slipway"))} + words +
                       QStringList{s("--as-of"), m_then.toString(Qt::ISODateWithMs), s("-o"), s("-")});
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    return run.code == 0 ? run.out : QByteArray();
}

void TestExports::everyFormatIsWhatTheCommandWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isRead");
    for (const auto& [format, file, isRead] : {std::tuple("pdf", "web-1.0.0.pdf", true),
                                               {"html", "web-1.0.0.html", true},
                                               {"md", "web-1.0.0.md", true},
                                               {"json", "web-1.0.0.json", false},
                                               {"csv", "web-1.0.0.csv", false},
                                               {"junit", "web-1.0.0.xml", false},
                                               {"badge", "web-1.0.0-badge.svg", false},
                                               {"in-toto", "web-1.0.0-attestation.json", false}})
        QTest::newRow(format) << s(format) << s(file) << isRead;
    QCOMPARE(kExportFormats.size(), size_t(8)); // all of them
}

void TestExports::everyFormatIsWhatTheCommandWrites()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(bool, isRead);
    travel();
    const test::SshKey key;
    QStringList words{s("export"), s("--project"), s("web"), s("--release"),
                      s("1.0.0"),  s("--format"),  format};
    QVERIFY(open());
    choose("exportFormat", format);
    if (isRead) {
        choose("exportLanguage", s("de"));
        field<QLineEdit>("exportLine")->setText(s("Nur für das Gremium"));
        field<QCheckBox>("exportEvidence")->setChecked(true);
        words += {s("--language"), s("de"), s("--confidentiality"), s("Nur für das Gremium"),
                  s("--with-evidence")};
    }
    if (isRead || format == s("json")) {
        field<QCheckBox>("exportExposure")->setChecked(true);
        words += s("--with-exposure");
    }
    if (format == s("pdf")) {
        choose("exportPaper", s("letter"));
        field<QLineEdit>("exportLogo")->setText(logo());
        words += {s("--paper"), s("letter"), s("--logo"), logo()};
    }
    if (format == s("in-toto")) {
        field<QLineEdit>("exportKey")->setText(key.file());
        words += {s("--key"), key.file()};
    }
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY(!dialog());
    QCOMPARE(QFileInfo(answer.path).fileName(), file);
    QVERIFY(isTold());
    QCOMPARE(m_test->find<InlineMessage>("inlineMessage")->text(),
             s("Wrote %1.").arg(QDir::toNativeSeparators(answer.path)));
    const QByteArray wanted = ofCommand(words);
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(answer.path) == wanted, "other bytes");
}

/// "Export PDF" asks nothing but where to.
void TestExports::theButtonWritesPdfAsItWasChosenLast()
{
    travel();
    ExportOrder last;
    last.format = ExportFormat::Html;
    last.language = s("ja");
    last.paper = report::PageSize::Letter;
    last.confidentiality = s("Internal");
    last.logo = logo();
    last.withEvidence = true;
    keepExport(last);
    FileAnswer answer(folder());
    QTest::mouseClick(m_test->button(s("Export PDF")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QCOMPARE(answer.title, s("Export the checklist as PDF"));
    QCOMPARE(QFileInfo(answer.path).fileName(), s("web-1.0.0.pdf"));
    QVERIFY(isTold());
    const QByteArray wanted =
        ofCommand({s("export"), s("--project"), s("web"), s("--format"), s("pdf"), s("--language"), s("ja"),
                   s("--paper"), s("letter"), s("--confidentiality"), s("Internal"), s("--logo"), logo(),
                   s("--with-evidence")});
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(answer.path) == wanted, "other bytes");
    QCOMPARE(lastExport(), last); // which says nothing about what is asked for the next time
}

void TestExports::thePortfolioIsWhatTheCommandWrites()
{
    travel();
    // Of checklists: the dialogue shows neither here.
    ExportOrder last;
    last.withEvidence = last.withExposure = true;
    keepExport(last);
    QVERIFY(open("board.export"));
    QVERIFY(!field<QComboBox>("exportFormat")->isVisible()); // there is one only
    QVERIFY(!field<QLineEdit>("exportLogo")->isVisible());
    choose("exportLanguage", s("de"));
    choose("exportPaper", s("letter"));
    field<QLineEdit>("exportLine")->setText(s("Internal"));
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY(isTold());
    const QByteArray wanted = ofCommand({s("portfolio"), s("--language"), s("de"), s("--paper"), s("letter"),
                                         s("--confidentiality"), s("Internal")});
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(answer.path) == wanted, "other bytes");
    QVERIFY(lastExport().withEvidence && lastExport().withExposure);
}

void TestExports::theMinutesAreWhatTheCommandWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("pdf") << s("pdf");
    QTest::newRow("md") << s("md");
}

void TestExports::theMinutesAreWhatTheCommandWrites()
{
    QFETCH(QString, format);
    readiness::ReviewDesk desk(m_test->workspace(), model::systemNow);
    const auto review = valueOf(desk.plan(
        {s("Monday"), model::systemNow().addDays(1), {{s("bo"), {}}}, {{m_test->release(), 10}}, s("ada")}));
    QVERIFY(desk.open(review.id, s("ada")).ok());
    QVERIFY(desk.enter(review.id, m_test->release(), s("ada")).ok()); // which tells why, in German too
    travel();
    window().showPlace(s("reviews"));
    auto& page = m_test->page<ReviewsPage>("reviews");
    QTRY_COMPARE_WITH_TIMEOUT(page.detail().minutes().title, s("Monday"), kPatienceMs);
    QVERIFY(open("reviews.export"));
    choose("exportFormat", format);
    choose("exportLanguage", s("de"));
    QVERIFY(!field<QLineEdit>("exportLine")->isVisible());
    QCOMPARE(field<QComboBox>("exportPaper")->isVisible(), format == s("pdf"));
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY2(answer.path.endsWith(QLatin1Char('.') + format), qPrintable(answer.path));
    QTRY_VERIFY_WITH_TIMEOUT(page.message().isVisible(), kPatienceMs);
    // Into a file: its ending says what is wanted.
    const QString other = m_test->path(s("of-command.") + format);
    const test::Run run = m_program.bare({s("--workspace"), m_test->path(s("w.slipway")), s("review"),
                                          s("minutes"), s("--language"), s("de"), s("--as-of"),
                                          m_then.toString(Qt::ISODateWithMs), s("-o"), other});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(!contentOf(other).isEmpty());
    QVERIFY2(contentOf(answer.path) == contentOf(other), "other bytes");
}

/// "Export minutes" asks nothing but where to.
void TestExports::theButtonWritesMinutesAsWasChosenLast()
{
    readiness::ReviewDesk desk(m_test->workspace(), model::systemNow);
    const auto review = valueOf(desk.plan(
        {s("Monday"), model::systemNow().addDays(1), {{s("bo"), {}}}, {{m_test->release(), 10}}, s("ada")}));
    QVERIFY(desk.open(review.id, s("ada")).ok());
    QVERIFY(desk.enter(review.id, m_test->release(), s("ada")).ok());
    travel();
    ExportOrder last;
    last.format = ExportFormat::Html;
    last.language = s("ja");
    keepExport(last);
    window().showPlace(s("reviews"));
    auto& page = m_test->page<ReviewsPage>("reviews");
    QTRY_COMPARE_WITH_TIMEOUT(page.detail().minutes().title, s("Monday"), kPatienceMs);
    FileAnswer answer(folder());
    QTest::mouseClick(m_test->find<QPushButton>("reviewExport"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page.message().isVisible(), kPatienceMs);
    const QString other = m_test->path(s("of-command.pdf"));
    const test::Run run = m_program.bare({s("--workspace"), m_test->path(s("w.slipway")), s("review"),
                                          s("minutes"), s("--language"), s("ja"), s("--as-of"),
                                          m_then.toString(Qt::ISODateWithMs), s("-o"), other});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(!contentOf(other).isEmpty());
    QVERIFY2(contentOf(answer.path) == contentOf(other), "other bytes");
    // On the paper that was chosen last.
    last.paper = report::PageSize::Letter;
    keepExport(last);
    const QString letter = folder() + s("/letter.pdf");
    page.detail().exportMinutes(letter);
    QTRY_VERIFY_WITH_TIMEOUT(!contentOf(letter).isEmpty(), kPatienceMs);
    const QByteArray wanted =
        valueOf(exportMinutes(m_test->workspace(), model::systemNow, review.id, m_then, last));
    QVERIFY2(contentOf(letter) == wanted && wanted != contentOf(other), "other bytes");
}

void TestExports::aWindowExportsInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char* code : {"en", "de", "ja"})
        QTest::newRow(code) << s(code);
}

/// Before anybody chose one: "Export PDF", and what the dialogue begins with.
void TestExports::aWindowExportsInItsLanguage()
{
    QFETCH(QString, language);
    loadLanguage(language);
    travel();
    const QString path = folder() + s("/c.pdf");
    window().exportPdf(m_test->release(), path);
    QVERIFY(isTold());
    const QByteArray wanted = ofCommand(
        {s("export"), s("--project"), s("web"), s("--format"), s("pdf"), s("--language"), language});
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(path) == wanted, "other bytes");
    QVERIFY(open());
    QCOMPARE(field<QComboBox>("exportLanguage")->currentData().toString(), language);
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
