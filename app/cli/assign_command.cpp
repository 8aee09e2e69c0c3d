// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/result_text.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

namespace {

struct AssignOptions
{
    ReleaseOptions about;
    std::string criterion;
    std::string owner;
    std::string due;
    bool nobody = false;
};

QString told(const Assignment& assignment)
{
    if (assignment.owner.isEmpty())
        return QStringLiteral("nobody sees to %1 any more").arg(assignment.criterion.toString());
    QString text = QStringLiteral("%1 sees to %2").arg(assignment.owner, assignment.criterion.toString());
    if (assignment.due)
        text += QStringLiteral(" by ") + displayMoment(*assignment.due);
    return text;
}

int assign(const CommandContext& context, const AssignOptions& options)
{
    if (options.owner.empty() != options.nobody) {
        context.terminal.say(
            QStringLiteral("assigning needs either --owner NAME or --nobody; see: slipway assign --help"));
        return kUsage;
    }
    std::optional<QDateTime> due;
    if (!options.due.empty()) {
        const auto moment = parseMoment(qstr(options.due), QStringLiteral("--due"), context.clock());
        if (!moment)
            return context.fail(moment.error());
        due = *moment;
    }
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto stored = chosen->workspace->assign(
        {chosen->release.id, CriterionId(qstr(options.criterion)), qstr(options.owner), due, chosen->by});
    if (!stored)
        return context.fail(stored.error());
    if (context.json)
        context.terminal.print(Json{{"id", toText(stored->id.toString())},
                                    {"criterion", toText(stored->criterion.toString())},
                                    {"owner", stored->owner.isEmpty() ? Json() : Json(toText(stored->owner))},
                                    {"due", momentJson(stored->due)}});
    else
        context.terminal.say(told(*stored));
    return kDone;
}

} // namespace

void declareAssign(CommandLine& line)
{
    auto* command = line.root().addSubcommand("assign", "Say who sees to a criterion, and by when");
    auto options = std::make_shared<AssignOptions>();
    command->addOption("CRITERION", options->criterion, "The criterion's id, as status shows it")->required();
    declareRelease(*command, options->about, "Who assigns it (default: you)");
    command->addOption("--owner", options->owner, "Who sees to it");
    command->addOption("--due", options->due, "By when: 2026-12-02, 7d");
    command->addFlag("--nobody", options->nobody, "Nobody sees to it any more");
    line.on(command, [options](const CommandContext& context) { return assign(context, *options); });
}

} // namespace slipway::app
