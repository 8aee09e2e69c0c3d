// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_text.h"
#include "app/cli/time_text.h"

/// release promote, canary, roll-back and watch: the way into production, and back.
namespace slipway::app {

using namespace model;

namespace {

struct LaunchOptions
{
    std::string name;
    std::string project;
    std::string stage;
    std::string blastRadius;
    std::string canary;
    std::string reason;
    std::string by;
    std::string asOf;
};

struct Chosen
{
    std::unique_ptr<readiness::Workspace> workspace;
    Release release;
    QString by;
};

Result<Chosen> choose(const CommandContext& context, const LaunchOptions& options,
                      const store::AsOf& asOf = {})
{
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.name), asOf);
    if (!release)
        return release.error();
    return Chosen{std::move(workspace).value(), std::move(release).value(),
                  options.by.empty() ? context.person : qstr(options.by)};
}

int tellMoved(const CommandContext& context, const Result<Release>& release, const LaunchOptions& options)
{
    if (!release)
        return context.fail(release.error());
    if (context.json)
        context.terminal.print(releaseSummary(*release, qstr(options.project)));
    else
        context.terminal.say(QStringLiteral("%1 %2 is in %3")
                                 .arg(qstr(options.project), release->name, toKey(release->stage)));
    return kDone;
}

int promote(const CommandContext& context, const LaunchOptions& options)
{
    readiness::LaunchPlan plan{qstr(options.blastRadius), {}};
    if (!options.canary.empty()) {
        const auto steps = readiness::readCanarySteps(qstr(options.canary));
        if (!steps)
            return context.fail(steps.error());
        plan.canarySteps = *steps;
    }
    const auto chosen = choose(context, options);
    if (!chosen)
        return context.fail(chosen.error());
    const auto ladder = chosen->workspace->stages();
    if (!ladder)
        return context.fail(ladder.error());
    const auto to = ladder->find(qstr(options.stage));
    if (!to)
        return context.fail(to.error());
    return tellMoved(context,
                     chosen->workspace->promote(
                         {chosen->release.id, *to, chosen->by, qstr(options.reason), std::move(plan)}),
                     options);
}

int takeStep(const CommandContext& context, const LaunchOptions& options)
{
    const auto chosen = choose(context, options);
    if (!chosen)
        return context.fail(chosen.error());
    const auto event =
        chosen->workspace->takeCanaryStep({chosen->release.id, qstr(options.stage).trimmed(), chosen->by});
    if (!event)
        return context.fail(event.error());
    if (context.json)
        context.terminal.print(Json{{"project", toText(qstr(options.project))},
                                    {"release", chosen->release.name.toStdString()},
                                    {"canary_step", event->reason.toStdString()},
                                    {"by", event->by.toStdString()}});
    else
        context.terminal.say(QStringLiteral("%1 %2 gets %3 of the traffic")
                                 .arg(qstr(options.project), chosen->release.name, event->reason));
    return kDone;
}

int rollBack(const CommandContext& context, const LaunchOptions& options)
{
    const auto chosen = choose(context, options);
    if (!chosen)
        return context.fail(chosen.error());
    return tellMoved(context,
                     chosen->workspace->rollBack({chosen->release.id, chosen->by, qstr(options.reason)}),
                     options);
}

void printWatch(const CommandContext& context, const readiness::Dossier& dossier)
{
    const readiness::LaunchWatch& watch = dossier.watch;
    context.terminal.print(
        QStringLiteral("%1 %2: %3").arg(dossier.project.name, dossier.release.name, toWords(watch.state)));
    context.terminal.print(watch.sentence);
    const auto line = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            context.terminal.print(QStringLiteral("%1: %2").arg(name, value));
    };
    if (watch.launchedAt)
        line(QStringLiteral("Launched"), displayMoment(*watch.launchedAt));
    if (watch.bakesUntil)
        line(QStringLiteral("Bakes until"), displayMoment(*watch.bakesUntil));
    line(QStringLiteral("Blast radius"), watch.blastRadius);
    line(QStringLiteral("Canary steps"), watch.canarySteps.join(QLatin1String(", ")));
    line(QStringLiteral("Canary step"), watch.canaryStep);
    if (watch.telemetry.observedAt)
        line(QStringLiteral("Measured"), displayMoment(*watch.telemetry.observedAt));
}

int watch(const CommandContext& context, const LaunchOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto chosen = choose(context, options, *asOf);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id, *asOf);
    if (!dossier)
        return context.fail(dossier.error());
    if (context.json) {
        Json json = releaseSummary(dossier->release, dossier->project.name);
        json.update(watchJson(dossier->watch));
        context.terminal.print(json);
    } else {
        printWatch(context, *dossier);
    }
    return kDone;
}

} // namespace

void declareLaunch(Command& release, CommandLine& line)
{
    auto options = std::make_shared<LaunchOptions>();
    const auto named = [&](const char* name, const char* what, bool isSaidBySomebody = true) {
        auto* sub = release.addSubcommand(name, what);
        sub->addOption("NAME", options->name, "The release, for example 4.2.0-rc3")->required();
        sub->addOption("--project", options->project, "Its project")->required();
        if (isSaidBySomebody)
            sub->addOption("--by", options->by, "Who does it (default: you)");
        return sub;
    };
    auto* promoting =
        named("promote", "Move a release to its next stage, if the policy's gate lets it; else say why not");
    promoting->addOption("--to", options->stage, "The stage")->required();
    promoting->addOption("--blast-radius", options->blastRadius,
                         "Who is hurt if it fails (default: what the project says)");
    promoting->addOption("--canary", options->canary, "Shares of the traffic: \"1%, 10%, 50%, 100%\"");
    promoting->addOption("--reason", options->reason, "Why now");
    line.on(promoting, [options](const CommandContext& context) { return promote(context, *options); });

    auto* stepping = named("canary", "Record that a launched release gets a share more of the traffic");
    stepping->addOption("--step", options->stage, "One of its canary steps: 10%")->required();
    line.on(stepping, [options](const CommandContext& context) { return takeStep(context, *options); });

    auto* backing = named("roll-back", "Take a release back to the stage before");
    backing->addOption("--reason", options->reason, "What went wrong")->required();
    line.on(backing, [options](const CommandContext& context) { return rollBack(context, *options); });

    auto* watching = named("watch", "How a launched release runs, and whether it is baked", false);
    watching->addOption("--as-of", options->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    line.on(watching, [options](const CommandContext& context) { return watch(context, *options); });
}

} // namespace slipway::app
