// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>

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
};

} // namespace slipway::views
