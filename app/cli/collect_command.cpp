// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

namespace slipway::app {

using namespace model;

namespace {

int collect(const CommandContext& context, const QString& onlyProject)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    if (!onlyProject.isEmpty()) {
        if (const auto project = (*workspace)->findProject(onlyProject); !project)
            return context.fail(project.error());
    }
    const auto board = (*workspace)->board(false);
    if (!board)
        return context.fail(board.error());
    int code = kDone;
    Json collected = Json::array();
    for (const readiness::BoardRow& row : board->rows) {
        if (row.project.repositories.isEmpty() || (!onlyProject.isEmpty() && row.project.name != onlyProject))
            continue;
        Progress progress;
        progress.report = [&](double fraction, const QString& what) {
            context.terminal.progress(fraction, what);
        };
        const auto evidence = (*workspace)->scanRelease(row.release.id, progress, context.person);
        context.terminal.endProgress();
        // One repository that cannot be read must not keep the others from being scanned.
        if (!evidence)
            code = context.fail(evidence.error());
        else if (context.json)
            collected.push_back({{"project", row.project.name.toStdString()},
                                 {"release", row.release.name.toStdString()},
                                 {"commit", row.release.target.hex().toStdString()},
                                 {"evidence", evidence->id.toString().toStdString()},
                                 {"facts", evidence->facts.size()},
                                 {"findings", evidence->findings.size()}});
        else
            context.terminal.say(QStringLiteral("%1 %2: %3 facts at %4")
                                     .arg(row.project.name, row.release.name)
                                     .arg(evidence->facts.size())
                                     .arg(row.release.target.shortHex()));
    }
    if (context.json)
        context.terminal.print(collected);
    return code;
}

} // namespace

void declareCollect(CommandLine& line)
{
    auto* command = line.root().add_subcommand("collect", "Scan the repositories of every release again");
    auto project = std::make_shared<std::string>();
    command->add_option("--project", *project, "Only this project");
    line.on(command, [project](const CommandContext& context) { return collect(context, qstr(*project)); });
}

} // namespace slipway::app
