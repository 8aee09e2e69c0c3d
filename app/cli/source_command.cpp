// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/source_list.h"
#include "app/cli/source_test.h"
#include "app/sources/source_runners.h"
#include "core/policy/duration.h"

#include <QFile>

namespace slipway::app {

using namespace model;

namespace {

struct AddOptions
{
    SourceName name;
    std::string config;
    std::vector<std::string> settings;
    std::string schedule;
};

/// JSON as it was typed, or read from the file after "@".
Result<Json> readConfig(const QString& given)
{
    QByteArray text = given.isEmpty() ? QByteArray("{}") : given.toUtf8();
    QString where = QStringLiteral("--config");
    if (given.startsWith(QLatin1Char('@'))) {
        constexpr qint64 kLargest = 1 << 16;
        where = given.mid(1);
        QFile file(where);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, QStringLiteral("the configuration cannot be read"), where,
                         QStringLiteral("check the path after @")};
        text = file.read(kLargest + 1);
        if (text.size() > kLargest)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("the configuration is larger than 64 KiB"),
                         where, QStringLiteral("shorten it")};
    }
    auto config = parseJson(text, where);
    if (config && !config->is_object())
        return Error{ErrorCode::InvalidInput, QStringLiteral("not a JSON object"), where,
                     QStringLiteral("write {\"key\": value}")};
    return config;
}

/// "key=value": the value is JSON where it reads as JSON of the type that the schema asks for, else text.
/// Where the schema asks for an array, each adds one entry.
Status setMember(Json& config, const Json& schema, const QString& setting)
{
    const qsizetype equals = setting.indexOf(QLatin1Char('='));
    if (equals < 1)
        return Error{ErrorCode::InvalidInput, QStringLiteral("not of the form key=value"), setting,
                     QStringLiteral("write --set path=build/report.json")};
    const std::string key = setting.left(equals).toStdString();
    const QString text = setting.mid(equals + 1);
    const Json properties = schema.value("properties", Json::object());
    const Json wanted = properties.value(key, Json::object()).value("type", Json());
    const auto parsed = parseJson(text.toUtf8(), setting);
    const bool looksLikeJson = text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('{'));
    if (!parsed && looksLikeJson && (wanted == "array" || wanted == "object"))
        return parsed.error();
    const Json value = parsed && wanted != "string" ? *parsed : Json(text.toStdString());
    if (wanted != "array" || value.is_array()) {
        config[key] = value;
        return Done{};
    }
    if (!config.contains(key) || !config[key].is_array())
        config[key] = Json::array();
    config[key].push_back(value);
    return Done{};
}

Result<Json> configOf(const AddOptions& options, const plugins::Manifest& manifest)
{
    auto config = readConfig(qstr(options.config));
    if (!config)
        return config.error();
    for (const std::string& setting : options.settings) {
        if (const Status set = setMember(*config, manifest.config, qstr(setting)); !set)
            return set.error();
    }
    const Status fits =
        plugins::checkConfig(manifest, *config, manifest.id + QStringLiteral(" configuration"));
    if (!fits)
        return fits.error();
    return config;
}

Status checkSchedule(const QString& schedule)
{
    if (schedule.isEmpty() || policy::parseDuration(schedule))
        return Done{};
    return Error{ErrorCode::InvalidInput, QStringLiteral("--schedule is not an ISO 8601 duration"), schedule,
                 QStringLiteral("write PT15M for a quarter of an hour, P1D for a day")};
}

void sayNextSteps(const CommandContext& context, const Source& source, const QString& project,
                  const plugins::Manifest& manifest)
{
    for (const plugins::SecretRequest& secret : manifest.secrets)
        context.terminal.say(QStringLiteral("it asks for the secret %1 (%2), which cannot be given yet")
                                 .arg(secret.name, secret.description));
    context.terminal.say(
        QStringLiteral("added %1; see what it yields with: slipway source test %2 %3 --instance %4")
            .arg(sourceText(project, source), project, source.plugin, source.instance));
}

int add(const CommandContext& context, const AddOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto project = (*workspace)->findProject(qstr(options.name.project));
    if (!project)
        return context.fail(project.error());
    const auto runners = SourceRunners::open((*workspace)->location(), context.clock);
    if (!runners)
        return context.fail(runners.error());
    const auto manifest = (*runners)->manifestOf(qstr(options.name.plugin));
    if (!manifest)
        return context.fail(manifest.error());
    const auto config = configOf(options, *manifest);
    if (!config)
        return context.fail(config.error());
    if (const Status fits = checkSchedule(qstr(options.schedule)); !fits)
        return context.fail(fits.error());
    Source source;
    source.project = project->id;
    source.plugin = manifest->id;
    source.instance = qstr(options.name.instance);
    source.config = QByteArray::fromStdString(config->dump());
    source.schedule = qstr(options.schedule);
    const auto added = (*workspace)->history().addSource(source, context.person);
    if (!added)
        return context.fail(added.error());
    if (context.json)
        context.terminal.print(Json{{"id", added->id.toString().toStdString()},
                                    {"project", project->name.toStdString()},
                                    {"plugin", added->plugin.toStdString()},
                                    {"instance", added->instance.toStdString()}});
    else
        sayNextSteps(context, *added, project->name, *manifest);
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
    context.terminal.say(text + QStringLiteral(" is removed; its evidence stays"));
    return kDone;
}

CLI::App* declareOne(CLI::App& parent, const char* word, const char* about, SourceName& name)
{
    auto* command = parent.add_subcommand(word, about);
    command->add_option("PROJECT", name.project, "The project")->required();
    command->add_option("PLUGIN", name.plugin, "The plugin, or report-files")->required();
    command->add_option("--instance", name.instance, "Which of several such sources (default: default)");
    return command;
}

void declareChanges(CommandLine& line, CLI::App& command)
{
    for (const bool isPaused : {true, false}) {
        auto name = std::make_shared<SourceName>();
        auto* changing = declareOne(command, isPaused ? "pause" : "resume",
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
    auto* removing = declareOne(command, "remove", "Take it away; its evidence stays", removal->name);
    removing->add_flag("--yes", removal->isSure, "Do not ask");
    line.on(removing, [removal](const CommandContext& context) {
        return remove(context, removal->name, removal->isSure);
    });
}

} // namespace

void declareSource(CommandLine& line)
{
    auto* command = line.root().add_subcommand("source", "What a project's evidence comes from");
    command->require_subcommand(1);

    auto options = std::make_shared<AddOptions>();
    auto* adding = declareOne(*command, "add", "Configure a plugin for a project", options->name);
    adding->add_option("--config", options->config, "Its configuration: a JSON object, or @FILE");
    adding->add_option("--set", options->settings, "One member of it: key=value (repeatable)");
    adding->add_option("--schedule", options->schedule,
                       "How often it is collected: PT15M, P1D (default: when asked)");
    line.on(adding, [options](const CommandContext& context) { return add(context, *options); });

    auto project = std::make_shared<std::string>();
    auto* listing = command->add_subcommand("list", "Every source and how it does");
    listing->add_option("--project", *project, "Only of this project");
    line.on(listing,
            [project](const CommandContext& context) { return listSources(context, qstr(*project)); });

    struct Test
    {
        SourceName name;
        std::string release;
    };
    auto test = std::make_shared<Test>();
    auto* testing = declareOne(*command, "test", "Collect it once and store nothing", test->name);
    testing->add_option("--release", test->release, "The release (default: the one that launches soonest)");
    line.on(testing, [test](const CommandContext& context) {
        return testSource(context, test->name, qstr(test->release));
    });
    declareChanges(line, *command);
}

} // namespace slipway::app
