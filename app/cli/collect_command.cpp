// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/collect_watch.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/source_run.h"

namespace slipway::app {

using namespace model;

namespace {

struct CollectOptions
{
    std::string project;
    std::string release;
    bool skipsScan = false;
    bool isForced = false;
    bool isWatching = false;
};

/// Scans the chosen releases' repositories; one that cannot be read must not keep the others from being
/// scanned.
int scanReleases(const CommandContext& context, readiness::Workspace& workspace,
                 const CollectOptions& options, Json& collected)
{
    const auto board = workspace.board(false);
    if (!board)
        return context.fail(board.error());
    int code = kDone;
    for (const readiness::BoardRow& row : board->rows) {
        if (row.project.repositories.isEmpty() ||
            (!options.project.empty() && row.project.name != qstr(options.project)) ||
            (!options.release.empty() && row.release.name != qstr(options.release)))
            continue;
        Progress progress;
        progress.report = [&](double fraction, const QString& what) {
            context.terminal.progress(fraction, what);
        };
        const auto evidence = workspace.scanRelease(row.release.id, progress, context.person);
        context.terminal.endProgress();
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
    return code;
}

int collect(const CommandContext& context, const CollectOptions& options)
{
    auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    if (!options.project.empty()) {
        if (const auto project = (*workspace)->findProject(qstr(options.project)); !project)
            return context.fail(project.error());
    }
    if (!options.release.empty()) {
        const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
        if (!release)
            return context.fail(release.error());
    }
    if (options.isWatching)
        return watchSources(context, std::move(*workspace), qstr(options.project));
    Json collected = Json::array();
    int code = options.skipsScan ? kDone : scanReleases(context, **workspace, options, collected);
    const int sources = collectSources(
        context, **workspace, {qstr(options.project), qstr(options.release), options.isForced}, collected);
    if (sources != kDone)
        code = sources;
    if (context.json)
        context.terminal.print(collected);
    else if (code == kDone && options.skipsScan && collected.empty())
        context.terminal.say(QStringLiteral("no source was asked; see: slipway source list"));
    return code;
}

} // namespace

void declareCollect(CommandLine& line)
{
    auto* command =
        line.root().addSubcommand("collect", "Scan the repositories of every release, and ask every source");
    auto options = std::make_shared<CollectOptions>();
    auto* project = command->addOption("--project", options->project, "Only this project");
    auto* release =
        command
            ->addOption("--release", options->release,
                        "Only this release (default: scan all; sources: the one that launches soonest)")
            ->needs(project);
    auto* noScan = command->addFlag("--no-scan", options->skipsScan, "Ask the sources only");
    auto* force = command->addFlag("--force,--retry-now", options->isForced,
                                   "Ask sources too that failed too often to be asked now");
    command
        ->addFlag(
            "--watch", options->isWatching,
            "Scan nothing, and ask sources whenever they are due or have something new, until interrupted")
        ->excludes(release)
        ->excludes(noScan)
        ->excludes(force);
    line.on(command, [options](const CommandContext& context) { return collect(context, *options); });
}

} // namespace slipway::app
