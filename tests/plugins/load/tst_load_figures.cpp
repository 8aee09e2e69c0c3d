// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/moments.h"
#include "plugins/load/sample_set.h"
#include "plugins/load/timeline.h"

#include <QTest>

using namespace slipway::load;

class TestLoadFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreInterpolatedBetweenClosestRanks();
    void anEmptySetHasNoPercentile();
    void manyDifferentValuesAreRoundedToFourDigits();
    void theFullestTenSecondsMakeThePeak();
    void lessThanTenSecondsHaveNoPeak();
    void aMomentOfNoClockMakesThePeakUnknown();
    void timesHaveAnyNumberOfDecimals_data();
    void timesHaveAnyNumberOfDecimals();
};

void TestLoadFigures::percentilesAreInterpolatedBetweenClosestRanks()
{
    SampleSet samples;
    samples.add(40);
    samples.add(10, 2);
    samples.add(20);
    QCOMPARE(samples.count(), 4);
    QCOMPARE(*samples.percentile(0), 10.0);
    QCOMPARE(*samples.percentile(50), 15.0); // rank 1.5 of 10 10 20 40
    QCOMPARE(*samples.percentile(95), 37.0); // rank 2.85
    QCOMPARE(*samples.percentile(100), 40.0);
}

void TestLoadFigures::anEmptySetHasNoPercentile()
{
    QVERIFY(!SampleSet().percentile(95));
}

void TestLoadFigures::manyDifferentValuesAreRoundedToFourDigits()
{
    SampleSet samples;
    const auto most = static_cast<int>(SampleSet::kMostDistinct);
    for (int i = 0; i <= most + 300'000; ++i)
        samples.add(1000 + i * 0.0001);
    QVERIFY(samples.isRounded());
    const double exact = 1000 + 0.0001 * 0.95 * (most + 300'000);
    QVERIFY(std::abs(*samples.percentile(95) - exact) < exact * 0.0005);
}

void TestLoadFigures::theFullestTenSecondsMakeThePeak()
{
    Timeline timeline;
    for (int second = 0; second < 30; ++second)
        timeline.add(1'000'000 + second * 1000.0, second >= 12 && second < 22 ? 50 : 5);
    QCOMPARE(*timeline.peak(), 50.0);
}

void TestLoadFigures::lessThanTenSecondsHaveNoPeak()
{
    Timeline timeline;
    timeline.add(0, 1000);
    timeline.add(8999, 1000);
    QVERIFY(!timeline.peak());
    timeline.add(9000, 0);
    QCOMPARE(*timeline.peak(), 200.0);
}

void TestLoadFigures::aMomentOfNoClockMakesThePeakUnknown()
{
    Timeline timeline;
    timeline.add(1e300);
    timeline.add(0);
    timeline.add(20000);
    QVERIFY(!timeline.peak());
}

void TestLoadFigures::timesHaveAnyNumberOfDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ms");
    QTest::newRow("none") << QStringLiteral("1970-01-01T00:00:01Z") << 1000.0;
    QTest::newRow("nine") << QStringLiteral("1970-01-01T00:00:01.250000001Z") << 1250.000001;
    QTest::newRow("zone") << QStringLiteral("1970-01-01T02:00:01.5+02:00") << 1500.0;
    QTest::newRow("wrong") << QStringLiteral("yesterday") << -1.0;
}

void TestLoadFigures::timesHaveAnyNumberOfDecimals()
{
    QFETCH(QString, text);
    QFETCH(double, ms);
    QCOMPARE(Moments().msOf(text).value_or(-1.0), ms);
}

QTEST_GUILESS_MAIN(TestLoadFigures)
#include "tst_load_figures.moc"
