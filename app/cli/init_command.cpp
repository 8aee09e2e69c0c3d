// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/demo_workspace.h"
#include "app/cli/exit_code.h"

#include <QFileInfo>

namespace slipway::app {

namespace {

model::Result<std::unique_ptr<readiness::Workspace>>
createDemo(const QString& path, const CommandContext& context, const store::HistoryOptions& options)
{
    if (QFileInfo::exists(path))
        return model::Error{model::ErrorCode::Conflict, QStringLiteral("something is already there"), path,
                            QStringLiteral("choose another name, or open it")};
    model::Progress progress;
    progress.report = [&](double fraction, const QString& what) {
        context.terminal.progress(fraction, what);
    };
    const model::Status built = buildDemo(path, context.shipped, context.clock(), builtFrom(), progress);
    context.terminal.endProgress();
    if (!built)
        return built.error();
    return readiness::Workspace::open(path, context.shipped, options);
}

} // namespace

void declareInit(CommandLine& line)
{
    auto* command = line.root().addSubcommand("init", "Make a workspace");
    auto location = std::make_shared<std::string>();
    command->addOption("WS", *location, "The file to make")->required();
    auto isDemo = std::make_shared<bool>(false);
    command->addFlag("--demo", *isDemo, "Fill it with the sample projects");
    line.on(command, [location, isDemo](const CommandContext& context) {
        const QString path = qstr(*location);
        if (path.startsWith(QLatin1String("postgresql://")))
            return context.fail({model::ErrorCode::Unsupported,
                                 QStringLiteral("this version keeps workspaces in files only"), path,
                                 QStringLiteral("give the path of a file to make")});
        store::HistoryOptions options;
        options.clock = context.clock;
        const auto workspace = *isDemo ? createDemo(path, context, options)
                                       : readiness::Workspace::create(path, context.shipped, options);
        if (!workspace)
            return context.fail(workspace.error());
        const auto policy = (*workspace)->policy();
        if (!policy)
            return context.fail(policy.error());
        const QString next =
            *isDemo
                ? QStringLiteral("look at it with: slipway status --workspace %1, or open it with: slipway "
                                 "--workspace %1")
                : QStringLiteral("add a project with: slipway project add NAME --repo PATH --workspace %1");
        if (context.json)
            context.terminal.print(model::Json{{"workspace", (*workspace)->location().toStdString()},
                                               {"policy", (*policy)->id.toStdString()},
                                               {"policy_version", (*policy)->version.toStdString()}});
        else
            context.terminal.say(QStringLiteral("made %1 with the policy %2 %3; ")
                                     .arg((*workspace)->location(), (*policy)->id, (*policy)->version) +
                                 next.arg((*workspace)->location()));
        return int(kDone);
    });
}

} // namespace slipway::app
