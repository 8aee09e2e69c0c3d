// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fuzzy_match.h"

#include <QTest>

using slipway::views::fuzzyScore;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterMustComeInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("the start") << QStringLiteral("exp") << true;
        QTest::newRow("capitals") << QStringLiteral("EXPORT") << true;
        QTest::newRow("initials") << QStringLiteral("ecp") << true;
        QTest::newRow("with a space") << QStringLiteral("exp pdf") << true;
        QTest::newRow("wrong order") << QStringLiteral("pdfexport") << false;
        QTest::newRow("a letter that is not there") << QStringLiteral("exportz") << false;
        QTest::newRow("more than there is") << QStringLiteral("export the checklist as pdff") << false;
    }

    void everyLetterMustComeInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(typed, QStringLiteral("Export the checklist as PDF")) >= 0, fits);
    }

    void theBetterFitComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start of the text over start of a word")
            << QStringLiteral("exp") << QStringLiteral("Export the checklist as PDF")
            << QStringLiteral("billing-exports 1.8.3");
        QTest::newRow("a run over scattered letters")
            << QStringLiteral("go") << QStringLiteral("ledger go") << QStringLiteral("ledge g no");
        QTest::newRow("start of words over their middle")
            << QStringLiteral("ac") << QStringLiteral("pay a card") << QStringLiteral("pay bacc");
        QTest::newRow("shorter over longer")
            << QStringLiteral("ledger") << QStringLiteral("ledger") << QStringLiteral("ledger of everything");
    }

    void theBetterFitComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(fuzzyScore(typed, better) > fuzzyScore(typed, worse),
                 qPrintable(QStringLiteral("%1 against %2")
                                .arg(fuzzyScore(typed, better))
                                .arg(fuzzyScore(typed, worse))));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
