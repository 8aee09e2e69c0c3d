// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/page_printing.h"

#include "core/report/dossiers.h"
#include "support/builders.h"
#include "support/value_of.h"
#include "views/print/page_shots.h"
#include "views/report/minutes_pdf.h"
#include "views/report/pdf_report.h"
#include "views/report/poppler/poppler_reader.h"
#include "views/report/portfolio_pdf.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace slipway::views;

namespace {

using report::PageSize;

readiness::Dossier ofManyTongues(int criteria)
{
    readiness::Dossier dossier = aDossier(criteria);
    dossier.project.name = QString::fromUtf8("naïve ☃ 支払い");
    return dossier;
}

report::PortfolioDocument aPortfolio()
{
    readiness::Board board;
    board.at = theDay();
    std::vector<report::ChecklistDocument> details;
    for (int i = 0; i < 5; ++i) {
        readiness::Dossier dossier = aDossier(8);
        dossier.project.name = QStringLiteral("project-%1").arg(i);
        readiness::BoardRow row;
        row.project = dossier.project;
        row.release = dossier.release;
        row.evaluation = dossier.evaluation;
        board.rows.push_back(row);
        details.push_back(report::openOnly(report::makeDocument(dossier, {})));
    }
    return report::makePortfolio(board, std::move(details), {});
}

report::MinutesDocument someMinutes()
{
    using Block = report::MinutesBlock;
    Block table{Block::Kind::Table, {}, {QStringLiteral("Nr"), QStringLiteral("Condition")}};
    for (int i = 0; i < 90; ++i)
        table.rows.push_back({{{report::MinutesSpan::Look::Told, QStringLiteral("row-%1.").arg(i)}},
                              {{report::MinutesSpan::Look::Told, QStringLiteral("Write the runbook")}}});
    return {QStringLiteral("Launch review"), {table}, theDay()};
}

/// The words of a page, but those that the foot of a checklist has on paper or in a file only.
QString commonWords(const QString& page)
{
    static const QRegularExpression foot(
        QStringLiteral("Snapshot ([0-9a-f]{4})\\S*, taken (.*?)\\. Attached(; check it with: slipway verify|"
                       " to the exported PDF, not to paper)"));
    return page.simplified().replace(foot, QStringLiteral("Snapshot \\1, taken \\2"));
}

QStringList commonWords(QStringList pages)
{
    for (QString& page : pages)
        page = commonWords(page);
    return pages;
}

PdfFile read(const QByteArray& pdf)
{
    return valueOf(PopplerReader().read(pdf, QStringLiteral("p.pdf")));
}

} // namespace

/// What comes out of a printer: here one that prints into a file, which poppler reads.
class TestPagePrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesArePrintedThatThePdfHas_data();
    void thePagesArePrintedThatThePdfHas();
    void paperSaysWhereWhatProvesItIs();
    void onlyThePagesAskedForArePrinted_data();
    void onlyThePagesAskedForArePrinted();
    void whatIsAskedForBeyondTheLastIsRefused();
    void aPrinterThatDoesNotBeginIsTold();
    void stoppedBetweenTwoPages();
    void aPageLooksOnTheScreenAsOnPaper();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("printed.pdf")); }
    [[nodiscard]] std::unique_ptr<QPrinter> printer(const RecordedPages& pages) const
    {
        auto made = std::make_unique<QPrinter>(QPrinter::HighResolution);
        made->setOutputFormat(QPrinter::PdfFormat);
        made->setOutputFileName(path());
        prepare(*made, pages);
        return made;
    }
    [[nodiscard]] PdfFile printed() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("nothing was printed");
        return read(file.readAll());
    }

    QTemporaryDir m_folder;
};

void TestPagePrinting::thePagesArePrintedThatThePdfHas_data()
{
    QTest::addColumn<RecordedPages>("pages");
    QTest::addColumn<QByteArray>("pdf");
    for (const PageSize paper : {PageSize::A4, PageSize::Letter}) {
        const char* on = paper == PageSize::A4 ? "A4" : "Letter";
        report::ReportOptions options;
        options.pageSize = paper;
        options.confidentiality = QStringLiteral("Internal");
        const readiness::Dossier dossier = ofManyTongues(45);
        QTest::addRow("checklist on %s", on)
            << valueOf(recordChecklist(dossier, options)) << valueOf(renderChecklistPdf(dossier, options));
        const auto portfolio = aPortfolio();
        QTest::addRow("portfolio on %s", on) << valueOf(recordPortfolio(portfolio, options))
                                             << valueOf(renderPortfolioPdf(portfolio, options));
        QTest::addRow("minutes on %s", on) << valueOf(recordMinutes(someMinutes(), paper))
                                           << valueOf(renderMinutesPdf(someMinutes(), paper));
    }
}

