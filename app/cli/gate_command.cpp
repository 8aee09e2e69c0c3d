// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/result_text.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

void declareGate(CommandLine& line)
{
    struct Options
    {
        std::string project;
        std::string release;
        std::string asOf;
    };
    auto* command = line.root().add_subcommand(
        "gate", "For CI: exit 0 Go, 1 Conditional, 2 No-go, 3 No evidence, 64 and above on errors");
    auto options = std::make_shared<Options>();
    command->add_option("--project", options->project, "The project")->required();
    command->add_option("--release", options->release, "The release")->required();
    command->add_option("--as-of", options->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    line.on(command, [options](const CommandContext& context) {
        const auto asOf = parsePastMoment(options->asOf, "--as-of", context.clock());
        if (!asOf)
            return context.fail(asOf.error());
        const auto workspace = context.open();
        if (!workspace)
            return context.fail(workspace.error());
        const auto release = (*workspace)->findRelease(qstr(options->project), qstr(options->release), *asOf);
        if (!release)
            return context.fail(release.error());
        const auto dossier = (*workspace)->dossier(release->id, *asOf);
        if (!dossier)
            return context.fail(dossier.error());
        if (context.json) {
            context.terminal.print(dossierJson(*dossier));
        } else {
            context.terminal.print(QStringLiteral("%1 %2: %3. %4")
                                       .arg(dossier->project.name, dossier->release.name,
                                            toWords(dossier->evaluation.verdict),
                                            dossier->evaluation.reason));
            const auto rows = resultTable(*dossier, true);
            if (rows.size() > 1)
                context.terminal.printTable(rows);
        }
        return exitCodeOf(dossier->evaluation.verdict);
    });
}

} // namespace slipway::app
