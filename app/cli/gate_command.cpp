// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/result_text.h"

namespace slipway::app {

using namespace model;

void declareGate(CommandLine& line)
{
    auto* command = line.root().add_subcommand(
        "gate", "For CI: exit 0 Go, 1 Conditional, 2 No-go, 3 No evidence, 64 and above on errors");
    auto options = std::make_shared<ReleaseOptions>();
    declareRelease(*command, *options, nullptr);
    command->get_option("--release")->description("The release")->required();
    declareAsOf(*command, *options);
    line.on(command, [options](const CommandContext& context) {
        const auto chosen = chooseRelease(context, *options);
        if (!chosen)
            return context.fail(chosen.error());
        const auto dossier = chosen->workspace->dossier(chosen->release.id, chosen->asOf);
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
