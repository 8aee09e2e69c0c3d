// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_columns.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/board/text_widths.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/builders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The board's columns as a person arranges them: hides, moves, finds again after a restart, copies.
class TestBoardColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsAsWideAsItsFontMakesIt();
    void init();
    void cleanup() { m_page.reset(); }
    void everyColumnButTheProjectCanBeHidden();
    void whatWasArrangedIsThereAgain();
    void resettingBringsEverythingBack();
    void theRestSharesTheRoomOfAHiddenColumn();
    void aDrawnWidthStays();
    void copyingTakesWhatIsShownInItsOrder();
    void everyHeadingIsReadAt1280();
    void whatNeedsAttentionTakesTwoLines();
    void theProjectStaysInSight();
    void theStayingHeadingSorts();

private:
    void open();
    [[nodiscard]] QHeaderView& header() const { return *m_page->table().horizontalHeader(); }
    void toggle(const QString& column) const;

    Theme m_theme;
    ActionCollection m_actions;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BoardPage> m_page;
};

void TestBoardColumns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_theme.set(ThemeName::Light);
    open();
}

void TestBoardColumns::open()
{
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

/// Clicks the column in the menu that the headings have.
void TestBoardColumns::toggle(const QString& column) const
{
    const auto menu = m_page->table().columns().makeMenu();
    for (QAction* action : menu->actions()) {
        if (action->text() == column)
            action->trigger();
    }
}

void TestBoardColumns::everyColumnButTheProjectCanBeHidden()
{
    const auto menu = m_page->table().columns().makeMenu();
    QStringList names;
    for (const QAction* action : menu->actions()) {
        if (action->isCheckable())
            names += action->text();
    }
    QCOMPARE(names.size(), int(BoardModel::ColumnCount) - 1);
    QVERIFY(!names.contains(QStringLiteral("Project")));
    toggle(QStringLiteral("30 days"));
    QVERIFY(header().isSectionHidden(BoardModel::TrendColumn));
    toggle(QStringLiteral("30 days"));
    QVERIFY(!header().isSectionHidden(BoardModel::TrendColumn));
}

void TestBoardColumns::whatWasArrangedIsThereAgain()
{
    toggle(QStringLiteral("Freshest"));
    header().moveSection(header().visualIndex(BoardModel::VerdictColumn), 1);
    m_page->table().sortByColumn(BoardModel::VerdictColumn, Qt::DescendingOrder);
    m_page.reset();
    open();
    QVERIFY(header().isSectionHidden(BoardModel::FreshestColumn));
    QCOMPARE(header().visualIndex(BoardModel::VerdictColumn), 1);
    QCOMPARE(header().sortIndicatorSection(), int(BoardModel::VerdictColumn));
    const QString first = m_page->filter().index(0, BoardModel::VerdictColumn).data().toString();
    QCOMPARE(first, QStringLiteral("Go"));
}

void TestBoardColumns::resettingBringsEverythingBack()
{
    toggle(QStringLiteral("Freshest"));
    header().moveSection(header().visualIndex(BoardModel::VerdictColumn), 1);
    toggle(QStringLiteral("Reset columns"));
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        QVERIFY(!header().isSectionHidden(column));
        QCOMPARE(header().visualIndex(column), column);
    }
    QCOMPARE(header().sortIndicatorSection(), int(BoardModel::LaunchColumn));
}

void TestBoardColumns::theRestSharesTheRoomOfAHiddenColumn()
{
    const int before = header().sectionSize(BoardModel::ProjectColumn);
    toggle(QStringLiteral("Maintainability"));
    toggle(QStringLiteral("Observability"));
    QVERIFY(header().sectionSize(BoardModel::ProjectColumn) > before);
    const int room = m_page->table().viewport()->width();
    QVERIFY(header().length() <= room);
    QVERIFY(header().length() > room - int(BoardModel::ColumnCount));
}

void TestBoardColumns::aDrawnWidthStays()
{
    header().resizeSection(BoardModel::ReleaseColumn, 222);
    m_page->setBoard(test::aBoard(20));
    m_page->resize(1400, 700);
    QTRY_COMPARE(m_page->table().width(), 1400);
    QCOMPARE(header().sectionSize(BoardModel::ReleaseColumn), 222);
}

