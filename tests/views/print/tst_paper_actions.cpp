// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/paper_actions.h"

#include "core/readiness/review_desk.h"
#include "support/value_of.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/export/last_export.h"
#include "views/export/minutes_export.h"
#include "views/export/portfolio_export.h"
#include "views/print/page_printing.h"
#include "views/print/paper_view.h"
#include "views/print/print_preview.h"
#include "views/report/pdf_report.h"
#include "views/report/poppler/poppler_reader.h"
#include "views/review/review_detail.h"
#include "views/review/reviews_page.h"
#include "views/shell/main_window.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QSvgRenderer>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using test::valueOf;

namespace {

constexpr int kPatienceMs = 15'000;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList pagesOf(const model::Result<QByteArray>& pdf)
{
    return valueOf(PopplerReader().read(valueOf(pdf), s("exported"))).pages;
}

/// The words of a page above its foot, which names the moment and the snapshot that it is of.
QString bodyOf(const QString& page, const QString& foot)
{
    return page.left(page.indexOf(foot)).simplified();
}

} // namespace

/// What leaves the window on paper and as a picture, of whichever page is shown.
class TestPaperActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestWindow>();
        QVERIFY(m_test->open());
    }
    void cleanup() { m_test.reset(); }

    void theReleasesChecklistIsPrintedAsItIsExported();
    void paperIsAsItWasExportedLast();
    void aLogoThatIsGoneIsSaidInThePreview();
    void otherPaperMayBeChosenForThePrinter();
    void theBoardIsPrintedAsAPortfolio();
    void theBoardIsPrintedAsItWasExportedLast();
    void theMinutesArePrintedAsTheyWereExportedLast();
    void whereNothingIsPrintedItIsSaid();
    void theShownPageIsSavedAsPng();
    void theShownPageIsSavedAsSvg();
    void savingTakesNoKeyboardAway();
    void anEndingOfNoPictureIsRefused();
    void whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] MainWindow& window() const { return m_test->window(); }
    [[nodiscard]] QAction* action(const char* id) const { return m_test->actions().find(s(id)); }
    [[nodiscard]] PrintPreview* preview() const { return window().findChild<PrintPreview*>(); }
    /// The bar above every page.
    [[nodiscard]] InlineMessage* notice() const
    {
        return window().centralWidget()->findChild<InlineMessage*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// Presses Ctrl+P and waits for the pages.
    [[nodiscard]] bool preview(QWidget& at) const
    {
        QTest::keyClick(&at, Qt::Key_P, Qt::ControlModifier);
        return preview() &&
               QTest::qWaitFor([this] { return preview()->paper().pageCount() > 0; }, kPatienceMs);
    }
    [[nodiscard]] QString paperOfPreview() const
    {
        return preview()->findChild<QComboBox*>(s("printPaper"))->currentData().toString();
    }
    [[nodiscard]] QSize sizeOfPage() const
    {
        return static_cast<QStackedWidget*>(window().board().parentWidget())->currentWidget()->size();
    }
    /// Prints into a file and reads it.
    [[nodiscard]] QStringList printed() const
    {
        const QString path = m_test->path(s("printed.pdf"));
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        QSignalSpy done(preview(), &PrintPreview::printed);
        preview()->printOn(std::move(printer));
        if (!done.wait(kPatienceMs))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? valueOf(PopplerReader().read(file.readAll(), path)).pages
                                              : QStringList();
    }

    std::unique_ptr<test::TestWindow> m_test;
};

