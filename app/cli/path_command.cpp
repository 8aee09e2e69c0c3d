// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/result_text.h"

#include <algorithm>
#include <cmath>

namespace slipway::app {

using namespace model;

namespace {

struct PathOptions
{
    ReleaseOptions about;
    std::vector<std::string> passing;
    std::vector<std::string> waived;
    bool conditionsMet = false;
};

policy::WhatIf whatIfOf(const PathOptions& options)
{
    policy::WhatIf whatIf;
    for (const std::string& id : options.passing)
        whatIf.states.insert(CriterionId(qstr(id)), ResultState::Pass);
    for (const std::string& id : options.waived)
        whatIf.states.insert(CriterionId(qstr(id)), ResultState::Waived);
    whatIf.conditionsMet = options.conditionsMet;
    return whatIf;
}

/// A criterion cannot both pass and be waived.
Status checkOnce(const PathOptions& options)
{
    for (const std::string& id : options.waived) {
        if (std::find(options.passing.begin(), options.passing.end(), id) != options.passing.end())
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("it is named with --if and with --if-waived"), qstr(id),
                         QStringLiteral("name it with one of them")};
    }
    return Done{};
}

QString actionWords(PathAction action)
{
    switch (action) {
    case PathAction::Attest:
        return QStringLiteral("answer");
    case PathAction::Refresh:
        return QStringLiteral("collect again");
    case PathAction::ProvideEvidence:
        return QStringLiteral("bring evidence");
    case PathAction::Fix:
        return QStringLiteral("fix");
    case PathAction::BringDependency:
        return QStringLiteral("bring it to Go");
    }
    Q_UNREACHABLE();
}

Json stepJson(const PathStep& step, const readiness::Dossier& dossier)
{
    const Criterion* criterion = dossier.policy->find(step.criterion);
    const CriterionResult* result = dossier.evaluation.find(step.criterion);
    Json facts = Json::array();
    for (const QString& fact : result ? result->facts : QStringList())
        facts.push_back(toText(fact));
    Json json{{"criterion", toText(step.criterion.toString())},
              {"dependency", step.criterion.isEmpty() ? Json(toText(step.name())) : Json()},
              {"question", toText(criterion ? criterion->question : QString())},
              {"action", toText(actionWords(step.action))},
              {"owner_role", toText(step.ownerRole)},
              {"text", toText(step.text)},
              {"answered_by", toText(criterion ? criterion->answeredBy : QString())},
              {"starter", toText(criterion ? criterion->starter : QString())},
              {"facts", facts}};
    addOwner(json, step);
    return json;
}

void printPath(const Terminal& terminal, const readiness::Dossier& dossier, bool isWhatIf)
{
    const Evaluation& evaluation = dossier.evaluation;
    terminal.print(QStringLiteral("%1 %2 %3 %4, score %5")
                       .arg(dossier.project.name, dossier.release.name,
                            isWhatIf ? QStringLiteral("would be") : QStringLiteral("is"),
                            toWords(evaluation.verdict))
                       .arg(std::floor(evaluation.score)));
    terminal.print(evaluation.reason);
    if (evaluation.pathToGo.empty())
        return;
    terminal.print(QString());
    std::vector<QStringList> rows{
        {QStringLiteral("CRITERION"), QStringLiteral("OWNER"), QStringLiteral("DO"), QStringLiteral("HOW")}};
    for (const PathStep& step : evaluation.pathToGo)
        rows.push_back({step.name(), ownerText(step), actionWords(step.action), step.text});
    terminal.printTable(rows);
}

int path(const CommandContext& context, const PathOptions& options)
{
    if (const Status once = checkOnce(options); !once)
        return context.fail(once.error());
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const policy::WhatIf whatIf = whatIfOf(options);
    const auto dossier = chosen->workspace->whatIf(chosen->release.id, whatIf, chosen->asOf);
    if (!dossier)
        return context.fail(dossier.error());
    if (!context.json) {
        printPath(context.terminal, *dossier, !whatIf.isEmpty());
        return kDone;
    }
    Json json{{"project", toText(dossier->project.name)},
              {"release", toText(dossier->release.name)},
              {"what_if", !whatIf.isEmpty()},
              {"verdict", toText(toKey(dossier->evaluation.verdict))},
              {"score", dossier->evaluation.score},
              {"reason", toText(dossier->evaluation.reason)},
              {"open_conditions", dossier->evaluation.conditions}};
    json["path"] = Json::array();
    for (const PathStep& step : dossier->evaluation.pathToGo)
        json["path"].push_back(stepJson(step, *dossier));
    context.terminal.print(json);
    return kDone;
}

} // namespace

void declarePath(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "path", "The smallest set of criteria that turns the verdict to Go; what if some of it were done");
    auto options = std::make_shared<PathOptions>();
    declareRelease(*command, options->about, nullptr);
    command->addOption("--if", options->passing, "What if this criterion passed (repeatable)");
    command->addOption("--if-waived", options->waived, "What if this criterion were waived (repeatable)");
    command->addFlag("--if-conditions-met", options->conditionsMet,
                     "What if the conditions of the decision were met");
    declareAsOf(*command, options->about);
    line.on(command, [options](const CommandContext& context) { return path(context, *options); });
}

} // namespace slipway::app