void TestPagePrinting::thePagesArePrintedThatThePdfHas()
{
    QFETCH(RecordedPages, pages);
    QFETCH(QByteArray, pdf);
    const PdfFile exported = read(pdf);
    QVERIFY(exported.pages.size() > 1);
    QCOMPARE(static_cast<qsizetype>(pages.pages.size()), exported.pages.size());
    const auto onto = printer(pages);
    const Status status = print(pages, *onto, {});
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().line()));
    const PdfFile paper = printed();
    // Word for word; poppler breaks lines where a letter is a hair higher.
    for (qsizetype i = 0; i < exported.pages.size(); ++i)
        QCOMPARE(commonWords(paper.pages.value(i)), commonWords(exported.pages[i]));
    QCOMPARE(paper.pages.size(), exported.pages.size());
    QCOMPARE(paper.title, pages.title);
}

/// Nothing can be attached to it, and a file of it cannot be verified.
void TestPagePrinting::paperSaysWhereWhatProvesItIs()
{
    const readiness::Dossier dossier = aDossier(45);
    const RecordedPages pages = valueOf(recordChecklist(dossier, {}));
    QVERIFY(print(pages, *printer(pages), {}).ok());
    const QString digits = report::makeDocument(dossier, {}).snapshotSha256.left(12);
    const QStringList paper = printed().pages;
    QVERIFY(paper.size() > 1);
    for (const QString& page : paper) {
        QVERIFY2(page.contains(QLatin1String("Snapshot ") + digits + QLatin1String(", taken ")),
                 qPrintable(page));
        QVERIFY(page.contains(QLatin1String("Attached to the exported PDF, not to paper")));
        QVERIFY(!page.contains(QLatin1String("slipway verify")));
    }
}

void TestPagePrinting::onlyThePagesAskedForArePrinted_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("the second") << 2 << 2 << 1 << 1;
    QTest::newRow("the first two") << 1 << 2 << 0 << 2;
    QTest::newRow("to beyond the last") << 2 << 99 << 1 << -1;
}

void TestPagePrinting::onlyThePagesAskedForArePrinted()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, first);
    QFETCH(int, count);
    const readiness::Dossier dossier = aDossier(45);
    const RecordedPages pages = valueOf(recordChecklist(dossier, {}));
    const auto onto = printer(pages);
    onto->setPrintRange(QPrinter::PageRange);
    onto->setFromTo(from, to);
    QVERIFY(print(pages, *onto, {}).ok());
    const QStringList all = read(valueOf(renderChecklistPdf(dossier, {}))).pages;
    QCOMPARE(commonWords(printed().pages), commonWords(all.mid(first, count)));
}

void TestPagePrinting::whatIsAskedForBeyondTheLastIsRefused()
{
    const RecordedPages pages = valueOf(recordChecklist(aDossier(3), {}));
    const auto onto = printer(pages);
    onto->setPrintRange(QPrinter::PageRange);
    onto->setFromTo(50, 60);
    QCOMPARE(print(pages, *onto, {}).error().code, ErrorCode::InvalidInput);
}

void TestPagePrinting::aPrinterThatDoesNotBeginIsTold()
{
    const RecordedPages pages = valueOf(recordChecklist(aDossier(3), {}));
    const auto onto = printer(pages);
    onto->setOutputFileName(m_folder.filePath(QStringLiteral("no/such/folder/p.pdf")));
    const Status status = print(pages, *onto, {});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::Unwritable);
    QVERIFY2(status.error().where.contains(QStringLiteral("p.pdf")), qPrintable(status.error().where));
}

void TestPagePrinting::stoppedBetweenTwoPages()
{
    const RecordedPages pages = valueOf(recordChecklist(aDossier(45), {}));
    const auto onto = printer(pages);
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    int told = 0;
    progress.report = [&](double, const QString&) {
        ++told;
        stop.request_stop();
    };
    QCOMPARE(print(pages, *onto, progress).error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 1);
}

void TestPagePrinting::aPageLooksOnTheScreenAsOnPaper()
{
    const RecordedPages pages = valueOf(recordChecklist(aDossier(12), {}));
    const QImage small = pictureOfPage(pages, 0, 1, 1);
    QCOMPARE(small.size(), pages.size.toSize());
    // Twice the pixels of the same page: it fills the same part of it.
    QImage large = pictureOfPage(pages, 0, 1, 2);
    large.setDevicePixelRatio(1);
    QCOMPARE(large.size(), (pages.size * 2).toSize());
    const auto inkOf = [](const QImage& image) {
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    };
    const QRect ink = inkOf(small);
    const QRect twice = inkOf(large);
    // Between the margins of 40 points, from the title to the foot.
    QVERIFY2(ink.left() >= 38 && ink.left() < 50, qPrintable(QString::number(ink.left())));
    QVERIFY(ink.top() >= 38 && ink.top() < 70);
    QVERIFY(ink.bottom() > small.height() - 90 && ink.bottom() < small.height() - 36);
    QVERIFY(std::abs(twice.left() - 2 * ink.left()) <= 3);
    QVERIFY(std::abs(twice.bottom() - 2 * ink.bottom()) <= 4);
}

QTEST_MAIN(TestPagePrinting)
#include "tst_page_printing.moc"
