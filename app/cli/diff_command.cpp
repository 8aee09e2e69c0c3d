// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/time_text.h"

#include "core/readiness/release_difference.h"

#include <cmath>

namespace slipway::app {

using namespace model;
using readiness::ResultDifference;

namespace {

struct DiffOptions
{
    std::string project;
    std::string release;
    std::string from;
    std::string to;
    std::string against; ///< another release of the project
};

struct Looks
{
    readiness::Dossier before;
    readiness::Dossier after;
};

Result<Looks> look(const CommandContext& context, readiness::Workspace& workspace, const DiffOptions& options)
{
    const auto from = parseMaybeMoment(options.from, "--from", context.clock());
    const auto to = parsePastMoment(options.to, "--to", context.clock());
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from && **from > to->value_or(context.clock()))
        return Error{ErrorCode::InvalidInput, QStringLiteral("begins after it ends"),
                     QStringLiteral("--from"), QStringLiteral("name an earlier moment")};
    const auto release = workspace.findRelease(qstr(options.project), qstr(options.release), *to);
    if (!release)
        return release.error();
    auto after = workspace.dossier(release->id, *to);
    if (!after)
        return after.error();
    const bool isOther = !options.against.empty();
    // Of the same release: since the last review, unless another moment is named.
    const store::AsOf then = *from ? *from : isOther ? *to : store::AsOf(readiness::comparedSince(*after));
    const auto other =
        isOther ? workspace.findRelease(qstr(options.project), qstr(options.against), then) : release;
    if (!other)
        return other.error();
    auto before = workspace.dossier(other->id, then);
    if (!before)
        return before.error();
    return Looks{std::move(before).value(), std::move(after).value()};
}

QString kindWords(ResultDifference::Kind kind)
{
    switch (kind) {
    case ResultDifference::Kind::Turned:
        return QStringLiteral("turned");
    case ResultDifference::Kind::Measured:
        return QStringLiteral("measured");
    case ResultDifference::Kind::Added:
        return QStringLiteral("added");
    case ResultDifference::Kind::Removed:
        return QStringLiteral("removed");
    }
    Q_UNREACHABLE();
}

QString sideWords(const std::optional<CriterionResult>& result)
{
    if (!result)
        return QStringLiteral("not asked");
    return result->measured.isEmpty()
               ? toWords(result->state)
               : QStringLiteral("%1 (%2)").arg(toWords(result->state), result->measured);
}

Json sideJson(const std::optional<CriterionResult>& result)
{
    if (!result)
        return {};
    return {{"state", toText(toKey(result->state))},
            {"measured", toText(result->measured)},
            {"explanation", toText(result->explanation)}};
}

Json lookJson(const readiness::Dossier& dossier)
{
    return {{"at", toText(dossier.evaluation.at)},
            {"release", toText(dossier.release.name)},
            {"commit", toText(dossier.release.target.hex())},
            {"policy", toText(dossier.policy->id + QLatin1Char(' ') + dossier.policy->version)},
            {"verdict", toText(toKey(dossier.evaluation.verdict))},
            {"score", dossier.evaluation.score}};
}

void printLooks(const Terminal& terminal, const Looks& looks)
{
    for (const auto* dossier : {&looks.before, &looks.after})
        terminal.print(QStringLiteral("%1: %2 %3 at %4 by %5 %6: %7, score %8")
                           .arg(displayMoment(dossier->evaluation.at), dossier->project.name,
                                dossier->release.name, dossier->release.target.shortHex(),
                                dossier->policy->id, dossier->policy->version,
                                toWords(dossier->evaluation.verdict))
                           .arg(std::floor(dossier->evaluation.score)));
}

Json maybeVerdict(const std::optional<Verdict>& verdict)
{
    return verdict ? Json(toText(toKey(*verdict))) : Json();
}

/// What differs besides the criteria.
void addOthers(Json& json, const readiness::ReleaseDifference& difference)
{
    json["verdict"] = Json();
    if (const auto& verdict = difference.verdict)
        json["verdict"] = {{"before", toText(toKey(verdict->before))},
                           {"after", toText(toKey(verdict->after))},
                           {"reason_before", toText(verdict->reasonBefore)},
                           {"reason", toText(verdict->reason)}};
    json["dependencies"] = Json::array();
    for (const readiness::DependencyDifference& one : difference.dependencies)
        json["dependencies"].push_back({{"name", toText(one.name)},
                                        {"before", maybeVerdict(one.before)},
                                        {"after", maybeVerdict(one.after)},
                                        {"reason", toText(one.reason)}});
}

void addOthers(std::vector<QStringList>& rows, const readiness::ReleaseDifference& difference)
{
    if (const auto& verdict = difference.verdict)
        rows.push_back({QStringLiteral("verdict"), QStringLiteral("-"), toWords(verdict->before),
                        toWords(verdict->after), verdict->reason});
    const auto side = [](const std::optional<Verdict>& verdict) {
        return verdict ? toWords(*verdict) : QStringLiteral("not named");
    };
    for (const readiness::DependencyDifference& one : difference.dependencies)
        rows.push_back({QStringLiteral("depends on"), one.name, side(one.before), side(one.after),
                        one.reason.isEmpty() ? QStringLiteral("-") : one.reason});
}

int diff(const CommandContext& context, const DiffOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto looks = look(context, **workspace, options);
    if (!looks)
        return context.fail(looks.error());
    const auto difference = readiness::differenceOf(looks->before, looks->after);
    Json json{{"before", lookJson(looks->before)}, {"after", lookJson(looks->after)}};
    addOthers(json, difference);
    json["results"] = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("WHAT"), QStringLiteral("CRITERION"),
                                   QStringLiteral("BEFORE"), QStringLiteral("AFTER"),
                                   QStringLiteral("BECAUSE OF")}};
    addOthers(rows, difference);
    for (const ResultDifference& one : difference.results) {
        json["results"].push_back({{"kind", toText(kindWords(one.kind))},
                                   {"criterion", toText(one.criterion.toString())},
                                   {"question", toText(one.question)},
                                   {"before", sideJson(one.before)},
                                   {"after", sideJson(one.after)},
                                   {"because_of", toText(one.ground())}});
        const QString what = one.kind == ResultDifference::Kind::Turned
                                 ? (one.isBetter() ? QStringLiteral("better") : QStringLiteral("worse"))
                                 : kindWords(one.kind);
        rows.push_back({what, one.criterion.toString(), sideWords(one.before), sideWords(one.after),
                        one.ground().isEmpty() ? QStringLiteral("-") : one.ground()});
    }
    if (context.json) {
        context.terminal.print(json);
        return kDone;
    }
    printLooks(context.terminal, *looks);
    context.terminal.print(QString());
    if (difference.isEmpty())
        context.terminal.print(QStringLiteral("Nothing turned."));
    else
        context.terminal.printTable(rows);
    return kDone;
}

} // namespace

void declareDiff(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "diff", "What turned between two moments, or between two releases, and why");
    auto options = std::make_shared<DiffOptions>();
    command->addOption("--project", options->project, "The project")->required();
    command->addOption("--release", options->release, "The release (default: the one that launches soonest)");
    command->addOption("--from", options->from, "From then (default: the last review, else a week ago)");
    command->addOption("--to", options->to, "To then (default: now)");
    command->addOption("--against", options->against, "From this release of the project");
    line.on(command, [options](const CommandContext& context) { return diff(context, *options); });
}

} // namespace slipway::app
