// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <variant>

/// Service level objectives: what is promised, and over which time. Plain values.
namespace slipway::slo {

using Duration = std::chrono::milliseconds;

inline constexpr Duration kDay = std::chrono::hours(24);

enum class Indicator
{
    Availability, ///< good: the request was answered without an error
    Latency       ///< good: it was answered within the threshold
};

/// How good and bad events become one number. The same service has different attainments by each, so the
/// method is told wherever a number is.
enum class Method
{
    ByRequest, ///< good over all requests of the window, as Pyrra and OpenSLO's Occurrences
    ByTime,    ///< the mean of the slices' ratios, each slice alike, as Sloth's recorded ratios
    BySlice    ///< the share of slices that meet the slice target, as OpenSLO's Timeslices
};

/// The last so many milliseconds.
struct RollingWindow
{
    Duration length = 30 * kDay;

    bool operator==(const RollingWindow&) const = default;
};

enum class CalendarUnit
{
    Week, ///< begins on Monday (ISO 8601)
    Month,
    Quarter,
    Year
};

/// From the start of the calendar's week, month, quarter or year in a time zone, up to its end.
struct CalendarWindow
{
    CalendarUnit unit = CalendarUnit::Month;
    QTimeZone zone = QTimeZone::utc();

    bool operator==(const CalendarWindow&) const = default;
};

using Window = std::variant<RollingWindow, CalendarWindow>;

/// A stretch of time, `to` not included. UTC.
struct Period
{
    QDateTime from;
    QDateTime to;

    [[nodiscard]] Duration length() const { return Duration(from.msecsTo(to)); }
    bool operator==(const Period&) const = default;
};

/// The whole window that holds the moment: a rolling one ends there, a calendar one may end later.
[[nodiscard]] Period periodOf(const Window& window, const QDateTime& at);

struct Objective
{
    QString name;
    Indicator indicator = Indicator::Availability;
    double target = 0.99; ///< share of good events, above 0 and below 1
    Method method = Method::ByRequest;
    double sliceTarget = 0.99; ///< BySlice: share of good events that makes a slice good
    Window window = RollingWindow{};
    std::optional<Duration> threshold; ///< of Latency

    /// The share that may be bad.
    [[nodiscard]] double budget() const { return 1 - target; }
    bool operator==(const Objective&) const = default;
};

[[nodiscard]] QString toWords(Method method); ///< "by request", "by time", "by slice"

} // namespace slipway::slo
