// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/result_text.h"
#include "app/cli/time_text.h"

#include "core/policy/evaluate.h"

#include <cmath>

namespace slipway::app {

using namespace model;

namespace {

struct StatusOptions
{
    std::string project;
    std::string release;
    std::string asOf;
};

int printBoard(const CommandContext& context, const readiness::Board& board)
{
    int code = kDone;
    Json json = Json::array();
    std::vector<QStringList> rows{
        {QStringLiteral("PROJECT"), QStringLiteral("RELEASE"), QStringLiteral("COMMIT"),
         QStringLiteral("LAUNCH"), QStringLiteral("VERDICT"), QStringLiteral("SCORE"),
         QStringLiteral("PASSED"), QStringLiteral("ATTENTION"), QStringLiteral("FRESHEST")}};
    for (const readiness::BoardRow& row : board.rows) {
        const Evaluation& evaluation = row.evaluation;
        json.push_back(releaseJson(row));
        rows.push_back(
            {row.project.isSample ? row.project.name + QStringLiteral(" (sample)") : row.project.name,
             row.release.name, row.release.target.shortHex(),
             row.release.launchAt ? displayMoment(*row.release.launchAt) : QStringLiteral("-"),
             toWords(evaluation.verdict), QString::number(std::floor(evaluation.score)),
             QStringLiteral("%1/%2").arg(evaluation.passed).arg(evaluation.applicable),
             row.problem ? QStringLiteral("policy unreadable") : attentionText(evaluation),
             evaluation.freshest ? policy::displayAge(*evaluation.freshest, board.at)
                                 : QStringLiteral("never")});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    for (const readiness::BoardRow& row : board.rows) {
        if (row.problem)
            code = context.fail({row.problem->code, row.problem->what,
                                 row.project.name + QStringLiteral(": ") + row.problem->where,
                                 row.problem->hint});
    }
    return code;
}

void printDossier(const CommandContext& context, const readiness::Dossier& dossier)
{
    const Evaluation& evaluation = dossier.evaluation;
    context.terminal.print(QStringLiteral("%1 %2 at %3: %4, score %5 of 100, %6 of %7 passed")
                               .arg(dossier.project.name, dossier.release.name,
                                    dossier.release.target.shortHex(), toWords(evaluation.verdict))
                               .arg(std::floor(evaluation.score))
                               .arg(evaluation.passed)
                               .arg(evaluation.applicable));
    context.terminal.print(evaluation.reason);
    if (dossier.watch.state != readiness::WatchState::NotLaunched)
        context.terminal.print(dossier.watch.sentence);
    context.terminal.print(QString());
    context.terminal.printTable(resultTable(dossier, false));
    context.terminal.print(QString());
    if (!evaluation.signOffs.empty())
        context.terminal.printTable(signOffTable(dossier));
    const QString decision = decisionText(dossier);
    context.terminal.print(decision.isEmpty() ? QStringLiteral("Nobody decided yet.") : decision);
    if (evaluation.pathToGo.empty())
        return;
    context.terminal.print(QString());
    context.terminal.print(QStringLiteral("Path to Go, cheapest first:"));
    for (const PathStep& step : evaluation.pathToGo)
        context.terminal.print(QStringLiteral("  %1 (%2): %3").arg(step.name(), ownerText(step), step.text));
}

int status(const CommandContext& context, const StatusOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    if (options.project.empty()) {
        const auto board = (*workspace)->board(false, *asOf);
        return board ? printBoard(context, *board) : context.fail(board.error());
    }
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release), *asOf);
    if (!release)
        return context.fail(release.error());
    const auto dossier = (*workspace)->dossier(release->id, *asOf);
    if (!dossier)
        return context.fail(dossier.error());
    if (context.json)
        context.terminal.print(dossierJson(*dossier));
    else
        printDossier(context, *dossier);
    return kDone;
}

} // namespace

void declareStatus(CommandLine& line)
{
    auto* command = line.root().addSubcommand("status", "Verdicts of all releases, or the results of one");
    auto options = std::make_shared<StatusOptions>();
    auto* project =
        command->addOption("--project", options->project, "Show the checklist of this project's release");
    command->addOption("--release", options->release, "The release (default: the one that launches soonest)")
        ->needs(project);
    command->addOption("--as-of", options->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    line.on(command, [options](const CommandContext& context) { return status(context, *options); });
}

} // namespace slipway::app
