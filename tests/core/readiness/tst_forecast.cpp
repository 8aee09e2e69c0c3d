// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/forecast.h"

#include "support/builders.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace slipway::model;
using namespace slipway::test;
using slipway::readiness::forecast;
using slipway::readiness::ForecastInput;
using slipway::readiness::forecastText;
using slipway::readiness::OpenSpell;
using slipway::readiness::ReadyForecast;

namespace {

constexpr qint64 kDay = 86400000;

OpenSpell spell(double days, bool isClosed = true)
{
    const QDateTime from = theDay().addDays(-100);
    return {CriterionId(QStringLiteral("a")), Severity::Blocker, from,
            from.addMSecs(static_cast<qint64>(days * kDay)), isClosed};
}

ForecastInput inputOf(const std::vector<double>& days, int open = 1)
{
    ForecastInput input;
    for (const double one : days)
        input.spells.push_back(spell(one));
    input.open.assign(static_cast<size_t>(open), theDay());
    input.historyBegin = theDay().addDays(-100);
    input.now = theDay();
    return input;
}

double daysTo(const std::optional<QDateTime>& moment)
{
    return static_cast<double>(theDay().msecsTo(moment.value_or(QDateTime()))) / kDay;
}

/// Exponential with the mean, from the generator alone: the same on every machine.
double exponential(std::mt19937_64& dice, double mean)
{
    return -mean * std::log(1.0 - static_cast<double>(dice() >> 11) * 0x1.0p-53) + 0.05;
}

ForecastInput exponentialInput(std::mt19937_64& dice, int cases, int open)
{
    std::vector<double> days;
    for (int i = 0; i < cases; ++i)
        days.push_back(exponential(dice, 5));
    return inputOf(days, open);
}

} // namespace

