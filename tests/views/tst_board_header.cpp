// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/palette_button.h"

#include <QLabel>
#include <QTest>

using namespace slipway::views;

/// What the board's heading does with little room.
class TestBoardHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextEndsBeforeTheKey_data();
    void aLongTextEndsBeforeTheKey();
};

void TestBoardHeader::aLongTextEndsBeforeTheKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isElided");
    QTest::newRow("English") << QStringLiteral("Find") << QStringLiteral("Ctrl K") << false;
    QTest::newRow("German") << QStringLiteral("Suchen oder ausführen") << QStringLiteral("Strg K") << true;
}

void TestBoardHeader::aLongTextEndsBeforeTheKey()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(bool, isElided);
    PaletteButton button(text, key, nullptr);
    button.resize(button.minimumWidth(), 32);
    button.show();
    QCOMPARE(button.text(), text); // for who reads it aloud
    const QString shown = button.shownText();
    QCOMPARE(shown != text, isElided);
    QCOMPARE(shown.endsWith(QChar(0x2026)), isElided);
    const auto* cap = button.findChild<QLabel*>();
    QVERIFY(cap->x() > 0);
    QVERIFY(button.fontMetrics().horizontalAdvance(shown) < cap->x());
    button.resize(400, 32);
    button.setMaximumWidth(400);
    button.resize(400, 32);
    QCOMPARE(button.shownText(), text);
}

QTEST_MAIN(TestBoardHeader)
#include "tst_board_header.moc"
