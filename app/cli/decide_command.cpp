// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/decision_options.h"
#include "app/cli/exit_code.h"
#include "app/cli/result_text.h"
#include "app/cli/time_text.h"

#include "core/policy/people_rules.h"

namespace slipway::app {

using namespace model;

namespace {

struct DecideOptions
{
    std::string project;
    std::string release;
    std::string by;
    DecisionOptions decision;
};

struct ConditionOptions
{
    std::string project;
    std::string release;
    int number = 0; ///< from 1
    std::string reason;
    std::string by;
};

int decide(const CommandContext& context, const DecideOptions& options)
{
    const auto conditions = readConditions(options.decision.conditions, context.clock());
    if (!conditions)
        return context.fail(conditions.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
    if (!release)
        return context.fail(release.error());
    const auto decision = (*workspace)
                              ->decide({release->id, verdictOf(options.decision),
                                        options.by.empty() ? context.person : qstr(options.by),
                                        qstr(options.decision.reason), *conditions});
    if (!decision)
        return context.fail(decision.error());
    if (context.json)
        context.terminal.print(Json{{"id", toText(decision->id.toString())},
                                    {"decision", toText(toKey(decision->verdict))},
                                    {"by", toText(decision->by)},
                                    {"conditions", decision->conditions.size()},
                                    {"snapshot_sha256", toText(decision->snapshotSha256)}});
    else
        context.terminal.say(QStringLiteral("%1 decided %2 for %3 %4, on snapshot %5")
                                 .arg(decision->by, toWords(decision->verdict), qstr(options.project),
                                      release->name, decision->snapshotSha256.left(12)));
    return kDone;
}

struct Chosen
{
    std::unique_ptr<readiness::Workspace> workspace;
    Release release;
};

Result<Chosen> choose(const CommandContext& context, const ConditionOptions& options)
{
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
    if (!release)
        return release.error();
    return Chosen{std::move(workspace).value(), std::move(release).value()};
}

QString stateWords(const policy::ConditionState& state)
{
    if (state.met)
        return QStringLiteral("met, says %1").arg(state.met->by);
    return state.isOverdue ? QStringLiteral("overdue") : QStringLiteral("open");
}

int list(const CommandContext& context, const ConditionOptions& options)
{
    const auto chosen = choose(context, options);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id);
    if (!dossier)
        return context.fail(dossier.error());
    if (context.json) {
        context.terminal.print(conditionsJson(*dossier));
        return kDone;
    }
    std::vector<QStringList> rows{{QStringLiteral("NUMBER"), QStringLiteral("STATE"), QStringLiteral("DUE"),
                                   QStringLiteral("OWNER"), QStringLiteral("WHAT")}};
    for (const policy::ConditionState& state :
         policy::conditionStates(dossier->people, dossier->evaluation.at))
        rows.push_back({QString::number(state.number + 1), stateWords(state),
                        displayMoment(state.condition.due), state.condition.owner, state.condition.what});
    context.terminal.printTable(rows);
    return kDone;
}

int say(const CommandContext& context, const ConditionOptions& options, bool isMet)
{
    const auto chosen = choose(context, options);
    if (!chosen)
        return context.fail(chosen.error());
    const auto met = chosen->workspace->meetCondition({chosen->release.id, options.number - 1, isMet,
                                                       options.by.empty() ? context.person : qstr(options.by),
                                                       qstr(options.reason)});
    if (!met)
        return context.fail(met.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id);
    if (!dossier)
        return context.fail(dossier.error());
    if (context.json)
        context.terminal.print(conditionsJson(*dossier));
    else
        context.terminal.say(QStringLiteral("condition %1 is %2; %3 %4 is %5")
                                 .arg(options.number)
                                 .arg(isMet ? QStringLiteral("met") : QStringLiteral("open again"),
                                      qstr(options.project), chosen->release.name,
                                      toWords(dossier->evaluation.verdict)));
    return kDone;
}

Command* addCondition(Command& parent, const char* name, const char* words, ConditionOptions& options)
{
    auto* command = parent.addSubcommand(name, words);
    command->addOption("--project", options.project, "The project")->required();
    command->addOption("--release", options.release, "The release (default: the one that launches soonest)");
    return command;
}

} // namespace

void declareDecide(CommandLine& line)
{
    auto options = std::make_shared<DecideOptions>();
    auto* command = line.root().addSubcommand("decide", "Write down what a launch meeting decides");
    command->addOption("--project", options->project, "The project")->required();
    command->addOption("--release", options->release, "The release (default: the one that launches soonest)");
    declareDecision(*command, options->decision);
    command->addOption("--by", options->by, "Who decides (default: you)");
    line.on(command, [options](const CommandContext& context) { return decide(context, *options); });
}

void declareCondition(CommandLine& line)
{
    auto* command = line.root().addSubcommand("condition", "The conditions of the decision that holds");
    command->requireSubcommand();
    auto options = std::make_shared<ConditionOptions>();
    auto* listing =
        addCondition(*command, "list", "What must still happen, by when, and who sees to it", *options);
    line.on(listing, [options](const CommandContext& context) { return list(context, *options); });
    for (const bool isMet : {true, false}) {
        auto* saying = isMet ? addCondition(*command, "met", "Say that one is met", *options)
                             : addCondition(*command, "reopen", "Take back that one is met", *options);
        saying->addOption("NUMBER", options->number, "As listed")->required();
        saying->addOption("--reason", options->reason, "How you know")->required();
        saying->addOption("--by", options->by, "Who says so (default: you)");
        line.on(saying,
                [options, isMet](const CommandContext& context) { return say(context, *options, isMet); });
    }
}

} // namespace slipway::app
