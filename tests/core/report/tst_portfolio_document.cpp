// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio_document.h"

#include "core/report/portfolio_details.h"

#include "core/report/dossiers.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

class TestPortfolioDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseIsALineAndEveryVerdictIsCounted()
    {
        readiness::Board board;
        board.at = theDay();
        for (const Verdict verdict : {Verdict::Go, Verdict::NoGo, Verdict::NoGo}) {
            readiness::BoardRow row;
            row.project = aProject();
            row.release = aRelease();
            row.evaluation.verdict = verdict;
            row.evaluation.score = 82.9;
            row.evaluation.passed = 24;
            row.evaluation.applicable = 30;
            row.evaluation.reason = QStringLiteral("Because.");
            board.rows.push_back(row);
        }
        board.rows.back().problem = Error{ErrorCode::Corrupt, QStringLiteral("no policy"), {}, {}};
        report::ReportOptions options;
        options.zone = QTimeZone("Asia/Tokyo");
        const auto document =
            report::makePortfolio(board, {report::makeDocument(aDossier(7), options)}, options);
        QVERIFY2(document.subtitle.startsWith(QLatin1String("3 releases, as of 24 Nov 2026 18:00 ")),
                 qPrintable(document.subtitle));
        QStringList tiles;
        for (const report::SummaryTile& tile : document.tiles)
            tiles += tile.label + QLatin1Char(' ') + tile.value;
        QCOMPARE(tiles, (QStringList{QStringLiteral("Go 1"), QStringLiteral("Conditional 0"),
                                     QStringLiteral("No-go 2"), QStringLiteral("No evidence 0")}));
        QCOMPARE(document.rows.size(), size_t(3));
        const report::PortfolioRow& row = document.rows.front();
        QCOMPARE(row.name, QStringLiteral("payments-api 4.2.0-rc3"));
        QCOMPARE(row.launch, QStringLiteral("25 Nov 18:00"));
        QCOMPARE(row.score, QStringLiteral("82")); // never rounded up
        QCOMPARE(row.passed, QStringLiteral("24 of 30"));
        QCOMPARE(row.reason, QStringLiteral("Because."));
        QCOMPARE(document.rows.back().reason, QStringLiteral("no policy"));
        QCOMPARE(document.details.size(), size_t(1));
    }

    void whatNeedsNobodyIsLeftOut()
    {
        const auto whole = report::makeDocument(aDossier(45), {});
        const auto open = report::openOnly(whole);
        QVERIFY(!whole.notApplicable.isEmpty());
        QVERIFY(open.notApplicable.isEmpty());
        size_t rows = 0;
        for (const report::ChecklistGroup& group : open.groups) {
            QVERIFY(!group.rows.empty());
            for (const report::ChecklistRow& row : group.rows)
                QVERIFY(row.state != ResultState::Pass);
            rows += group.rows.size();
        }
        // Of seven states in turn one passes, and one does not apply.
        QCOMPARE(rows, size_t(45 - 45 / 7 - 45 / 7));
        QCOMPARE(open.pathToGo, whole.pathToGo);
    }

    void whatThePathTellsIsToldOnce()
    {
        readiness::Dossier dossier = aDossier(45);
        dossier.evaluation.pathToGo = {{CriterionId(QStringLiteral("criterion-0")), PathAction::Fix,
                                        QStringLiteral("sre-lead"), QStringLiteral("Fix it")}};
        const auto open = report::openOnly(report::makeDocument(dossier, {}));
        QCOMPARE(open.pathToGo.size(), size_t(1));
        for (const report::ChecklistGroup& group : open.groups) {
            for (const report::ChecklistRow& row : group.rows)
                QVERIFY(row.criterion != QLatin1String("criterion-0"));
        }
    }

    void oneReleaseIsNotReleases()
    {
        readiness::Board board;
        board.at = theDay();
        board.rows.emplace_back();
        QCOMPARE(report::makePortfolio(board, {}, {}).subtitle,
                 QStringLiteral("1 release, as of 24 Nov 2026 09:00 UTC"));
    }

    void detailsComeInTheOrderInWhichTheyWereAdded()
    {
        constexpr int kMany = 40; // more than are made at once
        report::PortfolioDetails details({});
        for (int i = 0; i < kMany; ++i) {
            readiness::Dossier dossier = aDossier(i);
            dossier.project.name = QStringLiteral("project-%1").arg(i);
            details.add(std::move(dossier));
        }
        const auto documents = details.take();
        QCOMPARE(documents.size(), size_t(kMany));
        for (int i = 0; i < kMany; ++i) {
            readiness::Dossier dossier = aDossier(i);
            dossier.project.name = QStringLiteral("project-%1").arg(i);
            const auto alone = report::openOnly(report::makeDocument(dossier, {}));
            QCOMPARE(documents[static_cast<size_t>(i)].title, alone.title);
            QCOMPARE(documents[static_cast<size_t>(i)].snapshotSha256, alone.snapshotSha256);
            QCOMPARE(documents[static_cast<size_t>(i)].groups.size(), alone.groups.size());
        }
    }

    void detailsThatNobodyTakesAreWaitedFor()
    {
        report::PortfolioDetails details({});
        for (int i = 0; i < 3; ++i)
            details.add(aDossier(45));
    }
};

QTEST_GUILESS_MAIN(TestPortfolioDocument)
#include "tst_portfolio_document.moc"
