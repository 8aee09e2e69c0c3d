// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/capacity.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace slipway::slo {

namespace {

constexpr double kDayMs = double(kDay.count());

double daysBetween(const QDateTime& from, const QDateTime& to)
{
    return double(from.msecsTo(to)) / kDayMs;
}

QString rpsWords(double rps)
{
    const double decimals = std::abs(rps) >= 100 ? 1 : std::abs(rps) >= 1 ? 10 : 100;
    return QStringLiteral("%1 requests/s").arg(std::round(rps * decimals) / decimals, 0, 'g', 10);
}

Measure quotient(const std::optional<double>& above, const std::optional<double>& below, const QString& why)
{
    if (!above || !below || !(*below > 0))
        return {std::nullopt, why};
    return {*above / *below, {}};
}

QString missingFor(const QString& withoutTest, bool isTested, const QString& otherwise)
{
    return isTested ? otherwise : withoutTest;
}

/// The highest of the last seven days that were measured.
Measure currentPeakOf(const std::vector<TrafficPoint>& peaks, const QDateTime& at)
{
    std::optional<double> highest;
    for (const TrafficPoint& peak : peaks) {
        if (daysBetween(peak.at, at) <= 7)
            highest = std::max(highest.value_or(0), peak.rps);
    }
    if (!highest)
        return {std::nullopt, QStringLiteral("no live traffic was measured in the last 7 days")};
    return {highest, {}};
}

/// `days` from `from`, unless that is too far away to mean anything.
Saturation dayAfter(const QDateTime& from, double days, const QString& projectedFrom)
{
    if (!(days <= kFurthestYears * 365.2425))
        return {std::nullopt, QStringLiteral("not within %1 years").arg(kFurthestYears), projectedFrom};
    return {from.addMSecs(static_cast<qint64>(days * kDayMs)), {}, projectedFrom};
}

Saturation byTrendOf(const std::vector<TrafficPoint>& peaks, double tested, const QDateTime& at)
{
    const auto days = static_cast<int>(peaks.size());
    const double span = peaks.empty() ? 0 : daysBetween(peaks.front().at, peaks.back().at);
    if (days < kLeastTrafficDays || span < kLeastTrafficSpan)
        return {std::nullopt,
                QStringLiteral("traffic was measured on %1 days over %2, and a trend needs %3 over %4")
                    .arg(days)
                    .arg(std::floor(span))
                    .arg(kLeastTrafficDays)
                    .arg(kLeastTrafficSpan),
                {}};
    const auto line = fitted(peaks);
    const QString from =
        QStringLiteral("daily peaks of %1 days, %2 more a day").arg(days).arg(rpsWords(line->slope));
    if (!(line->slope > 0) || line->slope < kLeastSlopeErrors * line->slopeError)
        return {std::nullopt, QStringLiteral("the daily peaks do not grow, or not more than they vary"),
                from};
    const double reachedAfter = (tested - line->level) / line->slope;
    const double untilNow = daysBetween(peaks.front().at, at);
    return dayAfter(at, std::max(0.0, reachedAfter - untilNow), from);
}

Saturation byGrowthOf(const CapacityInput& input, const Measure& currentPeak, double tested)
{
    if (!input.growthPercent)
        return {std::nullopt, QStringLiteral("the launch brief states no growth"), {}};
    const std::optional<double> base = currentPeak.value ? currentPeak.value : input.forecastPeakRps;
    if (!base || !(*base > 0))
        return {std::nullopt, QStringLiteral("there is neither traffic nor a forecast to grow from"), {}};
    // A forecast is of the launch, unless that has passed.
    const QDateTime start =
        currentPeak.value || !input.launchAt ? input.at : std::max(*input.launchAt, input.at);
    const QString from = (currentPeak.value ? QStringLiteral("%1 at the peak now, %2% more a month")
                                            : QStringLiteral("%1 forecast at launch, %2% more a month"))
                             .arg(rpsWords(*base))
                             .arg(*input.growthPercent);
    if (*base >= tested)
        return {start, {}, from};
    if (!(*input.growthPercent > 0))
        return {std::nullopt, QStringLiteral("no growth is expected"), from};
    const double months = std::log(tested / *base) / std::log1p(*input.growthPercent / 100);
    return dayAfter(start, months * kDaysOfMonth, from);
}

} // namespace

std::vector<TrafficPoint> dailyPeaks(const std::vector<TrafficPoint>& traffic, const QDateTime& at)
{
    QMap<QDate, TrafficPoint> byDay;
    for (const TrafficPoint& point : traffic) {
        const double age = daysBetween(point.at, at);
        if (!std::isfinite(point.rps) || point.rps < 0 || age < 0 || age > kTrafficDaysLooked)
            continue;
        TrafficPoint& peak = byDay[point.at.toUTC().date()];
        if (!peak.at.isValid() || point.rps > peak.rps)
            peak = point;
    }
    return {byDay.cbegin(), byDay.cend()};
}

std::optional<TrafficLine> fitted(const std::vector<TrafficPoint>& points)
{
    if (points.size() < 3)
        return std::nullopt;
    const auto n = static_cast<double>(points.size());
    double meanX = 0;
    double meanY = 0;
    for (const TrafficPoint& point : points) {
        meanX += daysBetween(points.front().at, point.at) / n;
        meanY += point.rps / n;
    }
    double sxx = 0;
    double sxy = 0;
    for (const TrafficPoint& point : points) {
        const double x = daysBetween(points.front().at, point.at) - meanX;
        sxx += x * x;
        sxy += x * (point.rps - meanY);
    }
    if (!(sxx > 0))
        return std::nullopt;
    TrafficLine line;
    line.slope = sxy / sxx;
    line.level = meanY - line.slope * meanX;
    double squares = 0;
    for (const TrafficPoint& point : points) {
        const double expected = line.level + line.slope * daysBetween(points.front().at, point.at);
        squares += (point.rps - expected) * (point.rps - expected);
    }
    line.slopeError = std::sqrt(squares / (n - 2) / sxx);
    return line;
}

Capacity capacityOf(const CapacityInput& input)
{
    Capacity capacity;
    const std::optional<double> tested =
        input.tested && input.tested->peakRps > 0 ? std::optional(input.tested->peakRps) : std::nullopt;
    const std::optional<double> p95 = input.tested ? input.tested->p95Ms : std::nullopt;
    const QString untested = QStringLiteral("no load test of this release tells its peak");
    const std::vector<TrafficPoint> peaks = dailyPeaks(input.traffic, input.at);
    capacity.currentPeak = currentPeakOf(peaks, input.at);
    capacity.ratio = quotient(
        tested, input.forecastPeakRps,
        missingFor(untested, tested.has_value(), QStringLiteral("the launch brief states no forecast peak")));
    capacity.headroom = quotient(tested, capacity.currentPeak.value,
                                 missingFor(untested, tested.has_value(),
                                            capacity.currentPeak.value
                                                ? QStringLiteral("there was no traffic in the last 7 days")
                                                : capacity.currentPeak.why));
    capacity.p95Share = quotient(p95, input.p95TargetMs,
                                 missingFor(untested, tested.has_value(),
                                            p95 ? QStringLiteral("the policy sets no P95 target")
                                                : QStringLiteral("the load test tells no P95")));
    if (!tested) {
        capacity.byTrend.why = capacity.byGrowth.why = untested;
        return capacity;
    }
    capacity.byTrend = byTrendOf(peaks, *tested, input.at);
    capacity.byGrowth = byGrowthOf(input, capacity.currentPeak, *tested);
    return capacity;
}

} // namespace slipway::slo
