// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "views/report/page_metrics.h"
#include "views/report/text_block.h"

/// How much room each part of a checklist takes on paper, in points, and the texts that it is measured by.
namespace slipway::views {

/// The checklist's columns, in points from the left margin.
struct Columns
{
    double state = 0;
    double question = 64;
    double measured = 0;
    double required = 0;
    double end = 0;

    /// Wide enough for every state's word.
    Columns(double pageWidth, const report::ReportLanguage& language);
};

inline constexpr int kSourceLines = 2;               ///< of a row
inline constexpr size_t kNotApplicableTogether = 10; ///< questions in one piece, so that a long list goes on

[[nodiscard]] double rowHeight(const report::ChecklistRow& row, const Columns& columns,
                               const report::ReportLanguage& language, int sourceLines = kSourceLines,
                               Addresses addresses = Addresses::AreLinks);
/// Whether the addresses in a row's sources can be followed.
[[nodiscard]] Addresses addressesOf(const report::ChecklistDocument& document);
/// A state's word.
[[nodiscard]] TextBlock stateBlock(const QString& word, const QColor& colour);
/// "Why no-go." in bold, and the reason.
[[nodiscard]] TextBlock reasonBlock(const report::ChecklistDocument& document, const PageMetrics& metrics,
                                    const QColor& colour);
[[nodiscard]] double headerHeight(const report::ChecklistDocument& document, const PageMetrics& metrics);
/// The questions that one NotApplicable piece shows, beginning with `first`, as one paragraph.
[[nodiscard]] QString notApplicableText(const report::ChecklistDocument& document, size_t first);
/// One line of what turned.
[[nodiscard]] TextBlock changeBlock(const report::ChecklistDocument& document, const PageMetrics& metrics,
                                    size_t change, const QColor& colour);

} // namespace slipway::views
