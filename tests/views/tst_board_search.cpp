// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_blank.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/suggestion_list.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/builders.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The search field: filters by its language, offers words, says what it does not understand.
class TestBoardSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void termsFilterWhileTyping();
    void tabTakesTheFirstSuggestion();
    void theArrowsAndEnterTakeAnother();
    void whatIsNotUnderstoodIsSaidBelow();
    void escapeClearsThenLeaves();
    void whatMatchesFirstIsSelected();
    void nothingMatchingOffersTheWayBack();
    void everyKeyIsOfferedWhenAskedFor();
    void offeredValuesSayHowManyTheyFind();

private:
    [[nodiscard]] BoardSearch& search() const { return m_page->search(); }
    [[nodiscard]] QAbstractItemView& list() const { return *search().suggestions().popup(); }
    void type(const char* text) const { QTest::keyClicks(&search(), QString::fromLatin1(text)); }

    QTemporaryDir m_folder;
    Theme m_theme;
    ActionCollection m_actions;
    std::unique_ptr<BoardPage> m_page;
};

void TestBoardSearch::init()
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
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setBoard(test::aBoard(12));
    search().setFocus();
}

void TestBoardSearch::termsFilterWhileTyping()
{
    type("verdict:no-go launch:<7d ");
    QCOMPARE(m_page->filter().rowCount(), 2);
    type("-service-0000");
    QCOMPARE(m_page->filter().rowCount(), 1);
}

void TestBoardSearch::tabTakesTheFirstSuggestion()
{
    type("ver");
    QVERIFY(list().isVisible());
    QTest::keyClick(&search(), Qt::Key_Tab);
    QCOMPARE(search().text(), QStringLiteral("verdict:"));
    type("c");
    QTest::keyClick(&search(), Qt::Key_Tab);
    QCOMPARE(search().text(), QStringLiteral("verdict:conditional "));
    QVERIFY(!list().isVisible());
    QCOMPARE(m_page->filter().rowCount(), 3);
}

void TestBoardSearch::theArrowsAndEnterTakeAnother()
{
    type("verdict:no");
    QVERIFY(list().isVisible());
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(search().text(), QStringLiteral("verdict:no-evidence "));
}

void TestBoardSearch::whatIsNotUnderstoodIsSaidBelow()
{
    type("verdict:maybe");
    const auto* problem = m_page->findChild<QLabel*>(QStringLiteral("searchProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QLatin1String("maybe")));
    QCOMPARE(m_page->filter().rowCount(), 12);
    search().clear();
    QVERIFY(!problem->isVisible());
}

void TestBoardSearch::escapeClearsThenLeaves()
{
    type("service-0003");
    QTest::keyClick(&search(), Qt::Key_Escape);
    QCOMPARE(search().text(), QString());
    QVERIFY(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(m_page->table().hasFocus());
}

void TestBoardSearch::whatMatchesFirstIsSelected()
{
    type("service-0007");
    QVERIFY(m_page->selected());
    QCOMPARE(m_page->selected()->project.name, QStringLiteral("service-0007"));
    QVERIFY(search().hasFocus());
}

void TestBoardSearch::nothingMatchingOffersTheWayBack()
{
    type("nowhere");
    QCOMPARE(m_page->filter().rowCount(), 0);
    auto* blank = m_page->findChild<BoardBlank*>();
    QVERIFY(blank->isVisible());
    QCOMPARE(blank->reason(), BoardBlank::Reason::NoMatch);
    QTest::mouseClick(blank->findChild<QPushButton*>(QStringLiteral("blankAct")), Qt::LeftButton);
    QCOMPARE(m_page->filter().rowCount(), 12);
    QVERIFY(!blank->isVisible());
}

void TestBoardSearch::everyKeyIsOfferedWhenAskedFor()
{
    QVERIFY(!list().isVisible());
    QTest::keyClick(&search(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(list().isVisible());
    QCOMPARE(list().model()->rowCount(), 10);
    list().hide();
    type("go "); // a word that is complete offers nothing by itself, so that Tab leaves
    QVERIFY(!list().isVisible());
}

void TestBoardSearch::offeredValuesSayHowManyTheyFind()
{
    type("launch:<7d verdict:");
    QVERIFY(list().isVisible());
    const QModelIndex noGo =
        list()
            .model()
            ->match(list().model()->index(0, 0), Qt::DisplayRole, QStringLiteral("verdict:no-go"))
            .value(0);
    QVERIFY(noGo.isValid());
    QCOMPARE(noGo.data(SuggestionList::RestRole).toString(), QStringLiteral("2"));
    QVERIFY(noGo.data(Qt::AccessibleTextRole).toString().contains(QLatin1Char('2')));
}

QTEST_MAIN(TestBoardSearch)
#include "tst_board_search.moc"
