// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_columns.h"
#include "views/board/board_groups.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/builders.h"

#include <QApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <functional>

using namespace slipway;
using namespace slipway::views;

namespace {

/// What is painted of a widget.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget& watched)
        : QObject(&watched)
    {
        watched.installEventFilter(this);
    }

    /// Since it was asked last.
    [[nodiscard]] QRegion take() { return std::exchange(m_painted, {}); }

private:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

    QRegion m_painted;
};

} // namespace

/// A board that is scrolled moves what it shows, paints only what comes into sight, and shows what it would
/// if all of it were painted anew.
class TestBoardPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void aTurnOfTheWheelPaintsTheRowsThatCome();
    void theNextRowPaintsTwo();
    void whatWasMovedLooksAsPaintedAnew_data();
    void whatWasMovedLooksAsPaintedAnew();
    void whatChangedLooksAsPaintedAnew_data();
    void whatChangedLooksAsPaintedAnew();
    void withoutRowsThereIsTheGround();

private:
    [[nodiscard]] BoardTable& table() { return m_page->table(); }
    [[nodiscard]] QWidget& viewport() { return *table().viewport(); }
    /// What stands in the window's own memory, without painting anything.
    [[nodiscard]] QImage onScreen();
    [[nodiscard]] bool looksRight();
    void turnWheel(int delta);

    QTemporaryDir m_folder;
    Theme m_theme;
    ActionCollection m_actions;
    std::unique_ptr<BoardPage> m_page;
    PaintedRegion* m_painted = nullptr;
};

void TestBoardPainting::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QApplication::setStyle(QStringLiteral("fusion"));
}

void TestBoardPainting::init()
{
    QSettings().clear();
    ViewContext context;
    context.theme = &m_theme;
    context.actions = &m_actions;
    context.clock = test::theDay;
    m_page = std::make_unique<BoardPage>(context, nullptr);
    m_page->resize(1280, 800);
    m_theme.set(ThemeName::Light);
    m_theme.dress(*m_page);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setBoard(test::aBoard(200));
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QCoreApplication::processEvents();
    m_painted = new PaintedRegion(viewport());
    turnWheel(-120); // with what was asked for while it opened
    table().verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    QVERIFY(!m_painted->take().isEmpty());
}

QImage TestBoardPainting::onScreen()
{
    const QPoint corner = viewport().mapTo(m_page.get(), QPoint());
    const QImage window = m_page->screen()->grabWindow(m_page->winId()).toImage();
    return window.copy(QRect(corner, viewport().size())).convertToFormat(QImage::Format_RGB32);
}

bool TestBoardPainting::looksRight()
{
    QCoreApplication::processEvents();
    const QImage shown = onScreen();
    return !shown.isNull() && shown == viewport().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

void TestBoardPainting::turnWheel(int delta)
{
    const QPointF at = viewport().rect().center();
    QWheelEvent event(at, viewport().mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&viewport(), &event);
    QCoreApplication::processEvents();
}

void TestBoardPainting::aTurnOfTheWheelPaintsTheRowsThatCome()
{
    turnWheel(-120);
    const int moved = table().verticalScrollBar()->value();
    QVERIFY(moved > 0);
    const QRect painted = m_painted->take().boundingRect();
    QCOMPARE(painted.bottom(), viewport().rect().bottom());
    QCOMPARE(painted.height(), moved);
}

void TestBoardPainting::theNextRowPaintsTwo()
{
    QTest::keyClick(&table(), Qt::Key_Down);
    QCoreApplication::processEvents();
    QCOMPARE(table().currentIndex().row(), 1);
    QCOMPARE(m_painted->take().boundingRect(), QRect(0, 0, viewport().width(), 2 * kBoardRow));
}

void TestBoardPainting::whatWasMovedLooksAsPaintedAnew_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::newRow("all columns") << Qt::LeftToRight << 1280;
    QTest::newRow("wider than its columns") << Qt::LeftToRight << 2600;
    QTest::newRow("scrolled sideways") << Qt::LeftToRight << 800;
    QTest::newRow("from the right") << Qt::RightToLeft << 800;
}