void TestPaperActions::theReleasesChecklistIsPrintedAsItIsExported()
{
    QVERIFY(m_test->openRelease());
    QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(preview());
    QVERIFY2(preview()->windowTitle().contains(s("web 1.0.0")), qPrintable(preview()->windowTitle()));
    QTRY_VERIFY_WITH_TIMEOUT(preview()->paper().pageCount() > 0, kPatienceMs);
    report::ReportOptions options;
    options.zone = report::localZone();
    const auto dossier = valueOf(m_test->workspace().dossier(m_test->release(), {}));
    const auto exported =
        valueOf(PopplerReader().read(valueOf(renderChecklistPdf(dossier, options)), s("exported")));
    const QStringList paper = printed();
    QCOMPARE(paper.size(), exported.pages.size());
    // Each names the moment and the snapshot that it is of, at its foot; the rest is the same word for word.
    const auto wordsOf = [](const QString& page) {
        return page.left(page.indexOf(s("Snapshot "))).simplified();
    };
    for (qsizetype i = 0; i < paper.size(); ++i) {
        QVERIFY(paper[i].contains(s("Snapshot ")));
        QCOMPARE(wordsOf(paper[i]), wordsOf(exported.pages[i]));
    }
    QVERIFY(paper.constFirst().startsWith(s("web 1.0.0")));
}

void TestPaperActions::paperIsAsItWasExportedLast()
{
    QVERIFY(m_test->openRelease());
    ExportOrder last;
    last.format = ExportFormat::Csv; // which says nothing about paper
    last.language = s("de");
    last.paper = report::PageSize::Letter;
    last.confidentiality = s("Nur für das Gremium");
    last.withEvidence = last.withExposure = true;
    keepExport(last);
    QVERIFY(preview(window()));
    QCOMPARE(paperOfPreview(), s("letter"));
    last.format = ExportFormat::Pdf;
    const auto dossier = valueOf(m_test->workspace().dossier(m_test->release(), {}));
    const QStringList exported =
        pagesOf(valueOf(exportChecklist(m_test->workspace(), dossier, last, access::PassphrasePrompt::Dialog))
                    .content);
    const QStringList paper = printed();
    QCOMPARE(paper.size(), exported.size());
    const QString foot = s("Momentaufnahme ");
    for (qsizetype i = 0; i < paper.size(); ++i) {
        QVERIFY2(paper[i].contains(last.confidentiality), qPrintable(paper[i]));
        QVERIFY(paper[i].contains(foot));
        QCOMPARE(bodyOf(paper[i], foot), bodyOf(exported[i], foot));
    }
}

void TestPaperActions::aLogoThatIsGoneIsSaidInThePreview()
{
    QVERIFY(m_test->openRelease());
    ExportOrder last;
    last.logo = m_test->path(s("gone.png"));
    keepExport(last);
    action("window.print")->trigger();
    QVERIFY(preview());
    auto* message = preview()->findChild<InlineMessage*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kPatienceMs);
    QVERIFY2(message->text().contains(s("gone.png")), qPrintable(message->text()));
    QCOMPARE(preview()->paper().pageCount(), 0);
}

/// Which says nothing about exports.
void TestPaperActions::otherPaperMayBeChosenForThePrinter()
{
    ExportOrder last;
    last.paper = report::PageSize::Letter;
    keepExport(last);
    QVERIFY(preview(window()));
    QCOMPARE(paperOfPreview(), s("letter"));
    preview()->findChild<QComboBox*>(s("printPaper"))->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(preview()->paper().pageCount() > 0, kPatienceMs);
    preview()->close();
    QTRY_VERIFY(!preview());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(preview(window()));
    QCOMPARE(paperOfPreview(), s("a4"));
    QCOMPARE(lastExport(), last);
}

void TestPaperActions::theBoardIsPrintedAsItWasExportedLast()
{
    ExportOrder last;
    last.language = s("de");
    last.confidentiality = s("Nur für das Gremium");
    last.logo = m_test->path(s("gone.png")); // a portfolio has none
    keepExport(last);
    QVERIFY(preview(window()));
    const QStringList paper = printed();
    const QStringList exported = pagesOf(exportPortfolio(m_test->workspace(), {}, last, {}));
    QCOMPARE(paper.size(), exported.size());
    for (const QString& page : paper)
        QVERIFY2(page.contains(last.confidentiality), qPrintable(page));
    QVERIFY2(paper.constFirst().contains(s("Release-Bereitschaft")), qPrintable(paper.constFirst()));
}

