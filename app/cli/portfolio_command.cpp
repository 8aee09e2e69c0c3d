// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output_file.h"
#include "app/cli/time_text.h"

#include "views/report/portfolio_pdf.h"

namespace slipway::app {

using namespace model;

namespace {

struct PortfolioOptions
{
    std::string file;
    std::string page = "a4";
    std::string asOf;
};

/// Everything as of one moment: the board's.
Result<report::PortfolioDocument> readPortfolio(readiness::Workspace& workspace, const store::AsOf& asOf,
                                                const report::ReportOptions& with)
{
    std::vector<report::ChecklistDocument> details;
    const auto board = workspace.portfolio(asOf, [&](const readiness::Dossier& dossier) {
        details.push_back(report::openOnly(report::makeDocument(dossier, with)));
    });
    if (!board)
        return board.error();
    return report::makePortfolio(*board, std::move(details), with);
}

int printPortfolio(const CommandContext& context, const PortfolioOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    report::ReportOptions with;
    with.zone = report::localZone();
    with.pageSize = options.page == "letter" ? report::PageSize::Letter : report::PageSize::A4;
    const auto document = readPortfolio(**workspace, *asOf, with);
    if (!document)
        return context.fail(document.error());
    const auto pdf = views::renderPortfolioPdf(*document, with);
    if (!pdf)
        return context.fail(pdf.error());
    return writeOutput(context, options.file, *pdf);
}

} // namespace

void declarePortfolio(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "portfolio", "Write every release as one PDF: the board, and a page for each that is not Go");
    auto options = std::make_shared<PortfolioOptions>();
    command->addOption("--page", options->page, "a4 or letter")->oneOf({"a4", "letter"});
    command->addOption("--as-of", options->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    command->addOption("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return printPortfolio(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
