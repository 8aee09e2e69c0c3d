// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/objective.h"

#include <QTest>

using namespace slipway::slo;

class TestObjective : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRollingWindowEndsNow()
    {
        const QDateTime now(QDate(2026, 11, 27), QTime(6, 0), Qt::UTC);
        const Period period = periodOf(RollingWindow{28 * kDay}, now);
        QCOMPARE(period.to, now);
        QCOMPARE(period.from, now.addDays(-28));
    }

    void aCalendarWindowIsTheWholeUnit_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        const auto utc = [](int y, int m, int d, int h = 0) {
            return QDateTime(QDate(y, m, d), QTime(h, 0), Qt::UTC);
        };
        QTest::newRow("week, a Friday") << int(CalendarUnit::Week) << QByteArray("UTC")
                                        << utc(2026, 11, 27, 6) << utc(2026, 11, 23) << utc(2026, 11, 30);
        QTest::newRow("week, its Monday") << int(CalendarUnit::Week) << QByteArray("UTC") << utc(2026, 11, 23)
                                          << utc(2026, 11, 23) << utc(2026, 11, 30);
        QTest::newRow("week, its Sunday") << int(CalendarUnit::Week) << QByteArray("UTC")
                                          << utc(2026, 11, 29, 23) << utc(2026, 11, 23) << utc(2026, 11, 30);
        QTest::newRow("month over new year") << int(CalendarUnit::Month) << QByteArray("UTC")
                                             << utc(2026, 12, 31, 23) << utc(2026, 12, 1) << utc(2027, 1, 1);
        QTest::newRow("quarter") << int(CalendarUnit::Quarter) << QByteArray("UTC") << utc(2026, 5, 3)
                                 << utc(2026, 4, 1) << utc(2026, 7, 1);
        QTest::newRow("leap year") << int(CalendarUnit::Year) << QByteArray("UTC") << utc(2028, 2, 29)
                                   << utc(2028, 1, 1) << utc(2029, 1, 1);
        // Summer time begins on 29 March 2026 in Berlin: the month is an hour short.
        QTest::newRow("month with a change of the clock")
            << int(CalendarUnit::Month) << QByteArray("Europe/Berlin") << utc(2026, 3, 15)
            << utc(2026, 2, 28, 23) << utc(2026, 3, 31, 22);
        QTest::newRow("the day has begun there already")
            << int(CalendarUnit::Month) << QByteArray("Asia/Tokyo") << utc(2026, 10, 31, 16)
            << utc(2026, 10, 31, 15) << utc(2026, 11, 30, 15);
    }

    void aCalendarWindowIsTheWholeUnit()
    {
        QFETCH(int, unit);
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, at);
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, to);
        const Period period = periodOf(CalendarWindow{static_cast<CalendarUnit>(unit), QTimeZone(zone)}, at);
        QCOMPARE(period.from, from);
        QCOMPARE(period.to, to);
    }
};

QTEST_GUILESS_MAIN(TestObjective)
#include "tst_objective.moc"
