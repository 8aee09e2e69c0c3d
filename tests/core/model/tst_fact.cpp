// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fact.h"

#include <QTest>

using namespace slipway::model;

Q_DECLARE_METATYPE(FactValue)

class TestFact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<FactValue>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        const QString nbsp{QChar(QChar::Nbsp)};
        QTest::newRow("percent") << FactValue(83.4) << QStringLiteral("%") << QStringLiteral("83.4%");
        QTest::newRow("rounds") << FactValue(83.44) << QStringLiteral("%") << QStringLiteral("83.4%");
        QTest::newRow("does not round up to whole")
            << FactValue(99.96) << QStringLiteral("%") << QStringLiteral("99.96%");
        QTest::newRow("nor down to whole")
            << FactValue(0.001) << QStringLiteral("%") << QStringLiteral("0.001%");
        QTest::newRow("whole") << FactValue(100.0) << QStringLiteral("%") << QStringLiteral("100%");
        QTest::newRow("times") << FactValue(1.4) << QStringLiteral("x") << QStringLiteral("1.4x");
        QTest::newRow("ms") << FactValue(qint64(412)) << QStringLiteral("ms")
                            << QStringLiteral("412") + nbsp + QStringLiteral("ms");
        QTest::newRow("large") << FactValue(3640.6) << QStringLiteral("/s")
                               << QStringLiteral("3641") + nbsp + QStringLiteral("/s");
        QTest::newRow("negative") << FactValue(-0.5) << QString() << QStringLiteral("-0.5");
        QTest::newRow("true") << FactValue(true) << QString() << QStringLiteral("present");
        QTest::newRow("false") << FactValue(false) << QString() << QStringLiteral("missing");
        QTest::newRow("text") << FactValue(QStringLiteral("Synced")) << QString() << QStringLiteral("Synced");
    }

    void valuesReadAsPeopleWriteThem()
    {
        QFETCH(FactValue, value);
        QFETCH(QString, unit);
        QFETCH(QString, shown);
        FactDefinition definition;
        definition.unit = unit;
        QCOMPARE(displayValue(value, definition), shown);
    }

    void countsTakeTheirNoun()
    {
        FactDefinition definition;
        definition.nounOne = QStringLiteral("queue");
        definition.nounOther = QStringLiteral("queues");
        QCOMPARE(displayValue(qint64(1), definition).simplified(), QStringLiteral("1 queue"));
        QCOMPARE(displayValue(qint64(0), definition).simplified(), QStringLiteral("0 queues"));
        QCOMPARE(displayValue(qint64(2), definition).simplified(), QStringLiteral("2 queues"));
    }

    void integersAreNumbersButNotTheOtherWayRound()
    {
        QVERIFY(holds(FactType::Number, qint64(1)));
        QVERIFY(!holds(FactType::Integer, 1.0));
        QVERIFY(holds(FactType::Text, QStringLiteral("a")));
        QVERIFY(!holds(FactType::Boolean, qint64(1)));
    }

    void onlyNumbersHaveANumber()
    {
        QCOMPARE(asNumber(qint64(3)), std::optional(3.0));
        QCOMPARE(asNumber(2.5), std::optional(2.5));
        QVERIFY(!asNumber(true));
        QVERIFY(!asNumber(QStringLiteral("3")));
    }
};

QTEST_GUILESS_MAIN(TestFact)
#include "tst_fact.moc"
