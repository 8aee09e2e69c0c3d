// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace slipway::pagerduty {

/// A time during which somebody is on call; an invalid moment is without a bound, as for people who always
/// are.
struct Shift
{
    QDateTime from;
    QDateTime until;
};

/// The times between the two moments that no shift covers, in their order.
[[nodiscard]] std::vector<Shift> gapsIn(std::vector<Shift> shifts, const QDateTime& from,
                                        const QDateTime& until);

/// Their length in minutes; a part of one is one.
[[nodiscard]] qint64 minutesOf(const std::vector<Shift>& gaps);

} // namespace slipway::pagerduty
