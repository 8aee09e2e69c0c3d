// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

namespace slipway::app {

void declareSignOff(CommandLine& line)
{
    struct Options
    {
        std::string project;
        std::string release;
        std::string role;
        std::string by;
    };
    auto* command =
        line.root().add_subcommand("signoff", "Sign a release off for a role, on what it shows now");
    auto options = std::make_shared<Options>();
    command->add_option("--role", options->role, "One of the policy's sign-off roles")->required();
    command->add_option("--project", options->project, "The project")->required();
    command->add_option("--release", options->release,
                        "The release (default: the one that launches soonest)");
    command->add_option("--by", options->by, "Who signs (default: you)");
    line.on(command, [options](const CommandContext& context) {
        const auto workspace = context.open();
        if (!workspace)
            return context.fail(workspace.error());
        const auto release = (*workspace)->findRelease(qstr(options->project), qstr(options->release));
        if (!release)
            return context.fail(release.error());
        const QString by = options->by.empty() ? context.person : qstr(options->by);
        const auto signOff = (*workspace)->signOff(release->id, qstr(options->role), by);
        if (!signOff)
            return context.fail(signOff.error());
        if (context.json)
            context.terminal.print(model::Json{{"id", signOff->id.toString().toStdString()},
                                               {"role", signOff->role.toStdString()},
                                               {"by", signOff->by.toStdString()},
                                               {"commit", signOff->commit.hex().toStdString()},
                                               {"snapshot_sha256", signOff->snapshotSha256.toStdString()}});
        else
            context.terminal.say(QStringLiteral("%1 signed %2 %3 off for %4, on %5, snapshot %6")
                                     .arg(signOff->by, qstr(options->project), release->name, signOff->role,
                                          signOff->commit.shortHex(), signOff->snapshotSha256.left(12)));
        return int(kDone);
    });
}

} // namespace slipway::app
