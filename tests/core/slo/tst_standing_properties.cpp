// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/standing.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace slipway::slo;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 27), QTime(6, 0), Qt::UTC);

/// The formulas as the workbook writes them, a loop each, over all slices.
namespace plain {

std::optional<double> errorRatio(const Objective& objective, const std::vector<Slice>& slices, Period period)
{
    double bad = 0;
    double total = 0;
    double ratios = 0;
    double missed = 0;
    double withEvents = 0;
    for (const Slice& slice : slices) {
        if (slice.from < period.from || slice.from >= period.to)
            continue;
        bad += slice.total - slice.good;
        total += slice.total;
        if (slice.total <= 0)
            continue;
        ++withEvents;
        ratios += (slice.total - slice.good) / slice.total;
        missed += slice.good < objective.sliceTarget * slice.total ? 1 : 0;
    }
    if (total <= 0)
        return std::nullopt;
    if (objective.method == Method::ByRequest)
        return bad / total;
    return (objective.method == Method::ByTime ? ratios : missed) / withEvents;
}

double measured(const std::vector<Slice>& slices, Period period)
{
    double count = 0;
    for (const Slice& slice : slices)
        count += slice.from >= period.from && slice.from < period.to ? 1 : 0;
    return count * 300'000 / double(period.length().count());
}

QDateTime startOf(CalendarUnit unit, const QDateTime& at)
{
    QDate day = at.date();
    const auto begins = [&] {
        switch (unit) {
        case CalendarUnit::Week:
            return day.dayOfWeek() == Qt::Monday;
        case CalendarUnit::Month:
            return day.day() == 1;
        case CalendarUnit::Quarter:
            return day.day() == 1 && day.month() % 3 == 1;
        case CalendarUnit::Year:
            return day.dayOfYear() == 1;
        }
        Q_UNREACHABLE();
    };
    while (!begins())
        day = day.addDays(-1);
    return {day, QTime(0, 0), Qt::UTC};
}

} // namespace plain

struct Case
{
    Objective objective;
    std::vector<Slice> slices;
};

