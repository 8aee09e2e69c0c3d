// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/exhaustion.h"

namespace slipway::slo {

std::optional<Duration> exhaustedIn(double budgetLeft, double burn, Duration period)
{
    if (!(budgetLeft > 0 && burn > 0))
        return std::nullopt;
    return Duration(static_cast<Duration::rep>(budgetLeft * static_cast<double>(period.count()) / burn));
}

} // namespace slipway::slo
