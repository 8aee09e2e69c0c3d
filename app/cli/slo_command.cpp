// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/intake.h"
#include "app/cli/slo_text.h"
#include "app/cli/time_text.h"

#include "core/evidence/envelope.h"
#include "core/readiness/slo_evidence.h"
#include "core/slo/prometheus_series.h"

#include <QFile>

namespace slipway::app {

using namespace model;

namespace {

struct SloOptions
{
    std::string good;
    std::string bad;
    std::string total;
    double target = 99.9;
    std::string window = "30d";
    std::string method = "by-request";
    double sliceTarget = 99;
    bool isIncrease = false;
    std::string at;
    std::string name = "default";
    double leastBudget = 25;
    bool import = false;
    std::string project;
    std::string release;
    std::string environment;
};

constexpr qint64 kLargestAnswer = 64 << 20;

Result<slo::RangeAnswer> readAnswer(const std::string& path)
{
    QFile file(qstr(path));
    const QString hint = QStringLiteral("name the saved answer of /api/v1/query_range");
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), qstr(path), hint};
    // A device has no size: one byte more than may be, so that what is larger is noticed and not read whole.
    QByteArray json = file.read(kLargestAnswer + 1);
    if (json.size() > kLargestAnswer)
        return Error{ErrorCode::InvalidInput, QStringLiteral("is larger than 64 MiB"), qstr(path), hint};
    return slo::RangeAnswer{std::move(json), qstr(path)};
}

Result<slo::Window> readWindow(const QString& text)
{
    static const QHash<QString, slo::CalendarUnit> units{
        {QStringLiteral("week"), slo::CalendarUnit::Week},
        {QStringLiteral("month"), slo::CalendarUnit::Month},
        {QStringLiteral("quarter"), slo::CalendarUnit::Quarter},
        {QStringLiteral("year"), slo::CalendarUnit::Year}};
    if (const auto unit = units.constFind(text); unit != units.constEnd())
        return slo::Window(slo::CalendarWindow{*unit});
    bool isNumber = false;
    constexpr int kMostDays = 366;
    const int days = text.chopped(text.endsWith(QLatin1Char('d')) ? 1 : 0).toInt(&isNumber);
    if (!isNumber || !text.endsWith(QLatin1Char('d')) || days < 1 || days > kMostDays)
        return Error{ErrorCode::InvalidInput, QStringLiteral("\"%1\" is no window").arg(text),
                     QStringLiteral("--window"),
                     QStringLiteral("use days such as 30d, or week, month, quarter or year")};
    return slo::Window(slo::RollingWindow{days * slo::kDay});
}

Status checkPercentages(const SloOptions& options)
{
    // Less is a fraction of one by mistake: nobody promises that every second event fails. NaN fails all of
    // these.
    constexpr double kLeastTarget = 50;
    if (!(options.target >= kLeastTarget && options.target < 100))
        return Error{ErrorCode::InvalidInput, QStringLiteral("no service meets or misses such a target"),
                     QStringLiteral("--target"),
                     QStringLiteral("give it in percent, from 50 to below 100, as in 99.9")};
    if (!(options.sliceTarget > 0 && options.sliceTarget <= 100))
        return Error{ErrorCode::InvalidInput, QStringLiteral("no slice can be judged by it"),
                     QStringLiteral("--slice-target"),
                     QStringLiteral("give a percentage above 0 and up to 100")};
    if (!(options.leastBudget >= 0 && options.leastBudget <= 100))
        return Error{ErrorCode::InvalidInput, QStringLiteral("no budget can be judged by it"),
                     QStringLiteral("--least-budget"), QStringLiteral("give a percentage from 0 to 100")};
    return Done{};
}

Result<slo::Objective> readObjective(const SloOptions& options)
{
    if (const Status checked = checkPercentages(options); !checked)
        return checked.error();
    const auto window = readWindow(qstr(options.window));
    if (!window)
        return window.error();
    slo::Objective objective;
    objective.name = qstr(options.name);
    objective.target = options.target / 100;
    objective.sliceTarget = options.sliceTarget / 100;
    objective.window = *window;
    if (options.method == "by-time")
        objective.method = slo::Method::ByTime;
    else if (options.method == "by-slice")
        objective.method = slo::Method::BySlice;
    return objective;
}

struct Judged
{
    slo::Objective objective;
    slo::Standing standing;
    QDateTime at;
    std::vector<slo::RangeAnswer> answers;
};

