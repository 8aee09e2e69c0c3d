// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slo/standing.h"

/// Whether a release will carry what is expected of it: what it was tested to against the forecast and
/// against today's traffic, and on which day traffic reaches what was tested. Pure functions.
namespace slipway::slo {

/// Requests per second at one moment.
struct TrafficPoint
{
    QDateTime at;
    double rps = 0;

    bool operator==(const TrafficPoint&) const = default;
};

/// The load test that carried the most.
struct LoadTested
{
    double peakRps = 0;
    std::optional<double> p95Ms; ///< at that load
    std::optional<double> errorPercent;
    QDateTime at;

    bool operator==(const LoadTested&) const = default;
};

struct CapacityInput
{
    std::optional<double> forecastPeakRps; ///< of the launch brief
    std::optional<double> growthPercent;   ///< a month, of the launch brief
    std::optional<LoadTested> tested;
    std::optional<double> p95TargetMs;
    std::vector<TrafficPoint> traffic; ///< live, in any order
    std::optional<QDateTime> launchAt; ///< from when the forecast holds, where there is no traffic
    QDateTime at;
};

// What a trend needs at least: two whole weeks, because traffic has a weekly rhythm, and enough days in them.
inline constexpr int kTrafficDaysLooked = 90; ///< what is older says little about where traffic goes
inline constexpr int kLeastTrafficDays = 10;  ///< days with a measurement
inline constexpr int kLeastTrafficSpan = 14;  ///< days from the first to the last
/// A slope under this many standard errors cannot be told from chance (about 95% of a t distribution).
inline constexpr double kLeastSlopeErrors = 2;
inline constexpr int kFurthestYears = 10; ///< a projection past this is none
inline constexpr double kDaysOfMonth = 365.2425 / 12;

/// A day on which traffic reaches what was tested, or why none can be told.
struct Saturation
{
    std::optional<QDateTime> day;
    QString why;  ///< empty with a day
    QString from; ///< what it is projected from: "12 requests/s at the peak now, 5% more a month"

    bool operator==(const Saturation&) const = default;
};

struct Capacity
{
    Measure ratio;       ///< tested over forecast peak
    Measure currentPeak; ///< highest daily peak of the last week of traffic, requests per second
    Measure headroom;    ///< tested over the current peak
    Measure p95Share;    ///< P95 at the tested load over its target; at most 1 is well
    Saturation byTrend;  ///< least squares over the daily peaks
    Saturation byGrowth; ///< the brief's growth, compounded month by month
};

/// The highest of each UTC day in the kTrafficDaysLooked days before `at`, oldest first. Values that are not
/// finite or negative are left out.
[[nodiscard]] std::vector<TrafficPoint> dailyPeaks(const std::vector<TrafficPoint>& traffic,
                                                   const QDateTime& at);

/// A straight line by ordinary least squares: rps = level + slope * days since the first point.
struct TrafficLine
{
    double level = 0;
    double slope = 0;      ///< requests per second a day
    double slopeError = 0; ///< its standard error: sqrt(SSE / (n - 2) / Sxx)
};
/// Nothing of fewer than three points, or of points at one moment.
[[nodiscard]] std::optional<TrafficLine> fitted(const std::vector<TrafficPoint>& points);

[[nodiscard]] Capacity capacityOf(const CapacityInput& input);

} // namespace slipway::slo
