// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_actions.h"
#include "views/board/board_columns.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/board_views.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include "support/builders.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Saved views as a person uses them: saves, shows, changes, deletes, and finds them again after a restart.
class TestBoardViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void aViewIsSavedAndShownAgain();
    void aViewSurvivesARestart();
    void theBoardsOwnArrangementComesBack();
    void namesMustBeFreeAndThere();
    void escapeGivesUp();
    void aViewIsUpdatedAndThatCanBeUndone();
    void aViewIsRenamed();
    void aDeletedViewComesBackWithUndo();
    void everyChangeOfAViewCanBeUndoneAndRedone();
    void savingBesideAnotherViewIsTakenBackToThatView();
    void savingIsTakenBackWhereverOneIs();
    void aNameThatIsTakenByNowIsSaid();
    void viewsAreMoved();
    void aBrokenSettingIsNoView();
    void actionsNeedAView();
    void moreThanOneChosenIsSaidAndEscapeClears();
    void theHeaderOffersWhatIsThere();

private:
    void open();
    [[nodiscard]] BoardViews& views() const { return m_page->views(); }
    [[nodiscard]] QStringList names() const;
    void trigger(const char* id) const { m_actions->find(s(id))->trigger(); }
    void type(const char* name) const
    {
        auto* field = m_page->findChild<QLineEdit*>(s("viewName"));
        field->selectAll();
        QTest::keyClicks(field, s(name));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void save(const char* name) const
    {
        trigger("board.view.save");
        type(name);
    }
    void press(const char* text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<BoardPage> m_page;
};

void TestBoardViews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_theme.set(ThemeName::Light);
    open();
}

