// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/portfolio_document.h"

namespace slipway::views {

/// The portfolio as PDF: the board, then one page for each release that is not Go, with what stands in its
/// way. Where a page cannot hold all of it, the least urgent criteria are left to the release's own
/// checklist, and it says how many. The same document gives the same bytes. Needs a QGuiApplication (the
/// offscreen platform will do); any thread.
[[nodiscard]] model::Result<QByteArray> renderPortfolioPdf(const report::PortfolioDocument& document,
                                                           const report::ReportOptions& options);

} // namespace slipway::views
