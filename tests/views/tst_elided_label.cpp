// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elided_label.h"

#include <QTest>

using namespace slipway::views;

/// A line that gives way: whole where there is room, its beginning where there is some, else nothing.
class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWholeWhereThereIsRoom()
    {
        ElidedLabel label(TextStyle::Small, nullptr);
        label.setText(kText);
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), kText);
    }

    void itsBeginningStaysWhereThereIsLittle()
    {
        ElidedLabel label(TextStyle::Small, nullptr);
        label.setText(kText);
        label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
        const QString shown = label.shownText();
        QVERIFY2(shown.startsWith(QStringLiteral("Ready")), qPrintable(shown));
        QVERIFY2(shown.endsWith(QChar(0x2026)), qPrintable(shown));
        QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= label.width());
        QCOMPARE(label.text(), kText);
    }

    void aFewLettersAreNotShown()
    {
        ElidedLabel label(TextStyle::Small, nullptr);
        label.setText(kText);
        QCOMPARE(label.minimumSizeHint().width(), 0);
        label.resize(16, label.sizeHint().height());
        QCOMPARE(label.shownText(), QString());
    }

private:
    const QString kText = QStringLiteral("Ready 7 to 13 Dec (from 43 closings)");
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elided_label.moc"
