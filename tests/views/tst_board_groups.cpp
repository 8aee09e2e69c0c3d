// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_groups.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

namespace {

using BoardPointer = std::shared_ptr<const readiness::Board>;

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// Twelve releases of three teams and of none, in turn.
BoardPointer aBoardOfTeams(int count = 12)
{
    auto board = std::make_shared<readiness::Board>(*test::aBoard(count));
    const QStringList teams{s("core"), s("payments"), QString()};
    for (size_t i = 0; i < board->rows.size(); ++i)
        board->rows[i].project.team = teams[static_cast<qsizetype>(i % 3)];
    return board;
}

} // namespace

/// The board in groups: headings, closing and opening them, and what stays while boards come and go.
class TestBoardGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void headingsStandAboveTheirReleases();
    void groupsStandInTheirOrder_data();
    void groupsStandInTheirOrder();
    void headingsCountVerdicts();
    void spaceAndArrowsCloseAndOpen();
    void aClickOnAHeadingClosesIt();
    void sortingStaysWithinGroups();
    void filteringLeavesNoEmptyHeading();
    void headingsAreNeverChosen();
    void theContractIsKeptWhateverHappens();
    void aNewBoardKeepsWhatIsChosenAndCurrent();
    void aNewBoardKeepsTheScrollPosition();
    void nothingIsReset();
    void aReleaseThatChangesItsGroupStaysChosen();
    void closedGroupsStayClosedWithANewBoard();
    void groupingIsRemembered();
    void compactRowsAreLower();

private:
    void open();
    [[nodiscard]] BoardGroups& groups() const { return m_page->groups(); }
    [[nodiscard]] BoardTable& table() const { return m_page->table(); }
    /// "[core]" for headings, the release's name for others.
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<BoardPage> m_page;
};

void TestBoardGroups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_theme.set(ThemeName::Light);
    open();
}

void TestBoardGroups::open()
{
    m_page.reset();
    m_actions = std::make_unique<ActionCollection>();
    ViewContext context;
    context.theme = &m_theme;
    context.actions = m_actions.get();
    context.clock = test::theDay;
    m_page = std::make_unique<BoardPage>(context, nullptr);
    m_page->resize(1096, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setBoard(aBoardOfTeams());
}

QStringList TestBoardGroups::shown() const
{
    QStringList rows;
    for (int row = 0; row < groups().rowCount(); ++row) {
        const BoardGroup* heading = groups().headingAt(row);
        rows +=
            heading ? QStringLiteral("[%1]").arg(heading->place.title) : groups().rowAt(row)->release.name;
    }
    return rows;
}

void TestBoardGroups::headingsStandAboveTheirReleases()
{
    m_page->groupBy(Grouping::Team);
    QCOMPARE(shown(), (QStringList{s("[core]"), s("0.0.0"), s("3.0.0"), s("6.0.0"), s("9.0.0"),
                                   s("[payments]"), s("1.0.0"), s("4.0.0"), s("7.0.0"), s("10.0.0"),
                                   s("[No team]"), s("2.0.0"), s("5.0.0"), s("8.0.0"), s("11.0.0")}));
    QCOMPARE(groups().headingOf(7), 5);
    m_page->groupBy(Grouping::None);
    QCOMPARE(groups().rowCount(), 12);
    QCOMPARE(groups().headingOf(7), -1);
}

void TestBoardGroups::groupsStandInTheirOrder_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("verdict") << Grouping::Verdict
                             << QStringList{s("No-go"), s("Conditional"), s("No evidence"), s("Go")};
    QTest::newRow("stage") << Grouping::Stage << QStringList{s("Development"), s("Staging"), s("Production")};
    // The day is a Tuesday; the last of them has no launch.
    QTest::newRow("week") << Grouping::LaunchWeek
                          << QStringList{s("This week"), s("Next week"), s("No launch time")};
}

void TestBoardGroups::groupsStandInTheirOrder()
{
    QFETCH(const Grouping, grouping);
    QFETCH(const QStringList, headings);
    auto board = std::make_shared<readiness::Board>(*aBoardOfTeams());
    for (size_t i = 0; i < board->rows.size(); ++i)
        board->rows[i].release.stage = board->stages.stages()[i % 3];
    board->rows.back().release.launchAt.reset();
    m_page->setBoard(board);
    m_page->groupBy(grouping);
    QStringList titles;
    for (int row = 0; row < groups().rowCount(); ++row) {
        if (const BoardGroup* heading = groups().headingAt(row))
            titles += heading->place.title;
    }
    QCOMPARE(titles, headings);
}

void TestBoardGroups::headingsCountVerdicts()
{
    m_page->groupBy(Grouping::Team);
    const QString spoken = groups().index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"core", "4", "1 No-go", "1 Conditional", "1 No evidence", "1 Go", "expanded"})
        QVERIFY2(spoken.contains(s(part)), qPrintable(spoken));
    QCOMPARE(groups().headingAt(0)->count, 4);
}

