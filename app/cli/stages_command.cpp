// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

#include "core/readiness/settings.h"

namespace slipway::app {

using namespace model;

namespace {

void printStages(const CommandContext& context, const StageLadder& ladder)
{
    if (context.json)
        return context.terminal.print(readiness::stagesJson(ladder));
    std::vector<QStringList> rows{{QStringLiteral("STAGE"), QString()}};
    for (const Stage& stage : ladder.stages())
        rows.push_back(
            {toKey(stage), stage == ladder.launch() ? QStringLiteral("launched here") : QString()});
    context.terminal.printTable(rows);
}

int list(const CommandContext& context)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto ladder = (*workspace)->stages();
    if (!ladder)
        return context.fail(ladder.error());
    printStages(context, *ladder);
    return kDone;
}

int set(const CommandContext& context, const std::string& text, const std::string& by)
{
    QStringList keys;
    for (const QString& key : qstr(text).split(QLatin1Char(',')))
        keys += key.trimmed();
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto ladder = (*workspace)->setStages(keys, by.empty() ? context.person : qstr(by));
    if (!ladder)
        return context.fail(ladder.error());
    printStages(context, *ladder);
    return kDone;
}

} // namespace

void declareStages(CommandLine& line)
{
    struct Options
    {
        std::string stages;
        std::string by;
    };
    auto* command = line.root().addSubcommand("stages", "The stages that releases go through");
    command->requireSubcommand();
    auto* listing = command->addSubcommand("list", "List them in order; in the last, releases are launched");
    line.on(listing, list);
    auto options = std::make_shared<Options>();
    auto* setting = command->addSubcommand("set", "Set them; none may go that a release is in");
    setting->addOption("STAGES", options->stages, "In order: dev,qa,staging,production")->required();
    setting->addOption("--by", options->by, "Who sets them (default: you)");
    line.on(setting,
            [options](const CommandContext& context) { return set(context, options->stages, options->by); });
}

} // namespace slipway::app
