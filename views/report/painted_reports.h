// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/minutes_document.h"
#include "core/report/portfolio_document.h"
#include "views/report/page_canvas.h"
#include "views/report/pdf_update.h"

/// The pages of each report, whatever they are painted on.
namespace slipway::views {

/// Gives the checklist's title. As renderChecklistPdf().
[[nodiscard]] model::Result<QString> paintChecklist(PageCanvas& canvas, const readiness::Dossier& dossier,
                                                    const report::ReportOptions& options);
/// Gives the places of its outline.
[[nodiscard]] model::Result<std::vector<Bookmark>> paintPortfolio(PageCanvas& canvas,
                                                                  const report::PortfolioDocument& document);
[[nodiscard]] model::Status paintMinutes(PageCanvas& canvas, const report::MinutesDocument& minutes);

} // namespace slipway::views
