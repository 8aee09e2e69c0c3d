// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/project_settings.h"

#include <QUrl>

namespace slipway::app {

using namespace model;

namespace {

struct AddOptions
{
    std::string name;
    std::string repo;
    std::string kind = "unspecified";
    std::string team;
};

/// A file: URL is a path; other URLs would need the network, which scanning never uses.
Result<QString> repositoryPath(const QString& given)
{
    if (!given.contains(QLatin1String("://")))
        return given;
    const QUrl url(given);
    if (url.isLocalFile())
        return url.toLocalFile();
    return Error{ErrorCode::Unsupported,
                 QStringLiteral("Slipway reads repositories on this machine and never the network"), given,
                 QStringLiteral("clone it and give the clone's path")};
}

int add(const CommandContext& context, const AddOptions& options)
{
    const auto kind = fromKey(kProjectKinds, qstr(options.kind));
    const auto path = repositoryPath(qstr(options.repo));
    if (!path)
        return context.fail(path.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto project = (*workspace)
                             ->addProject({qstr(options.name), *path, kind.value_or(ProjectKind::Unspecified),
                                           qstr(options.team)},
                                          context.person);
    if (!project)
        return context.fail(project.error());
    if (context.json)
        context.terminal.print(
            Json{{"project", project->name.toStdString()}, {"id", project->id.toString().toStdString()}});
    else
        context.terminal.say(
            QStringLiteral("added %1; next: slipway release add NAME --project %1").arg(project->name));
    return kDone;
}

int list(const CommandContext& context)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto projects = (*workspace)->history().projects();
    if (!projects)
        return context.fail(projects.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("PROJECT"), QStringLiteral("KIND"), QStringLiteral("TEAM"),
                                   QStringLiteral("REPOSITORY")}};
    for (const Project& project : *projects) {
        json.push_back(projectJson(project));
        rows.push_back({project.name, toKey(project.kind), project.team,
                        project.repositories.join(QLatin1String(", "))});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

int remove(const CommandContext& context, const QString& name)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto project = (*workspace)->findProject(name);
    if (!project)
        return context.fail(project.error());
    const Status done = (*workspace)->history().removeProject(project->id, context.person);
    if (!done)
        return context.fail(done.error());
    context.terminal.say(
        QStringLiteral("%1 is off the board; its history stays, and it comes back with: slipway "
                       "project restore %1")
            .arg(name));
    return kDone;
}

int restore(const CommandContext& context, const QString& name)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto removed = (*workspace)->history().removedProjects();
    if (!removed)
        return context.fail(removed.error());
    for (const Project& project : *removed) {
        if (project.name != name)
            continue;
        const Status done = (*workspace)->history().restoreProject(project.id, context.person);
        if (!done)
            return context.fail(done.error());
        context.terminal.say(QStringLiteral("%1 is back on the board").arg(name));
        return kDone;
    }
    return context.fail({ErrorCode::NotFound, QStringLiteral("no project of this name was removed"), name,
                         QStringLiteral("list the projects with: slipway project list")});
}

} // namespace

void declareProject(CommandLine& line)
{
    auto* command = line.root().addSubcommand("project", "Projects of the workspace");
    command->requireSubcommand();

    auto options = std::make_shared<AddOptions>();
    auto* adding = command->addSubcommand("add", "Add a project");
    adding->addOption("NAME", options->name, "Its name (default: the repository folder's)");
    adding->addOption("--repo", options->repo, "Path of its git repository");
    std::vector<std::string> kinds;
    for (const ProjectKind kind : kProjectKinds)
        kinds.push_back(toKey(kind).toStdString());
    adding->addOption("--kind", options->kind, "What it is")->oneOf(kinds);
    adding->addOption("--team", options->team, "The team that owns it");
    line.on(adding, [options](const CommandContext& context) { return add(context, *options); });

    line.on(command->addSubcommand("list", "List the projects"), list);

    declareProjectSet(line, *command);

    auto name = std::make_shared<std::string>();
    auto* removing = command->addSubcommand("remove", "Take a project off the board; its history stays");
    removing->addOption("NAME", *name)->required();
    line.on(removing, [name](const CommandContext& context) { return remove(context, qstr(*name)); });

    auto* restoring = command->addSubcommand("restore", "Bring a removed project back");
    restoring->addOption("NAME", *name)->required();
    line.on(restoring, [name](const CommandContext& context) { return restore(context, qstr(*name)); });
}

} // namespace slipway::app
