// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/project/project_page.h"
#include "views/shell/command_palette.h"
#include "views/test_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// Ctrl+K: every action and every release, a few letters away.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void ctrlKOpensItAndEscapeGivesTheFocusBack();
    void aReleaseIsOpened();
    void anActionIsRun();
    void theArrowKeysChoose();
    void whatMatchesNothingIsSaid();
    void everyActionIsInItWithItsKey();
    void aProjectOpensItsNextRelease();
    void whatCannotBeDoneSaysWhyAndIsNotRun();
    void whatWasChosenLatelyComesFirst();
    void aThousandProjectsAreFoundByTheirNames();

private:
    [[nodiscard]] QLineEdit* openPalette();
    [[nodiscard]] QListWidget* list() const { return palette().findChild<QListWidget*>(); }
    [[nodiscard]] CommandPalette& palette() const { return m_test->window().palettePopup(); }

    std::unique_ptr<test::TestWindow> m_test;
};

void TestPalette::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
}

QLineEdit* TestPalette::openPalette()
{
    QTest::keyClick(&m_test->window(), Qt::Key_K, Qt::ControlModifier);
    return palette().findChild<QLineEdit*>();
}

void TestPalette::ctrlKOpensItAndEscapeGivesTheFocusBack()
{
    BoardTable& table = m_test->window().board().table();
    table.setFocus();
    QVERIFY(!palette().isVisible());
    QLineEdit* search = openPalette();
    QVERIFY(palette().isVisible());
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!palette().isVisible());
    QVERIFY(table.hasFocus());
}

void TestPalette::aReleaseIsOpened()
{
    QLineEdit* search = openPalette();
    QTest::keyClicks(search, QStringLiteral("web 1.0"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("web 1.0.0"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!palette().isVisible());
    QTRY_VERIFY(m_test->window().project()->dossier());
    QVERIFY(m_test->window().project()->isVisible());
}

void TestPalette::anActionIsRun()
{
    QLineEdit* search = openPalette();
    QTest::keyClicks(search, QStringLiteral("use dark"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_test->window().palette().color(QPalette::Window),
             Theme::colour(ThemeName::Dark, Colour::Window));
}

void TestPalette::theArrowKeysChoose()
{
    QLineEdit* search = openPalette();
    QVERIFY(list()->count() > 5);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 2);
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 1);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 0);
}

void TestPalette::whatMatchesNothingIsSaid()
{
    QLineEdit* search = openPalette();
    QTest::keyClicks(search, QStringLiteral("qqqq"));
    QCOMPARE(list()->count(), 1);
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Nothing is called that"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(palette().isVisible());
}

void TestPalette::everyActionIsInItWithItsKey()
{
    (void)openPalette();
    QStringList texts;
    for (int i = 0; i < list()->count(); ++i)
        texts += list()->item(i)->text();
    for (const char* text : {"Show the board", "Add a project", "Export the checklist as PDF",
                             "Attest the chosen criterion", "Use the high-contrast theme", "Quit"})
        QVERIFY2(texts.contains(QLatin1String(text)), text);
    const int row = static_cast<int>(texts.indexOf(QStringLiteral("Export the checklist as PDF")));
    QCOMPARE(list()->item(row)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Export the checklist as PDF, Ctrl+E"));
}

void TestPalette::aProjectOpensItsNextRelease()
{
    QLineEdit* search = openPalette();
    QTest::keyClicks(search, QStringLiteral("web"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("web"));
    QCOMPARE(list()->currentItem()->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("web, project, 1 release"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_test->window().project()->dossier());
    QCOMPARE(m_test->window().project()->dossier()->release.id, m_test->release());
}

void TestPalette::whatCannotBeDoneSaysWhyAndIsNotRun()
{
    QLineEdit* search = openPalette();
    QTest::keyClicks(search, QStringLiteral("attest"));
    QCOMPARE(list()->currentItem()->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Attest the chosen criterion, not now: Open a release first"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(palette().isVisible());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->currentItem()).center());
    QVERIFY(palette().isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_test->openRelease());
    search = openPalette();
    QTest::keyClicks(search, QStringLiteral("attest"));
    QCOMPARE(list()->currentItem()->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Attest the chosen criterion, Ctrl+Return"));
}

void TestPalette::whatWasChosenLatelyComesFirst()
{
    QLineEdit* search = openPalette();
    QTest::keyClicks(search, QStringLiteral("use dark"));
    QTest::keyClick(search, Qt::Key_Return);
    search = openPalette();
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Use the dark theme"));
    QTest::keyClicks(search, QStringLiteral("theme"));
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Use the dark theme"));
}

void TestPalette::aThousandProjectsAreFoundByTheirNames()
{
    readiness::Board board;
    for (int i = 0; i < 1000; ++i) {
        readiness::BoardRow row;
        row.project.id = model::ProjectId(QString::number(i));
        row.project.name = QStringLiteral("service-%1").arg(i);
        row.release.id = model::ReleaseId(QStringLiteral("r%1").arg(i));
        row.release.name = QStringLiteral("4.2");
        board.rows.push_back(row);
    }
    const auto entries = paletteEntries(m_test->actions(), &board, {});
    QCOMPARE(entries.size(), static_cast<size_t>(2000 + m_test->actions().all().size() - 1));
    const auto found = findEntries(entries, QStringLiteral("service 777"), {}, 50);
    QVERIFY(found.size() >= 2);
    QCOMPARE(found[0].text, QStringLiteral("service-777"));
    QCOMPARE(found[0].id, QStringLiteral("r777"));
    QCOMPARE(found[1].text, QStringLiteral("service-777 4.2"));
    QCOMPARE(findEntries(entries, QStringLiteral("service"), {}, 50).size(), size_t(50));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
