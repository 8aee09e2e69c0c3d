// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/time_text.h"

#include <cmath>

namespace slipway::app {

using namespace model;
using readiness::ReadyForecast;

namespace {

struct ForecastOptions
{
    ReleaseOptions about;
};

QString keyOf(ReadyForecast::Kind kind)
{
    switch (kind) {
    case ReadyForecast::Kind::Ready:
        return QStringLiteral("ready");
    case ReadyForecast::Kind::TooLittle:
        return QStringLiteral("too-little-history");
    case ReadyForecast::Kind::Estimated:
        return QStringLiteral("estimated");
    case ReadyForecast::Kind::Elsewhere:
        return QStringLiteral("elsewhere");
    }
    Q_UNREACHABLE();
}

Json maybeText(const std::optional<QDateTime>& moment)
{
    return moment ? Json(toText(*moment)) : Json();
}

Json forecastJson(const readiness::Dossier& dossier)
{
    const ReadyForecast& forecast = *dossier.forecast;
    return {{"project", toText(dossier.project.name)},
            {"release", toText(dossier.release.name)},
            {"at", toText(dossier.evaluation.at)},
            {"forecast", toText(keyOf(forecast.kind))},
            {"open", forecast.open},
            {"closings", forecast.closings},
            {"days", forecast.days},
            {"ready_50", maybeText(forecast.likely)},
            {"ready_85", maybeText(forecast.safe)},
            {"launch_at", maybeText(dossier.release.launchAt)},
            {"chance_by_launch", forecast.chanceByLaunch ? Json(*forecast.chanceByLaunch) : Json()}};
}

void printForecast(const Terminal& terminal, const readiness::Dossier& dossier)
{
    const ReadyForecast& forecast = *dossier.forecast;
    terminal.print(QStringLiteral("%1 %2: %3")
                       .arg(dossier.project.name, dossier.release.name, readiness::forecastText(forecast)));
    switch (forecast.kind) {
    case ReadyForecast::Kind::Ready:
        return;
    case ReadyForecast::Kind::Elsewhere:
        terminal.print(dossier.evaluation.reason);
        return;
    case ReadyForecast::Kind::TooLittle:
        if (forecast.hasHistory()) {
            terminal.print(
                QStringLiteral("%1 open on the path to Go; none of the %2 closings known took as long "
                               "as what is open has already been.")
                    .arg(forecast.open)
                    .arg(forecast.closings));
            return;
        }
        terminal.print(
            QStringLiteral("%1 open on the path to Go; %2 closings in %3 days are known. A forecast "
                           "needs %4 closings and %5 days.")
                .arg(forecast.open)
                .arg(forecast.closings)
                .arg(forecast.days)
                .arg(readiness::kFewestClosings)
                .arg(readiness::kFewestDays));
        return;
    case ReadyForecast::Kind::Estimated:
        break;
    }
    terminal.print(QStringLiteral("50% by %1, 85% %2; %3 open on the path to Go.")
                       .arg(displayMoment(*forecast.likely),
                            forecast.safe ? QStringLiteral("by ") + displayMoment(*forecast.safe)
                                          : QStringLiteral("later than the history can tell"))
                       .arg(forecast.open));
    if (forecast.chanceByLaunch)
        terminal.print(QStringLiteral("Ready by the launch at %1: %2%")
                           .arg(displayMoment(*dossier.release.launchAt))
                           .arg(std::lround(100 * *forecast.chanceByLaunch)));
}

int runForecast(const CommandContext& context, const ForecastOptions& options)
{
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossierWithPast(chosen->release.id, chosen->asOf);
    if (!dossier)
        return context.fail(dossier.error());
    if (context.json)
        context.terminal.print(forecastJson(*dossier));
    else
        printForecast(context.terminal, *dossier);
    return kDone;
}

} // namespace

void declareForecast(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "forecast", "When a release will be ready, judged by how long its project took before");
    auto options = std::make_shared<ForecastOptions>();
    declareRelease(*command, options->about, nullptr);
    declareAsOf(*command, options->about);
    line.on(command, [options](const CommandContext& context) { return runForecast(context, *options); });
}

} // namespace slipway::app
