// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/portfolio_export.h"

#include "views/report/portfolio_pdf.h"

namespace slipway::views {

using namespace model;

Result<report::PortfolioDocument> readPortfolio(readiness::Workspace& workspace, const store::AsOf& asOf,
                                                const report::ReportOptions& options,
                                                const Progress& progress)
{
    std::vector<report::ChecklistDocument> details;
    const auto board = workspace.portfolio(asOf, [&](const readiness::Dossier& dossier) {
        if (!progress.isCancelled()) // reading cannot be stopped, laying out can
            details.push_back(report::openOnly(report::makeDocument(dossier, options)));
    });
    if (!board)
        return board.error();
    if (progress.isCancelled())
        return exportStopped();
    return report::makePortfolio(*board, std::move(details), options);
}

Result<QByteArray> exportPortfolio(readiness::Workspace& workspace, const store::AsOf& asOf,
                                   const ExportOrder& order, const Progress& progress)
{
    const report::ReportOptions options = reportOptionsOf(order);
    const auto document = readPortfolio(workspace, asOf, options, progress);
    if (!document)
        return document.error();
    return renderPortfolioPdf(*document, options);
}

} // namespace slipway::views
