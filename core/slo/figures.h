// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slo/standing.h"

namespace slipway::slo {

/// How a service stands, as a source reported it: numbers without the series that they came from.
struct Figures
{
    std::optional<double> budgetLeft;   ///< 1 untouched, 0 used up, below 0 overspent
    std::optional<double> burnRate1h;   ///< of the workbook's first row
    std::optional<double> pagesBurning; ///< alerts that page now; where it is told, it decides

    bool operator==(const Figures&) const = default;
};

/// The factor of the workbook's first row for a period of 30 days: 14.4. The period of reported figures is
/// not known, and 30 days is the usual one.
[[nodiscard]] double pageFactor();

/// True while a page burns; nothing if no source tells.
[[nodiscard]] std::optional<bool> isPageBurning(const Figures& figures);

/// As of a standing: closed with less than `leastBudget` (0 to 1) left or while a page burns, unknown where a
/// figure is missing.
[[nodiscard]] Gate launchGate(const Figures& figures, double leastBudget);

} // namespace slipway::slo