/// When a release will be ready, and how sure that is.
class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpenIsReady()
    {
        const ReadyForecast made = forecast(inputOf({}, 0));
        QVERIFY(made.kind == ReadyForecast::Kind::Ready);
        QCOMPARE(forecastText(made), QStringLiteral("Nothing stands in the way of Go"));
    }

    void sevenClosingsAreTooFew()
    {
        const ReadyForecast made = forecast(inputOf({1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(made.kind == ReadyForecast::Kind::TooLittle);
        QCOMPARE(made.closings, 7);
        QCOMPARE(forecastText(made), QStringLiteral("Too little history to forecast"));
        QVERIFY(forecast(inputOf({1, 2, 3, 4, 5, 6, 7, 8})).kind == ReadyForecast::Kind::Estimated);
    }

    void thirteenDaysAreTooFew()
    {
        ForecastInput input = inputOf({1, 2, 3, 4, 5, 6, 7, 8});
        input.historyBegin = theDay().addDays(-14).addSecs(1);
        QVERIFY(forecast(input).kind == ReadyForecast::Kind::TooLittle);
        input.historyBegin = theDay().addDays(-14);
        QVERIFY(forecast(input).kind == ReadyForecast::Kind::Estimated);
    }

    void whatTheFirstLookAnswersIsNoCase()
    {
        std::vector<double> days{1, 2, 3, 4, 5, 6, 7, 8};
        days.insert(days.end(), 40, 1.0 / 48); // half an hour
        QCOMPARE(forecast(inputOf(days)).closings, 8);
    }

    /// All cases took two days: one that just opened takes two, one that is a day old takes one.
    void equalCasesGiveOneDay()
    {
        ForecastInput input = inputOf(std::vector<double>(9, 2.0));
        ReadyForecast made = forecast(input);
        // An hour of age is taken for granted.
        QCOMPARE(made.likely, std::optional(theDay().addDays(2).addSecs(-3600)));
        QCOMPARE(made.safe, made.likely);
        input.open = {theDay().addDays(-1)};
        made = forecast(input);
        QCOMPARE(made.likely, std::optional(theDay().addDays(1)));
        QCOMPARE(forecastText(made), QStringLiteral("Ready 25 Nov (50–85%, from 9 closings)"));
    }

    /// Half took two days and half took ten. One that has been open for three is one of the long ones.
    void anOldItemIsJudgedByTheCasesThatLastedAsLong()
    {
        std::vector<double> days(20, 2.0);
        days.insert(days.end(), 20, 10.0);
        ForecastInput input = inputOf(days);
        input.open = {theDay().addDays(-3)};
        const ReadyForecast made = forecast(input);
        QCOMPARE(made.likely, std::optional(theDay().addDays(7)));
    }

    /// Ten closed after a day; thirty are open for two and not closed: the curve ends at 75%, so that even
    /// chance is beyond it, and nothing is claimed.
    void whatIsStillOpenCounts()
    {
        ForecastInput input = inputOf(std::vector<double>(10, 1.0));
        for (int i = 0; i < 30; ++i)
            input.spells.push_back(spell(2, false));
        QVERIFY(forecast(input).kind == ReadyForecast::Kind::TooLittle);
        input.spells.resize(13); // ten closed, three open: 77% are closed after a day
        const ReadyForecast made = forecast(input);
        QVERIFY(made.kind == ReadyForecast::Kind::Estimated);
        QVERIFY(!made.safe);
        QCOMPARE(forecastText(made), QStringLiteral("Ready 25 Nov or later (50%, from 10 closings)"));
    }

    /// Ten closed after one day, ten are open for two, five closed after four: 40% are closed by the third
    /// day, and of those that were still watched then, all by the fifth.
    void whatIsStillOpenClosesNothingAndLeavesThoseWatched()
    {
        ForecastInput input = inputOf(std::vector<double>(10, 1.0));
        for (int i = 0; i < 10; ++i)
            input.spells.push_back(spell(2, false));
        for (int i = 0; i < 5; ++i)
            input.spells.push_back(spell(4));
        const auto chanceAfter = [&](int days) {
            input.launchAt = theDay().addDays(days);
            return forecast(input).chanceByLaunch.value_or(-1);
        };
        QVERIFY2(std::abs(chanceAfter(3) - 0.4) < 0.05, qPrintable(QString::number(chanceAfter(3))));
        QVERIFY2(chanceAfter(5) > 0.95, qPrintable(QString::number(chanceAfter(5))));
    }

    /// Half took two days and half took ten: one that is open for three will not close before it is ten old.
    void theAgeOfWhatIsOpenCounts()
    {
        std::vector<double> days(20, 2.0);
        days.insert(days.end(), 20, 10.0);
        ForecastInput input = inputOf(days);
        input.open = {theDay().addDays(-3)};
        input.launchAt = theDay().addDays(4);
        const ReadyForecast made = forecast(input);
        QVERIFY(made.chanceByLaunch);
        QVERIFY2(*made.chanceByLaunch < 0.01, qPrintable(QString::number(*made.chanceByLaunch)));
    }

    /// Eight cases, half of them short: a curve without the doubt of so few would give three open ones 0.5^3
    /// = 0.125; drawn anew from 8 they have p^3 + 3 p p (1 - p) / 8 = 0.17.
    void fewCasesAreDrawnWithReplacement()
    {
        ForecastInput input = inputOf({2, 2, 2, 2, 6, 6, 6, 6}, 3);
        input.launchAt = theDay().addDays(3);
        const ReadyForecast made = forecast(input);
        QVERIFY(made.chanceByLaunch);
        QVERIFY2(*made.chanceByLaunch > 0.145 && *made.chanceByLaunch < 0.2,
                 qPrintable(QString::number(*made.chanceByLaunch)));
    }

    void theLastOfSeveralDecides()
    {
        std::mt19937_64 dice(7);
        ForecastInput input = exponentialInput(dice, 200, 1);
        const double one = daysTo(forecast(input).likely);
        input.open.assign(10, theDay());
        // The median of the largest of ten exponentials: -5 ln(1 - 0.5^(1/10)) = 13.5; of one: 3.5.
        QVERIFY2(std::abs(one - 3.5) < 0.9, qPrintable(QString::number(one)));
        const double ten = daysTo(forecast(input).likely);
        QVERIFY2(std::abs(ten - 13.5) < 3.0, qPrintable(QString::number(ten)));
    }

    void theChanceByTheLaunch()
    {
        std::vector<double> days(30, 2.0);
        days.insert(days.end(), 10, 6.0);
        ForecastInput input = inputOf(days);
        input.launchAt = theDay().addDays(4);
        const ReadyForecast made = forecast(input);
        QVERIFY(made.chanceByLaunch);
        QVERIFY2(std::abs(*made.chanceByLaunch - 0.75) < 0.03,
                 qPrintable(QString::number(*made.chanceByLaunch)));
        input.launchAt = theDay().addDays(-1);
        QVERIFY(!forecast(input).chanceByLaunch);
    }

    void theSameInputGivesTheSameAnswer()
    {
        std::mt19937_64 dice(3);
        const ForecastInput input = exponentialInput(dice, 40, 4);
        QCOMPARE(forecast(input), forecast(input));
        ForecastInput shuffled = input;
        std::shuffle(shuffled.spells.begin(), shuffled.spells.end(), dice);
        QCOMPARE(forecast(shuffled), forecast(input));
        // Pinned: it must not differ between machines.
        QCOMPARE(daysTo(forecast(inputOf({1, 2, 3, 4, 5, 6, 7, 8, 9}, 2)).likely) + 1.0 / 24, 7.0);
    }

    void moreHistoryIsSteadier()
    {
        const auto spread = [](int cases) {
            std::vector<double> found;
            for (quint64 seed = 1; seed <= 40; ++seed) {
                std::mt19937_64 dice(seed);
                found.push_back(daysTo(forecast(exponentialInput(dice, cases, 1)).likely));
            }
            std::sort(found.begin(), found.end());
            return found[34] - found[5];
        };
        QVERIFY(spread(320) < spread(80));
        QVERIFY(spread(80) < spread(20));
    }

    /// Of 300 made-up projects with cases from one exponential distribution, the share of releases that were
    /// ready by the day told: within 7 points, which is 2.5 standard errors of a share of 300.
    void theChancesAreWhatTheySay()
    {
        int byLikely = 0;
        int bySafe = 0;
        constexpr int kProjects = 300;
        for (quint64 seed = 1; seed <= kProjects; ++seed) {
            std::mt19937_64 dice(seed * 977);
            const ReadyForecast made = forecast(exponentialInput(dice, 60, 3));
            double ready = 0;
            for (int i = 0; i < 3; ++i)
                ready = std::max(ready, exponential(dice, 5));
            byLikely += ready <= daysTo(made.likely) ? 1 : 0;
            bySafe += !made.safe || ready <= daysTo(made.safe) ? 1 : 0;
        }
        const double likely = double(byLikely) / kProjects;
        const double safe = double(bySafe) / kProjects;
        QVERIFY2(std::abs(likely - 0.50) < 0.07, qPrintable(QString::number(likely)));
        QVERIFY2(std::abs(safe - 0.85) < 0.07, qPrintable(QString::number(safe)));
    }

    /// What is open grows older, past others that are closed, and nothing else happens.
    void theDayStaysWhileNothingHappens()
    {
        std::mt19937_64 dice(11);
        int turned = 0;
        constexpr int kProjects = 20;
        constexpr int kMinutes = 60;
        for (int project = 0; project < kProjects; ++project) {
            ForecastInput input = exponentialInput(dice, 24, 3);
            for (size_t i = 0; i < input.open.size(); ++i) {
                input.open[i] = theDay().addSecs(-86400 * static_cast<qint64>(i + 1));
                input.spells.push_back(
                    {CriterionId(QStringLiteral("b")), Severity::Blocker, input.open[i], input.now, false});
            }
            std::optional<ReadyForecast> before;
            for (int minute = 0; minute < kMinutes; ++minute) {
                input.now = theDay().addSecs(60 * minute);
                for (size_t i = input.spells.size() - input.open.size(); i < input.spells.size(); ++i)
                    input.spells[i].to = input.now;
                const ReadyForecast made = forecast(input);
                QVERIFY(made.likely);
                if (before) {
                    const qint64 days = before->likely->date().daysTo(made.likely->date());
                    QVERIFY2(std::abs(days) <= 1, qPrintable(QString::number(days)));
                    QCOMPARE(made.safe.has_value(), before->safe.has_value());
                    turned += days != 0 ? 1 : 0;
                }
                before = made;
            }
        }
        QVERIFY2(turned <= kProjects / 4, qPrintable(QString::number(turned)));
    }

    void daysAreToldAsARange()
    {
        ReadyForecast made;
        made.kind = ReadyForecast::Kind::Estimated;
        made.closings = 23;
        made.likely = QDateTime(QDate(2026, 12, 3), QTime(10, 0), Qt::UTC);
        made.safe = QDateTime(QDate(2026, 12, 9), QTime(10, 0), Qt::UTC);
        QCOMPARE(forecastText(made), QStringLiteral("Ready 3–9 Dec (50–85%, from 23 closings)"));
        made.safe = QDateTime(QDate(2027, 1, 9), QTime(10, 0), Qt::UTC);
        QCOMPARE(forecastText(made), QStringLiteral("Ready 3 Dec–9 Jan (50–85%, from 23 closings)"));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
