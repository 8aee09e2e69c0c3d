// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace slipway::views {

/// Moments and spans of time in the language of the person, beside those of Words.
struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)

public:
    /// "25 Nov", in the person's zone and locale.
    [[nodiscard]] static QString day(const QDateTime& moment);
    /// "25 Nov 10:00", likewise.
    [[nodiscard]] static QString dayAndTime(const QDateTime& moment);
    /// "12 min", "5 h", "3 d".
    [[nodiscard]] static QString span(std::chrono::milliseconds time);
    /// "Wed 25 Nov, 10:00 GMT+1" in that zone (invalid: the person's); where the person's clock shows another
    /// time, that too.
    [[nodiscard]] static QString launch(const QDateTime& moment, const QTimeZone& zone);
};

} // namespace slipway::views
