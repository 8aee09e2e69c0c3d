// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/checklist_layout.h"

#include "core/report/dossiers.h"
#include "views/report/evidence_layout.h"
#include "views/report/page_parts.h"
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
    void whatStandsInTheWayIsOnTheFirstPage();
    void ofALongPathTheRestIsCounted();
    void blockersAreShownBeforeCheaperSteps();
    void theFirstPageSaysHowManyMoreThereAre();
    void whatItWaitsForIsAlwaysShown();
    void aPathOverPagesRepeatsItsHeading();
    void oneLineOfSignOffsStandsAtTheFootOfTheFirstPage();
    void theFormerArrangementIsKept();
    void aTextIsLaidOutAlikeFromMemory();
    void evidenceHigherThanAPageGoesOn();
    void aLineOfConfidentialityIsWhole_data();
    void aLineOfConfidentialityIsWhole();
};

void TestChecklistLayout::blockersSayThatTheyAre()
{
    report::ChecklistRow row;
    row.question = QStringLiteral("Is it tested?");
    row.severity = model::Severity::Major;
    QCOMPARE(questionText(row, {}), QStringLiteral("Is it tested?"));
    row.severity = model::Severity::Blocker;
    QCOMPARE(questionText(row, {}), QStringLiteral("Is it tested? (blocker)"));
}

void TestChecklistLayout::whatWasSaidIsPlacedOnceAndWhole()
{
    report::ChecklistDocument document = report::makeDocument(aDossier(45), {});
    for (int i = 0; i < 60; ++i)
        document.said += QStringLiteral("cto decided Conditional for reason %1").arg(i);
    const PageMetrics metrics = a4();
    size_t next = 0;
    for (const PrintedPage& page : layOut(document, metrics)) {
        for (const Piece& piece : page.pieces) {
            if (piece.kind == PieceKind::Said)
                QCOMPARE(piece.row, next++);
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
        }
    }
    QCOMPARE(next, size_t(60));
}

namespace {

/// With so many steps of the path, and four roles that sign.
report::ChecklistDocument aDocument(int criteria, int steps)
{
    readiness::Dossier dossier = aDossier(criteria);
    for (int i = 0; i < steps; ++i)
        dossier.evaluation.pathToGo.push_back({model::CriterionId(QStringLiteral("criterion-%1").arg(i)),
                                               model::PathAction::Fix, QStringLiteral("sre-lead"),
                                               QStringLiteral("Do what number %1 asks for.").arg(i)});
    report::ChecklistDocument document = report::makeDocument(dossier, {});
    for (int i = 0; i < 4; ++i)
        document.signOffs.push_back({QStringLiteral("Role %1").arg(i), {}, QStringLiteral("waiting")});
    return document;
}

std::vector<PieceKind> kindsOf(const PrintedPage& page)
{
    std::vector<PieceKind> kinds;
    for (const Piece& piece : page.pieces)
        kinds.push_back(piece.kind);
    return kinds;
}

} // namespace

void TestChecklistLayout::whatStandsInTheWayIsOnTheFirstPage()
{
    const std::vector<PrintedPage> pages = layOut(aDocument(45, 4), a4());
    QVERIFY(pages.size() > 1);
    const std::vector<PieceKind> kinds = kindsOf(pages.front());
    const std::vector<PieceKind> wanted{PieceKind::Header,      PieceKind::PathHeading, PieceKind::PathStep,
                                        PieceKind::PathStep,    PieceKind::PathStep,    PieceKind::PathStep,
                                        PieceKind::GroupHeading};
    QVERIFY(std::equal(wanted.begin(), wanted.end(), kinds.begin()));
    for (size_t i = 1; i < pages.size(); ++i)
        QVERIFY(std::ranges::none_of(kindsOf(pages[i]),
                                     [](PieceKind kind) { return kind == PieceKind::PathStep; }));
}

