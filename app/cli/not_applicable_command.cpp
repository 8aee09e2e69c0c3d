// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/criterion_command.h"

namespace slipway::app {

using namespace model;

namespace {

struct NotApplicableOptions
{
    CriterionOptions shared;
    std::string approver;
};

int takeOut(const CommandContext& context, const NotApplicableOptions& options)
{
    const auto chosen = chooseCriterion(context, options.shared);
    if (!chosen)
        return context.fail(chosen.error());
    readiness::Workspace& workspace = *chosen->workspace;
    const auto stored = options.shared.withdraw
                            ? workspace.putBack(chosen->release.id, chosen->criterion, chosen->by)
                            : workspace.takeOut({chosen->release.id, chosen->criterion, chosen->by,
                                                 qstr(options.approver), qstr(options.shared.reason)});
    if (!stored)
        return context.fail(stored.error());
    return tellOutcome(context, *chosen, stored->id, {});
}

} // namespace

void declareNotApplicable(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "not-applicable", "Say that a criterion does not apply to a release, with a reason");
    auto options = std::make_shared<NotApplicableOptions>();
    declareCriterion(*command, options->shared,
                     {"Why it does not apply", "Who says so (default: you)", nullptr, "It applies after all",
                      "--take-back,--withdraw"});
    command->addOption("--approver,--approved-by", options->approver,
                       "Who approved it: of a blocker another person");
    line.on(command, [options](const CommandContext& context) { return takeOut(context, *options); });
}

} // namespace slipway::app
