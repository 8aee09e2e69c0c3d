// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

#include <cmath>

namespace slipway::app {

using namespace model;

namespace {

struct ExposureOptions
{
    std::string project;
    std::string by;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> retrofit;
    std::string currency;
    std::string source;

    [[nodiscard]] bool sets() const
    {
        return low || high || retrofit || !currency.empty() || !source.empty();
    }
};

/// What the options change. Whose amounts change without a source would keep a source that never said so.
Result<readiness::RewriteCost> changed(readiness::RewriteCost cost, const ExposureOptions& options)
{
    const bool changesAmounts = options.low || options.high || options.retrofit || !options.currency.empty();
    if (changesAmounts && options.source.empty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("nobody knows where the amounts come from"),
                     QStringLiteral("--source"), QStringLiteral("name their source with --source TEXT")};
    cost.low = options.low.value_or(cost.low);
    cost.high = options.high.value_or(cost.high);
    cost.retrofit = options.retrofit.value_or(cost.retrofit);
    if (!options.currency.empty())
        cost.currency = qstr(options.currency);
    if (!options.source.empty())
        cost.source = qstr(options.source).trimmed();
    return cost;
}

QString amountsOf(const readiness::RewriteCost& cost)
{
    return QStringLiteral("One rewrite costs %1, a retrofit %2 times that (%3).")
        .arg(readiness::displayAmounts(cost.low, cost.high, cost.currency))
        .arg(cost.retrofit)
        .arg(cost.source);
}

int change(const CommandContext& context, const ExposureOptions& options)
{
    if (!options.project.empty())
        return context.fail({ErrorCode::InvalidInput,
                             QStringLiteral("what a rewrite costs is set for the whole workspace"),
                             QStringLiteral("--project"),
                             QStringLiteral("leave --project out, or set nothing and look at the project")});
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto settings = (*workspace)->history().settings();
    if (!settings)
        return context.fail(settings.error());
    const auto cost = changed(readiness::rewriteCost(*settings), options);
    if (!cost)
        return context.fail(cost.error());
    const Status done =
        (*workspace)->setRewriteCost(*cost, options.by.empty() ? context.person : qstr(options.by));
    if (!done)
        return context.fail(done.error());
    if (context.json)
        context.terminal.print(readiness::rewriteCostJson(*cost));
    else
        context.terminal.say(amountsOf(*cost));
    return kDone;
}

/// One release a project: the one that is next.
Result<std::vector<readiness::Dossier>> dossiersOf(readiness::Workspace& workspace, const QString& only)
{
    const auto projects = workspace.history().projects();
    if (!projects)
        return projects.error();
    std::vector<readiness::Dossier> dossiers;
    for (const Project& project : *projects) {
        if (!only.isEmpty() && project.name != only)
            continue;
        const auto release = workspace.findRelease(project.name, {});
        if (!release && only.isEmpty() && release.error().code == ErrorCode::NotFound)
            continue; // a project without a release ships nothing
        if (!release)
            return release.error();
        auto dossier = workspace.dossier(release->id);
        if (!dossier)
            return dossier.error();
        dossiers.push_back(std::move(dossier).value());
    }
    if (dossiers.empty() && !only.isEmpty())
        return workspace.findProject(only).error();
    return dossiers;
}

Json jsonOf(const readiness::Dossier& dossier)
{
    Json json = readiness::exposureJson(dossier.exposure);
    json["project"] = dossier.project.name.toStdString();
    json["release"] = dossier.release.name.toStdString();
    return json;
}

int show(const CommandContext& context, const ExposureOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto dossiers = dossiersOf(**workspace, qstr(options.project));
    if (!dossiers)
        return context.fail(dossiers.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("PROJECT"), QStringLiteral("RELEASE"),
                                   QStringLiteral("MISSING"), QStringLiteral("SHARE"),
                                   QStringLiteral("REWRITE"), QStringLiteral("RETROFIT")}};
    for (const readiness::Dossier& dossier : *dossiers) {
        const readiness::RewriteExposure& exposure = dossier.exposure;
        json.push_back(jsonOf(dossier));
        rows.push_back(
            {dossier.project.name, dossier.release.name,
             QStringLiteral("%1 of %2").arg(exposure.missing).arg(exposure.applicable),
             QStringLiteral("%1%").arg(std::round(exposure.missingShare * 100)),
             readiness::displayAmounts(exposure.rewriteLow(), exposure.rewriteHigh(), exposure.cost.currency),
             readiness::displayAmounts(exposure.retrofitLow(), exposure.retrofitHigh(),
                                       exposure.cost.currency)});
    }
    if (context.json) {
        context.terminal.print(json);
        return kDone;
    }
    context.terminal.printTable(rows);
    if (!dossiers->empty())
        context.terminal.print(amountsOf(dossiers->front().exposure.cost));
    return kDone;
}

} // namespace

void declareExposure(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "exposure",
        "What shipping projects as they are may cost later: the share of production-grade criteria "
        "missing, times what a rewrite costs");
    auto options = std::make_shared<ExposureOptions>();
    command->addOption("--project", options->project, "Only this project's");
    command->addOption("--set-low", options->low, "Set the least that one rewrite costs");
    command->addOption("--set-high", options->high, "Set the most that one rewrite costs");
    command->addOption("--retrofit", options->retrofit, "Set how many times that a retrofit costs");
    command->addOption("--currency", options->currency, "Set the currency: USD, EUR, …");
    command->addOption("--source", options->source, "Say where the amounts come from");
    command->addOption("--by", options->by, "Who sets them (default: you)");
    line.on(command, [options](const CommandContext& context) {
        return options->sets() ? change(context, *options) : show(context, *options);
    });
}

} // namespace slipway::app
