// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/result_text.h"

#include "core/report/ci_annotations.h"

namespace slipway::app {

using namespace model;

namespace {

struct GateOptions
{
    ReleaseOptions about;
    std::string format = "table";
};

void printTable(const CommandContext& context, const readiness::Dossier& dossier)
{
    context.terminal.print(QStringLiteral("%1 %2: %3. %4")
                               .arg(dossier.project.name, dossier.release.name,
                                    toWords(dossier.evaluation.verdict), dossier.evaluation.reason));
    const auto rows = resultTable(dossier, true);
    if (rows.size() > 1)
        context.terminal.printTable(rows);
}

int gate(const CommandContext& context, const GateOptions& options)
{
    const auto dossier = chooseDossier(context, options.about);
    if (!dossier)
        return context.fail(dossier.error());
    if (options.format == "gitlab") {
        context.terminal.printRaw(report::renderGitLabCodeQuality(report::makeDocument(*dossier, {})));
    } else if (context.json) {
        context.terminal.print(dossierJson(*dossier));
    } else {
        printTable(context, *dossier);
        if (options.format == "github")
            context.terminal.printRaw(report::renderGitHubAnnotations(report::makeDocument(*dossier, {})));
    }
    return exitCodeOf(dossier->evaluation.verdict);
}

} // namespace

void declareGate(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "gate", "For CI: exit 0 Go, 1 Conditional, 2 No-go, 3 No evidence, 64 and above on errors");
    auto options = std::make_shared<GateOptions>();
    declareRelease(*command, options->about, nullptr);
    command->option("--release")->describe("The release")->required();
    declareAsOf(*command, options->about);
    command
        ->addOption("--format", options->format,
                    "table, github (with annotations) or gitlab (a Code Quality report)")
        ->oneOf({"table", "github", "gitlab"});
    line.on(command, [options](const CommandContext& context) { return gate(context, *options); });
}

} // namespace slipway::app
