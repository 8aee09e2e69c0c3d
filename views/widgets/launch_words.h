// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace slipway::views {

/// How launches are told. GUI thread.
struct LaunchWords
{
    Q_DECLARE_TR_FUNCTIONS(LaunchWords)

public:
    /// "Wed 25 Nov, 10:00" in the person's zone, or "Wed 25 Nov, 09:00 UTC" where launches are told in that.
    [[nodiscard]] static QString moment(const QDateTime& launch);
    /// "Wed 25 Nov, 10:00 GMT+1" in that zone, and what the person's clock shows then where it is another;
    /// as moment() for an invalid one.
    [[nodiscard]] static QString inZone(const QDateTime& launch, const QTimeZone& zone);
    /// From now on in UTC, or again in the person's zone.
    static void tellInUtc(bool isUtc);
};

} // namespace slipway::views
