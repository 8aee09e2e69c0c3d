// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_blank.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/release_panel.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The board as a person uses it: sorts, filters, moves through it and copies from it.
class TestBoardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void modelsKeepTheirContract();
    void cellsSayWhatTheRowHolds();
    void soonestLaunchComesFirst();
    void sortingByVerdictPutsTheWorstFirst();
    void numbersSortAsNumbers();
    void searchingKeepsRowsWithEveryWord();
    void savedViewsCountAndFilter();
    void theArrowKeysMoveAndEnterOpens();
    void homeAndEndGoToTheFirstAndLastRow();
    void copyGivesTabSeparatedText();
    void everyColumnFitsAt1280();
    void untilItIsReadItSaysSo();
    void theFirstReleaseIsToldWithTheBoard();
    void anEmptyBoardSaysWhatToDo();
    void theSelectionSurvivesANewBoard();

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_page->filter().index(row, column).data().toString();
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    ActionCollection m_actions;
    std::unique_ptr<BoardPage> m_page;
};

void TestBoardView::init()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    m_theme.set(ThemeName::Light);
    ViewContext context;
    context.theme = &m_theme;
    context.actions = &m_actions;
    context.clock = test::theDay;
    m_page = std::make_unique<BoardPage>(context, nullptr);
    m_page->resize(1096, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setBoard(test::aBoard(12));
}