void TestPaperActions::theMinutesArePrintedAsTheyWereExportedLast()
{
    readiness::ReviewDesk desk(m_test->workspace(), model::systemNow);
    const auto review = valueOf(desk.plan(
        {s("Monday"), model::systemNow().addDays(1), {{s("bo"), {}}}, {{m_test->release(), 10}}, s("ada")}));
    ExportOrder last;
    last.language = s("de");
    keepExport(last);
    window().showPlace(s("reviews"));
    const ReviewDetail& shown = m_test->page<ReviewsPage>("reviews").detail();
    QTRY_COMPARE_WITH_TIMEOUT(shown.minutes().title, s("Monday"), kPatienceMs);
    QVERIFY(shown.minutesText().contains(s("Agenda"))); // the window is English
    QVERIFY(preview(window()));
    const QStringList paper = printed();
    QVERIFY2(paper.value(0).contains(s("Tagesordnung")), qPrintable(paper.value(0)));
    QCOMPARE(paper, pagesOf(exportMinutes(m_test->workspace(), model::systemNow, review.id, {}, last)));
}

void TestPaperActions::theBoardIsPrintedAsAPortfolio()
{
    action("window.print")->trigger();
    QVERIFY(preview());
    QTRY_VERIFY_WITH_TIMEOUT(preview()->paper().pageCount() > 0, kPatienceMs);
    const QStringList pages = printed();
    QVERIFY(!pages.isEmpty());
    QVERIFY2(pages.constFirst().contains(s("web 1.0.0")), qPrintable(pages.constFirst()));
    // One page more for what is not Go.
    QCOMPARE(pages.size(), 2);
}

void TestPaperActions::whereNothingIsPrintedItIsSaid()
{
    for (const char* place : {"settings", "reviews"}) { // of the reviews none is chosen: there is none
        window().showPlace(s(place));
        action("window.print")->trigger();
        QVERIFY(!preview());
        QVERIFY(notice()->isVisible());
        QVERIFY2(notice()->text().contains(s("nothing to print here")), qPrintable(notice()->text()));
        notice()->hide();
    }
}

void TestPaperActions::theShownPageIsSavedAsPng()
{
    QVERIFY(m_test->openRelease());
    const QString path = m_test->path(s("view.png"));
    const QSize size = sizeOfPage();
    savePicture(window(), path);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), kPatienceMs);
    QVERIFY2(notice()->text().contains(s("view.png")), qPrintable(notice()->text()));
    const QImage picture(path);
    QCOMPARE(picture.size(), size * window().devicePixelRatioF());
}

void TestPaperActions::theShownPageIsSavedAsSvg()
{
    const QString path = m_test->path(s("view.svg"));
    const QSize size = sizeOfPage();
    savePicture(window(), path);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), kPatienceMs);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), size);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains(">web") && svg.contains("<text"));
}

void TestPaperActions::savingTakesNoKeyboardAway()
{
    window().board().table().setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&window().board().table()));
    for (const char* name : {"f.png", "f.svg"}) {
        savePicture(window(), m_test->path(s(name)));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&window().board().table()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), kPatienceMs);
}

void TestPaperActions::anEndingOfNoPictureIsRefused()
{
    savePicture(window(), m_test->path(s("view.jpeg")));
    QVERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(s(".png or .svg")), qPrintable(notice()->text()));
    QVERIFY(!QFile::exists(m_test->path(s("view.jpeg"))));
}

void TestPaperActions::whatCannotBeWrittenIsSaid()
{
    savePicture(window(), m_test->path(s("no/folder/view.png")));
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), kPatienceMs);
    QVERIFY2(notice()->text().contains(s("view.png")), qPrintable(notice()->text()));
    QCOMPARE(notice()->property("message").toString(), s("error"));
}

QTEST_MAIN(TestPaperActions)
#include "tst_paper_actions.moc"
