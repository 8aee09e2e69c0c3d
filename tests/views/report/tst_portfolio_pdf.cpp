// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/poppler/poppler_reader.h"
#include "views/report/portfolio_pdf.h"

#include "core/report/dossiers.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

report::PortfolioDocument aPortfolio(int releases, int criteria)
{
    readiness::Board board;
    board.at = theDay();
    std::vector<report::ChecklistDocument> details;
    for (int i = 0; i < releases; ++i) {
        readiness::Dossier dossier = aDossier(criteria);
        dossier.project.name = QStringLiteral("project-%1").arg(i);
        readiness::BoardRow row;
        row.project = dossier.project;
        row.release = dossier.release;
        row.evaluation = dossier.evaluation;
        row.evaluation.reason = QStringLiteral("Reason-%1 says why.").arg(i);
        board.rows.push_back(row);
        details.push_back(report::openOnly(report::makeDocument(dossier, {})));
    }
    return report::makePortfolio(board, std::move(details), {});
}

QStringList pagesOf(const report::PortfolioDocument& document)
{
    const auto pdf = views::renderPortfolioPdf(document, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().line()));
    const auto file = views::PopplerReader().read(*pdf, QStringLiteral("p.pdf"));
    if (!file)
        qFatal("%s", qPrintable(file.error().line()));
    return file->pages;
}

} // namespace

/// The board on paper, read back.
class TestPortfolioPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseHasItsLineAndItsPage_data()
    {
        QTest::addColumn<int>("releases");
        QTest::addColumn<int>("criteria");
        QTest::addColumn<int>("summary"); // pages
        QTest::newRow("none") << 0 << 5 << 1;
        QTest::newRow("one") << 1 << 5 << 1;
        QTest::newRow("12 of 45 criteria") << 12 << 45 << 1;
        QTest::newRow("60 of 200 criteria") << 60 << 200 << 4;
    }

    void everyReleaseHasItsLineAndItsPage()
    {
        QFETCH(int, releases);
        QFETCH(int, criteria);
        QFETCH(int, summary);
        const QStringList pages = pagesOf(aPortfolio(releases, criteria));
        QCOMPARE(pages.size(), summary + releases);
        const QString summaryText = pages.mid(0, summary).join(QLatin1Char(' '));
        for (int i = 0; i < releases; ++i) {
            QCOMPARE(summaryText.count(QRegularExpression(QStringLiteral("project-%1\\b").arg(i))), 1);
            QVERIFY(summaryText.contains(QStringLiteral("Reason-%1 says why.").arg(i)));
            QVERIFY(pages[summary + i].contains(QStringLiteral("project-%1 4.2.0-rc3").arg(i)));
        }
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(QStringLiteral("%1 of %2").arg(i + 1).arg(pages.size())),
                     qPrintable(pages[i]));
    }

    void whatHasNoRoomIsCounted()
    {
        const QString page = pagesOf(aPortfolio(1, 200)).last();
        static const QRegularExpression more(QStringLiteral("(\\d+) more criteria do not pass\\."));
        const auto match = more.match(page);
        QVERIFY2(match.hasMatch(), qPrintable(page));
        const qsizetype shown = page.count(QRegularExpression(QStringLiteral("Question-\\d+\\b")));
        QVERIFY(shown > 5);
        QCOMPARE(shown + match.captured(1).toInt(), 200 - 200 / 7 - 200 / 7);
        // What is urgent stays: the first blocker that fails.
        QVERIFY(page.contains(QLatin1String("Question-0 ")));
    }

    void allThatFitsIsThere()
    {
        const QString page = pagesOf(aPortfolio(1, 7)).last();
        QVERIFY(!page.contains(QLatin1String("more criteria")));
        QCOMPARE(page.count(QRegularExpression(QStringLiteral("Question-\\d+\\b"))), 5);
    }

    void theSamePortfolioGivesTheSameBytes()
    {
        const auto document = aPortfolio(5, 45);
        QCOMPARE(*views::renderPortfolioPdf(document, {}), *views::renderPortfolioPdf(document, {}));
    }

    void aReasonAsLongAsAPageStaysOnIt()
    {
        report::PortfolioDocument document = aPortfolio(2, 45);
        document.rows.front().reason = document.details.front().reason =
            QStringLiteral("word ").repeated(5000);
        document.details.front().title = QStringLiteral("title ").repeated(500);
        QCOMPARE(pagesOf(document).size(), 3);
    }
};

QTEST_MAIN(TestPortfolioPdf)
#include "tst_portfolio_pdf.moc"
