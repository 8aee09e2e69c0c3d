// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/time_text.h"

#include "core/readiness/transitions.h"

#include <cmath>

namespace slipway::app {

using namespace model;

namespace {

struct TrendOptions
{
    ReleaseOptions about;
    std::string criterion;
    std::string characteristic;
    std::string from;
    bool timeToGo = false;
};

/// What is printed: as rows, and as JSON.
struct Trend
{
    std::vector<QStringList> rows;
    Json points = Json::array();
};

/// From the last of them before `from` on, which is what held then.
template<class Point>
std::vector<Point> since(const std::vector<Point>& points, const std::optional<QDateTime>& from)
{
    auto first = points.begin();
    while (from && first != points.end() && std::next(first) != points.end() && std::next(first)->at <= *from)
        ++first;
    return {first, points.end()};
}

Trend scoreTrend(const readiness::Dossier& dossier, const std::optional<QDateTime>& from)
{
    Trend trend{{{QStringLiteral("FROM"), QStringLiteral("VERDICT"), QStringLiteral("SCORE")}},
                Json::array()};
    for (const Standing& standing : since(dossier.transitions->standings, from)) {
        trend.rows.push_back({displayMoment(standing.at), toWords(standing.verdict),
                              QString::number(std::floor(standing.score))});
        trend.points.push_back({{"at", toText(standing.at)},
                                {"verdict", toText(toKey(standing.verdict))},
                                {"score", standing.score}});
    }
    return trend;
}

Trend tallyTrend(const readiness::Dossier& dossier, Characteristic characteristic,
                 const std::optional<QDateTime>& from)
{
    Trend trend{{{QStringLiteral("FROM"), QStringLiteral("PASSED"), QStringLiteral("OF")}}, Json::array()};
    for (const auto& tally : since(readiness::tallyTurns(*dossier.transitions, characteristic), from)) {
        trend.rows.push_back(
            {displayMoment(tally.at), QString::number(tally.passed), QString::number(tally.applicable)});
        trend.points.push_back(
            {{"at", toText(tally.at)}, {"passed", tally.passed}, {"applicable", tally.applicable}});
    }
    return trend;
}

Result<Trend> criterionTrend(const readiness::Dossier& dossier, const CriterionId& criterion,
                             const std::optional<QDateTime>& from)
{
    std::vector<CriterionTurn> turns;
    for (const CriterionTurn& turn : dossier.transitions->turns) {
        if (turn.criterion == criterion)
            turns.push_back(turn);
    }
    if (turns.empty())
        return Error{
            ErrorCode::NotFound, QStringLiteral("it was never asked of this release"), criterion.toString(),
            QStringLiteral("list what is asked with: slipway policy show %1").arg(dossier.policy->id)};
    Trend trend{{{QStringLiteral("FROM"), QStringLiteral("STATE"), QStringLiteral("MEASURED"),
                  QStringLiteral("EVIDENCE")}},
                Json::array()};
    for (const CriterionTurn& turn : since(turns, from)) {
        trend.rows.push_back({displayMoment(turn.at),
                              turn.state ? toWords(*turn.state) : QStringLiteral("Not asked"),
                              turn.measured.isEmpty() ? QStringLiteral("-") : turn.measured,
                              turn.evidence.isEmpty() ? QStringLiteral("-") : turn.evidence.toString()});
        trend.points.push_back({{"at", toText(turn.at)},
                                {"state", turn.state ? Json(toText(toKey(*turn.state))) : Json()},
                                {"value", turn.value ? Json(*turn.value) : Json()},
                                {"measured", toText(turn.measured)},
                                {"evidence", toText(turn.evidence.toString())}});
    }
    return trend;
}

double hoursOf(qint64 milliseconds)
{
    return std::round(static_cast<double>(milliseconds) / 360000.0) / 10;
}

QString durationWords(qint64 milliseconds)
{
    const double hours = hoursOf(milliseconds);
    return hours < 48 ? QStringLiteral("%1 h").arg(hours)
                      : QStringLiteral("%1 d").arg(std::round(hours / 2.4) / 10);
}

QString untilWords(const QDateTime& from, const std::optional<QDateTime>& to)
{
    return to ? durationWords(from.msecsTo(*to)) : QStringLiteral("not yet");
}

Trend timesToGo(const readiness::Dossier& dossier)
{
    Trend trend{{{QStringLiteral("RELEASE"), QStringLiteral("ADDED"), QStringLiteral("FIRST GO"),
                  QStringLiteral("PRODUCTION"), QStringLiteral("LONGEST OPEN")}},
                Json::array()};
    for (const auto& [release, time] : dossier.siblings) {
        QStringList longest;
        Json blockers = Json::array();
        for (const auto& blocker : time.blockers) {
            blockers.push_back({{"criterion", toText(blocker.criterion.toString())},
                                {"open_hours", hoursOf(blocker.milliseconds)},
                                {"still_open", blocker.isStillOpen}});
            if (longest.size() < 3)
                longest += QStringLiteral("%1 %2").arg(blocker.criterion.toString(),
                                                       durationWords(blocker.milliseconds));
        }
        trend.rows.push_back({release.name, displayMoment(time.addedAt),
                              untilWords(time.addedAt, time.firstGo),
                              untilWords(time.addedAt, time.inProduction),
                              longest.isEmpty() ? QStringLiteral("-") : longest.join(QLatin1String(", "))});
        trend.points.push_back(
            {{"release", toText(release.name)},
             {"added_at", toText(time.addedAt)},
             {"first_go_at", time.firstGo ? Json(toText(*time.firstGo)) : Json()},
             {"in_production_at", time.inProduction ? Json(toText(*time.inProduction)) : Json()},
             {"blockers", blockers}});
    }
    return trend;
}

Result<Trend> trendOf(const readiness::Dossier& dossier, const TrendOptions& options,
                      const std::optional<QDateTime>& from)
{
    if (options.timeToGo)
        return timesToGo(dossier);
    if (!options.criterion.empty())
        return criterionTrend(dossier, CriterionId(qstr(options.criterion)), from);
    if (!options.characteristic.empty())
        return tallyTrend(dossier, *fromKey(kCharacteristics, qstr(options.characteristic)), from);
    return scoreTrend(dossier, from);
}

int runTrend(const CommandContext& context, const TrendOptions& options)
{
    const auto from = parseMaybeMoment(options.from, "--from", context.clock());
    if (!from)
        return context.fail(from.error());
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossierWithPast(chosen->release.id, chosen->asOf);
    if (!dossier)
        return context.fail(dossier.error());
    const auto trend = trendOf(*dossier, options, *from);
    if (!trend)
        return context.fail(trend.error());
    if (context.json)
        context.terminal.print(trend->points);
    else
        context.terminal.printTable(trend->rows);
    return kDone;
}

} // namespace

void declareTrend(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "trend", "How a release stood over time: its verdict and score, or one part of it");
    auto options = std::make_shared<TrendOptions>();
    declareRelease(*command, options->about, nullptr);
    auto* criterion = command->addOption("--criterion", options->criterion, "Only this criterion");
    auto* characteristic =
        command->addOption("--characteristic", options->characteristic, "Only this characteristic")
            ->oneOf({"stability", "performance", "security", "maintainability", "observability", "ai"})
            ->excludes(criterion);
    auto* from = command->addOption("--from", options->from, "From then on (default: all of it)");
    declareAsOf(*command, options->about);
    command
        ->addFlag("--time-to-go", options->timeToGo,
                  "Of every release of the project: how long it took until Go, and what took longest")
        ->excludes(criterion)
        ->excludes(characteristic)
        ->excludes(from);
    line.on(command, [options](const CommandContext& context) { return runTrend(context, *options); });
}

} // namespace slipway::app
