// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/standing.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace slipway::slo;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 27), QTime(6, 0), Qt::UTC);

/// Slices of five minutes up to kNow, `count` of them, each with `total` events of which `bad` are bad.
std::vector<Slice> slices(int count, double total, double bad)
{
    std::vector<Slice> all;
    for (int i = count; i > 0; --i)
        all.push_back({kNow.addSecs(-300 * i), total - bad, total});
    return all;
}

Series seriesOf(std::vector<Slice> of)
{
    auto made = Series::make(std::move(of), 5min);
    if (const auto* fault = std::get_if<SeriesFault>(&made))
        qFatal("%s", qPrintable(fault->what));
    return std::get<Series>(std::move(made));
}

constexpr int kHour = 12;
constexpr int kDays30 = 30 * 24 * kHour;

Objective threeNines()
{
    Objective objective;
    objective.target = 0.999;
    return objective;
}

/// `count` last slices get `bad` of their events wrong.
void spoil(std::vector<Slice>& all, int count, double bad)
{
    for (size_t i = all.size() - static_cast<size_t>(count); i < all.size(); ++i)
        all[i].good = all[i].total - bad;
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factorsAreTheWorkbooksAndFollowThePeriod()
    {
        QCOMPARE(kBurnAlerts[0].factor(30 * kDay), 14.4);
        QCOMPARE(kBurnAlerts[1].factor(30 * kDay), 6.0);
        QCOMPARE(kBurnAlerts[2].factor(30 * kDay), 1.0);
        QCOMPARE(kBurnAlerts[0].factor(28 * kDay), 13.44);
        QCOMPARE(kBurnAlerts[1].factor(28 * kDay), 5.6);
    }

    void attainmentAndBudget()
    {
        // 8,640 slices of 1,000: 8.64 million requests, 4,320 bad: half of the budget of 8,640.
        auto all = slices(kDays30, 1000, 0.5);
        const Standing standing = standingOf(threeNines(), seriesOf(all), kNow);
        QVERIFY(qAbs(*standing.attainment.value - 0.9995) < 1e-12);
        QVERIFY(qAbs(*standing.budgetLeft.value - 0.5) < 1e-9);
        QCOMPARE(standing.coverage, 1.0);
        QCOMPARE(standing.events, 8'640'000.0);
        for (const BurnState& burn : standing.burns) {
            QVERIFY(qAbs(*burn.longBurn.value - 0.5) < 1e-9);
            QCOMPARE(burn.fires, std::optional(false));
        }
        // Half of the budget at half of the speed: the whole period once more.
        QVERIFY(std::abs(double(standing.exhaustedIn->count()) / double((30 * kDay).count()) - 1) < 1e-6);
    }

    void anOverspentBudgetIsBelowZero()
    {
        const Standing standing = standingOf(threeNines(), seriesOf(slices(kDays30, 1000, 2)), kNow);
        QVERIFY(qAbs(*standing.budgetLeft.value + 1) < 1e-9);
        QVERIFY(!standing.exhaustedIn);
        QCOMPARE(standing.burns[2].fires, std::optional(true));
        QCOMPARE(launchGate(standing, 0).state, GateState::Closed);
    }

    void aPageFiresOnlyWhileBothWindowsBurn()
    {
        auto all = slices(kDays30, 1000, 0);
        spoil(all, kHour, 15); // 15 times the budget, for an hour
        const Standing burning = standingOf(threeNines(), seriesOf(all), kNow);
        QCOMPARE(burning.burns[0].fires, std::optional(true));
        QVERIFY(qAbs(*burning.burns[0].longBurn.value - 15) < 1e-9);
        QCOMPARE(burning.burns[1].fires, std::optional(false)); // 2.5 over six hours
        QCOMPARE(launchGate(burning, 0.25).state, GateState::Closed);
        QVERIFY(launchGate(burning, 0.25).why.contains(QStringLiteral("15.0 times too fast")));

        all.back().good = all.back().total; // over: the last five minutes are fine
        all.back().good = 1000;
        const Standing over = standingOf(threeNines(), seriesOf(all), kNow);
        QCOMPARE(over.burns[0].fires, std::optional(false));
        QCOMPARE(*over.burns[0].shortBurn.value, 0.0);
        QCOMPARE(launchGate(over, 0.25).state, GateState::Open);
    }

    void theFactorItselfDoesNotFire()
    {
        auto all = slices(kDays30, 10000, 0);
        spoil(all, kHour, 144);
        QCOMPARE(standingOf(threeNines(), seriesOf(all), kNow).burns[0].fires, std::optional(false));
        spoil(all, kHour, 145);
        QCOMPARE(standingOf(threeNines(), seriesOf(all), kNow).burns[0].fires, std::optional(true));
    }

    /// Of numbers that a double holds exactly: to burn at the factor is not to burn faster.
    void toTheLastDigitTheFactorItselfDoesNotFire()
    {
        Objective objective;
        objective.target = 1 - 1.0 / 1024;
        const Standing standing = standingOf(objective, seriesOf(slices(kDays30, 1024, 1)), kNow);
        QVERIFY(standing.burns[2].factor == 1.0);
        QVERIFY(*standing.burns[2].longBurn.value == 1.0);
        QCOMPARE(standing.burns[2].fires, std::optional(false));
    }

    /// A ticket asks somebody to look within days, and stops no launch.
    void aTicketLeavesTheGateOpen()
    {
        auto all = slices(kDays30, 1000, 0);
        spoil(all, 3 * 24 * kHour, 2); // twice the budget for three days: a fifth of it
        const Standing standing = standingOf(threeNines(), seriesOf(all), kNow);
        QVERIFY(standing.burns[2].alert.urgency == Urgency::Ticket);
        QCOMPARE(standing.burns[2].fires, std::optional(true));
        QCOMPARE(standing.burns[0].fires, std::optional(false));
        QCOMPARE(standing.burns[1].fires, std::optional(false));
        QCOMPARE(launchGate(standing, 0.25).state, GateState::Open);
    }

    void youngDataIsNotJudged()
    {
        // Twenty minutes of a bad start would otherwise page over five minutes and over three days.
        const Standing standing = standingOf(threeNines(), seriesOf(slices(4, 1000, 100)), kNow);
        QVERIFY(!standing.attainment.value);
        QCOMPARE(standing.attainment.why, QStringLiteral("0 of 720 h were measured"));
        for (const BurnState& burn : standing.burns)
            QVERIFY(!burn.fires);
        QCOMPARE(*standing.burns[0].shortBurn.value, 100.0); // five minutes are measured whole
        QCOMPARE(standing.burns[0].longBurn.why, QStringLiteral("0.3 of 1.0 h were measured"));
        QCOMPARE(launchGate(standing, 0.25).state, GateState::Unknown);
    }

    void aGapOfATenthIsBorne()
    {
        auto all = slices(kDays30, 1000, 0.5);
        all.erase(all.begin() + 100, all.begin() + 100 + kDays30 / 10);
        QVERIFY(standingOf(threeNines(), seriesOf(all), kNow).attainment.value.has_value());
        all.erase(all.begin() + 100, all.begin() + 112);
        const Standing standing = standingOf(threeNines(), seriesOf(all), kNow);
        QVERIFY(!standing.attainment.value);
        QCOMPARE(standing.attainment.why, QStringLiteral("647 of 720 h were measured"));
    }

    void slicesLongerThanAWindowDoNotJudgeIt()
    {
        std::vector<Slice> hourly;
        for (int i = 30 * 24; i > 0; --i)
            hourly.push_back({kNow.addSecs(-3600 * i), 0, 1000});
        const auto made = Series::make(hourly, 1h);
        const Standing standing = standingOf(threeNines(), std::get<Series>(made), kNow);
        QVERIFY(qAbs(*standing.burns[0].longBurn.value - 1000.0) < 1e-6);
        QVERIFY(!standing.burns[0].shortBurn.value); // five minutes
        QVERIFY(!standing.burns[0].fires);
        QCOMPARE(standing.burns[2].fires, std::optional(true)); // three days and six hours
    }

    void aSliceThatIsNotOverDoesNotCount()
    {
        const Series series = seriesOf({{kNow.addSecs(-301), 10, 10}, {kNow.addSecs(-1), 0, 10}});
        QCOMPARE(series.over({kNow.addSecs(-600), kNow}).total, 10.0);
    }

    void fewRequestsDoNotPage()
    {
        // One request a slice: one failure in the last five minutes would be a burn of 83 over the hour.
        auto all = slices(kDays30, 1, 0);
        spoil(all, 1, 1);
        const Standing standing = standingOf(threeNines(), seriesOf(all), kNow);
        QVERIFY(!standing.burns[0].fires);
        QCOMPARE(standing.burns[0].longBurn.why, QStringLiteral("only 12 requests came"));
        const Standing few = standingOf(threeNines(), seriesOf(slices(kDays30, 0.01, 0)), kNow);
        QVERIFY(!few.budgetLeft.value);
        QCOMPARE(few.budgetLeft.why, QStringLiteral("only 86 requests came"));
    }

    void measuredAndNobodyCame()
    {
        const Standing standing = standingOf(threeNines(), seriesOf(slices(kDays30, 0, 0)), kNow);
        QCOMPARE(*standing.burns[0].longBurn.value, 0.0);
        QCOMPARE(standing.burns[0].fires, std::optional(false));
        QVERIFY(!standing.attainment.value);
    }

    void theMethodsDisagreeOnTheSameCounts()
    {
        // A quiet slice all bad, a busy one all good: by request almost nothing, by time half.
        std::vector<Slice> two{{kNow.addSecs(-600), 0, 10}, {kNow.addSecs(-300), 990, 990}};
        Objective objective = threeNines();
        const Series series = seriesOf(two);
        const Period period{kNow.addSecs(-600), kNow};
        QCOMPARE(*errorRatio(objective, series, period), 0.01);
        objective.method = Method::ByTime;
        QCOMPARE(*errorRatio(objective, series, period), 0.5);
        objective.method = Method::BySlice;
        objective.sliceTarget = 0.9;
        QCOMPARE(*errorRatio(objective, series, period), 0.5);
        objective.sliceTarget = 0;
        QCOMPARE(*errorRatio(objective, series, period), 0.0);
        QCOMPARE(toWords(Method::ByTime), QStringLiteral("by time"));
    }

    void aCalendarMonthCountsFromItsFirstDay()
    {
        Objective objective = threeNines();
        objective.window = CalendarWindow{CalendarUnit::Month, QTimeZone::utc()};
        auto all = slices(kDays30, 1000, 0);
        const int lastMonth = kDays30 - (26 * 24 + 6) * kHour; // up to 1 November
        for (int i = 0; i < lastMonth; ++i)
            all[static_cast<size_t>(i)].good = 0;
        const Standing standing = standingOf(objective, seriesOf(all), kNow);
        QCOMPARE(standing.period.from, QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(standing.period.to, kNow);
        QCOMPARE(*standing.attainment.value, 1.0);
        QCOMPARE(standing.burns[0].factor, 14.4); // November has thirty days
    }

    void anAlertThatCannotFireDoesNot()
    {
        // 14.4 times a budget of a tenth is more than everything.
        Objective objective;
        objective.target = 0.9;
        const Standing standing = standingOf(objective, seriesOf(slices(kDays30, 1000, 1000)), kNow);
        QCOMPARE(standing.burns[0].fires, std::optional(false)); // burns 10 at most
    }

    void theGateWantsTheBudgetOfThePolicy()
    {
        const Standing standing = standingOf(threeNines(), seriesOf(slices(kDays30, 1000, 0.8)), kNow);
        QCOMPARE(launchGate(standing, 0.25).state, GateState::Closed);
        QCOMPARE(launchGate(standing, 0.25).why,
                 QStringLiteral("20.0% of the error budget is left, and 25.0% must be."));
        QCOMPARE(launchGate(standing, 0.1).state, GateState::Open);
    }

    void badSeriesAreRefused_data()
    {
        QTest::addColumn<double>("good");
        QTest::addColumn<double>("total");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("what");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("nan") << nan << 1.0 << 300 << QStringLiteral("counts are not numbers");
        QTest::newRow("infinite") << 1.0 << std::numeric_limits<double>::infinity() << 300
                                  << QStringLiteral("counts are not numbers");
        QTest::newRow("negative") << -1.0 << 1.0 << 300 << QStringLiteral("counts are negative");
        QTest::newRow("more good") << 2.0 << 1.0 << 300
                                   << QStringLiteral("more events are good than there are");
        QTest::newRow("overlap") << 1.0 << 1.0 << 200 << QStringLiteral("slices overlap");
    }

    void badSeriesAreRefused()
    {
        QFETCH(double, good);
        QFETCH(double, total);
        QFETCH(int, seconds);
        QFETCH(QString, what);
        const auto made = Series::make({{kNow, 1, 1}, {kNow.addSecs(seconds), good, total}}, 5min);
        const auto* fault = std::get_if<SeriesFault>(&made);
        QVERIFY(fault);
        QCOMPARE(fault->what, what);
        QCOMPARE(fault->at, kNow.addSecs(seconds));
        QVERIFY(std::holds_alternative<SeriesFault>(Series::make({}, 0min)));
    }

    void extrapolatedCountsMayDifferInTheLastDigits()
    {
        const Series series = seriesOf({{kNow.addSecs(-300), 100.00000000001, 100}});
        QCOMPARE(series.slices().front().good, 100.0);
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
