// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/capacity.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace slipway::slo;

namespace {

const QDateTime kNow(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

/// One point a day at noon up to now, the oldest first.
std::vector<TrafficPoint> days(const std::vector<double>& rps)
{
    std::vector<TrafficPoint> points;
    const auto count = static_cast<qint64>(rps.size());
    for (qint64 i = 0; i < count; ++i)
        points.push_back({kNow.addDays(i + 1 - count), rps[static_cast<size_t>(i)]});
    return points;
}

CapacityInput tested(double peak)
{
    CapacityInput input;
    input.at = kNow;
    input.tested = LoadTested{peak, 240.0, 0.1, kNow.addDays(-1)};
    return input;
}

/// The line by the normal equations, solved as they stand in any textbook.
std::pair<double, double> plainLine(const std::vector<TrafficPoint>& points)
{
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const TrafficPoint& point : points) {
        const double day = double(points.front().at.msecsTo(point.at)) / 86'400'000;
        n += 1;
        x += day;
        y += point.rps;
        xx += day * day;
        xy += day * point.rps;
    }
    const double slope = (n * xy - x * y) / (n * xx - x * x);
    return {(y - slope * x) / n, slope};
}

} // namespace

class TestCapacity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratiosAreWhatTheySay()
    {
        CapacityInput input = tested(300);
        input.forecastPeakRps = 120;
        input.p95TargetMs = 300;
        input.traffic = days({80, 100, 90});
        const Capacity capacity = capacityOf(input);
        QCOMPARE(capacity.ratio.value, std::optional(2.5));
        QCOMPARE(capacity.currentPeak.value, std::optional(100.0));
        QCOMPARE(capacity.headroom.value, std::optional(3.0));
        QCOMPARE(capacity.p95Share.value, std::optional(0.8));
    }

    void whatIsMissingIsSaid()
    {
        CapacityInput input;
        input.at = kNow;
        const QString untested = QStringLiteral("no load test of this release tells its peak");
        Capacity capacity = capacityOf(input);
        QCOMPARE(capacity.ratio.why, untested);
        QCOMPARE(capacity.headroom.why, untested);
        QCOMPARE(capacity.byTrend.why, untested);
        QCOMPARE(capacity.byGrowth.why, untested);
        capacity = capacityOf(tested(300));
        QCOMPARE(capacity.ratio.why, QStringLiteral("the launch brief states no forecast peak"));
        QCOMPARE(capacity.headroom.why, QStringLiteral("no live traffic was measured in the last 7 days"));
        QCOMPARE(capacity.p95Share.why, QStringLiteral("the policy sets no P95 target"));
        QCOMPARE(capacity.byGrowth.why, QStringLiteral("the launch brief states no growth"));
        input = tested(300);
        input.traffic = days({0, 0});
        QCOMPARE(capacityOf(input).headroom.why, QStringLiteral("there was no traffic in the last 7 days"));
    }

    void aDayCountsByItsPeakAndOldDaysDoNot()
    {
        std::vector<TrafficPoint> traffic{{kNow.addDays(-1).addSecs(60), 7},
                                          {kNow.addDays(-1), 9},
                                          {kNow.addDays(-91), 99},
                                          {kNow.addSecs(1), 99},
                                          {kNow, -1},
                                          {kNow, std::nan("")},
                                          {kNow, 3}};
        const auto peaks = dailyPeaks(traffic, kNow);
        QCOMPARE(peaks.size(), size_t(2));
        QCOMPARE(peaks[0].rps, 9.0);
        QCOMPARE(peaks[1].rps, 3.0);
    }

    void aSteadyTrendReachesWhatWasTestedOnItsDay()
    {
        std::vector<double> rps;
        for (int day = 0; day < 20; ++day)
            rps.push_back(100 + 2 * day);
        CapacityInput input = tested(238); // 138 today, 2 more a day
        input.traffic = days(rps);
        const Capacity capacity = capacityOf(input);
        QVERIFY2(capacity.byTrend.day, qPrintable(capacity.byTrend.why));
        QCOMPARE(capacity.byTrend.day->date(), kNow.addDays(50).date());
        QCOMPARE(capacity.byTrend.from, QStringLiteral("daily peaks of 20 days, 2 requests/s more a day"));
    }

    void tooLittleIsRefused()
    {
        CapacityInput input = tested(1000);
        input.traffic = days(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        QCOMPARE(capacityOf(input).byTrend.why,
                 QStringLiteral("traffic was measured on 12 days over 11, and a trend needs 10 over 14"));
        input.traffic = days({1});
        input.traffic.push_back({kNow.addDays(-30), 1});
        QCOMPARE(capacityOf(input).byTrend.why,
                 QStringLiteral("traffic was measured on 2 days over 30, and a trend needs 10 over 14"));
    }

    void noiseIsNoTrend()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise(100, 20);
        std::vector<double> rps;
        for (int day = 0; day < 30; ++day)
            rps.push_back(noise(random));
        CapacityInput input = tested(1000);
        input.traffic = days(rps);
        QVERIFY(!capacityOf(input).byTrend.day);
        std::vector<double> falling;
        for (int day = 0; day < 30; ++day)
            falling.push_back(100 - day);
        input.traffic = days(falling);
        QCOMPARE(capacityOf(input).byTrend.why,
                 QStringLiteral("the daily peaks do not grow, or not more than they vary"));
    }

    void statedGrowthIsCompounded()
    {
        CapacityInput input = tested(121);
        input.growthPercent = 10;
        input.traffic = days({100});
        Capacity capacity = capacityOf(input); // two months: 100 * 1.1 * 1.1
        QCOMPARE(kNow.daysTo(*capacity.byGrowth.day), qint64(std::floor(2 * kDaysOfMonth)) + 1);
        QVERIFY(capacity.byGrowth.from.startsWith(QLatin1String("100 requests/s at the peak now, 10% more")));
        // Without traffic from the forecast, from the launch on.
        input.traffic.clear();
        input.forecastPeakRps = 110;
        input.launchAt = kNow.addDays(10);
        capacity = capacityOf(input);
        QVERIFY(std::abs(double(kNow.msecsTo(*capacity.byGrowth.day)) / 86'400'000 - 10 - kDaysOfMonth) <
                0.001);
        QVERIFY(capacity.byGrowth.from.contains(QLatin1String("forecast at launch")));
        input.growthPercent = 0;
        QCOMPARE(capacityOf(input).byGrowth.why, QStringLiteral("no growth is expected"));
        input.growthPercent = 0.0001;
        QCOMPARE(capacityOf(input).byGrowth.why, QStringLiteral("not within 10 years"));
        input.growthPercent = 5;
        input.forecastPeakRps = 500;
        QCOMPARE(capacityOf(input).byGrowth.day, input.launchAt);
    }

    void theLineIsTheTextbooks()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            std::uniform_real_distribution<double> value(0, 1000);
            std::vector<double> rps(3 + seed % 60);
            for (double& one : rps)
                one = value(random);
            const auto points = days(rps);
            const auto line = fitted(points);
            const auto [level, slope] = plainLine(points);
            QVERIFY(line);
            QVERIFY(std::abs(line->slope - slope) < 1e-6 * (1 + std::abs(slope)));
            QVERIFY(std::abs(line->level - level) < 1e-6 * (1 + std::abs(level)));
            QVERIFY(line->slopeError >= 0);
        }
        QVERIFY(!fitted(days({1, 2})));
        QVERIFY(!fitted({{kNow, 1}, {kNow, 2}, {kNow, 3}}));
    }

    /// On the projected day the line is at what was tested.
    void theProjectedDayIsOnTheLine()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            std::uniform_real_distribution<double> noise(-3, 3);
            std::vector<double> rps;
            for (int day = 0; day < 40; ++day)
                rps.push_back(200 + double(seed % 9 + 1) * day + noise(random));
            CapacityInput input = tested(2000);
            input.traffic = days(rps);
            const Saturation saturation = capacityOf(input).byTrend;
            QVERIFY2(saturation.day, qPrintable(saturation.why));
            const auto [level, slope] = plainLine(input.traffic);
            const double at = double(input.traffic.front().at.msecsTo(*saturation.day)) / 86'400'000;
            QVERIFY(std::abs(level + slope * at - 2000) < 0.01);
        }
    }
};

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
