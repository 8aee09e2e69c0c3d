// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"
#include "core/report/checklist_document.h"

namespace slipway::report {

/// One release on the summary page, in words.
struct PortfolioRow
{
    model::Verdict verdict = model::Verdict::NoEvidence;
    QString name;   ///< "payments-api 4.2.0-rc3"
    QString launch; ///< "25 Nov 10:00"; empty: none
    QString score;  ///< "82"
    QString passed; ///< "24 of 30"
    QString reason;
};

/// Every release of a board: a summary, and more of each that is not Go.
struct PortfolioDocument
{
    ReportLanguage language; ///< of what it says by itself
    QString title;
    QString subtitle;
    std::vector<SummaryTile> tiles;         ///< how many there are of each verdict
    std::vector<PortfolioRow> rows;         ///< in the board's order
    std::vector<ChecklistDocument> details; ///< of those that are not Go, without the rows that pass
    QString takenAt;
    QDateTime at;
    QString confidentiality; ///< empty: nothing is said
};

/// `details` are the checklists of what is not Go, in the board's order, each as openOnly() gives it.
[[nodiscard]] PortfolioDocument makePortfolio(const readiness::Board& board,
                                              std::vector<ChecklistDocument> details,
                                              const ReportOptions& options);

/// A checklist without what needs nobody (rows that pass, and questions that do not apply), and without the
/// rows that its path to Go tells already.
[[nodiscard]] ChecklistDocument openOnly(ChecklistDocument document);

} // namespace slipway::report
