// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_axis.h"

#include "views/widgets/time_words.h"

#include <QLocale>

#include <cmath>

namespace slipway::views {

namespace {

constexpr qint64 kHour = 3'600'000; ///< milliseconds
constexpr qint64 kDay = 24 * kHour;

/// The moments of a step that divides a day.
std::vector<QDateTime> hoursBetween(const QDateTime& from, const QDateTime& until, qint64 step)
{
    std::vector<QDateTime> moments;
    QDateTime at = from.date().startOfDay();
    for (; at <= until; at = at.addMSecs(step)) {
        if (at >= from)
            moments.push_back(at);
    }
    return moments;
}

std::vector<QDateTime> daysBetween(const QDateTime& from, const QDateTime& until, int step)
{
    std::vector<QDateTime> moments;
    for (QDate day = from.date(); day.startOfDay() <= until; day = day.addDays(step)) {
        if (day.startOfDay() >= from)
            moments.push_back(day.startOfDay());
        else
            day = day.addDays(1 - step); // the first midnight, whatever the step
    }
    return moments;
}

} // namespace

std::vector<AxisTick> timeTicks(const QDateTime& from, const QDateTime& until, int most)
{
    const QDateTime begin = from.toLocalTime();
    const QDateTime end = until.toLocalTime();
    const qint64 span = std::max<qint64>(1, begin.msecsTo(end));
    std::vector<QDateTime> moments;
    bool isHours = false;
    for (const qint64 minutes : {1, 5, 15, 30, 60, 180, 360, 720}) {
        if (span / (minutes * 60'000) >= most)
            continue;
        moments = hoursBetween(begin, end, minutes * 60'000);
        isHours = true;
        break;
    }
    if (!isHours) {
        int days = 1;
        for (const int next : {1, 2, 7, 14, 30, 61, 91, 182, 365}) {
            days = next;
            if (span / (days * kDay) < most)
                break;
        }
        while (span / (days * kDay) >= most)
            days *= 2;
        moments = daysBetween(begin, end, days);
    }
    std::vector<AxisTick> ticks;
    for (const QDateTime& at : moments) {
        const QString text = isHours ? TimeWords::dayAndTime(at) : TimeWords::day(at);
        if (ticks.empty() || ticks.back().text != text)
            ticks.push_back({static_cast<double>(at.toMSecsSinceEpoch()), text});
    }
    return ticks;
}

std::vector<AxisTick> valueTicks(double lowest, double highest, int most, bool isWhole)
{
    const double span = std::max(highest - lowest, 1e-9);
    // 1, 2 or 5 times a power of ten.
    double step = std::pow(10, std::floor(std::log10(span / most)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (step * factor) <= most) {
            step *= factor;
            break;
        }
    }
    if (isWhole)
        step = std::max(1.0, std::round(step));
    std::vector<AxisTick> ticks;
    for (double value = std::ceil(lowest / step) * step; value <= highest + step / 1000; value += step) {
        const double round = std::abs(value) < step / 1000 ? 0 : value;
        ticks.push_back({round, QLocale().toString(round, 'g', 6)});
    }
    return ticks;
}

} // namespace slipway::views
