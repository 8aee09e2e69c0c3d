// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

#include <QFileInfo>

namespace slipway::app {

void declareInit(CommandLine& line)
{
    auto* command = line.root().add_subcommand("init", "Make a workspace");
    auto location = std::make_shared<std::string>();
    command->add_option("WS", *location, "The file to make")->required();
    line.on(command, [location](const CommandContext& context) {
        const QString path = qstr(*location);
        if (path.startsWith(QLatin1String("postgresql://")))
            return context.fail({model::ErrorCode::Unsupported,
                                 QStringLiteral("this version keeps workspaces in files only"), path,
                                 QStringLiteral("give the path of a file to make")});
        store::HistoryOptions options;
        options.clock = context.clock;
        const auto workspace = readiness::Workspace::create(path, context.shipped, options);
        if (!workspace)
            return context.fail(workspace.error());
        const auto policy = (*workspace)->policy();
        if (!policy)
            return context.fail(policy.error());
        if (context.json)
            context.terminal.print(model::Json{{"workspace", (*workspace)->location().toStdString()},
                                               {"policy", (*policy)->id.toStdString()},
                                               {"policy_version", (*policy)->version.toStdString()}});
        else
            context.terminal.say(
                QStringLiteral("made %1 with the policy %2 %3; add a project with: slipway project "
                               "add NAME --repo PATH --workspace %1")
                    .arg((*workspace)->location(), (*policy)->id, (*policy)->version));
        return int(kDone);
    });
}

} // namespace slipway::app
