// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pagerduty/coverage.h"

#include <algorithm>

namespace slipway::pagerduty {

std::vector<Shift> gapsIn(std::vector<Shift> shifts, const QDateTime& from, const QDateTime& until)
{
    for (Shift& shift : shifts) {
        shift.from = shift.from.isValid() ? std::max(shift.from, from) : from;
        shift.until = shift.until.isValid() ? std::min(shift.until, until) : until;
    }
    std::sort(shifts.begin(), shifts.end(),
              [](const Shift& one, const Shift& other) { return one.from < other.from; });
    std::vector<Shift> gaps;
    QDateTime covered = from;
    for (const Shift& shift : shifts) {
        if (shift.from >= until)
            break;
        if (shift.from > covered)
            gaps.push_back({covered, shift.from});
        covered = std::max(covered, shift.until);
    }
    if (covered < until)
        gaps.push_back({covered, until});
    return gaps;
}

qint64 minutesOf(const std::vector<Shift>& gaps)
{
    qint64 seconds = 0;
    for (const Shift& gap : gaps)
        seconds += gap.from.secsTo(gap.until);
    return (seconds + 59) / 60;
}

} // namespace slipway::pagerduty
