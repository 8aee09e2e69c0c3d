// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/plugin_rooms.h"
#include "app/cli/plugin_starter.h"
#include "app/sources/report_files.h"

#include "core/plugins/conformance.h"
#include "core/plugins/folder_digest.h"

#include <QDir>

namespace slipway::app {

using namespace model;
using plugins::Plugin;
using plugins::RuleOutcome;

namespace {

Json strings(const QStringList& list)
{
    Json json = Json::array();
    for (const QString& entry : list)
        json.push_back(entry.toStdString());
    return json;
}

Json pluginJson(const Plugin& plugin)
{
    const plugins::Manifest& manifest = plugin.manifest;
    Json json{{"folder", plugin.folder.toStdString()},
              {"origin", toKey(plugin.origin).toStdString()},
              {"may_run", plugin.mayRun()}};
    if (plugin.problem)
        json["problem"] = plugin.problem->line().toStdString();
    if (!plugin.sha256.isEmpty())
        json["sha256"] = plugin.sha256.toStdString();
    if (manifest.id.isEmpty())
        return json;
    Json secrets = Json::array();
    for (const plugins::SecretRequest& secret : manifest.secrets)
        secrets.push_back(secret.name.toStdString());
    json.update({{"id", manifest.id.toStdString()},
                 {"version", manifest.version.toStdString()},
                 {"name", manifest.name.toStdString()},
                 {"description", manifest.description.toStdString()},
                 {"kinds", strings(manifest.kinds)},
                 {"config", manifest.config},
                 {"secrets", secrets},
                 {"hosts", strings(manifest.hosts)},
                 {"files", strings(manifest.files)}});
    return json;
}

int list(const CommandContext& context)
{
    const auto rooms = openPluginRooms(context.workspace);
    if (!rooms)
        return context.fail(rooms.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("PLUGIN"), QStringLiteral("VERSION"),
                                   QStringLiteral("FROM"), QStringLiteral("STATE"),
                                   QStringLiteral("YIELDS")}};
    auto found = plugins::findPlugins(rooms->folders, rooms->trust, rooms->manifestSchema);
    found.insert(found.begin(), Plugin{{}, plugins::Origin::Shipped, reportFilesManifest(), {}, {}});
    for (const Plugin& plugin : found) {
        json.push_back(pluginJson(plugin));
        rows.push_back({plugin.manifest.id.isEmpty() ? plugin.folder : plugin.manifest.id,
                        plugin.manifest.version, toKey(plugin.origin),
                        plugin.mayRun() ? QStringLiteral("ready") : plugin.problem->what,
                        plugin.manifest.kinds.join(QLatin1String(", "))});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

void printOutcomes(const CommandContext& context, const Plugin& plugin,
                   const std::vector<RuleOutcome>& outcomes, qsizetype broken)
{
    if (context.json) {
        Json rules = Json::array();
        for (const RuleOutcome& outcome : outcomes) {
            Json entry{{"id", outcome.id.toStdString()},
                       {"rule", outcome.rule.toStdString()},
                       {"state", toKey(outcome.state).toStdString()}};
            if (!outcome.detail.isEmpty())
                entry["detail"] = outcome.detail.toStdString();
            rules.push_back(std::move(entry));
        }
        context.terminal.print(Json{{"plugin", plugin.manifest.id.toStdString()},
                                    {"version", plugin.manifest.version.toStdString()},
                                    {"passes", broken == 0},
                                    {"rules", rules}});
        return;
    }
    for (const RuleOutcome& outcome : outcomes) {
        context.terminal.print(QStringLiteral("%1  %2  %3")
                                   .arg(toKey(outcome.state), -7)
                                   .arg(outcome.id, -24)
                                   .arg(outcome.rule));
        if (!outcome.detail.isEmpty() && outcome.isBroken())
            context.terminal.print(QStringLiteral("         ") + outcome.detail);
    }
    context.terminal.print(
        QStringLiteral("%1 %2: %3")
            .arg(plugin.manifest.id, plugin.manifest.version,
                 broken == 0 ? QStringLiteral("every rule holds")
                             : QStringLiteral("%1 of %2 rules are broken").arg(broken).arg(outcomes.size())));
}

int check(const CommandContext& context, const QString& folder)
{
    const auto rooms = openPluginRooms(context.workspace);
    if (!rooms)
        return context.fail(rooms.error());
    const auto plugin =
        plugins::readPlugin(QDir(folder).absolutePath(), plugins::Origin::User, rooms->manifestSchema);
    if (!plugin)
        return context.fail(plugin.error());
    const evidence::EnvelopeRules envelopes{rooms->envelopeSchema, *context.shipped.registry,
                                            context.clock()};
    Progress progress;
    progress.report = [&](double fraction, const QString& what) {
        context.terminal.progress(fraction, what);
    };
    const auto outcomes = plugins::checkConformance(
        *plugin, {plugins::Sandbox::ofThisMachine(), envelopes, plugins::checkLimits()}, progress);
    context.terminal.endProgress();
    const auto broken = std::count_if(outcomes.begin(), outcomes.end(),
                                      [](const RuleOutcome& outcome) { return outcome.isBroken(); });
    printOutcomes(context, *plugin, outcomes, broken);
    return broken == 0 ? kDone : kBadData;
}

int make(const CommandContext& context, const QString& name, const QString& language)
{
    const auto folder = writeStarter(QDir::current(), name, language);
    if (!folder)
        return context.fail(folder.error());
    context.terminal.say(
        language == QLatin1String("cpp")
            ? QStringLiteral("made %1; build and check it with: make -C %1 && slipway "
                             "plugin check %1")
                  .arg(*folder)
            : QStringLiteral("made %1; check it with: slipway plugin check %1").arg(*folder));
    return kDone;
}

int trust(const CommandContext& context, const QString& folder, bool isTrusted)
{
    auto rooms = openPluginRooms(context.workspace);
    if (!rooms)
        return context.fail(rooms.error());
    const QString path = QDir(folder).absolutePath();
    if (!isTrusted) {
        if (const Status done = rooms->trust.remove(path); !done)
            return context.fail(done.error());
        context.terminal.say(QStringLiteral("%1 does not run any more").arg(path));
        return kDone;
    }
    const auto plugin = plugins::readPlugin(path, plugins::Origin::Workspace, rooms->manifestSchema);
    if (!plugin)
        return context.fail(plugin.error());
    const auto digest = plugins::digestOfFolder(path);
    if (!digest)
        return context.fail(digest.error());
    if (const Status done = rooms->trust.add(*digest, path, context.clock()); !done)
        return context.fail(done.error());
    const plugins::Manifest& manifest = plugin->manifest;
    context.terminal.say(
        QStringLiteral("%1 %2 may run with exactly this content (sha256 %3); network: %4; reads: %5")
            .arg(manifest.id, manifest.version, digest->left(12),
                 manifest.hosts.isEmpty() ? QStringLiteral("none") : manifest.hosts.join(QLatin1String(", ")),
                 manifest.files.isEmpty() ? QStringLiteral("its own folder")
                                          : QStringLiteral("its own folder and what its configuration names "
                                                           "in %1")
                                                .arg(manifest.files.join(QLatin1String(", ")))));
    return kDone;
}

void declareTrust(CommandLine& line, Command& plugin, const char* name, const char* about, bool isTrusted)
{
    auto folder = std::make_shared<std::string>();
    auto* command = plugin.addSubcommand(name, about);
    command->addOption("DIR", *folder, "The plugin's folder")->required();
    line.on(command, [folder, isTrusted](const CommandContext& context) {
        return trust(context, qstr(*folder), isTrusted);
    });
}

} // namespace

void declarePlugin(CommandLine& line)
{
    auto* command = line.root().addSubcommand("plugin", "Programs that yield evidence");
    command->requireSubcommand();
    line.on(command->addSubcommand("list", "Every plugin that is found, and whether it may run"), list);

    auto folder = std::make_shared<std::string>();
    auto* checking = command->addSubcommand("check", "Hold a plugin against every rule of the protocol");
    checking->addOption("DIR", *folder, "The plugin's folder")->required();
    line.on(checking, [folder](const CommandContext& context) { return check(context, qstr(*folder)); });

    struct New
    {
        std::string name;
        std::string language = "python";
    };
    auto options = std::make_shared<New>();
    auto* making = command->addSubcommand("new", "Write a working plugin to start from, in a new folder");
    making->addOption("NAME", options->name, "Its id: small letters, digits and dashes")->required();
    making->addOption("--lang", options->language, "python or cpp (default: python)")
        ->oneOf({"python", "cpp"});
    line.on(making, [options](const CommandContext& context) {
        return make(context, qstr(options->name), qstr(options->language));
    });
    declareTrust(line, *command, "trust", "Let a workspace's plugin run with exactly this content", true);
    declareTrust(line, *command, "distrust", "Take that back", false);
}

} // namespace slipway::app
