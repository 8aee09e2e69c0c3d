// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/criterion_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/waiver_list.h"

namespace slipway::app {

using namespace model;

namespace {

struct WaiveOptions
{
    CriterionOptions shared;
    std::string compensation;
    std::string approver;
    std::string role;
};

constexpr const char* kDefaultEnd = "14d";

/// One of them is meant: what is stored, as the workspace gives it.
using Act = Result<Waiver> (*)(readiness::Workspace&, const ChosenCriterion&, const WaiveOptions&);

readiness::WaiverRequest requestOf(const ChosenCriterion& chosen, const WaiveOptions& options)
{
    return {chosen.release.id,
            chosen.criterion,
            chosen.by,
            qstr(options.approver),
            qstr(options.shared.reason),
            qstr(options.compensation),
            chosen.expiresAt.value_or(QDateTime()),
            qstr(options.role)};
}

Result<Waiver> withdraw(readiness::Workspace& workspace, const ChosenCriterion& chosen, const WaiveOptions&)
{
    return workspace.withdrawWaiver(chosen.release.id, chosen.criterion, chosen.by);
}

Result<Waiver> waive(readiness::Workspace& workspace, const ChosenCriterion& chosen,
                     const WaiveOptions& options)
{
    return options.shared.withdraw ? withdraw(workspace, chosen, options)
                                   : workspace.waive(requestOf(chosen, options));
}

Result<Waiver> request(readiness::Workspace& workspace, const ChosenCriterion& chosen,
                       const WaiveOptions& options)
{
    return workspace.requestWaiver(requestOf(chosen, options));
}

template<bool Approves>
Result<Waiver> answer(readiness::Workspace& workspace, const ChosenCriterion& chosen,
                      const WaiveOptions& options)
{
    return workspace.answerWaiver({chosen.release.id, chosen.criterion, Approves, chosen.by,
                                   qstr(options.shared.reason), qstr(options.role), chosen.expiresAt});
}

int run(const CommandContext& context, const WaiveOptions& options, Act act)
{
    if (options.shared.criterion.empty() || options.shared.project.empty()) {
        context.terminal.say(
            QStringLiteral("a waiver needs a criterion and --project NAME; see: slipway waive --help"));
        return kUsage;
    }
    const auto chosen = chooseCriterion(context, options.shared);
    if (!chosen)
        return context.fail(chosen.error());
    const auto stored = act(*chosen->workspace, *chosen, options);
    if (!stored)
        return context.fail(stored.error());
    if (!context.json && stored->step == WaiverStep::Requested && !stored->withdrawn)
        context.terminal.say(
            QStringLiteral(
                "a waiver is asked for; it is answered with: slipway waive approve %1 --project %2")
                .arg(stored->criterion.toString(), qstr(options.shared.project)));
    return tellOutcome(context, *chosen, stored->id, stored->expiresAt);
}

void addCompensation(Command& command, WaiveOptions& options)
{
    command.addOption("--compensation", options.compensation, "What lowers the risk meanwhile");
}

void addRole(Command& command, WaiveOptions& options)
{
    command.addOption("--role", options.role, "In which role it is approved, where the policy asks for one");
}

struct Step
{
    const char* name;
    const char* words;
    CriterionTexts texts;
    Act act;
};

void declareSteps(CommandLine& line, Command& command)
{
    const Step steps[] = {
        {"request",
         "Ask for one",
         {"Why launching without it is acceptable", "Who asks (default: you)",
          "Until when it is to hold (default: 14d)", nullptr},
         request},
        {"approve",
         "Approve the one that is asked for",
         {"Why it is approved", "Who approves (default: you)",
          "Until when it holds (default: as was asked for)", nullptr},
         answer<true>},
        {"refuse",
         "Refuse the one that is asked for",
         {"Why it is refused", "Who refuses (default: you)", nullptr, nullptr},
         answer<false>},
        {"withdraw",
         "Take back what is asked for, else the waiver",
         {nullptr, "Who takes it back (default: you)", nullptr, nullptr},
         withdraw},
    };
    for (const Step& step : steps) {
        auto options = std::make_shared<WaiveOptions>();
        auto* below = command.addSubcommand(step.name, step.words);
        declareCriterion(*below, options->shared, step.texts);
        const bool isRequest = step.act == &request;
        if (isRequest) {
            options->shared.expires = kDefaultEnd;
            addCompensation(*below, *options);
        }
        if (step.act != &withdraw)
            addRole(*below, *options);
        line.on(below, [options, act = step.act](const CommandContext& context) {
            return run(context, *options, act);
        });
    }
}

} // namespace

void declareWaive(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "waive", "Record an approved, expiring permission for a criterion that fails, or ask for one");
    auto options = std::make_shared<WaiveOptions>();
    options->shared.expires = kDefaultEnd;
    declareCriterion(*command, options->shared,
                     {"Why launching without it is acceptable", "Who asked for it (default: you)",
                      "Until when it holds (default: 14d)", "Take back what is asked for, else the waiver"});
    // The commands below it name their own.
    command->option("CRITERION")->required(false);
    command->option("--project")->required(false);
    addCompensation(*command, *options);
    addRole(*command, *options);
    command->addOption("--approver,--approved-by", options->approver, "Who approved it");
    line.on(command, [options](const CommandContext& context) { return run(context, *options, waive); });
    declareSteps(line, *command);
    declareWaiverList(line, *command);
}

} // namespace slipway::app
