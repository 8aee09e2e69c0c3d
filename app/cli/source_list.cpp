// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_list.h"

#include "app/cli/exit_code.h"
#include "app/cli/source_secret_text.h"
#include "app/cli/source_status_text.h"
#include "app/cli/time_text.h"
#include "app/sources/source_runners.h"
#include "core/readiness/watched_sources.h"

namespace slipway::app {

using namespace model;
using readiness::SourceStatus;

namespace {

using Asks = QHash<QString, std::vector<access::SecretAsk>>; ///< by plugin

/// What the plugins that may run ask for, and which sources are watched; of the others only what their
/// sources were given is known.
Asks asksOfPlugins(const CommandContext& context, readiness::Workspace& workspace,
                   std::vector<SourceStatus>& statuses)
{
    Asks asks;
    const auto runners = SourceRunners::open(workspace.location(), context.clock);
    if (!runners)
        return asks;
    const auto kinds = (*runners)->kinds();
    for (const readiness::SourceKind& kind : kinds)
        asks.insert(kind.plugin, kind.secrets);
    readiness::markWatched(statuses, kinds);
    return asks;
}

Json statusJson(const SourceStatus& status, const Asks& asks, const QDateTime& now)
{
    Json json = sourceJson(status);
    json["secrets"] = standingsJson(secretStandings(status.source, asks.value(status.source.plugin)), now);
    return json;
}

QStringList row(const SourceStatus& status, const Asks& asks, const QDateTime& now)
{
    const auto& record = status.record;
    const auto orDash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    const auto service = record ? record->last.service : std::nullopt;
    return {status.project,
            status.source.plugin,
            status.source.instance,
            toKey(status.health),
            record && record->lastSuccessAt ? displayMoment(*record->lastSuccessAt) : QStringLiteral("-"),
            nextTryText(status, now),
            orDash(canonicalText(status.schedule)),
            orDash(status.address),
            orDash(latencyText(service)),
            orDash(budgetText(service)),
            standingsText(secretStandings(status.source, asks.value(status.source.plugin)), now),
            status.why};
}

} // namespace

Command* declareSource(Command& parent, const char* word, const char* about, SourceName& name)
{
    auto* command = parent.addSubcommand(word, about);
    command->addOption("PROJECT", name.project, "The project")->required();
    command->addOption("PLUGIN", name.plugin, "The plugin, or report-files")->required();
    command->addOption("--instance", name.instance, "Which of several such sources (default: default)");
    return command;
}

Result<Source> findSource(readiness::Workspace& workspace, const SourceName& name)
{
    const auto project = workspace.findProject(qstr(name.project));
    if (!project)
        return project.error();
    const auto sources = workspace.history().sources(project->id);
    if (!sources)
        return sources.error();
    QStringList others;
    for (const Source& source : *sources) {
        if (source.plugin == qstr(name.plugin) && source.instance == qstr(name.instance))
            return source;
        others += source.plugin + QLatin1Char(' ') + source.instance;
    }
    return Error{
        ErrorCode::NotFound, QStringLiteral("%1 has no such source").arg(project->name),
        qstr(name.plugin) + QLatin1Char(' ') + qstr(name.instance),
        others.isEmpty()
            ? QStringLiteral("add it with: slipway source add %1 %2").arg(project->name, qstr(name.plugin))
            : QStringLiteral("there is: ") + others.join(QLatin1String(", "))};
}

QString sourceText(const QString& project, const Source& source)
{
    return QStringLiteral("%1: %2 %3").arg(project, source.plugin, source.instance);
}

int listSources(const CommandContext& context, const QString& project)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    if (!project.isEmpty()) {
        if (const auto found = (*workspace)->findProject(project); !found)
            return context.fail(found.error());
    }
    const QDateTime now = context.clock();
    auto statuses = readiness::sourceStatuses((*workspace)->history(), now);
    if (!statuses)
        return context.fail(statuses.error());
    Json json = Json::array();
    std::vector<QStringList> rows{
        {QStringLiteral("PROJECT"), QStringLiteral("PLUGIN"), QStringLiteral("INSTANCE"),
         QStringLiteral("STATE"), QStringLiteral("LAST SUCCESS"), QStringLiteral("NEXT TRY"),
         QStringLiteral("SCHEDULE"), QStringLiteral("ADDRESS"), QStringLiteral("LATENCY"),
         QStringLiteral("LEFT"), QStringLiteral("SECRETS"), QStringLiteral("WHY")}};
    const Asks asks = asksOfPlugins(context, **workspace, *statuses);
    QStringList warnings;
    for (const SourceStatus& status : *statuses) {
        if (!project.isEmpty() && status.project != project)
            continue;
        json.push_back(statusJson(status, asks, now));
        rows.push_back(row(status, asks, now));
        warnings += rotationWarnings(status.project, status.source, now);
    }
    if (context.json)
        context.terminal.print(json);
    else if (rows.size() == 1)
        context.terminal.say(QStringLiteral("no sources; add one with: slipway source add PROJECT PLUGIN"));
    else
        context.terminal.printTable(rows);
    for (const QString& warning : warnings)
        context.terminal.say(warning);
    return kDone;
}

int showSource(const CommandContext& context, const SourceName& name)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto source = findSource(**workspace, name);
    if (!source)
        return context.fail(source.error());
    const QDateTime now = context.clock();
    auto statuses = readiness::sourceStatuses((*workspace)->history(), now);
    if (!statuses)
        return context.fail(statuses.error());
    const auto status = std::find_if(statuses->begin(), statuses->end(),
                                     [&](const SourceStatus& each) { return each.source.id == source->id; });
    if (status == statuses->end())
        return context.fail({ErrorCode::NotFound, QStringLiteral("the source was removed"),
                             sourceText(qstr(name.project), *source), QStringLiteral("add it again")});
    const Asks asks = asksOfPlugins(context, **workspace, *statuses);
    if (context.json) {
        context.terminal.print(statusJson(*status, asks, now));
        return kDone;
    }
    std::vector<QStringList> rows = detailRows(*status, now);
    rows.push_back({QStringLiteral("secrets"),
                    standingsText(secretStandings(*source, asks.value(source->plugin)), now)});
    context.terminal.printTable(rows);
    for (const QString& warning : rotationWarnings(status->project, *source, now))
        context.terminal.say(warning);
    return kDone;
}

} // namespace slipway::app
