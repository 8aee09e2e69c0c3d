// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

namespace {

struct AttestOptions
{
    std::string project;
    std::string release;
    std::string criterion;
    std::string reason;
    std::string expires = "30d";
    std::string link;
    std::string by;
    bool no = false;
    bool withdraw = false;
};

int attest(const CommandContext& context, const AttestOptions& options)
{
    const auto expires = parseMoment(qstr(options.expires), QStringLiteral("--expires"), context.clock());
    if (!expires)
        return context.fail(expires.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
    if (!release)
        return context.fail(release.error());
    const CriterionId criterion(qstr(options.criterion));
    const QString by = options.by.empty() ? context.person : qstr(options.by);
    const auto stored = options.withdraw ? (*workspace)->withdrawAttestation(release->id, criterion, by)
                                         : (*workspace)
                                               ->attest({release->id, criterion, !options.no, by,
                                                         qstr(options.reason), qstr(options.link), *expires});
    if (!stored)
        return context.fail(stored.error());
    const auto dossier = (*workspace)->dossier(release->id);
    if (!dossier)
        return context.fail(dossier.error());
    if (context.json)
        context.terminal.print(Json{{"id", stored->id.toString().toStdString()},
                                    {"criterion", criterion.toString().toStdString()},
                                    {"expires_at", stored->expiresAt.toString(Qt::ISODate).toStdString()},
                                    {"verdict", toKey(dossier->evaluation.verdict).toStdString()}});
    else
        context.terminal.say(QStringLiteral("%1 %2: %3 is now %4; the verdict is %5")
                                 .arg(qstr(options.project), release->name, criterion.toString(),
                                      toWords(dossier->evaluation.find(criterion)->state),
                                      toWords(dossier->evaluation.verdict)));
    return kDone;
}

} // namespace

void declareAttest(CommandLine& line)
{
    auto* command = line.root().add_subcommand("attest", "Answer a criterion, with a reason and an expiry");
    auto options = std::make_shared<AttestOptions>();
    command->add_option("CRITERION", options->criterion, "The criterion's id, as status shows it")
        ->required();
    command->add_option("--project", options->project, "The project")->required();
    command->add_option("--release", options->release,
                        "The release (default: the one that launches soonest)");
    command->add_option("--reason", options->reason, "How you know");
    command->add_option("--expires", options->expires, "Until when the answer counts (default: 30d)");
    command->add_option("--link", options->link, "Where to read more");
    command->add_option("--by", options->by, "Who answers (default: you)");
    command->add_flag("--no", options->no, "The answer is no: the criterion is not met");
    command->add_flag("--withdraw", options->withdraw, "Take the last answer back");
    line.on(command, [options](const CommandContext& context) { return attest(context, *options); });
}

} // namespace slipway::app
