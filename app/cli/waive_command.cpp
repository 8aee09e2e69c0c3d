// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

namespace {

struct WaiveOptions
{
    std::string project;
    std::string release;
    std::string criterion;
    std::string reason;
    std::string compensation;
    std::string approver;
    std::string by;
    std::string expires = "14d";
    bool withdraw = false;
};

int waive(const CommandContext& context, const WaiveOptions& options)
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
    const auto stored = options.withdraw
                            ? (*workspace)->withdrawWaiver(release->id, criterion, by)
                            : (*workspace)
                                  ->waive({release->id, criterion, by, qstr(options.approver),
                                           qstr(options.reason), qstr(options.compensation), *expires});
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

void declareWaive(CommandLine& line)
{
    auto* command = line.root().add_subcommand(
        "waive", "Record an approved, expiring permission for a criterion that fails");
    auto options = std::make_shared<WaiveOptions>();
    command->add_option("CRITERION", options->criterion, "The criterion's id, as status shows it")
        ->required();
    command->add_option("--project", options->project, "The project")->required();
    command->add_option("--release", options->release,
                        "The release (default: the one that launches soonest)");
    command->add_option("--reason", options->reason, "Why launching without it is acceptable");
    command->add_option("--compensation", options->compensation, "What lowers the risk meanwhile");
    command->add_option("--approver", options->approver, "Who approved it");
    command->add_option("--by", options->by, "Who asked for it (default: you)");
    command->add_option("--expires", options->expires, "Until when it holds (default: 14d)");
    command->add_flag("--withdraw", options->withdraw, "Take the waiver back");
    line.on(command, [options](const CommandContext& context) { return waive(context, *options); });
}

} // namespace slipway::app
