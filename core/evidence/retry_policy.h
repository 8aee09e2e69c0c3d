// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace slipway::evidence {

/// How often and how late something that failed is tried again: exponential backoff with full jitter
/// (delay = random between 0 and min(cap, base * 2^n)), so that many sources that failed together do not
/// come back together. Pure: chance is passed in.
struct RetryPolicy
{
    std::chrono::milliseconds base{1000};
    std::chrono::milliseconds cap{60'000};
    int tries = 5; ///< all of them, the first included

    /// How long to wait after `failedTries` tries failed (1 or more); nothing when there are no more.
    /// `chance` is in [0, 1). Never earlier than what the other side asked for with Retry-After, though
    /// never later than a day.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delayAfter(int failedTries, double chance,
               std::optional<std::chrono::milliseconds> retryAfter = std::nullopt) const;
};

/// Evenly spread in [0, 1).
using Chance = std::function<double()>;
/// The system's random numbers; any thread.
[[nodiscard]] double systemChance();

/// The value of a Retry-After header (RFC 9110 section 10.2.3): seconds, or an HTTP date, which is taken
/// against `now`. Nothing if it is neither; zero for a date gone by.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QString& header,
                                                                       const QDateTime& now);

} // namespace slipway::evidence