void TestBoardView::modelsKeepTheirContract()
{
    const QAbstractItemModelTester model(&m_page->boardModel(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filter(&m_page->filter(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester groups(&m_page->groups(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->setBoard(test::aBoard(3));
    m_page->setBoard(test::aBoard(20));
    QCOMPARE(m_page->filter().rowCount(), 20);
}

void TestBoardView::cellsSayWhatTheRowHolds()
{
    QCOMPARE(cell(0, BoardModel::ProjectColumn), QStringLiteral("service-0000"));
    QCOMPARE(cell(0, BoardModel::ReleaseColumn), QStringLiteral("0.0.0 aaaaaaa"));
    QCOMPARE(cell(0, BoardModel::VerdictColumn), QStringLiteral("No-go"));
    QCOMPARE(cell(0, BoardModel::AttentionColumn).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
             QStringLiteral("1 blocker"));
    QCOMPARE(cell(3, BoardModel::FreshestColumn), QStringLiteral("never"));
    QCOMPARE(cell(2, BoardModel::FirstCharacteristic), QStringLiteral("2/7"));
}

void TestBoardView::soonestLaunchComesFirst()
{
    for (int row = 0; row < 12; ++row)
        QCOMPARE(cell(row, BoardModel::ProjectColumn),
                 QStringLiteral("service-%1").arg(row, 4, 10, QLatin1Char('0')));
}

void TestBoardView::sortingByVerdictPutsTheWorstFirst()
{
    m_page->table().sortByColumn(BoardModel::VerdictColumn, Qt::AscendingOrder);
    QStringList verdicts;
    for (int row = 0; row < 12; ++row)
        verdicts += cell(row, BoardModel::VerdictColumn);
    verdicts.removeDuplicates();
    QCOMPARE(verdicts.size(), 4); // alike stand together
    QCOMPARE(verdicts.front(), QStringLiteral("No-go"));
    QCOMPARE(verdicts.back(), QStringLiteral("Go"));
}

void TestBoardView::numbersSortAsNumbers()
{
    m_page->table().sortByColumn(BoardModel::FreshestColumn, Qt::AscendingOrder);
    QCOMPARE(cell(0, BoardModel::FreshestColumn), QStringLiteral("never")); // what needs a look comes first
    m_page->table().sortByColumn(BoardModel::FreshestColumn, Qt::DescendingOrder);
    // 1 min, 2 min, 3 min, 5 min …: "10 min" must not come between "1 min" and "2 min".
    QStringList shown;
    for (int row = 0; row < 9; ++row)
        shown += cell(row, BoardModel::FreshestColumn).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    const QStringList wanted{QStringLiteral("1 min"), QStringLiteral("2 min"),  QStringLiteral("3 min"),
                             QStringLiteral("5 min"), QStringLiteral("6 min"),  QStringLiteral("7 min"),
                             QStringLiteral("9 min"), QStringLiteral("10 min"), QStringLiteral("11 min")};
    QCOMPARE(shown, wanted);
}

void TestBoardView::searchingKeepsRowsWithEveryWord()
{
    QTest::keyClicks(&m_page->search(), QStringLiteral("service no-go"));
    QCOMPARE(m_page->filter().rowCount(), 3);
    m_page->search().clear();
    QTest::keyClicks(&m_page->search(), QStringLiteral("0007"));
    QCOMPARE(m_page->filter().rowCount(), 1);
    QCOMPARE(cell(0, BoardModel::ProjectColumn), QStringLiteral("service-0007"));
    m_page->search().clear();
    QCOMPARE(m_page->filter().rowCount(), 12);
}

void TestBoardView::savedViewsCountAndFilter()
{
    QCOMPARE(m_page->filter().countOf(BoardFilter::View::All), 12);
    QCOMPARE(m_page->filter().countOf(BoardFilter::View::NoGo), 3);
    QCOMPARE(m_page->filter().countOf(BoardFilter::View::Conditional), 3);
    QCOMPARE(m_page->filter().countOf(BoardFilter::View::LaunchingThisWeek), 7);
    m_page->showView(BoardFilter::View::NoGo);
    QCOMPARE(m_page->filter().rowCount(), 3);
    QCOMPARE(cell(1, BoardModel::ProjectColumn), QStringLiteral("service-0004"));
}

void TestBoardView::theArrowKeysMoveAndEnterOpens()
{
    QSignalSpy opened(m_page.get(), &BoardPage::releaseOpened);
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_Down);
    QTest::keyClick(&m_page->table(), Qt::Key_Down);
    QCOMPARE(m_page->selected()->release.name, QStringLiteral("2.0.0"));
    QTest::keyClick(&m_page->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<model::ReleaseId>(), model::ReleaseId(QStringLiteral("release-2")));
}

void TestBoardView::homeAndEndGoToTheFirstAndLastRow()
{
    const int rows = m_page->filter().rowCount();
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_Home);
    QCOMPARE(m_page->table().currentIndex().row(), 0);
    QTest::keyClick(&m_page->table(), Qt::Key_End);
    QCOMPARE(m_page->table().currentIndex().row(), rows - 1);
    QCOMPARE(m_page->chosen().size(), size_t(1));
    QTest::keyClick(&m_page->table(), Qt::Key_Home);
    QTest::keyClick(&m_page->table(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_page->chosen().size(), static_cast<size_t>(rows));
    QTest::keyClick(&m_page->table(), Qt::Key_Home);
    QCOMPARE(m_page->table().currentIndex().row(), 0);
    QCOMPARE(m_page->chosen().size(), size_t(1));
}

void TestBoardView::copyGivesTabSeparatedText()
{
    m_page->table().selectRow(1);
    QTest::keyClick(&m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2); // the headings and the row
    QCOMPARE(lines[0].section(QLatin1Char('\t'), 0, 1), QStringLiteral("Project\tRelease"));
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), int(BoardModel::ColumnCount));
    QCOMPARE(cells[0], QStringLiteral("service-0001"));
    QCOMPARE(cells[3], QStringLiteral("Conditional"));
}

void TestBoardView::everyColumnFitsAt1280()
{
    // 1280 less the narrow side bar.
    QCOMPARE(m_page->table().horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_page->table().columnWidth(BoardModel::ProjectColumn) >= 96);
    QCOMPARE(m_page->table().rowHeight(0), kBoardRow);
}

void TestBoardView::untilItIsReadItSaysSo()
{
    m_page->setContext({});
    const auto* blank = m_page->findChild<BoardBlank*>();
    QVERIFY(blank->isVisible());
    QCOMPARE(blank->reason(), BoardBlank::Reason::Reading);
    m_page->setBoard(test::aBoard(3));
    QVERIFY(!blank->isVisible());
}

/// At once, and not in a later turn that would paint everything again.
void TestBoardView::theFirstReleaseIsToldWithTheBoard()
{
    ViewContext context;
    context.theme = &m_theme;
    context.actions = &m_actions;
    context.clock = test::theDay;
    BoardPage page(context, nullptr);
    page.setContext(context);
    const auto* panel = page.findChild<ReleasePanel*>();
    QVERIFY(panel->isHidden());
    page.setBoard(test::aBoard(3));
    QVERIFY(!panel->isHidden());
    QVERIFY(panel->findChild<QWidget*>(QStringLiteral("pathHeading")));
}

void TestBoardView::anEmptyBoardSaysWhatToDo()
{
    m_page->setBoard(test::aBoard(0));
    QVERIFY(!m_page->table().isVisible());
    QSignalSpy asked(m_page.get(), &BoardPage::addProjectRequested);
    auto* add = m_page->findChild<QPushButton*>(QStringLiteral("blankAct"));
    QVERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestBoardView::theSelectionSurvivesANewBoard()
{
    m_page->table().selectRow(5);
    const model::ReleaseId before = m_page->selected()->release.id;
    m_page->setBoard(test::aBoard(12));
    QVERIFY(m_page->selected());
    QCOMPARE(m_page->selected()->release.id, before);
}

QTEST_MAIN(TestBoardView)
#include "tst_board_view.moc"
