// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_layout.h"

#include "core/report/dossiers.h"
#include "views/theme/theme.h"

#include <QPageSize>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::views;

namespace {

PageMetrics a4()
{
    PageMetrics metrics;
    metrics.page = QPageSize(QPageSize::A4).size(QPageSize::Point);
    return metrics;
}

} // namespace

/// Where everything goes, before anything is painted.
class TestChecklistLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void everyRowIsPlacedOnceAndWhole_data();
    void everyRowIsPlacedOnceAndWhole();
    void aHeadingIsNeverTheLastOnItsPage_data() { everyRowIsPlacedOnceAndWhole_data(); }
    void aHeadingIsNeverTheLastOnItsPage();
    void aGroupThatGoesOnRepeatsItsHeading();
    void longTextsMakeHighRowsThatStillFit();
    void aLongListOfWhatDoesNotApplyGoesOn();
    void manyChangesGoOn();
    void manySignOffsGoOn();
    void blockersSayThatTheyAre();
    void whatWasSaidIsPlacedOnceAndWhole();
};

void TestChecklistLayout::blockersSayThatTheyAre()
{
    report::ChecklistRow row;
    row.question = QStringLiteral("Is it tested?");
    row.severity = model::Severity::Major;
    QCOMPARE(questionText(row), QStringLiteral("Is it tested?"));
    row.severity = model::Severity::Blocker;
    QCOMPARE(questionText(row), QStringLiteral("Is it tested? (blocker)"));
}

void TestChecklistLayout::whatWasSaidIsPlacedOnceAndWhole()
{
    report::ChecklistDocument document = report::makeDocument(aDossier(45), {});
    for (int i = 0; i < 60; ++i)
        document.said += QStringLiteral("cto decided Conditional for reason %1").arg(i);
    const PageMetrics metrics = a4();
    size_t next = 0;
    for (const Page& page : layOut(document, metrics)) {
        for (const Piece& piece : page.pieces) {
            if (piece.kind == PieceKind::Said)
                QCOMPARE(piece.row, next++);
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
        }
    }
    QCOMPARE(next, size_t(60));
}

void TestChecklistLayout::manyChangesGoOn()
{
    report::ChecklistDocument document = report::makeDocument(aDossier(0), {});
    document.changesLead = QStringLiteral("Turned since the last review");
    for (int i = 0; i < 150; ++i)
        document.changes += QStringLiteral("Question %1: pass to fail").arg(i);
    const PageMetrics metrics = a4();
    size_t next = 0;
    const auto pages = layOut(document, metrics);
    QVERIFY(pages.size() > 2);
    for (const Page& page : pages) {
        for (const Piece& piece : page.pieces) {
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
            if (piece.kind == PieceKind::Changes)
                QCOMPARE(piece.row, next++);
        }
    }
    QCOMPARE(next, size_t(150));
}

void TestChecklistLayout::everyRowIsPlacedOnceAndWhole_data()
{
    QTest::addColumn<int>("criteria");
    for (const int criteria : {0, 1, 45, 200})
        QTest::addRow("%d", criteria) << criteria;
}

void TestChecklistLayout::everyRowIsPlacedOnceAndWhole()
{
    QFETCH(int, criteria);
    const report::ChecklistDocument document = report::makeDocument(aDossier(criteria), {});
    const PageMetrics metrics = a4();
    size_t group = 0;
    size_t row = 0;
    for (const Page& page : layOut(document, metrics)) {
        double below = metrics.margin;
        for (const Piece& piece : page.pieces) {
            QVERIFY(piece.y >= below - 0.01); // nothing overlaps
            below = piece.y + piece.height;
            QVERIFY2(below <= metrics.bottom() + 0.01, "runs off the page");
            if (piece.kind != PieceKind::Row)
                continue;
            if (piece.group != group) {
                QCOMPARE(row, document.groups[group].rows.size());
                ++group;
                row = 0;
            }
            QCOMPARE(piece.group, group);
            QCOMPARE(piece.row, row++);
        }
    }
    QVERIFY(document.groups.empty() || group + 1 == document.groups.size());
    QVERIFY(document.groups.empty() || row == document.groups.back().rows.size());
}

void TestChecklistLayout::aHeadingIsNeverTheLastOnItsPage()
{
    QFETCH(int, criteria);
    for (const Page& page : layOut(report::makeDocument(aDossier(criteria), {}), a4())) {
        QVERIFY(!page.pieces.empty());
        QVERIFY(page.pieces.back().kind != PieceKind::GroupHeading);
    }
}

void TestChecklistLayout::aGroupThatGoesOnRepeatsItsHeading()
{
    const std::vector<Page> pages = layOut(report::makeDocument(aDossier(200), {}), a4());
    QVERIFY(pages.size() > 5);
    int continued = 0;
    for (size_t i = 1; i < pages.size(); ++i) {
        const Piece& first = pages[i].pieces.front();
        QVERIFY(first.kind != PieceKind::Row);
        if (first.kind == PieceKind::GroupHeading && first.isContinued) {
            ++continued;
            QCOMPARE(first.group, pages[i - 1].pieces.back().group);
            QCOMPARE(pages[i].pieces[1].row, pages[i - 1].pieces.back().row + 1);
        }
    }
    QVERIFY(continued > 3);
}

void TestChecklistLayout::longTextsMakeHighRowsThatStillFit()
{
    report::ChecklistRow row;
    row.question = QStringLiteral("Short?");
    const Columns columns(a4().width());
    const double least = rowHeight(row, columns);
    row.question = QString(20'000, QLatin1Char('x'));
    row.sources = row.measured = row.required = row.question;
    const double most = rowHeight(row, columns);
    QVERIFY(most > 2 * least);
    QVERIFY(most < a4().bottom() / 3);
}

void TestChecklistLayout::aLongListOfWhatDoesNotApplyGoesOn()
{
    report::ChecklistDocument document = report::makeDocument(aDossier(1), {});
    for (int i = 0; i < 300; ++i)
        document.notApplicable +=
            QStringLiteral("Question %1, which does not apply, for a reason of its own").arg(i);
    const PageMetrics metrics = a4();
    size_t next = 0;
    for (const Page& page : layOut(document, metrics)) {
        for (const Piece& piece : page.pieces) {
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
            if (piece.kind != PieceKind::NotApplicable)
                continue;
            QCOMPARE(piece.row, next);
            next += kNotApplicableTogether;
        }
    }
    QVERIFY(next >= 300);
}

void TestChecklistLayout::manySignOffsGoOn()
{
    report::ChecklistDocument document = report::makeDocument(aDossier(1), {});
    for (int i = 0; i < 81; ++i)
        document.signOffs.push_back({QStringLiteral("Role %1").arg(i), {}, QStringLiteral("waiting")});
    const PageMetrics metrics = a4();
    size_t next = 0;
    for (const Page& page : layOut(document, metrics)) {
        for (const Piece& piece : page.pieces) {
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
            if (piece.kind == PieceKind::SignOffs) {
                QCOMPARE(piece.row, next);
                next += kSignOffsInALine;
            }
        }
    }
    QVERIFY(next >= 81);
}

QTEST_MAIN(TestChecklistLayout)
#include "tst_checklist_layout.moc"
