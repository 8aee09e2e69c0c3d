// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/criterion_command.h"

namespace slipway::app {

using namespace model;

namespace {

struct WaiveOptions
{
    CriterionOptions shared;
    std::string compensation;
    std::string approver;
};

int waive(const CommandContext& context, const WaiveOptions& options)
{
    const auto chosen = chooseCriterion(context, options.shared);
    if (!chosen)
        return context.fail(chosen.error());
    readiness::Workspace& workspace = *chosen->workspace;
    const ReleaseId& release = chosen->release.id;
    const auto stored =
        options.shared.withdraw
            ? workspace.withdrawWaiver(release, chosen->criterion, chosen->by)
            : workspace.waive({release, chosen->criterion, chosen->by, qstr(options.approver),
                               qstr(options.shared.reason), qstr(options.compensation), chosen->expiresAt});
    if (!stored)
        return context.fail(stored.error());
    return tellOutcome(context, *chosen, stored->id, stored->expiresAt);
}

} // namespace

void declareWaive(CommandLine& line)
{
    auto* command = line.root().add_subcommand(
        "waive", "Record an approved, expiring permission for a criterion that fails");
    auto options = std::make_shared<WaiveOptions>();
    options->shared.expires = "14d";
    declareCriterion(*command, options->shared,
                     {"Why launching without it is acceptable", "Who asked for it (default: you)",
                      "Until when it holds (default: 14d)", "Take the waiver back"});
    command->add_option("--compensation", options->compensation, "What lowers the risk meanwhile");
    command->add_option("--approver", options->approver, "Who approved it");
    line.on(command, [options](const CommandContext& context) { return waive(context, *options); });
}

} // namespace slipway::app
