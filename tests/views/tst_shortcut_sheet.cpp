// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/shell/shortcut_sheet.h"
#include "views/test_window.h"

#include <QLabel>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The sheet of keys: what opens it, what stands in it, what puts it away.
class TestShortcutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void aQuestionMarkOpensItAndAnyKeyPutsItAway();
    void everyShortcutStandsInIt();
    void inAFieldAQuestionMarkIsText();
    void aSlashFindsLikeCtrlF();

private:
    [[nodiscard]] ShortcutSheet* sheet() const { return m_test->find<ShortcutSheet>("shortcutSheet"); }

    std::unique_ptr<test::TestWindow> m_test;
};

void TestShortcutSheet::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
    m_test->window().board().table().setFocus();
}

void TestShortcutSheet::aQuestionMarkOpensItAndAnyKeyPutsItAway()
{
    QVERIFY(!sheet());
    QTest::keyClick(&m_test->window(), Qt::Key_Question);
    QVERIFY(sheet());
    QVERIFY(sheet()->hasFocus());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    QVERIFY(!sheet());
    QVERIFY(m_test->window().board().table().hasFocus());
}

void TestShortcutSheet::everyShortcutStandsInIt()
{
    QTest::keyClick(&m_test->window(), Qt::Key_Question);
    QVERIFY(sheet());
    QStringList shown;
    for (const QLabel* label : sheet()->findChildren<QLabel*>())
        shown += label->text();
    for (const char* text : {"Find or run", "Ctrl+K", "Filter what is shown", "Ctrl+F or /", "Quit",
                             "Open the release", "Enter"})
        QVERIFY2(shown.contains(QLatin1String(text)), text);
    QVERIFY(m_test->window().rect().contains(sheet()->geometry()));
}

void TestShortcutSheet::inAFieldAQuestionMarkIsText()
{
    BoardSearch& search = m_test->window().board().search();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("a?/b"));
    QCOMPARE(search.text(), QStringLiteral("a?/b"));
    QVERIFY(!sheet());
}

void TestShortcutSheet::aSlashFindsLikeCtrlF()
{
    QTest::keyClick(&m_test->window(), Qt::Key_Slash);
    QVERIFY(m_test->window().board().search().hasFocus());
    m_test->window().board().table().setFocus();
    QTest::keyClick(&m_test->window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_test->window().board().search().hasFocus());
}

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcut_sheet.moc"
