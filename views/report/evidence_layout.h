// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "views/report/page_metrics.h"
#include "views/report/text_block.h"

#include <vector>

namespace slipway::views {

inline constexpr double kEntrySpace = 10;                      ///< below each part
inline constexpr double kEvidenceHeading = kHeadingHeight + 4; ///< above the first of a page

/// Paragraphs below each other, on one page.
struct EvidencePart
{
    std::vector<TextBlock> blocks;

    [[nodiscard]] double height() const; ///< with the space below
};

/// What tells a piece of evidence: nothing of its facts, hashes and criteria is cut. One
/// part; more of what is higher than a page, each of which begins with the title.
[[nodiscard]] std::vector<EvidencePart> evidenceParts(const report::EvidenceEntry& entry,
                                                      const report::ReportLanguage& language,
                                                      const PageMetrics& metrics, const QColor& text,
                                                      const QColor& muted);

} // namespace slipway::views
