// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "views/report/page_metrics.h"

#include <vector>

/// The path to Go on paper: which of its steps are shown, and what is said of the others.
namespace slipway::views {

inline constexpr int kToDoLines = 4;         ///< of a step
inline constexpr size_t kPathStepsShown = 8; ///< of a checklist, whose rows tell the others

/// Which steps of the path are shown where at most so many criteria are: what blocks before what does not,
/// then the cheapest; and every release that it waits for, which has no row. In the path's order.
[[nodiscard]] std::vector<size_t> shownSteps(const report::ChecklistDocument& document, size_t most);
/// "and 26 more in the groups below, 7 of them blockers"; empty: all are shown.
[[nodiscard]] QString pathRestText(const report::ChecklistDocument& document, size_t most);

/// A step of the path as a row: who does what stands where a row has its sources.
[[nodiscard]] report::ChecklistRow pathRow(const report::PathLine& line,
                                           const report::ReportLanguage& language);
/// Of the path as Arrangement::Former has it, with its heading.
[[nodiscard]] double formerPathHeight(const report::ChecklistDocument& document, const PageMetrics& metrics);

} // namespace slipway::views
