// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_views.h"
#include "views/board/saved_views_list.h"
#include "views/boards.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include "support/builders.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

/// The saved views as entries of the side bar: counted, chosen, renamed, moved and deleted where they stand.
class TestBoardSaved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyEntryCountsWhatItFinds();
    void countsFollowTheBoard();
    void theEntryThatIsShownIsChecked();
    void keysWorkWhereItStands();
    void theMenuOffersWhatIsPossible();
    void aLongNameDoesNotWidenTheBar();

private:
    void save(const char* name, const char* filter) const;
    [[nodiscard]] QPushButton* entry(const char* text) const;
    [[nodiscard]] QString countOf(const char* text) const
    {
        return entry(text)->findChild<QLabel*>()->text();
    }
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<BoardPage> m_page;
    std::unique_ptr<SavedViewsList> m_list;
};

void TestBoardSaved::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_theme.set(ThemeName::Light);
    m_actions = std::make_unique<ActionCollection>();
    ViewContext context;
    context.theme = &m_theme;
    context.actions = m_actions.get();
    context.clock = test::theDay;
    m_page = std::make_unique<BoardPage>(context, nullptr);
    m_list = std::make_unique<SavedViewsList>(nullptr);
    m_list->setViews(m_page->views());
    m_list->setFilter(m_page->filter());
    connect(m_list.get(), &SavedViewsList::savedChosen, &m_page->views(), &BoardViews::show);
    connect(m_page.get(), &BoardPage::boardShown, m_list.get(),
            [this] { m_list->setFilter(m_page->filter()); });
    m_page->resize(1096, 700);
    m_page->show();
    m_list->resize(200, 400);
    m_list->show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    m_page->setBoard(test::aBoard(12));
}

void TestBoardSaved::cleanup()
{
    m_list.reset();
    m_page.reset();
}

void TestBoardSaved::save(const char* name, const char* filter) const
{
    m_page->search().setText(s(filter));
    m_page->views().save();
    auto* field = m_page->findChild<QLineEdit*>(s("viewName"));
    field->setText(s(name));
    QTest::keyClick(field, Qt::Key_Return);
}

QPushButton* TestBoardSaved::entry(const char* text) const
{
    for (QPushButton* button : m_list->findChildren<QPushButton*>()) {
        if (!button->isHidden() && button->text() == s(text))
            return button;
    }
    return nullptr;
}

QStringList TestBoardSaved::names() const
{
    QStringList all;
    for (const SavedView& view : m_page->views().saved().all())
        all += view.name;
    return all;
}

void TestBoardSaved::everyEntryCountsWhatItFinds()
{
    QCOMPARE(countOf("Launching this week"), s("7"));
    QCOMPARE(countOf("No-go with blockers"), s("3"));
    save("Soon and bad", "verdict:no-go launch:<7d");
    QVERIFY(entry("Soon and bad"));
    QCOMPARE(countOf("Soon and bad"), s("2"));
}

void TestBoardSaved::countsFollowTheBoard()
{
    save("Bad", "verdict:no-go");
    m_page->setBoard(test::aBoard(40));
    QCOMPARE(countOf("Bad"), s("10"));
    QCOMPARE(countOf("Conditional"), s("10"));
}

void TestBoardSaved::theEntryThatIsShownIsChecked()
{
    save("Bad", "verdict:no-go");
    QVERIFY(entry("Bad")->isChecked());
    QVERIFY(m_list->isSavedCurrent());
    const QSignalSpy chosen(m_list.get(), &SavedViewsList::viewChosen);
    QTest::mouseClick(entry("Conditional"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    m_page->showView(BoardFilter::View::Conditional); // as the window does
    QVERIFY(entry("Conditional")->isChecked());
    QVERIFY(!entry("Bad")->isChecked());
    QTest::mouseClick(entry("Bad"), Qt::LeftButton);
    QVERIFY(entry("Bad")->isChecked());
    QCOMPARE(m_page->filter().rowCount(), 3);
    m_list->setCurrent(std::nullopt); // another page
    QVERIFY(!entry("Bad")->isChecked());
    QVERIFY(!m_list->isSavedCurrent());
}

void TestBoardSaved::keysWorkWhereItStands()
{
    save("One", "");
    save("Two", "");
    entry("Two")->setFocus();
    QTest::keyClick(entry("Two"), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{s("Two"), s("One")}));
    QVERIFY(entry("Two")->hasFocus());                          // so that it can be moved on
    QTest::keyClick(entry("Two"), Qt::Key_Up, Qt::AltModifier); // the first already
    QTest::keyClick(entry("Two"), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{s("One"), s("Two")}));
    QTest::keyClick(entry("Two"), Qt::Key_F2);
    QVERIFY(m_page->findChild<QLineEdit*>(s("viewName"))->isVisible());
    QTest::keyClick(entry("One"), Qt::Key_Delete);
    QCOMPARE(names(), QStringList{s("Two")});
    QVERIFY(!entry("One"));
}

void TestBoardSaved::theMenuOffersWhatIsPossible()
{
    save("One", "");
    save("Two", "");
    const auto enabled = [&](const QString& id) {
        QStringList texts;
        const auto menu = m_list->makeMenu(id);
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator() && action->isEnabled())
                texts += action->text();
        }
        return texts;
    };
    const auto& all = m_page->views().saved().all();
    QVERIFY(!enabled(all[0].id).contains(s("Move up")));
    QVERIFY(enabled(all[0].id).contains(s("Move down")));
    QVERIFY(!enabled(all[1].id).contains(s("Move down")));
    m_list->setCurrent(std::nullopt); // what is shown is no view of the board
    QVERIFY(!enabled(all[1].id).contains(s("Update to what is shown")));
    QVERIFY(enabled(all[1].id).contains(s("Delete")));
}

void TestBoardSaved::aLongNameDoesNotWidenTheBar()
{
    save("A view whose name is far too long for a side bar to show", "");
    QVERIFY(m_list->widest() < 240);
    const auto buttons = m_list->findChildren<QPushButton*>(s("savedView"));
    QVERIFY(!buttons.isEmpty());
    const QPushButton* button = buttons.back(); // one of before may still wait to be deleted
    QVERIFY(button->text().endsWith(QChar(0x2026)));
    QVERIFY(button->accessibleName().endsWith(s("to show")));
    QVERIFY(!button->toolTip().isEmpty());
}

QTEST_MAIN(TestBoardSaved)
#include "tst_board_saved.moc"