/// A service with gaps, quiet nights and bad days.
Case randomCase(std::mt19937& random)
{
    const auto upTo = [&](double most) { return std::uniform_real_distribution<double>(0, most)(random); };
    Case made;
    made.objective.target = 1 - std::pow(10.0, -1 - upTo(3));
    made.objective.method = static_cast<Method>(int(upTo(2.999)));
    made.objective.sliceTarget = 0.5 + upTo(0.5);
    made.objective.window = RollingWindow{(7 + int(upTo(24))) * kDay};
    const double traffic = std::pow(10.0, upTo(4));
    const double gaps = upTo(1) < 0.7 ? 0 : upTo(0.3);
    const double worst = std::pow(10.0, -upTo(4));
    const int count = 12 * 24 * int(1 + upTo(40));
    for (int i = count; i > 0; --i) {
        if (upTo(1) < gaps)
            continue;
        const double total = upTo(1) < 0.05 ? 0 : std::floor(upTo(2 * traffic));
        const double bad =
            std::min(total, std::floor(upTo(1) < 0.1 ? upTo(worst * total * 10) : upTo(worst * total)));
        made.slices.push_back({kNow.addSecs(-300 * i), total - bad, total});
    }
    return made;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-7 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestStandingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Five hundred services, each against the plain formulas.
    void theStandingIsThatOfThePlainFormulas()
    {
        int judged = 0;
        int firing = 0;
        for (unsigned int seed = 1; seed <= 500; ++seed) {
            std::mt19937 random(seed);
            const Case given = randomCase(random);
            const auto made = Series::make(given.slices, 5min);
            const Standing standing = standingOf(given.objective, std::get<Series>(made), kNow);
            const Period period{
                kNow.addMSecs(-std::get<RollingWindow>(given.objective.window).length.count()), kNow};
            const auto errors = plain::errorRatio(given.objective, given.slices, period);
            const QByteArray name = "seed " + QByteArray::number(seed);
            if (standing.attainment.value) {
                ++judged;
                QVERIFY2(isNear(*standing.attainment.value, 1 - *errors), name);
                QVERIFY2(isNear(*standing.budgetLeft.value, 1 - *errors / given.objective.budget()), name);
                QVERIFY2(plain::measured(given.slices, period) >= 0.9, name);
            } else {
                QVERIFY2(plain::measured(given.slices, period) < 0.9 || standing.events < 100, name);
            }
            for (const BurnState& burn : standing.burns)
                firing += checkBurn(given, burn, name) ? 1 : 0;
        }
        // The cases are of both kinds, or they would prove little.
        QVERIFY2(judged > 100 && judged < 450, QByteArray::number(judged));
        QVERIFY2(firing > 30, QByteArray::number(firing));
    }

    void moreBadEventsNeverHelp()
    {
        for (unsigned int seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            Case given = randomCase(random);
            if (given.slices.empty())
                continue;
            const Standing before =
                standingOf(given.objective, std::get<Series>(Series::make(given.slices, 5min)), kNow);
            for (Slice& slice : given.slices)
                slice.good = std::floor(slice.good * 0.9);
            const Standing after =
                standingOf(given.objective, std::get<Series>(Series::make(given.slices, 5min)), kNow);
            const QByteArray name = "seed " + QByteArray::number(seed);
            QCOMPARE(after.attainment.value.has_value(), before.attainment.value.has_value());
            if (before.attainment.value)
                QVERIFY2(*after.attainment.value <= *before.attainment.value + 1e-12, name);
            for (size_t i = 0; i < before.burns.size(); ++i)
                QVERIFY2(!(before.burns[i].fires == true && after.burns[i].fires == false), name);
        }
    }

    /// Two hundred services over calendar windows: the period found by walking back a day at a time.
    void calendarWindowsAreThatOfThePlainFormulas()
    {
        int judged = 0;
        int refused = 0;
        for (unsigned int seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            Case given = randomCase(random);
            const auto unit = static_cast<CalendarUnit>(seed % 4);
            given.objective.window = CalendarWindow{unit};
            const QDateTime at = kNow.addSecs(-300 * int(random() % 4000));
            const Standing standing =
                standingOf(given.objective, std::get<Series>(Series::make(given.slices, 5min)), at);
            const Period period{plain::startOf(unit, at), at};
            const QByteArray name = "seed " + QByteArray::number(seed);
            QVERIFY2(standing.period == period, name);
            const double coverage = plain::measured(given.slices, period);
            QVERIFY2(isNear(standing.coverage, coverage), name);
            if (!standing.attainment.value) {
                ++refused;
                QVERIFY2(coverage < 0.9 || standing.events < 100, name);
                QVERIFY2(!standing.attainment.why.isEmpty() || standing.events <= 0, name);
                QVERIFY2(!standing.budgetLeft.value, name);
                continue;
            }
            ++judged;
            const auto errors = plain::errorRatio(given.objective, given.slices, period);
            QVERIFY2(isNear(*standing.attainment.value, 1 - *errors), name);
            QVERIFY2(isNear(*standing.budgetLeft.value, 1 - *errors / given.objective.budget()), name);
        }
        QVERIFY2(judged > 30 && refused > 30, QByteArray::number(judged));
    }

    /// Too few slices of a window refuse, whatever they say; one more than that judges.
    void ninetyPercentIsTheLeastCoverage()
    {
        for (int missing : {0, 28, 29}) {
            Objective objective;
            objective.window = RollingWindow{kDay};
            std::vector<Slice> slices;
            for (int i = 288; i > missing; --i)
                slices.push_back({kNow.addSecs(-300 * i), 10, 10});
            const Standing standing =
                standingOf(objective, std::get<Series>(Series::make(slices, 5min)), kNow);
            QCOMPARE(standing.attainment.value.has_value(), missing < 29); // 28 of 288 are 9.7%
        }
    }

private:
    /// True if it fires.
    static bool checkBurn(const Case& given, const BurnState& burn, const QByteArray& name)
    {
        const auto plainBurn = [&](Duration window) -> std::optional<double> {
            const Period period{kNow.addMSecs(-window.count()), kNow};
            if (plain::measured(given.slices, period) < 0.9)
                return std::nullopt;
            return plain::errorRatio(given.objective, given.slices, period).value_or(0) /
                   given.objective.budget();
        };
        const auto longBurn = plainBurn(burn.alert.longWindow);
        const auto shortBurn = plainBurn(burn.alert.shortWindow);
        const auto same = [](const Measure& measure, const std::optional<double>& wanted) {
            return measure.value.has_value() == wanted.has_value() &&
                   (!wanted || isNear(*measure.value, *wanted));
        };
        const bool isSame = same(burn.longBurn, longBurn) && same(burn.shortBurn, shortBurn);
        if (!isSame)
            qFatal("%s: burn differs", name.constData());
        if (burn.fires == true && !(*longBurn > burn.factor && *shortBurn > burn.factor))
            qFatal("%s: fires without burning", name.constData());
        if (burn.fires == false && longBurn.value_or(99999) > burn.factor * (1 + 1e-9) &&
            shortBurn.value_or(99999) > burn.factor * (1 + 1e-9))
            qFatal("%s: burns without firing", name.constData());
        return burn.fires.value_or(false);
    }
};

QTEST_GUILESS_MAIN(TestStandingProperties)
#include "tst_standing_properties.moc"
