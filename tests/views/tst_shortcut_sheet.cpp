// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/shell/shortcut_sheet.h"
#include "views/test_window.h"

#include <QLabel>
#include <QLineEdit>
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
    void aQuestionMarkOpensItAndEscapePutsItAway();
    void whatIsTypedFindsKeysAndWhatTheyDo();
    void keysStandInGroups();
    void noKeyIsGivenTwice();
    void everyShortcutStandsInIt();
    void inAFieldAQuestionMarkIsText();
    void aSlashFindsLikeCtrlF();

private:
    [[nodiscard]] ShortcutSheet* sheet() const { return m_test->find<ShortcutSheet>("shortcutSheet"); }

    [[nodiscard]] QLineEdit* search() const { return m_test->find<QLineEdit>("shortcutSearch"); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (const QLabel* label : sheet()->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    std::unique_ptr<test::TestWindow> m_test;
};

void TestShortcutSheet::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
    m_test->window().board().table().setFocus();
}

void TestShortcutSheet::aQuestionMarkOpensItAndEscapePutsItAway()
{
    QVERIFY(!sheet());
    QTest::keyClick(&m_test->window(), Qt::Key_Question);
    QVERIFY(sheet());
    QVERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Escape);
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

void TestShortcutSheet::whatIsTypedFindsKeysAndWhatTheyDo()
{
    QTest::keyClick(&m_test->window(), Qt::Key_Question);
    QTest::keyClicks(search(), QStringLiteral("export the check"));
    QVERIFY(shown().contains(QStringLiteral("Ctrl+E")));
    QVERIFY(!shown().contains(QStringLiteral("Find or run")));
    search()->setText(QStringLiteral("ctrl+k"));
    QVERIFY(shown().contains(QStringLiteral("Find or run")));
    QVERIFY(!shown().contains(QStringLiteral("Quit")));
    search()->setText(QStringLiteral("no such key"));
    QVERIFY(m_test->find<QLabel>("shortcutNothing"));
    search()->clear();
    QVERIFY(shown().contains(QStringLiteral("Quit")));
    QVERIFY(!m_test->find<QLabel>("shortcutNothing"));
}

void TestShortcutSheet::keysStandInGroups()
{
    QTest::keyClick(&m_test->window(), Qt::Key_Question);
    const QStringList texts = shown();
    const auto at = [&](const char* text) { return texts.indexOf(QLatin1String(text)); };
    QVERIFY(at("Window") >= 0 && at("Board") > at("Window") && at("Release") > at("Board"));
    QVERIFY(at("Attest the chosen criterion") > at("Release"));
    QVERIFY(at("Attest the chosen criterion") < at("Launch brief"));
}

/// Two that are enabled at the same time and have one key would both be dead. Those that hold only inside
/// their own page may share a key with those of another page, and not with one of the window.
void TestShortcutSheet::noKeyIsGivenTwice()
{
    QHash<QKeySequence, QList<QAction*>> byKey;
    for (QAction* action : m_test->actions().all()) {
        if (action->objectName().startsWith(QLatin1String("policy.")))
            continue; // enabled only while the window's own undo is not: see tst_undo
        if (action->objectName().startsWith(QLatin1String("meeting.")))
            continue; // of the meeting's own window
        for (const QKeySequence& key : action->shortcuts())
            byKey[key] += action;
    }
    QVERIFY(byKey.size() > 20);
    for (auto at = byKey.constBegin(); at != byKey.constEnd(); ++at) {
        QStringList names;
        bool isOfWindow = false;
        for (const QAction* action : at.value()) {
            names += action->objectName();
            isOfWindow |= action->shortcutContext() == Qt::WindowShortcut;
        }
        QVERIFY2(names.size() == 1 || !isOfWindow,
                 qPrintable(at.key().toString() + QStringLiteral(": ") + names.join(QLatin1Char(' '))));
    }
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
