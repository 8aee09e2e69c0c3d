// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/source_config.h"
#include "app/cli/source_list.h"
#include "app/cli/source_secret.h"
#include "app/cli/source_secret_text.h"
#include "app/cli/source_test.h"
#include "app/sources/source_runners.h"

namespace slipway::app {

using namespace model;
using readiness::SourceDraft;
using readiness::SourceKind;

namespace {

struct SourceOptions
{
    SourceName name;
    ConfigOptions config;
    std::string schedule;
};

Result<SourceKind> kindOf(const CommandContext& context, readiness::Workspace& workspace,
                          const QString& plugin)
{
    const auto runners = SourceRunners::open(workspace.location(), context.clock);
    if (!runners)
        return runners.error();
    return kindIn(workspace, **runners, plugin);
}

void print(const CommandContext& context, const Source& source, const QString& project)
{
    context.terminal.print(Json{{"id", source.id.toString().toStdString()},
                                {"project", project.toStdString()},
                                {"plugin", source.plugin.toStdString()},
                                {"instance", source.instance.toStdString()}});
}

void sayNextSteps(const CommandContext& context, const Source& source, const QString& project,
                  const SourceKind& kind, const QString& done)
{
    for (const SecretStanding& standing : secretStandings(source, kind.secrets)) {
        if (!standing.reference)
            context.terminal.say(
                QStringLiteral("it %1 the secret %2 (%3); give it with: slipway source secret set %4 %5 %2 "
                               "--instance %6")
                    .arg(standing.ask.isOptional ? QStringLiteral("can use") : QStringLiteral("still needs"),
                         standing.ask.name, standing.ask.description, project, source.plugin,
                         source.instance));
    }
    context.terminal.say(
        QStringLiteral("%1 %2; see what it yields with: slipway source test %3 %4 --instance %5")
            .arg(done, sourceText(project, source), project, source.plugin, source.instance));
}

QString scheduleOf(const SourceOptions& options)
{
    return options.schedule == "none" ? QString() : qstr(options.schedule);
}

int add(const CommandContext& context, const SourceOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto project = (*workspace)->findProject(qstr(options.name.project));
    if (!project)
        return context.fail(project.error());
    const auto kind = kindOf(context, **workspace, qstr(options.name.plugin));
    if (!kind)
        return context.fail(kind.error());
    const auto config = configFrom(options.config, Json::object(), kind->schema);
    if (!config)
        return context.fail(config.error());
    const SourceDraft draft{{}, project->id, qstr(options.name.instance), *config, scheduleOf(options)};
    const auto added = readiness::storeDraft((*workspace)->history(), draft, *kind, context.person);
    if (!added)
        return context.fail(added.error());
    if (context.json)
        print(context, *added, project->name);
    else
        sayNextSteps(context, *added, project->name, *kind, QStringLiteral("added"));
    return kDone;
}

int change(const CommandContext& context, const SourceOptions& options)
{
    if (!options.config.isGiven() && options.schedule.empty()) {
        context.terminal.say(
            QStringLiteral("nothing is to be changed; say --set, --unset, --config or --schedule"));
        return kUsage;
    }
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto source = findSource(**workspace, options.name);
    if (!source)
        return context.fail(source.error());
    const auto kind = kindOf(context, **workspace, source->plugin);
    if (!kind)
        return context.fail(kind.error());
    const auto before = parseJson(source->config, source->instance);
    const auto config =
        configFrom(options.config, before ? access::withoutSecrets(*before) : Json::object(), kind->schema);
    if (!config)
        return context.fail(config.error());
    SourceDraft draft{source->id, source->project, source->instance, *config, source->schedule};
    if (!options.schedule.empty())
        draft.schedule = scheduleOf(options);
    const auto changed = readiness::storeDraft((*workspace)->history(), draft, *kind, context.person);
    if (!changed)
        return context.fail(changed.error());
    if (context.json)
        print(context, *changed, qstr(options.name.project));
    else
        sayNextSteps(context, *changed, qstr(options.name.project), *kind, QStringLiteral("changed"));
    return kDone;
}

int pause(const CommandContext& context, const SourceName& name, bool isPaused)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    auto source = findSource(**workspace, name);
    if (!source)
        return context.fail(source.error());
    const QString text = sourceText(qstr(name.project), *source);
    if (source->isPaused != isPaused) {
        source->isPaused = isPaused;
        if (const auto done = (*workspace)->history().reviseSource(*source, context.person); !done)
            return context.fail(done.error());
    }
    context.terminal.say(isPaused ? text + QStringLiteral(" is not collected until it is resumed")
                                  : text + QStringLiteral(" is collected again"));
    return kDone;
}

int remove(const CommandContext& context, const SourceName& name, bool isSure)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto source = findSource(**workspace, name);
    if (!source)
        return context.fail(source.error());
    const QString text = sourceText(qstr(name.project), *source);
    if (!isSure) {
        const auto answer = context.terminal.ask(
            QStringLiteral("Remove %1? Its evidence stays, its configuration is gone.").arg(text));
        if (!answer) {
            context.terminal.say(
                QStringLiteral("removing asks first, and there is no terminal to ask on; say --yes"));
            return kUsage;
        }
        if (!*answer) {
            context.terminal.say(QStringLiteral("nothing was removed"));
            return kCancelled;
        }
    }
    const Status done = (*workspace)->history().removeSource(source->id, context.person);
    if (!done)
        return context.fail(done.error());
    if (const Status forgotten = placesAtTerminal()->forget(*source); !forgotten)
        context.terminal.say(QStringLiteral("its secrets could not be removed: ") + forgotten.error().line());
    context.terminal.say(text + QStringLiteral(" is removed; its evidence stays"));
    return kDone;
}