void TestChecklistLayout::ofALongPathTheRestIsCounted()
{
    const auto kindsOfFirst = [](int steps) {
        report::ChecklistDocument document = aDocument(45, steps);
        for (report::PathLine& line : document.pathToGo)
            line.row.severity = model::Severity::Major; // alike, and as high as each other
        return kindsOf(layOut(document, a4()).front());
    };
    const std::vector<PieceKind> kinds = kindsOfFirst(30);
    QCOMPARE(std::ranges::count(kinds, PieceKind::PathStep), static_cast<ptrdiff_t>(kPathStepsShown));
    QCOMPARE(std::ranges::count(kinds, PieceKind::PathRest), ptrdiff_t(1));
    const std::vector<PieceKind> eight = kindsOfFirst(8);
    QCOMPARE(std::ranges::count(eight, PieceKind::PathStep), static_cast<ptrdiff_t>(kPathStepsShown));
    QCOMPARE(std::ranges::count(eight, PieceKind::PathRest), ptrdiff_t(0));
}

namespace {

/// Of these severities, cheapest first; a severity of none is a release that it waits for.
report::ChecklistDocument withSteps(const std::vector<std::optional<model::Severity>>& steps,
                                    model::ResultState state = model::ResultState::Fail)
{
    report::ChecklistDocument document = report::makeDocument(aDossier(45), {});
    for (size_t i = 0; i < steps.size(); ++i) {
        report::PathLine line;
        line.row.state = state;
        line.row.severity = steps[i].value_or(model::Severity::Major);
        if (steps[i])
            line.row.criterion = QStringLiteral("criterion-%1").arg(i);
        document.pathToGo.push_back(line);
    }
    return document;
}

std::vector<size_t> stepsOf(const std::vector<PrintedPage>& pages)
{
    std::vector<size_t> steps;
    for (const PrintedPage& page : pages) {
        for (const Piece& piece : page.pieces) {
            if (piece.kind == PieceKind::PathStep)
                steps.push_back(piece.row);
        }
    }
    return steps;
}

} // namespace

void TestChecklistLayout::blockersAreShownBeforeCheaperSteps()
{
    using enum model::Severity;
    std::vector<std::optional<model::Severity>> steps(10, Major);
    steps[2] = Minor;
    steps.insert(steps.end(), {Blocker, Blocker});
    report::ChecklistDocument document = withSteps(steps);
    QCOMPARE(stepsOf(layOut(document, a4())), (std::vector<size_t>{0, 1, 3, 4, 5, 6, 10, 11}));
    QCOMPARE(pathRestText(document, kPathStepsShown), QStringLiteral("and 4 more in the groups below"));

    steps.insert(steps.end(), 8, Blocker);
    document = withSteps(steps);
    QCOMPARE(stepsOf(layOut(document, a4())), (std::vector<size_t>{10, 11, 12, 13, 14, 15, 16, 17}));
    QCOMPARE(pathRestText(document, kPathStepsShown),
             QStringLiteral("and 12 more in the groups below, 2 of them blockers"));
    document.pathToGo.pop_back();
    QCOMPARE(pathRestText(document, kPathStepsShown),
             QStringLiteral("and 11 more in the groups below, 1 of them a blocker"));
    // A blocker that is waived is in nobody's way.
    document =
        withSteps(std::vector<std::optional<model::Severity>>(10, Blocker), model::ResultState::Waived);
    document.pathToGo.back().row.state = model::ResultState::Fail;
    document.pathToGo.back().row.severity = Major;
    QCOMPARE(stepsOf(layOut(document, a4())), (std::vector<size_t>{0, 1, 2, 3, 4, 5, 6, 9}));
    QCOMPARE(pathRestText(document, kPathStepsShown), QStringLiteral("and 2 more in the groups below"));
}

/// Where eight have no room on it, fewer are shown.
void TestChecklistLayout::theFirstPageSaysHowManyMoreThereAre()
{
    report::ChecklistDocument document =
        withSteps(std::vector<std::optional<model::Severity>>(8, model::Severity::Blocker));
    for (report::PathLine& line : document.pathToGo)
        line.row.question = QStringLiteral("word ").repeated(60);
    const std::vector<PrintedPage> pages = layOut(document, a4());
    const std::vector<size_t> steps = stepsOf({pages.front()});
    QVERIFY(steps.size() > 2 && steps.size() < 8);
    QCOMPARE(stepsOf(pages), steps);
    const auto rest = std::ranges::find(pages.front().pieces, PieceKind::PathRest, &Piece::kind);
    QVERIFY(rest != pages.front().pieces.end());
    QCOMPARE(pathRestText(document, rest->row),
             QStringLiteral("and %1 more in the groups below, %1 of them blockers").arg(8 - steps.size()));
}

