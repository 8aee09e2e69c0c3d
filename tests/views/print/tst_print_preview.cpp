// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/print_preview.h"

#include "support/builders.h"
#include "support/value_of.h"
#include "views/print/page_printing.h"
#include "views/print/paper_view.h"
#include "views/report/minutes_pdf.h"
#include "views/report/poppler/poppler_reader.h"
#include "views/theme/theme.h"
#include "views/widgets/inline_message.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace slipway::views;

namespace {

constexpr int kPatienceMs = 15'000;

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

report::MinutesDocument someMinutes()
{
    using Block = report::MinutesBlock;
    Block table{Block::Kind::Table, {}, {s("Nr"), s("Condition")}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({{{report::MinutesSpan::Look::Told, QStringLiteral("row-%1.").arg(i)}},
                              {{report::MinutesSpan::Look::Told, s("Write the runbook")}}});
    return {s("Launch review"), {table}, theDay()};
}

} // namespace

/// The preview, with minutes of several pages.
class TestPrintPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        m_laidOut.clear();
        m_onGuiThread = false;
    }
    void cleanup() { delete m_preview; }

    void thePagesAreShownOneBelowTheOther();
    void theButtonsAndKeysTurnPages();
    void sizesChange();
    void twoLargePagesAreKeptBesideEachOther();
    void otherPaperIsLaidOutAnew();
    void whatCannotBeLaidOutIsSaid();
    void thePagesArePrintedOffTheGuiThread();
    void whatIsPrintedOutlivesThePreview();
    void aFailedPrinterIsSaid();
    void withoutAPrinterThePdfIsAdvised();

private:
    /// Opens it and waits for the pages.
    [[nodiscard]] bool open()
    {
        const PrintJob job{s("Minutes"), [this](report::PageSize paper) {
                               m_onGuiThread = m_onGuiThread || QThread::currentThread() == qApp->thread();
                               m_laidOut.push_back(paper);
                               return recordMinutes(someMinutes(), paper);
                           }};
        m_preview = new PrintPreview(m_theme, job, nullptr);
        QSignalSpy ready(m_preview, &PrintPreview::ready);
        m_preview->show();
        return QTest::qWaitForWindowActive(m_preview) && (!ready.isEmpty() || ready.wait(kPatienceMs));
    }
    [[nodiscard]] QString place() const { return m_preview->findChild<QLabel*>(s("printPlace"))->text(); }
    void press(const char* name) const
    {
        QTest::mouseClick(m_preview->findChild<QPushButton*>(s(name)), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    QPointer<PrintPreview> m_preview;
    std::vector<report::PageSize> m_laidOut;
    bool m_onGuiThread = false;
};

void TestPrintPreview::thePagesAreShownOneBelowTheOther()
{
    QVERIFY(open());
    QVERIFY(!m_onGuiThread);
    const int count = m_preview->paper().pageCount();
    QVERIFY(count > 2);
    QCOMPARE(place(), QStringLiteral("1 of %1").arg(count));
    QCOMPARE(m_preview->paper().accessibleName(), QStringLiteral("Page 1 of %1").arg(count));
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->paper().hasShot(0), kPatienceMs);
    // White paper with black words, on a desk of another colour.
    const QImage seen = m_preview->paper().viewport()->grab().toImage();
    int white = 0;
    int dark = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            white += qGray(seen.pixel(x, y)) == 255 ? 1 : 0;
            dark += qGray(seen.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    QVERIFY2(white > seen.width() * seen.height() / 2, qPrintable(QString::number(white)));
    QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
}

void TestPrintPreview::theButtonsAndKeysTurnPages()
{
    QVERIFY(open());
    const int count = m_preview->paper().pageCount();
    QVERIFY(!m_preview->findChild<QPushButton*>(s("printPrevious"))->isEnabled());
    press("printNext");
    QCOMPARE(place(), QStringLiteral("2 of %1").arg(count));
    press("printPrevious");
    QCOMPARE(place(), QStringLiteral("1 of %1").arg(count));
    QTest::keyClick(&m_preview->paper(), Qt::Key_End);
    QCOMPARE(place(), QStringLiteral("%1 of %1").arg(count));
    QVERIFY(!m_preview->findChild<QPushButton*>(s("printNext"))->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->paper().hasShot(count - 1), kPatienceMs);
    QTest::keyClick(&m_preview->paper(), Qt::Key_Home);
    QCOMPARE(place(), QStringLiteral("1 of %1").arg(count));
    QTest::keyClick(&m_preview->paper(), Qt::Key_PageDown);
    QTest::keyClick(&m_preview->paper(), Qt::Key_PageDown);
    QVERIFY(place() != QStringLiteral("1 of %1").arg(count));
}

void TestPrintPreview::sizesChange()
{
    QVERIFY(open());
    PaperView& paper = m_preview->paper();
    press("printNext");
    QTRY_VERIFY_WITH_TIMEOUT(paper.hasShot(1), kPatienceMs);
    QCOMPARE(paper.horizontalScrollBar()->maximum(), 0);
    for (int i = 0; i < 4; ++i)
        press("printLarger");
    QVERIFY(paper.horizontalScrollBar()->maximum() > 0);
    QCOMPARE(paper.currentPage(), 1); // still the one that was read
    press("printFit");
    QCOMPARE(paper.horizontalScrollBar()->maximum(), 0);
    press("printSmaller");
    QCOMPARE(paper.currentPage(), 1);
}

/// On a screen of many pixels: else each would put the other out, and both be drawn again and again.
void TestPrintPreview::twoLargePagesAreKeptBesideEachOther()
{
    QVERIFY(open());
    PageShots shots(m_preview);
    shots.show(
        std::make_shared<const RecordedPages>(valueOf(recordMinutes(someMinutes(), report::PageSize::A4))), 4,
        3);
    QSignalSpy taken(&shots, &PageShots::shotTaken);
    QVERIFY(shots.shot(0).isNull() && shots.shot(1).isNull());
    while (taken.size() < 2)
        QVERIFY(taken.wait(kPatienceMs));
    for (int page : {0, 1}) {
        QVERIFY(!shots.shot(page).isNull());
        QVERIFY(shots.shot(page).devicePixelRatio() > 0.9);
    }
}

void TestPrintPreview::otherPaperIsLaidOutAnew()
{
    QVERIFY(open());
    QCOMPARE(m_laidOut, std::vector<report::PageSize>{report::PageSize::A4});
    QSignalSpy ready(m_preview, &PrintPreview::ready);
    m_preview->findChild<QComboBox*>(s("printPaper"))->setCurrentIndex(1);
    QCOMPARE(place(), QStringLiteral("Laying out the pages…"));
    QVERIFY(!m_preview->findChild<QPushButton*>(s("printPrint"))->isEnabled());
    QVERIFY(ready.wait(kPatienceMs));
    QCOMPARE(m_laidOut.back(), report::PageSize::Letter);
    delete m_preview;
    m_laidOut.clear();
    QVERIFY(open()); // chosen last
    QCOMPARE(m_laidOut, std::vector<report::PageSize>{report::PageSize::Letter});
}

void TestPrintPreview::whatCannotBeLaidOutIsSaid()
{
    const PrintJob job{
        s("Minutes"), [](report::PageSize) -> Result<RecordedPages> {
            return Error{ErrorCode::NotFound, QStringLiteral("was removed"), QStringLiteral("web 1.0"), {}};
        }};
    m_preview = new PrintPreview(m_theme, job, nullptr);
    m_preview->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->message().isVisible(), kPatienceMs);
    QVERIFY2(m_preview->message().text().contains(s("was removed")), qPrintable(m_preview->message().text()));
    QCOMPARE(place(), QString());
    QVERIFY(!m_preview->findChild<QPushButton*>(s("printPrint"))->isEnabled());
}