Command* declareConfigured(Command& parent, const char* word, const char* about, SourceOptions& options)
{
    auto* command = declareSource(parent, word, about, options.name);
    command->addOption("--config", options.config.config, "Its configuration: a JSON object, or @FILE");
    command->addOption("--set", options.config.settings, "One member of it: key=value (repeatable)");
    command->addOption(
        "--schedule", options.schedule,
        "When it is collected: PT15M, P1D, \"PT1H before review\", \"on start\", or several with "
        "commas (default, and \"none\": without a schedule)");
    return command;
}

void declareChanges(CommandLine& line, Command& command)
{
    for (const bool isPaused : {true, false}) {
        auto name = std::make_shared<SourceName>();
        auto* changing = declareSource(command, isPaused ? "pause" : "resume",
                                       isPaused ? "Collect it no more for now" : "Collect it again", *name);
        line.on(changing,
                [name, isPaused](const CommandContext& context) { return pause(context, *name, isPaused); });
    }
    struct Removal
    {
        SourceName name;
        bool isSure = false;
    };
    auto removal = std::make_shared<Removal>();
    auto* removing = declareSource(command, "remove", "Take it away; its evidence stays", removal->name);
    removing->addFlag("--yes", removal->isSure, "Do not ask");
    line.on(removing, [removal](const CommandContext& context) {
        return remove(context, removal->name, removal->isSure);
    });
}

} // namespace

void declareSource(CommandLine& line)
{
    auto* command = line.root().addSubcommand("source", "What a project's evidence comes from");
    command->requireSubcommand();

    auto options = std::make_shared<SourceOptions>();
    auto* adding = declareConfigured(*command, "add", "Configure a plugin for a project", *options);
    line.on(adding, [options](const CommandContext& context) { return add(context, *options); });

    auto changes = std::make_shared<SourceOptions>();
    auto* changing = declareConfigured(*command, "set", "Change its configuration or schedule", *changes);
    changing->addOption("--unset", changes->config.removed, "Take one member out of it (repeatable)");
    line.on(changing, [changes](const CommandContext& context) { return change(context, *changes); });

    auto project = std::make_shared<std::string>();
    auto* listing = command->addSubcommand("list", "Every source and how it does");
    listing->addOption("--project", *project, "Only of this project");
    line.on(listing,
            [project](const CommandContext& context) { return listSources(context, qstr(*project)); });

    auto shown = std::make_shared<SourceName>();
    auto* showing =
        declareSource(*command, "show", "One source: how it does, and how its service answers", *shown);
    line.on(showing, [shown](const CommandContext& context) { return showSource(context, *shown); });

    struct Test
    {
        SourceName name;
        std::string release;
    };
    auto test = std::make_shared<Test>();
    auto* testing = declareSource(*command, "test", "Collect it once and store nothing", test->name);
    testing->addOption("--release", test->release, "The release (default: the one that launches soonest)");
    line.on(testing, [test](const CommandContext& context) {
        return testSource(context, test->name, qstr(test->release));
    });
    declareChanges(line, *command);
    declareSourceSecret(line, *command);
}

} // namespace slipway::app