/// No group has a row of it.
void TestChecklistLayout::whatItWaitsForIsAlwaysShown()
{
    std::vector<std::optional<model::Severity>> steps(30, model::Severity::Blocker);
    steps.insert(steps.end(), 12, std::nullopt);
    const report::ChecklistDocument document = withSteps(steps);
    std::vector<size_t> wanted{0, 1, 2, 3, 4, 5, 6, 7};
    for (size_t i = 30; i < 42; ++i)
        wanted.push_back(i);
    QCOMPARE(stepsOf(layOut(document, a4(), kPathStepsShown)), wanted);
    const std::vector<size_t> ofOnePage = stepsOf(layOut(document, a4()));
    QCOMPARE(ofOnePage.front(), size_t(0));
    QVERIFY(std::equal(wanted.rbegin(), wanted.rbegin() + 12, ofOnePage.rbegin()));
    QCOMPARE(pathRestText(document, kPathStepsShown),
             QStringLiteral("and 22 more in the groups below, 22 of them blockers"));
    QCOMPARE(pathRestText(document, 30), QString());
}

void TestChecklistLayout::aPathOverPagesRepeatsItsHeading()
{
    const report::ChecklistDocument document = aDocument(100, 60);
    const PageMetrics metrics = a4();
    const std::vector<PrintedPage> pages = layOut(document, metrics, 60);
    QStringList headings;
    size_t next = 0;
    for (const PrintedPage& page : pages) {
        for (const Piece& piece : page.pieces) {
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
            if (piece.kind == PieceKind::PathHeading)
                headings += headingText(document, piece);
            if (piece.kind == PieceKind::PathStep)
                QCOMPARE(piece.row, next++);
        }
    }
    QCOMPARE(next, size_t(60));
    QVERIFY(headings.size() > 2);
    QCOMPARE(headings[0], QStringLiteral("Path to Go, cheapest first"));
    QCOMPARE(headings[1], QStringLiteral("Path to Go, cheapest first, continued"));
}

void TestChecklistLayout::oneLineOfSignOffsStandsAtTheFootOfTheFirstPage()
{
    const PageMetrics metrics = a4();
    report::ChecklistDocument document = aDocument(45, 2);
    const std::vector<PrintedPage> pages = layOut(document, metrics);
    const Piece& last = pages.front().pieces.back();
    QCOMPARE(last.kind, PieceKind::SignOffs);
    QVERIFY(std::abs(last.y + last.height - metrics.bottom()) < 0.01);
    const Piece& above = *(pages.front().pieces.rbegin() + 1);
    QVERIFY(above.y + above.height <= last.y + 0.01);
    QVERIFY(std::ranges::count(kindsOf(pages.back()), PieceKind::SignOffs) == 0);
    // More than one line goes to the end.
    document.signOffs.push_back({QStringLiteral("Role 4"), {}, QStringLiteral("waiting")});
    const std::vector<PrintedPage> more = layOut(document, metrics);
    QVERIFY(std::ranges::count(kindsOf(more.front()), PieceKind::SignOffs) == 0);
    QCOMPARE(more.back().pieces.back().kind, PieceKind::SignOffs);
}

void TestChecklistLayout::theFormerArrangementIsKept()
{
    report::ChecklistDocument document = aDocument(45, 3);
    document.arrangement = report::Arrangement::Former;
    const std::vector<PrintedPage> pages = layOut(document, a4());
    QCOMPARE(kindsOf(pages.front())[1], PieceKind::GroupHeading);
    const std::vector<PieceKind> last = kindsOf(pages.back());
    QCOMPARE(last.back(), PieceKind::SignOffs);
    QCOMPARE(std::ranges::count(last, PieceKind::FormerPath), ptrdiff_t(1));
    QCOMPARE(addressesOf(document), Addresses::AreText);
}

