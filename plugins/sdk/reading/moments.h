// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cmath>
#include <optional>

namespace slipway::plugin {

/// A point in time as a report wrote it.
struct Moment
{
    QDateTime at;        ///< UTC
    bool hasZone = true; ///< false: the text named no time zone and was read as UTC
};

inline constexpr int kFirstYearOfReports = 1990; ///< earlier ones are zero values: "0001-01-01T00:00:00Z"

/// An ISO 8601 date and time, fractions of a second of any length. Nothing for anything else and for zero
/// values.
[[nodiscard]] inline std::optional<Moment> readMoment(const QString& text)
{
    Moment moment{QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs)};
    if (!moment.at.isValid() || moment.at.date().year() < kFirstYearOfReports)
        return std::nullopt;
    moment.hasZone = moment.at.timeSpec() != Qt::LocalTime;
    if (moment.hasZone)
        moment.at = moment.at.toUTC();
    else
        moment.at.setTimeSpec(Qt::UTC);
    return moment;
}

/// A time since 1970 in seconds or, where it would be millennia away, in milliseconds.
[[nodiscard]] inline std::optional<QDateTime> readEpoch(double value)
{
    constexpr double kLatestSeconds = 1e11; // the year 5138
    const double ms = value < kLatestSeconds ? value * 1000 : value;
    if (!std::isfinite(ms) || ms > kLatestSeconds * 1000)
        return std::nullopt;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC);
    return at.date().year() < kFirstYearOfReports ? std::nullopt : std::optional(at);
}

} // namespace slipway::plugin
