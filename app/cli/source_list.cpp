// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_list.h"

#include "app/cli/exit_code.h"
#include "app/cli/source_secret_text.h"
#include "app/cli/time_text.h"
#include "app/sources/source_runners.h"

namespace slipway::app {

using namespace model;
using evidence::CircuitBreaker;
using readiness::SourceStatus;

namespace {

Json moment(const std::optional<QDateTime>& at)
{
    return at ? Json(at->toUTC().toString(Qt::ISODate).toStdString()) : Json();
}

const char* breakerWord(CircuitBreaker::State state)
{
    switch (state) {
    case CircuitBreaker::State::Closed:
        return "closed";
    case CircuitBreaker::State::Open:
        return "open";
    case CircuitBreaker::State::HalfOpen:
        return "half-open";
    }
    return "";
}

Json runJson(const Collection& run)
{
    return {{"started_at", moment(run.startedAt)},
            {"ended_at", moment(run.endedAt)},
            {"outcome", toKey(run.outcome).toStdString()},
            {"reason", run.reason.toStdString()},
            {"stored", run.stored},
            {"already_there", run.alreadyThere},
            {"dead", run.dead},
            {"attempt", run.attempt}};
}

using Asks = QHash<QString, std::vector<access::SecretAsk>>; ///< by plugin

/// What the plugins that may run ask for; of the others only what their sources were given is known.
Asks asksOfPlugins(const CommandContext& context, readiness::Workspace& workspace)
{
    Asks asks;
    if (const auto runners = SourceRunners::open(workspace.location(), context.clock))
        for (const readiness::SourceKind& kind : (*runners)->kinds())
            asks.insert(kind.plugin, kind.secrets);
    return asks;
}

Json statusJson(const SourceStatus& status, const Asks& asks, const QDateTime& now)
{
    const Source& source = status.source;
    const auto config = parseJson(source.config, source.instance);
    const auto& record = status.record;
    return {{"id", source.id.toString().toStdString()},
            {"project", status.project.toStdString()},
            {"plugin", source.plugin.toStdString()},
            {"instance", source.instance.toStdString()},
            {"config", config ? access::withoutSecrets(*config) : Json::object()},
            {"secrets", standingsJson(secretStandings(source, asks.value(source.plugin)), now)},
            {"schedule", source.schedule.isEmpty() ? Json() : Json(source.schedule.toStdString())},
            {"paused", source.isPaused},
            {"state", toKey(status.health).toStdString()},
            {"breaker", breakerWord(status.breaker)},
            {"failures_in_a_row", record ? record->failuresInARow : 0},
            {"last_success_at", record ? moment(record->lastSuccessAt) : Json()},
            {"last_run", record ? runJson(record->last) : Json()},
            {"next_try_at", moment(status.nextTryAt)},
            {"watched", status.isWatched},
            {"why", status.why.toStdString()}};
}

QStringList row(const SourceStatus& status, const Asks& asks, const QDateTime& now)
{
    const auto& record = status.record;
    QString next = status.isWatched ? QStringLiteral("when files change") : QStringLiteral("when asked");
    if (status.source.isPaused)
        next = QStringLiteral("-");
    else if (status.nextTryAt)
        next = status.isDue(now) ? QStringLiteral("now") : displayMoment(*status.nextTryAt);
    return {status.project,
            status.source.plugin,
            status.source.instance,
            toKey(status.health),
            record && record->lastSuccessAt ? displayMoment(*record->lastSuccessAt) : QStringLiteral("-"),
            next,
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
    const auto statuses = readiness::sourceStatuses((*workspace)->history(), now);
    if (!statuses)
        return context.fail(statuses.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("PROJECT"), QStringLiteral("PLUGIN"),
                                   QStringLiteral("INSTANCE"), QStringLiteral("STATE"),
                                   QStringLiteral("LAST SUCCESS"), QStringLiteral("NEXT TRY"),
                                   QStringLiteral("SECRETS"), QStringLiteral("WHY")}};
    const Asks asks = asksOfPlugins(context, **workspace);
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

} // namespace slipway::app