void TestBoardGroups::spaceAndArrowsCloseAndOpen()
{
    m_page->groupBy(Grouping::Team);
    table().setFocus();
    table().setCurrentIndex(groups().index(7, 0));
    QTest::keyClick(&table(), Qt::Key_Left); // to its heading
    QCOMPARE(table().currentIndex().row(), 5);
    QTest::keyClick(&table(), Qt::Key_Left);
    QVERIFY(groups().headingAt(5)->isCollapsed);
    QCOMPARE(shown().mid(4, 3), (QStringList{s("9.0.0"), s("[payments]"), s("[No team]")}));
    QCOMPARE(table().currentIndex().row(), 5);
    QTest::keyClick(&table(), Qt::Key_Right);
    QVERIFY(!groups().headingAt(5)->isCollapsed);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(groups().headingAt(5)->isCollapsed);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(!groups().headingAt(5)->isCollapsed);
    groups().setAllCollapsed(true);
    QCOMPARE(shown(), (QStringList{s("[core]"), s("[payments]"), s("[No team]")}));
    groups().setAllCollapsed(false);
    QCOMPARE(groups().rowCount(), 15);
}

void TestBoardGroups::aClickOnAHeadingClosesIt()
{
    m_page->groupBy(Grouping::Team);
    const QSignalSpy opened(m_page.get(), &BoardPage::releaseOpened);
    const QPoint heading = table().visualRect(groups().index(0, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(shown().mid(0, 2), (QStringList{s("[core]"), s("[payments]")}));
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(opened.size(), 0);
}

void TestBoardGroups::sortingStaysWithinGroups()
{
    m_page->groupBy(Grouping::Team);
    table().sortByColumn(BoardModel::ProjectColumn, Qt::DescendingOrder);
    QCOMPARE(shown().mid(0, 6),
             (QStringList{s("[core]"), s("9.0.0"), s("6.0.0"), s("3.0.0"), s("0.0.0"), s("[payments]")}));
}

void TestBoardGroups::filteringLeavesNoEmptyHeading()
{
    m_page->groupBy(Grouping::Team);
    QTest::keyClicks(&m_page->search(), s("team:core "));
    QCOMPARE(shown(), (QStringList{s("[core]"), s("0.0.0"), s("3.0.0"), s("6.0.0"), s("9.0.0")}));
    m_page->search().clear();
    QCOMPARE(groups().rowCount(), 15);
}

void TestBoardGroups::headingsAreNeverChosen()
{
    m_page->groupBy(Grouping::Team);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->chosen().size(), size_t(12));
    QCOMPARE(table().selectionModel()->selectedRows().size(), 12);
    table().setCurrentIndex(groups().index(0, 0));
    QCOMPARE(m_page->selected(), nullptr);
}

void TestBoardGroups::theContractIsKeptWhateverHappens()
{
    const QAbstractItemModelTester tester(&groups(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7); // the same every time
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(6)) {
        case 0:
            m_page->groupBy(kGroupings[static_cast<size_t>(random.bounded(int(kGroupings.size())))]);
            break;
        case 1:
            groups().setCollapsed(random.bounded(20), random.bounded(2) == 0);
            break;
        case 2:
            table().sortByColumn(random.bounded(int(BoardModel::ColumnCount)),
                                 random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 3:
            m_page->search().setText(random.bounded(2) == 0 ? s("verdict:no-go,go") : QString());
            break;
        default: {
            auto board = std::make_shared<readiness::Board>(*aBoardOfTeams(random.bounded(30)));
            for (readiness::BoardRow& row : board->rows) {
                row.project.team = random.bounded(3) == 0 ? s("moved") : row.project.team;
                row.evaluation.verdict = model::kVerdicts[static_cast<size_t>(random.bounded(4))];
            }
            board->rows.erase(std::remove_if(board->rows.begin(), board->rows.end(),
                                             [&](const auto&) { return random.bounded(4) == 0; }),
                              board->rows.end());
            m_page->setBoard(board);
        }
        }
        // Whatever came: each release that the filter lets through once, under its own heading.
        int releases = 0;
        for (int row = 0; row < groups().rowCount(); ++row) {
            const readiness::BoardRow* release = groups().rowAt(row);
            releases += release ? 1 : 0;
            if (release && groups().grouping() != Grouping::None)
                QCOMPARE(groups().headingAt(groups().headingOf(row))->place,
                         groupOf(groups().grouping(), *release, *m_page->boardModel().board()));
        }
        int hidden = 0;
        for (int row = 0; row < groups().rowCount(); ++row) {
            const BoardGroup* heading = groups().headingAt(row);
            hidden += heading && heading->isCollapsed ? heading->count : 0;
        }
        QCOMPARE(releases + hidden, m_page->filter().rowCount());
    }
}

void TestBoardGroups::aNewBoardKeepsWhatIsChosenAndCurrent()
{
    m_page->groupBy(Grouping::Team);
    table().setFocus();
    for (const int row : {2, 6, 8})
        table().selectionModel()->select(groups().index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table().selectionModel()->setCurrentIndex(groups().index(6, 0), QItemSelectionModel::NoUpdate);
    const auto names = [&] {
        QStringList chosen;
        for (const readiness::BoardRow* row : m_page->chosen())
            chosen += row->release.name;
        return chosen;
    };
    const QStringList before = names();
    QVERIFY(before.size() >= 3);
    m_page->setBoard(aBoardOfTeams(30)); // more above and between
    QCOMPARE(QSet<QString>(before.begin(), before.end()), [&] {
        const QStringList now = names();
        return QSet<QString>(now.begin(), now.end());
    }());
    QCOMPARE(m_page->selected()->release.name, s("1.0.0"));
    auto fewer = std::make_shared<readiness::Board>(*aBoardOfTeams(30));
    fewer->rows.erase(fewer->rows.begin() + 3); // one that was chosen
    m_page->setBoard(fewer);
    QCOMPARE(names().size(), before.size() - 1);
    QCOMPARE(m_page->selected()->release.name, s("1.0.0"));
}

void TestBoardGroups::aNewBoardKeepsTheScrollPosition()
{
    for (const Grouping grouping : {Grouping::None, Grouping::Team}) {
        m_page->groupBy(grouping);
        m_page->setBoard(aBoardOfTeams(100));
        QTRY_VERIFY(table().verticalScrollBar()->maximum() > 2000);
        table().verticalScrollBar()->setValue(1010);
        const int row = table().rowAt(0) + 2; // in sight, and a release in both
        const model::ReleaseId release = groups().rowAt(row)->release.id;
        const int place = table().rowViewportPosition(row);
        auto board = std::make_shared<readiness::Board>(*aBoardOfTeams(100));
        board->rows.erase(board->rows.begin(), board->rows.begin() + 6); // above what is looked at
        m_page->setBoard(board);
        QCOMPARE(table().rowViewportPosition(groups().rowOf(release)), place);
        m_page->setBoard(aBoardOfTeams(100));
        QCOMPARE(table().rowViewportPosition(groups().rowOf(release)), place);
    }
}

void TestBoardGroups::nothingIsReset()
{
    m_page->groupBy(Grouping::Team);
    const QSignalSpy reset(&groups(), &QAbstractItemModel::modelReset);
    const QSignalSpy filterReset(&m_page->filter(), &QAbstractItemModel::modelReset);
    m_page->setBoard(aBoardOfTeams(30));
    m_page->setBoard(aBoardOfTeams(3));
    m_page->groupBy(Grouping::Verdict);
    QCOMPARE(reset.size() + filterReset.size(), 0);
}

void TestBoardGroups::aReleaseThatChangesItsGroupStaysChosen()
{
    m_page->groupBy(Grouping::Verdict);
    table().selectionModel()->setCurrentIndex(
        groups().index(groups().rowOf(model::ReleaseId(s("release-4"))), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(groups().headingAt(groups().headingOf(table().currentIndex().row()))->place.title, s("No-go"));
    auto board = std::make_shared<readiness::Board>(*aBoardOfTeams());
    board->rows[4].evaluation.verdict = model::Verdict::Go;
    m_page->setBoard(board);
    QCOMPARE(m_page->selected()->release.name, s("4.0.0"));
    QCOMPARE(m_page->chosen().size(), size_t(1));
    QCOMPARE(groups().headingAt(groups().headingOf(table().currentIndex().row()))->place.title, s("Go"));
}

void TestBoardGroups::closedGroupsStayClosedWithANewBoard()
{
    m_page->groupBy(Grouping::Team);
    groups().setCollapsed(0, true);
    m_page->setBoard(aBoardOfTeams(30));
    QVERIFY(groups().headingAt(0)->isCollapsed);
    QCOMPARE(groups().headingAt(0)->count, 10);
    // Who asks for a release in it gets to see it.
    QCOMPARE(groups().rowOf(model::ReleaseId(s("release-3"))), -1);
    QCOMPARE(groups().reveal(model::ReleaseId(s("release-3"))), 2);
}

void TestBoardGroups::groupingIsRemembered()
{
    m_page->groupBy(Grouping::Stage);
    open();
    QCOMPARE(groups().grouping(), Grouping::Stage);
    QVERIFY(m_page->findChild<QPushButton*>(s("boardGroup"))->text().contains(s("Stage")));
}

void TestBoardGroups::compactRowsAreLower()
{
    QCOMPARE(table().rowHeight(0), kBoardRow);
    m_page->setCompact(true);
    QCOMPARE(table().rowHeight(0), kCompactRow);
    m_page->groupBy(Grouping::Team);
    QCOMPARE(table().rowHeight(0), kCompactRow);
    m_page->setCompact(false);
    QCOMPARE(table().rowHeight(1), kBoardRow);
}

QTEST_MAIN(TestBoardGroups)
#include "tst_board_groups.moc"