void TestBoardPainting::whatWasMovedLooksAsPaintedAnew()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, width);
    m_page->setLayoutDirection(direction);
    m_page->resize(width, 800);
    QCoreApplication::processEvents();
    int step = 0;
    const auto what = [&] { return QByteArray("step ") + QByteArray::number(++step); };
    QVERIFY2(looksRight(), what());
    for (const int delta : {-120, -120, 40, -360}) {
        turnWheel(delta);
        QVERIFY2(looksRight(), what());
    }
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Up, Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(&table(), key);
        QVERIFY2(looksRight(), what());
    }
    table().horizontalScrollBar()->setValue(130);
    QVERIFY2(looksRight(), what());
    turnWheel(-120);
    QVERIFY2(looksRight(), what());
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY2(looksRight(), what());
}

void TestBoardPainting::whatChangedLooksAsPaintedAnew_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::newRow("all columns") << Qt::LeftToRight << 1280;
    QTest::newRow("scrolled sideways") << Qt::LeftToRight << 800;
    QTest::newRow("from the right") << Qt::RightToLeft << 800;
}

void TestBoardPainting::whatChangedLooksAsPaintedAnew()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, width);
    m_page->setLayoutDirection(direction);
    m_page->resize(width, 800);
    QCoreApplication::processEvents();
    turnWheel(-360);
    table().horizontalScrollBar()->setValue(130);
    QHeaderView& columns = *table().horizontalHeader();
    BoardGroups& groups = table().groups();
    const std::vector<std::pair<const char*, std::function<void()>>> changes{
        {"larger", [&] { m_page->resize(width + 90, 870); }},
        {"smaller", [&] { m_page->resize(width, 640); }},
        {"another theme", [&] { m_theme.set(ThemeName::Dark); }},
        {"a column dragged", [&] { columns.moveSection(1, 4); }},
        {"a column wider", [&] { columns.resizeSection(columns.logicalIndex(2), 210); }},
        {"a column hidden", [&] { table().columns().setHidden(BoardModel::VerdictColumn, true); }},
        {"a column shown", [&] { table().columns().setHidden(BoardModel::VerdictColumn, false); }},
        {"pointed at", [&] { table().hover(table().rowAt(100)); }},
        {"pointed elsewhere", [&] { table().hover(table().rowAt(300)); }},
        {"pointed at none", [&] { table().hover(-1); }},
        {"all chosen", [&] { table().selectAll(); }},
        {"one chosen", [&] { table().chooseCurrentOnly(); }},
        {"another focus", [&] { m_page->search().setFocus(); }},
        {"the focus again", [&] { table().setFocus(); }},
        {"disabled", [&] { m_page->setEnabled(false); }},
        {"enabled", [&] { m_page->setEnabled(true); }},
        {"another order", [&] { table().sortByColumn(BoardModel::ReleaseColumn, Qt::DescendingOrder); }},
        {"grouped", [&] { m_page->groupBy(Grouping::Verdict); }},
        {"scrolled to the top", [&] { table().verticalScrollBar()->setValue(0); }},
        {"a group closed", [&] { groups.setCollapsed(0, true); }},
        {"all groups closed", [&] { groups.setAllCollapsed(true); }},
        {"all groups open", [&] { groups.setAllCollapsed(false); }},
        {"scrolled in groups", [&] { turnWheel(-360); }},
        {"rows removed", [&] { m_page->setBoard(test::aBoard(4)); }},
        {"rows added", [&] { m_page->setBoard(test::aBoard(90)); }},
        {"not grouped", [&] { m_page->groupBy(Grouping::None); }},
        {"lower rows", [&] { m_page->setCompact(true); }},
        {"filtered", [&] { m_page->search().setText(QStringLiteral("7")); }},
        {"not filtered", [&] { m_page->search().clear(); }}};
    for (const auto& [what, change] : changes) {
        change();
        // A column that has another width is painted anew after a moment.
        QVERIFY2(QTest::qWaitFor([this] { return looksRight(); }), what);
    }
}

void TestBoardPainting::withoutRowsThereIsTheGround()
{
    m_page->setBoard(test::aBoard(2));
    const QRgb ground = Theme::colour(m_theme.name(), Colour::Window).rgb();
    const auto isGround = [&] {
        const QImage shown = onScreen();
        for (int y = 2 * kBoardRow; y < shown.height(); ++y) {
            if (shown.pixel(shown.width() / 2, y) != ground)
                return false;
        }
        return !shown.isNull();
    };
    QTRY_VERIFY(isGround());
}

QTEST_MAIN(TestBoardPainting)
#include "tst_board_painting.moc"
