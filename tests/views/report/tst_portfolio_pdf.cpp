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

    /// What is counted as a blocker is on the page, or said to be in the release's own checklist.
    void everyBlockerIsListedOrCounted()
    {
        readiness::Dossier dossier = aDossier(100);
        int blockers = 0;
        for (size_t i = 0; i < 100; ++i) {
            const Criterion& criterion = dossier.policy->criteria[i];
            if (criterion.severity != Severity::Blocker ||
                dossier.evaluation.results[i].state != ResultState::Fail)
                continue;
            ++blockers;
            dossier.evaluation.pathToGo.push_back(
                {criterion.id, PathAction::Fix, QStringLiteral("qa-lead"), QStringLiteral("Mend it now.")});
        }
        QCOMPARE(blockers, 5);
        report::PortfolioDocument document = aPortfolio(1, 7);
        document.details = {report::openOnly(report::makeDocument(dossier, {}))};
        QString page = pagesOf(document).last();
        QCOMPARE(page.count(QLatin1String("Mend it now.")), blockers);
        QVERIFY2(!page.contains(QLatin1String("checklist above")), qPrintable(page));

        const std::vector<report::PathLine> five = document.details.front().pathToGo;
        for (int i = 0; i < 3; ++i)
            document.details.front().pathToGo.insert(document.details.front().pathToGo.end(), five.begin(),
                                                     five.end());
        page = pagesOf(document).last();
        const auto shown = static_cast<int>(page.count(QLatin1String("Mend it now.")));
        QVERIFY(shown > 5 && shown < 4 * blockers);
        // With the other criteria of this release that are blockers and open, none of which had room.
        static const QRegularExpression more(QStringLiteral("(\\d+) of them are blockers\\."));
        const auto match = more.match(page);
        QVERIFY2(match.hasMatch(), qPrintable(page));
        int others = 0;
        for (const report::ChecklistGroup& group : document.details.front().groups)
            others +=
                static_cast<int>(std::count_if(group.rows.begin(), group.rows.end(), [](const auto& row) {
                    return row.severity == Severity::Blocker;
                }));
        QCOMPARE(match.captured(1).toInt(), 4 * blockers - shown + others);
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

    void theOutlineNamesEveryReleaseWithAPage()
    {
        const auto pdf = views::renderPortfolioPdf(aPortfolio(12, 5), {});
        QVERIFY(pdf.ok());
        static const QRegularExpression outline(QStringLiteral("/Type /Outlines [^>]*/Count (\\d+)"));
        const auto match = outline.match(QString::fromLatin1(*pdf));
        QVERIFY(match.hasMatch());
        QCOMPARE(match.captured(1), QStringLiteral("13")); // and the summary
    }

    void confidentialityIsOnEveryPage()
    {
        report::PortfolioDocument document = aPortfolio(3, 5);
        document.confidentiality = QStringLiteral("Internal");
        for (report::ChecklistDocument& detail : document.details)
            detail.confidentiality = document.confidentiality;
        for (const QString& page : pagesOf(document))
            QCOMPARE(page.count(QLatin1String("Internal")), 1);
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