void TestPrintPreview::thePagesArePrintedOffTheGuiThread()
{
    QVERIFY(open());
    const QString path = m_folder.filePath(s("printed.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    printer->setPageSize(QPageSize(QPageSize::A3)); // the printer's own idea
    QSignalSpy printed(m_preview, &PrintPreview::printed);
    m_preview->printOn(std::move(printer));
    QVERIFY(!QFile::exists(path) || QFileInfo(path).size() == 0); // not in this call
    QVERIFY(printed.wait(kPatienceMs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList paper = valueOf(PopplerReader().read(file.readAll(), path)).pages;
    const QStringList exported =
        valueOf(PopplerReader().read(valueOf(renderMinutesPdf(someMinutes())), path)).pages;
    QCOMPARE(paper.size(), exported.size());
    QCOMPARE(paper.join(QLatin1Char(' ')).simplified(), exported.join(QLatin1Char(' ')).simplified());
    QVERIFY(m_preview->message().isVisible());
    QVERIFY(m_preview->findChild<QPushButton*>(s("printPrint"))->isEnabled());
}

void TestPrintPreview::whatIsPrintedOutlivesThePreview()
{
    QVERIFY(open());
    const int count = m_preview->paper().pageCount();
    const QString path = m_folder.filePath(s("closed.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    m_preview->printOn(std::move(printer));
    delete m_preview; // as where it is closed
    readiness::workPool().waitForDone();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(valueOf(PopplerReader().read(file.readAll(), path)).pages.size(), count);
    QCoreApplication::processEvents(); // what came of it has nobody to tell
}

void TestPrintPreview::aFailedPrinterIsSaid()
{
    QVERIFY(open());
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_folder.filePath(s("no/folder/p.pdf")));
    m_preview->printOn(std::move(printer));
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->message().isVisible(), kPatienceMs);
    QVERIFY2(m_preview->message().text().contains(s("does not take the pages")),
             qPrintable(m_preview->message().text()));
}

void TestPrintPreview::withoutAPrinterThePdfIsAdvised()
{
    QVERIFY(open());
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("this machine has a printer");
    press("printPrint");
    QVERIFY(m_preview->message().isVisible());
    QVERIFY2(m_preview->message().text().contains(s("export the PDF")),
             qPrintable(m_preview->message().text()));
}

QTEST_MAIN(TestPrintPreview)
#include "tst_print_preview.moc"