void TestBoardViews::open()
{
    m_page.reset();
    m_actions = std::make_unique<ActionCollection>();
    m_undo = std::make_unique<UndoHistory>();
    ViewContext context;
    context.theme = &m_theme;
    context.actions = m_actions.get();
    context.clock = test::theDay;
    context.undo = m_undo.get();
    m_page = std::make_unique<BoardPage>(context, nullptr);
    addBoardActions(*m_actions, m_page.get(), *m_page);
    m_page->resize(1096, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setBoard(test::aBoard(12));
}

QStringList TestBoardViews::names() const
{
    QStringList all;
    for (const SavedView& view : views().saved().all())
        all += view.name;
    return all;
}

/// A button of the message bar.
void TestBoardViews::press(const char* text) const
{
    for (QPushButton* button : m_page->message().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == s(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(text);
}

void TestBoardViews::aViewIsSavedAndShownAgain()
{
    QTest::keyClicks(&m_page->search(), s("verdict:no-go "));
    trigger("board.group.week");
    m_page->table().sortByColumn(BoardModel::ProjectColumn, Qt::DescendingOrder);
    m_page->table().columns().setHidden(BoardModel::FreshestColumn, true);
    save("Bad ones");
    QCOMPARE(names(), QStringList{s("Bad ones")});
    QCOMPARE(views().current(), views().saved().all().front().id);
    QVERIFY(views().saved().all().front().arrangement == m_page->arrangement());

    views().leave();
    m_page->search().clear();
    trigger("board.group.none");
    views().show(views().saved().all().front().id);
    QCOMPARE(m_page->search().text(), s("verdict:no-go"));
    QCOMPARE(m_page->filter().rowCount(), 3);
    QCOMPARE(m_page->groups().grouping(), Grouping::LaunchWeek);
    QCOMPARE(m_page->table().horizontalHeader()->sortIndicatorSection(), int(BoardModel::ProjectColumn));
    QVERIFY(m_page->table().isColumnHidden(BoardModel::FreshestColumn));
}

void TestBoardViews::aViewSurvivesARestart()
{
    QTest::keyClicks(&m_page->search(), s("verdict:no-go "));
    save("Bad ones");
    m_page->table().columns().show({BoardModel::ProjectColumn, BoardModel::VerdictColumn});
    views().update(views().current());
    open();
    QCOMPARE(names(), QStringList{s("Bad ones")});
    QCOMPARE(m_page->filter().rowCount(), 12); // it starts as the board itself
    QVERIFY(!m_page->table().isColumnHidden(BoardModel::FreshestColumn));
    views().show(views().saved().all().front().id);
    QCOMPARE(m_page->filter().rowCount(), 3);
    QCOMPARE(m_page->table().columns().shown(),
             (std::vector<int>{BoardModel::ProjectColumn, BoardModel::VerdictColumn}));
}

void TestBoardViews::theBoardsOwnArrangementComesBack()
{
    save("Everything");
    views().leave();
    trigger("board.group.team");
    m_page->search().setText(s("service"));
    views().show(views().saved().all().front().id);
    QCOMPARE(m_page->groups().grouping(), Grouping::None);
    QCOMPARE(m_page->search().text(), QString());
    m_page->showView(BoardFilter::View::All); // as the side bar does
    QCOMPARE(views().current(), QString());
    QCOMPARE(m_page->groups().grouping(), Grouping::Team);
    QCOMPARE(m_page->search().text(), s("service"));
}

void TestBoardViews::namesMustBeFreeAndThere()
{
    save("One");
    auto* problem = m_page->findChild<QLabel*>(s("viewNameProblem"));
    save("  ");
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    type("one");
    QVERIFY2(problem->text().contains(s("One")), qPrintable(problem->text()));
    type(qPrintable(QString(61, QLatin1Char('x'))));
    QVERIFY2(problem->text().contains(s("60")), qPrintable(problem->text()));
    QCOMPARE(names(), QStringList{s("One")});
    type("Two");
    QVERIFY(!problem->isVisible());
    QCOMPARE(names(), (QStringList{s("One"), s("Two")}));
}

void TestBoardViews::escapeGivesUp()
{
    trigger("board.view.save");
    auto* field = m_page->findChild<QLineEdit*>(s("viewName"));
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_page->table().hasFocus());
    QCOMPARE(names(), QStringList());
}

void TestBoardViews::aViewIsUpdatedAndThatCanBeUndone()
{
    save("One");
    m_page->search().setText(s("verdict:go"));
    trigger("board.view.update");
    QCOMPARE(views().saved().all().front().arrangement.filter, s("verdict:go"));
    press("Undo");
    QCOMPARE(views().saved().all().front().arrangement.filter, QString());
}

void TestBoardViews::aViewIsRenamed()
{
    save("One");
    trigger("board.view.rename");
    QCOMPARE(m_page->findChild<QLineEdit*>(s("viewName"))->text(), s("One"));
    type("ONE"); // its own name is free
    QCOMPARE(names(), QStringList{s("ONE")});
    const QString step = m_undo->nextUndo();
    trigger("board.view.rename");
    type("  ONE ");
    QCOMPARE(names(), QStringList{s("ONE")});
    QCOMPARE(m_undo->nextUndo(), step); // nothing was renamed
}

void TestBoardViews::aDeletedViewComesBackWithUndo()
{
    save("One");
    save("Two");
    save("Three");
    const QString two = views().saved().all()[1].id;
    views().show(two);
    trigger("board.view.delete");
    QCOMPARE(names(), (QStringList{s("One"), s("Three")}));
    QCOMPARE(views().current(), QString());
    press("Undo");
    QCOMPARE(names(), (QStringList{s("One"), s("Two"), s("Three")}));
    QCOMPARE(views().current(), two);
}

void TestBoardViews::everyChangeOfAViewCanBeUndoneAndRedone()
{
    m_page->search().setText(s("verdict:go"));
    save("One");
    trigger("board.view.rename");
    type("First");
    m_page->search().setText(s("verdict:no-go"));
    trigger("board.view.update");
    trigger("board.view.delete");
    QCOMPARE(names(), QStringList());
    QCOMPARE(m_undo->nextUndo(), QStringLiteral("Delete the view “First”"));
    m_undo->undo();
    QCOMPARE(names(), QStringList{s("First")});
    QCOMPARE(views().saved().all().front().arrangement.filter, s("verdict:no-go"));
    QCOMPARE(m_undo->nextUndo(), QStringLiteral("Update the view “First”"));
    m_undo->undo();
    QCOMPARE(views().saved().all().front().arrangement.filter, s("verdict:go"));
    QCOMPARE(m_undo->nextUndo(), QStringLiteral("Rename the view “One”"));
    m_undo->undo();
    QCOMPARE(names(), QStringList{s("One")});
    QCOMPARE(m_undo->nextUndo(), QStringLiteral("Save the view “One”"));
    m_undo->undo();
    QCOMPARE(names(), QStringList());
    QCOMPARE(views().current(), QString());
    QCOMPARE(m_page->search().text(), s("verdict:go")); // as before it was saved
    QVERIFY(!m_undo->canUndo());
    for (int i = 0; i < 4; ++i)
        m_undo->redo();
    QCOMPARE(names(), QStringList());
    m_undo->undo();
    QCOMPARE(names(), QStringList{s("First")});
}

void TestBoardViews::savingBesideAnotherViewIsTakenBackToThatView()
{
    trigger("board.group.team");
    m_page->search().setText(s("verdict:go"));
    save("First");
    const QString first = views().current();
    trigger("board.group.week");
    save("Second");
    m_undo->undo();
    QCOMPARE(names(), QStringList{s("First")});
    QCOMPARE(views().current(), first);
    QCOMPARE(m_page->groups().grouping(), Grouping::LaunchWeek); // as it was shown when it was saved
    views().leave();
    QCOMPARE(m_page->groups().grouping(), Grouping::Team); // the board's own is as it was
    QCOMPARE(m_page->search().text(), QString());
}

void TestBoardViews::savingIsTakenBackWhereverOneIs()
{
    m_page->search().setText(s("verdict:go"));
    save("One");
    views().leave();
    trigger("board.group.stage");
    m_undo->undo();
    QCOMPARE(names(), QStringList());
    QCOMPARE(m_page->groups().grouping(), Grouping::Stage);
    QCOMPARE(m_page->search().text(), QString());
    m_undo->redo();
    QCOMPARE(names(), QStringList{s("One")});
    QCOMPARE(m_page->search().text(), s("verdict:go"));
    views().leave();
    QCOMPARE(m_page->search().text(), QString()); // the filter is the view's
}

void TestBoardViews::aNameThatIsTakenByNowIsSaid()
{
    SavedViews saved(nullptr);
    const auto first = saved.add(s("One"), {});
    QVERIFY(first);
    saved.remove(first->id);
    QVERIFY(saved.add(s("one"), {}));
    const model::Status restored = saved.restore(*first, 0);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, model::ErrorCode::Conflict);
    QCOMPARE(saved.all().size(), size_t(1));
}

void TestBoardViews::viewsAreMoved()
{
    save("One");
    save("Two");
    save("Three");
    const QString three = views().saved().all()[2].id;
    const QSignalSpy changed(&views(), &BoardViews::changed);
    views().move(three, -1);
    QCOMPARE(names(), (QStringList{s("One"), s("Three"), s("Two")}));
    views().move(three, -7);
    QCOMPARE(names(), (QStringList{s("Three"), s("One"), s("Two")}));
    QCOMPARE(changed.size(), 2);
    views().move(three, -1);
    QCOMPARE(changed.size(), 2);
    open();
    QCOMPARE(names(), (QStringList{s("Three"), s("One"), s("Two")}));
}

void TestBoardViews::aBrokenSettingIsNoView()
{
    QSettings().setValue(s("board/views"),
                         QByteArray("[{\"id\": \"1\", \"name\": \"Good\", \"group_by\": \"moon\", "
                                    "\"columns\": [\"project\", \"nonsense\"]}, {\"id\": \"2\"}, 7]"));
    open();
    QCOMPARE(names(), QStringList{s("Good")});
    QCOMPARE(views().saved().all()[0].arrangement.columns, QStringList{s("project")});
    QCOMPARE(views().saved().all()[0].arrangement.grouping, Grouping::None);
    QSettings().setValue(s("board/views"), QByteArray("{not json"));
    open();
    QCOMPARE(names(), QStringList());
}

void TestBoardViews::actionsNeedAView()
{
    for (const char* id : {"board.view.update", "board.view.rename", "board.view.delete"}) {
        m_page->message().hide();
        trigger(id);
        QVERIFY2(m_page->message().isVisible(), id);
    }
    QVERIFY(!m_page->findChild<QLineEdit*>(s("viewName"))->isVisible());
}

void TestBoardViews::moreThanOneChosenIsSaidAndEscapeClears()
{
    auto* bar = m_page->findChild<QWidget*>(s("selectionBar"));
    QVERIFY(!bar->isVisible());
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().startsWith(QLatin1Char('3')), qPrintable(bar->accessibleName()));
    QCOMPARE(m_page->chosen().size(), size_t(3));
    QCOMPARE(m_page->chosen().front()->release.name, s("0.0.0"));
    QTest::keyClick(&m_page->table(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_page->chosen().size(), size_t(1));
    QCOMPARE(m_page->selected()->release.name, s("2.0.0"));
    QTest::keyClick(&m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY2(bar->accessibleName().startsWith(s("12")), qPrintable(bar->accessibleName()));
}

void TestBoardViews::theHeaderOffersWhatIsThere()
{
    auto* asOf = m_page->findChild<QPushButton*>(s("boardAsOf"));
    auto* review = m_page->findChild<QPushButton*>(s("boardReview"));
    QVERIFY(!asOf->isVisible());
    QVERIFY(!review->isVisible());
    int asked = 0;
    int started = 0;
    m_actions->add(s("window.asOf"), s("Another moment"), {}, m_page.get(), [&] { ++asked; });
    m_actions->add(s("review.start"), s("Start"), {}, m_page.get(), [&] { ++started; });
    m_page->hide();
    m_page->show();
    QTest::mouseClick(asOf, Qt::LeftButton);
    QTest::mouseClick(review, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QCOMPARE(started, 1);
    m_actions->find(s("review.start"))->setEnabled(false);
    QVERIFY(!review->isEnabled());
}

QTEST_MAIN(TestBoardViews)
#include "tst_board_views.moc"