void TestChecklistLayout::aTextIsLaidOutAlikeFromMemory()
{
    const QString text =
        QStringLiteral("A sentence of some words that takes more than one line. ").repeated(9);
    const auto measured = [&](double width, int lines) {
        const TextBlock block(text, reportFont(9), {}, width, lines);
        return std::pair(block.height(), block.lastLineWidth());
    };
    const auto wide = measured(300, 40);
    const auto narrow = measured(90, 40);
    const auto short3 = measured(90, 3);
    const TextMemory memory;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(measured(300, 40), wide);
        QCOMPARE(measured(90, 40), narrow);
        QCOMPARE(measured(90, 3), short3);
    }
    const TextBlock other(text, reportFont(12), {}, 300);
    QVERIFY(other.height() > wide.first);
    const TextBlock bold(text, reportFont(9, QFont::Bold), {}, 300);
    QVERIFY(bold.lastLineWidth() != wide.second || bold.height() != wide.first);
}

void TestChecklistLayout::evidenceHigherThanAPageGoesOn()
{
    report::EvidenceEntry entry;
    entry.title = QStringLiteral("load-test, k6 1.2.0");
    entry.judged = {QStringLiteral("No criterion rests on it.")};
    QCOMPARE(evidenceParts(entry, {}, a4(), {}, {}).size(), size_t(1));
    entry.facts = QStringList(40, QString(300, QLatin1Char('W')));
    report::ChecklistDocument document = report::makeDocument(aDossier(1), {});
    document.evidence = {entry, entry};
    const PageMetrics metrics = a4();
    const auto parts = evidenceParts(entry, {}, metrics, {}, {}).size();
    QVERIFY(parts > 1);
    std::vector<std::pair<size_t, size_t>> placed;
    for (const PrintedPage& page : layOut(document, metrics)) {
        for (const Piece& piece : page.pieces) {
            QVERIFY(piece.y + piece.height <= metrics.bottom() + 0.01);
            if (piece.kind != PieceKind::Evidence)
                continue;
            QCOMPARE(page.pieces.front().kind, PieceKind::EvidenceHeading);
            placed.emplace_back(piece.row, piece.group);
        }
    }
    std::vector<std::pair<size_t, size_t>> wanted;
    for (size_t i = 0; i < 2 * parts; ++i)
        wanted.emplace_back(i / parts, i % parts);
    QCOMPARE(placed, wanted);
}

void TestChecklistLayout::aLineOfConfidentialityIsWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("capitals") << QString(report::kLongestConfidentiality, QLatin1Char('W'));
    QTest::newRow("long words") << (QString(39, QLatin1Char('W')) + QLatin1Char(' ')).repeated(3).trimmed();
    QTest::newRow("the widest of Latin") << QString(report::kLongestConfidentiality, QChar(0x01c4));
    QTest::newRow("Japanese") << QString(report::kLongestConfidentiality, QChar(0x793e));
}

/// And in the room that is kept for it.
void TestChecklistLayout::aLineOfConfidentialityIsWhole()
{
    QFETCH(QString, text);
    QVERIFY(report::checkConfidentiality(text).ok());
    const PageMetrics metrics = a4();
    const TextBlock block = confidentialityBlock(text, metrics);
    QVERIFY(!block.isCut());
    QVERIFY(block.height() <= 24); // of a row above it, the last points are empty
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
    for (const PrintedPage& page : pages) {
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
    for (const PrintedPage& page : layOut(document, metrics)) {
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
    for (const PrintedPage& page : layOut(report::makeDocument(aDossier(criteria), {}), a4())) {
        QVERIFY(!page.pieces.empty());
        QVERIFY(page.pieces.back().kind != PieceKind::GroupHeading);
    }
}

void TestChecklistLayout::aGroupThatGoesOnRepeatsItsHeading()
{
    const std::vector<PrintedPage> pages = layOut(report::makeDocument(aDossier(200), {}), a4());
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
    const Columns columns(a4().width(), {});
    const double least = rowHeight(row, columns, {});
    row.question = QString(20'000, QLatin1Char('x'));
    row.sources = row.measured = row.required = row.question;
    const double most = rowHeight(row, columns, {});
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
    for (const PrintedPage& page : layOut(document, metrics)) {
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
    for (const PrintedPage& page : layOut(document, metrics)) {
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
