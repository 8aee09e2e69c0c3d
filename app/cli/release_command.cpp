// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_text.h"
#include "app/cli/time_text.h"

#include "core/readiness/target.h"

namespace slipway::app {

using namespace model;

namespace {

struct ReleaseOptions
{
    std::string name;
    std::string project;
    std::string commit;
    std::string launch;
    std::string stage;
    bool noScan = false;
};

/// Scans right away, so that the first status already shows what the repository answers.
int scanAfter(const CommandContext& context, readiness::Workspace& workspace, const Release& release,
              bool noScan)
{
    if (noScan)
        return kDone;
    const auto project = workspace.history().projects();
    if (!project)
        return context.fail(project.error());
    const bool hasRepository = std::any_of(project->begin(), project->end(), [&](const Project& p) {
        return p.id == release.project && !p.repositories.isEmpty();
    });
    if (!hasRepository)
        return kDone;
    Progress progress;
    progress.report = [&](double fraction, const QString& what) {
        context.terminal.progress(fraction, what);
    };
    const auto evidence = workspace.scanRelease(release.id, progress, context.person);
    context.terminal.endProgress();
    if (!evidence)
        return context.fail(evidence.error());
    context.terminal.say(QStringLiteral("scanned %1: %2 facts, %3 findings")
                             .arg(release.target.shortHex())
                             .arg(evidence->facts.size())
                             .arg(evidence->findings.size()));
    return kDone;
}

int add(const CommandContext& context, const ReleaseOptions& options)
{
    readiness::NewRelease wanted{qstr(options.project), qstr(options.name), qstr(options.commit), {}, {}};
    if (!options.stage.empty())
        wanted.stage = Stage(qstr(options.stage));
    if (!options.launch.empty()) {
        const auto launch = parseMoment(qstr(options.launch), QStringLiteral("--launch"), context.clock());
        if (!launch)
            return context.fail(launch.error());
        wanted.launchAt = *launch;
    }
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->addRelease(wanted, context.person);
    if (!release)
        return context.fail(release.error());
    if (context.json)
        context.terminal.print(releaseSummary(*release, wanted.project));
    else
        context.terminal.say(QStringLiteral("added %1 %2 at %3")
                                 .arg(wanted.project, release->name, release->target.shortHex()));
    return scanAfter(context, **workspace, *release, options.noScan);
}

/// The release with what the options change, not yet stored.
Result<Release> revised(const CommandContext& context, readiness::Workspace& workspace,
                        const ReleaseOptions& options)
{
    auto release = workspace.findRelease(qstr(options.project), qstr(options.name));
    if (!release)
        return release;
    if (!options.commit.empty()) {
        const auto project = workspace.findProject(qstr(options.project));
        if (!project)
            return project.error();
        const auto target = readiness::resolveTarget(*project, qstr(options.commit));
        if (!target)
            return target.error();
        release->target = target->commit;
        release->ref = target->ref;
    }
    if (!options.launch.empty()) {
        const auto launch = parseMoment(qstr(options.launch), QStringLiteral("--launch"), context.clock());
        if (!launch)
            return launch.error();
        release->launchAt = *launch;
    }
    return release;
}

int update(const CommandContext& context, const ReleaseOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto wanted = revised(context, **workspace, options);
    if (!wanted)
        return context.fail(wanted.error());
    const auto release = (*workspace)->reviseRelease(*wanted, context.person);
    if (!release)
        return context.fail(release.error());
    context.terminal.say(QStringLiteral("%1 %2 is now at %3")
                             .arg(qstr(options.project), release->name, release->target.shortHex()));
    return scanAfter(context, **workspace, *release, options.noScan || options.commit.empty());
}

int list(const CommandContext& context, const QString& onlyProject)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto board = (*workspace)->board(false);
    if (!board)
        return context.fail(board.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("PROJECT"), QStringLiteral("RELEASE"),
                                   QStringLiteral("COMMIT"), QStringLiteral("STAGE"),
                                   QStringLiteral("LAUNCH")}};
    for (const readiness::BoardRow& row : board->rows) {
        if (!onlyProject.isEmpty() && row.project.name != onlyProject)
            continue;
        json.push_back(releaseSummary(row.release, row.project.name));
        rows.push_back({row.project.name, row.release.name, row.release.target.shortHex(),
                        toKey(row.release.stage),
                        row.release.launchAt ? displayMoment(*row.release.launchAt) : QString()});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

int remove(const CommandContext& context, const ReleaseOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.name));
    if (!release)
        return context.fail(release.error());
    const Status done = (*workspace)->history().removeRelease(release->id, context.person);
    if (!done)
        return context.fail(done.error());
    context.terminal.say(
        QStringLiteral("%1 %2 is off the board; bring it back with: slipway release restore %2 --project %1")
            .arg(qstr(options.project), release->name));
    return kDone;
}

int restore(const CommandContext& context, const ReleaseOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto project = (*workspace)->findProject(qstr(options.project));
    if (!project)
        return context.fail(project.error());
    const auto removed = (*workspace)->history().removedReleases();
    if (!removed)
        return context.fail(removed.error());
    const auto found = std::find_if(removed->begin(), removed->end(), [&](const Release& release) {
        return release.project == project->id && release.name == qstr(options.name);
    });
    if (found == removed->end())
        return context.fail(
            {ErrorCode::NotFound, QStringLiteral("%1 has no removed release of this name").arg(project->name),
             qstr(options.name),
             QStringLiteral("list the releases with: slipway release list --project %1").arg(project->name)});
    const Status done = (*workspace)->history().restoreRelease(found->id, context.person);
    if (!done)
        return context.fail(done.error());
    context.terminal.say(QStringLiteral("%1 %2 is back on the board").arg(project->name, found->name));
    return kDone;
}

} // namespace

void declareRelease(CommandLine& line)
{
    auto* command = line.root().addSubcommand("release", "Releases of a project");
    command->requireSubcommand();
    auto options = std::make_shared<ReleaseOptions>();
    const auto named = [&](Command* sub) {
        sub->addOption("NAME", options->name, "The release, for example 4.2.0-rc3")->required();
        sub->addOption("--project", options->project, "Its project")->required();
        return sub;
    };
    const auto targeted = [&](Command* sub) {
        sub->addOption("--commit", options->commit,
                       "Revision that ships: branch, tag or commit (default: HEAD)");
        sub->addOption("--launch", options->launch, "When it launches: 2026-11-25T10:00:00Z, or 3d from now");
        sub->addFlag("--no-scan", options->noScan, "Do not scan the repository now");
        return sub;
    };

    auto* adding = targeted(named(command->addSubcommand("add", "Add a release and scan its commit")));
    adding->addOption("--stage", options->stage,
                      "Its environment stage (default: the one before the launch)");
    line.on(adding, [options](const CommandContext& context) { return add(context, *options); });

    auto* updating =
        targeted(named(command->addSubcommand("update", "Move a release to another commit or launch time")));
    line.on(updating, [options](const CommandContext& context) { return update(context, *options); });

    declareLaunch(*command, line);

    auto* listing = command->addSubcommand("list", "List the releases, soonest launch first");
    listing->addOption("--project", options->project, "Only this project's");
    line.on(listing,
            [options](const CommandContext& context) { return list(context, qstr(options->project)); });

    auto* removing =
        named(command->addSubcommand("remove", "Take a release off the board; its history stays"));
    line.on(removing, [options](const CommandContext& context) { return remove(context, *options); });
    auto* restoring = named(command->addSubcommand("restore", "Bring a removed release back"));
    line.on(restoring, [options](const CommandContext& context) { return restore(context, *options); });
}

} // namespace slipway::app
