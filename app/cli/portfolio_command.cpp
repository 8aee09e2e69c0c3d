// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output_file.h"
#include "app/cli/paper_options.h"
#include "app/cli/time_text.h"

#include "core/report/portfolio_details.h"
#include "views/report/portfolio_pdf.h"

namespace slipway::app {

using namespace model;

namespace {

struct PortfolioOptions
{
    std::string file;
    PaperOptions paper;
    std::string asOf;
};

/// Everything as of one moment: the board's.
Result<report::PortfolioDocument> readPortfolio(readiness::Workspace& workspace, const store::AsOf& asOf,
                                                const report::ReportOptions& with)
{
    report::PortfolioDetails details(with);
    const auto board =
        workspace.portfolio(asOf, [&](readiness::Dossier dossier) { details.add(std::move(dossier)); });
    if (!board)
        return board.error();
    return report::makePortfolio(*board, details.take(), with);
}

int printPortfolio(const CommandContext& context, const PortfolioOptions& options)
{
    if (const Status fit = report::checkConfidentiality(qstr(options.paper.confidentiality)); !fit) {
        context.terminal.complain(fit.error());
        return kUsage;
    }
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const report::ReportOptions with = reportOptions(options.paper);
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
    declarePaper(*command, options->paper);
    command->addOption("--as-of", options->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    command->addOption("-o,--output", options->file, "The file to write, - for standard output")->required();
    line.on(
        command, [options](const CommandContext& context) { return printPortfolio(context, *options); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