void TestBoardColumns::copyingTakesWhatIsShownInItsOrder()
{
    toggle(QStringLiteral("Release"));
    header().moveSection(header().visualIndex(BoardModel::VerdictColumn), 0);
    m_page->table().selectRow(2);
    m_page->table().selectionModel()->select(m_page->groups().index(0, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].section(QLatin1Char('\t'), 0, 2), QStringLiteral("Verdict\tProject\tLaunch"));
    QCOMPARE(lines[1].section(QLatin1Char('\t'), 0, 1), QStringLiteral("No-go\tservice-0000"));
    QCOMPARE(lines[2].section(QLatin1Char('\t'), 0, 1), QStringLiteral("Go\tservice-0002"));
}

void TestBoardColumns::everyHeadingIsReadAt1280()
{
    const QFontMetrics metrics(Theme::fontOf(TextStyle::Small));
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        const QString heading =
            m_page->groups().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(header().sectionSize(column) >= metrics.horizontalAdvance(heading) + 12,
                 qPrintable(heading));
    }
}

/// A row has room for two.
void TestBoardColumns::whatNeedsAttentionTakesTwoLines()
{
    auto board = std::make_shared<readiness::Board>(*test::aBoard(1));
    model::Evaluation& evaluation = board->rows.front().evaluation;
    evaluation.blockers = 0;
    evaluation.dependencies.resize(1);
    evaluation.dependencies.front().allows = model::Verdict::NoGo;
    m_page->setBoard(board);
    const QModelIndex cell = m_page->table().model()->index(0, BoardModel::AttentionColumn);
    QCOMPARE(cell.data().toString().count(QLatin1Char(' ')), 3); // waits for 1 release(s)
    const int width = m_page->table().itemDelegate()->sizeHint({}, cell).width() - 12;
    const QFontMetrics metrics(Theme::fontOf(TextStyle::Small));
    const QRect text =
        metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, cell.data().toString());
    QVERIFY2(text.height() <= 2 * metrics.lineSpacing(), qPrintable(QString::number(text.height())));
}

void TestBoardColumns::theProjectStaysInSight()
{
    BoardTable& table = m_page->table();
    const QRect cell = table.visualRect(m_page->groups().index(2, BoardModel::ProjectColumn));
    const QImage before = table.viewport()->grab(cell.adjusted(8, 4, -8, -4)).toImage();
    header().resizeSection(BoardModel::ReleaseColumn, 900); // wider than there is room
    QTRY_VERIFY(table.horizontalScrollBar()->maximum() > 0);
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    QVERIFY(table.columnViewportPosition(BoardModel::ProjectColumn) < 0);
    QCOMPARE(table.viewport()->grab(cell.adjusted(8, 4, -8, -4)).toImage(), before);

    // It is one table: mouse and keyboard work there as anywhere, and do not scroll back.
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_page->selected()->release.name, QStringLiteral("2.0.0"));
    const int sideways = table.horizontalScrollBar()->value();
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(m_page->selected()->release.name, QStringLiteral("3.0.0"));
    QCOMPARE(table.horizontalScrollBar()->value(), sideways);
    QTest::keyClick(&table, Qt::Key_Left);
    QVERIFY(table.horizontalScrollBar()->value() < sideways);
}

void TestBoardColumns::theStayingHeadingSorts()
{
    header().resizeSection(BoardModel::ReleaseColumn, 900);
    QScrollBar& bar = *m_page->table().horizontalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    bar.setValue(bar.maximum());
    const auto first = [&] { return m_page->groups().index(0, 0).data().toString(); };
    QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, QPoint(20, 15));
    QCOMPARE(header().sortIndicatorSection(), int(BoardModel::ProjectColumn));
    QCOMPARE(first(), QStringLiteral("service-0000"));
    QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, QPoint(20, 15));
    QCOMPARE(first(), QStringLiteral("service-0011"));
}

void TestBoardColumns::aTextIsAsWideAsItsFontMakesIt()
{
    TextWidths widths;
    const QString text = QStringLiteral("payments-api 4.2.0");
    for (const TextStyle style : {TextStyle::Body, TextStyle::BodyStrong, TextStyle::Small}) {
        const int wide = QFontMetrics(Theme::fontOf(style)).horizontalAdvance(text);
        QVERIFY(wide > 0);
        QCOMPARE(widths.of(style, text), wide);
        QCOMPARE(widths.of(style, text), wide); // known by now
    }
    QVERIFY(widths.of(TextStyle::Small, text) < widths.of(TextStyle::Body, text));
}

QTEST_MAIN(TestBoardColumns)
#include "tst_board_columns.moc"
