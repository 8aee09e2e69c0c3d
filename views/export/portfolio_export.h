// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/portfolio_document.h"
#include "views/report/checklist_export.h"

namespace slipway::views {

/// Every release of the board. The checklists in it are made one by one: report::PortfolioDetails must not be
/// used on the work pool. Cancelled.
[[nodiscard]] model::Result<report::PortfolioDocument> readPortfolio(readiness::Workspace& workspace,
                                                                     const store::AsOf& asOf,
                                                                     const report::ReportOptions& options,
                                                                     const model::Progress& progress = {});

/// The same bytes as `slipway portfolio` writes.
[[nodiscard]] model::Result<QByteArray> exportPortfolio(readiness::Workspace& workspace,
                                                        const store::AsOf& asOf, const ExportOrder& order,
                                                        const model::Progress& progress);

} // namespace slipway::views
