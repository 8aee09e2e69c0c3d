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

/// All that does not pass, as the policy has it.
void addPath(readiness::Dossier& dossier)
{
    for (const CriterionResult& result : dossier.evaluation.results) {
        if (result.state != ResultState::Pass && result.state != ResultState::NotApplicable)
            dossier.evaluation.pathToGo.push_back({result.criterion, PathAction::Fix,
                                                   QStringLiteral("qa-lead"),
                                                   QStringLiteral("Mend it now.")});
    }
}

/// Of the one release in a portfolio.
QString pageOf(const readiness::Dossier& dossier)
{
    report::PortfolioDocument document = aPortfolio(1, 7);
    document.details = {report::openOnly(report::makeDocument(dossier, {}))};
    return pagesOf(document).last();
}

/// The number that the page says; 0: it says none.
int counted(const QString& page, const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(page.simplified()).captured(1).toInt();
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
    void everyBlockerIsListedOrCounted_data()
    {
        QTest::addColumn<int>("criteria");
        QTest::addColumn<bool>("areSteps");
        QTest::newRow("all have room") << 12 << true;
        QTest::newRow("rows, in no path") << 100 << false;
        QTest::newRow("most have no room") << 200 << true;
    }

    void everyBlockerIsListedOrCounted()
    {
        QFETCH(int, criteria);
        QFETCH(bool, areSteps);
        readiness::Dossier dossier = aDossier(criteria);
        if (areSteps)
            addPath(dossier);
        const QString page = pageOf(dossier);
        QVERIFY2(!page.contains(QLatin1String("checklist above")), qPrintable(page));
        int open = 0;
        int hidden = 0;
        int hiddenBlockers = 0;
        for (size_t i = 0; i < dossier.evaluation.results.size(); ++i) {
            const ResultState state = dossier.evaluation.results[i].state;
            const bool isHidden = !page.contains(QStringLiteral("Question-%1 ").arg(i));
            if (state == ResultState::Pass || state == ResultState::NotApplicable)
                continue;
            ++open;
            hidden += isHidden ? 1 : 0;
            const bool blocks = state != ResultState::Warn && state != ResultState::Waived &&
                                dossier.policy->criteria[i].severity == Severity::Blocker;
            hiddenBlockers += isHidden && blocks ? 1 : 0;
        }
        QVERIFY(hidden < open);
        QCOMPARE(counted(page, "(\\d+) more criteri(?:a do|on does) not pass\\."), hidden);
        QCOMPARE(counted(page, "(\\d+) of them (?:are blockers|is a blocker)\\."), hiddenBlockers);
        QCOMPARE(counted(page, "waits for (\\d+) more"), 0);
    }

    /// However cheap the others are.
    void blockersStayWhereSomethingMustGo()
    {
        readiness::Dossier dossier = aDossier(200);
        Policy policy = *dossier.policy;
        for (size_t i = 0; i < 200; ++i) {
            policy.criteria[i].severity = i < 195 ? Severity::Major : Severity::Blocker;
            dossier.evaluation.results[i].state = i < 195 ? ResultState::Unknown : ResultState::Fail;
        }
        dossier.policy = std::make_shared<const Policy>(policy);
        addPath(dossier);
        const QString page = pageOf(dossier);
        for (int i = 195; i < 200; ++i)
            QVERIFY2(page.contains(QStringLiteral("Question-%1 ").arg(i)), qPrintable(page));
        QVERIFY(!page.contains(QLatin1String("of them")));
        QVERIFY(counted(page, "(\\d+) more criteria do not pass\\.") > 150);
        // Of those that are alike, the first stay.
        QVERIFY(page.contains(QLatin1String("Question-0 ")));
        QVERIFY(!page.contains(QLatin1String("Question-194 ")));
    }

    void releasesThatItWaitsForAreNoCriteria()
    {
        readiness::Dossier dossier = aDossier(100);
        Policy policy = *dossier.policy;
        for (size_t i = 0; i < 100; ++i) {
            policy.criteria[i].severity = Severity::Blocker;
            dossier.evaluation.results[i].state = ResultState::Fail;
        }
        dossier.policy = std::make_shared<const Policy>(policy);
        addPath(dossier);
        for (int i = 0; i < 3; ++i) {
            PathStep step;
            step.action = PathAction::BringDependency;
            step.dependency = {QStringLiteral("identity-%1").arg(i), {}};
            dossier.evaluation.pathToGo.push_back(step);
        }
        QString page = pageOf(dossier);
        const auto shown = static_cast<int>(page.count(QRegularExpression(QStringLiteral("Question-\\d+ "))));
        QVERIFY(shown > 5);
        QCOMPARE(counted(page, "(\\d+) more criteria do not pass\\."), 100 - shown);
        QCOMPARE(counted(page, "(\\d+) of them are blockers\\."), 100 - shown);
        QCOMPARE(counted(page, "It waits for (\\d+) more releases\\."), 3);
        // Before what does not block, they stay.
        for (Criterion& criterion : policy.criteria)
            criterion.severity = Severity::Major;
        dossier.policy = std::make_shared<const Policy>(policy);
        page = pageOf(dossier);
        for (int i = 0; i < 3; ++i)
            QVERIFY2(page.contains(QStringLiteral("identity-%1").arg(i)), qPrintable(page));
        QCOMPARE(counted(page, "waits for (\\d+) more"), 0);
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
