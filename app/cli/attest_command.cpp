// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/criterion_command.h"

namespace slipway::app {

using namespace model;

namespace {

struct AttestOptions
{
    CriterionOptions shared;
    std::string link;
    bool no = false;
};

int attest(const CommandContext& context, const AttestOptions& options)
{
    const auto chosen = chooseCriterion(context, options.shared);
    if (!chosen)
        return context.fail(chosen.error());
    readiness::Workspace& workspace = *chosen->workspace;
    const ReleaseId& release = chosen->release.id;
    const auto stored = options.shared.withdraw
                            ? workspace.withdrawAttestation(release, chosen->criterion, chosen->by)
                            : workspace.attest({release, chosen->criterion, !options.no, chosen->by,
                                                qstr(options.shared.reason), qstr(options.link),
                                                chosen->expiresAt.value_or(QDateTime())});
    if (!stored)
        return context.fail(stored.error());
    return tellOutcome(context, *chosen, stored->id, stored->expiresAt);
}

} // namespace

void declareAttest(CommandLine& line)
{
    auto* command = line.root().addSubcommand("attest", "Answer a criterion, with a reason and an expiry");
    auto options = std::make_shared<AttestOptions>();
    options->shared.expires = "30d";
    declareCriterion(*command, options->shared,
                     {"How you know", "Who answers (default: you)",
                      "Until when the answer counts (default: 30d)", "Take the last answer back"});
    command->addOption("--link", options->link, "Where to read more");
    command->addFlag("--no", options->no, "The answer is no: the criterion is not met");
    line.on(command, [options](const CommandContext& context) { return attest(context, *options); });
}

} // namespace slipway::app