Result<Judged> judge(const CommandContext& context, const SloOptions& options)
{
    auto objective = readObjective(options);
    if (!objective)
        return objective.error();
    const bool areBad = options.good.empty();
    auto counted = readAnswer(areBad ? options.bad : options.good);
    if (!counted)
        return counted.error();
    auto total = readAnswer(options.total);
    if (!total)
        return total.error();
    const auto series = slo::seriesFrom(
        {*counted, areBad, *total, options.isIncrease ? slo::Counting::PerStep : slo::Counting::Counters});
    if (!series)
        return series.error();
    if (series->slices().empty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("nothing in it was measured"), total->where,
                     QStringLiteral("ask for a range in which the service was scraped")};
    // A saved answer ends where it ends: judged later, it would look like an outage of the measuring.
    QDateTime at = series->slices().back().from.addMSecs(series->sliceLength().count());
    if (!options.at.empty()) {
        const auto moment = parseMoment(qstr(options.at), QStringLiteral("--at"), context.clock());
        if (!moment)
            return moment.error();
        at = *moment;
    }
    auto standing = slo::standingOf(*objective, *series, at);
    return Judged{std::move(objective).value(),
                  std::move(standing),
                  at,
                  {std::move(counted).value(), std::move(total).value()}};
}

/// What was judged becomes evidence about the project's running service.
int store(const CommandContext& context, const SloOptions& options, const Judged& judged)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
    if (!release)
        return context.fail(release.error());
    Evidence evidence =
        readiness::evidenceOf(judged.objective, judged.standing, *context.shipped.registry, judged.at);
    evidence.subject = {qstr(options.project), release->target, release->name,
                        options.environment.empty() ? toKey(release->stage) : qstr(options.environment)};
    for (const slo::RangeAnswer& answer : judged.answers)
        evidence.provenance.push_back({answer.where, sha256Hex(answer.json)});
    Intake intake(context, (*workspace)->ingest());
    const QByteArray envelope = QByteArray::fromStdString(evidence::toEnvelope(evidence).dump());
    if (const Status added = intake.add({envelope, qstr(options.total), {}, {}, qstr(options.project)});
        !added)
        return context.fail(added.error());
    if (const Status done = intake.finish(); !done)
        return context.fail(done.error());
    const int code = intake.report(false);
    const auto about = (*workspace)->dossier(release->id);
    if (!about)
        return context.fail(about.error());
    if (const auto& launched = about->watch.launchedAt; launched && judged.at < *launched)
        context.terminal.say(
            QStringLiteral("measured at %1, before the launch at %2: the launch watch does not "
                           "count it")
                .arg(displayMoment(judged.at), displayMoment(*launched)));
    return code;
}

int run(const CommandContext& context, const SloOptions& options)
{
    if (options.good.empty() == options.bad.empty())
        return context.fail({ErrorCode::InvalidInput,
                             QStringLiteral("either the good events or the bad ones count"),
                             {},
                             QStringLiteral("name one file with --good or with --bad")});
    if (options.import && options.project.empty())
        return context.fail({ErrorCode::InvalidInput, QStringLiteral("evidence is about a project"),
                             QStringLiteral("--import"), QStringLiteral("name it with --project")});
    if (!options.environment.empty() && !isStageKey(qstr(options.environment)))
        return context.fail({ErrorCode::InvalidInput, QStringLiteral("is no name of a stage"),
                             QStringLiteral("--environment ") + qstr(options.environment),
                             QStringLiteral("name one as slipway stages list does, such as production")});
    const auto judged = judge(context, options);
    if (!judged)
        return context.fail(judged.error());
    const slo::Gate gate = slo::launchGate(judged->standing, options.leastBudget / 100);
    if (context.json)
        context.terminal.print(standingJson(judged->objective, judged->standing, gate));
    else
        for (const QString& text : standingLines(judged->objective, judged->standing, gate))
            context.terminal.print(text);
    return options.import ? store(context, options, *judged) : int(kDone);
}

} // namespace

void declareSlo(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "slo", "How a service level objective stands, from saved answers of Prometheus");
    auto options = std::make_shared<SloOptions>();
    command->addOption("--good", options->good, "The good events, as /api/v1/query_range answered");
    command->addOption("--bad", options->bad, "Or the bad events");
    command->addOption("--total", options->total, "All events, with the same start, end and step")
        ->required();
    command->addOption("--target", options->target, "Percentage of good events that is promised")->required();
    command->addOption("--window", options->window,
                       "Days such as 30d (default), or week, month, quarter, year");
    command->addOption("--method", options->method, "How events become one number (default: by-request)")
        ->oneOf({"by-request", "by-time", "by-slice"});
    command->addOption("--slice-target", options->sliceTarget,
                       "by-slice: percentage of good events that makes a slice good (default: 99)");
    command->addFlag("--increase", options->isIncrease,
                     "The answers are of increase(…[STEP]), not of counters");
    command->addOption("--at", options->at, "The moment (default: the end of what was measured)");
    command->addOption("--name", options->name, "The objective's name (default: default)");
    command->addOption("--least-budget", options->leastBudget,
                       "Percentage of the error budget that a launch needs (default: 25)");
    auto* storing = command->addFlag("--import", options->import, "Store it as evidence");
    command->addOption("--project", options->project, "Whose it is")->needs(storing);
    command->addOption("--release", options->release, "The release (default: the one that launches soonest)")
        ->needs(storing);
    command->addOption("--environment", options->environment, "Where it runs (default: the release's stage)")
        ->needs(storing);
    line.on(command, [options](const CommandContext& context) { return run(context, *options); });
}

} // namespace slipway::app
