// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/duration.h"
#include "core/policy/evaluate.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using std::chrono::milliseconds;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("week") << QStringLiteral("P2W") << qint64(14 * 86400);
        QTest::newRow("days") << QStringLiteral("P7D") << qint64(7 * 86400);
        QTest::newRow("hours") << QStringLiteral("PT12H") << qint64(12 * 3600);
        QTest::newRow("mixed") << QStringLiteral("P1DT2H3M4S") << qint64(86400 + 7384);
        for (const char* bad :
             {"", "P", "PT", "P1Y", "P1M", "7D", "P-1D", "P1.5D", "P0D", "P1D ", "PT1D", "P99999999999D"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << qint64(-1);
    }

    void durationsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto duration = policy::parseDuration(text);
        QCOMPARE(duration.has_value(), seconds >= 0);
        if (duration)
            QCOMPARE(*duration, milliseconds(seconds * 1000));
    }

    void agesUseTheLargestUnitThatFills_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("age");
        QTest::newRow("now") << qint64(59) << QStringLiteral("now");
        QTest::newRow("future") << qint64(-100) << QStringLiteral("now");
        QTest::newRow("minute") << qint64(60) << QStringLiteral("1 min");
        QTest::newRow("hour") << qint64(3600) << QStringLiteral("1 h");
        QTest::newRow("47 h") << qint64(47 * 3600) << QStringLiteral("47 h");
        QTest::newRow("2 d") << qint64(48 * 3600) << QStringLiteral("2 d");
        QTest::newRow("40 d") << qint64(40 * 86400) << QStringLiteral("40 d");
    }

    void agesUseTheLargestUnitThatFills()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, age);
        QCOMPARE(policy::displayAge(test::theDay().addSecs(-seconds), test::theDay())
                     .replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 age);
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
