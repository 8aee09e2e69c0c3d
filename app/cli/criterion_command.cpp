// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/criterion_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/result_text.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

void declareCriterion(Command& command, CriterionOptions& options, const CriterionTexts& texts)
{
    command.addOption("CRITERION", options.criterion, "The criterion's id, as status shows it")->required();
    command.addOption("--project", options.project, "The project")->required();
    command.addOption("--release", options.release, "The release (default: the one that launches soonest)");
    if (texts.reason)
        command.addOption("--reason", options.reason, texts.reason);
    if (texts.expires)
        command.addOption("--expires", options.expires, texts.expires);
    command.addOption("--by", options.by, texts.by);
    if (texts.withdraw)
        command.addFlag(texts.withdrawNames, options.withdraw, texts.withdraw);
}

Result<ChosenCriterion> chooseCriterion(const CommandContext& context, const CriterionOptions& options)
{
    std::optional<QDateTime> expiresAt;
    if (!options.expires.empty()) {
        const auto moment = parseMoment(qstr(options.expires), QStringLiteral("--expires"), context.clock());
        if (!moment)
            return moment.error();
        expiresAt = *moment;
    }
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
    if (!release)
        return release.error();
    return ChosenCriterion{std::move(workspace).value(), *release, CriterionId(qstr(options.criterion)),
                           options.by.empty() ? context.person : qstr(options.by), expiresAt};
}

int tellOutcome(const CommandContext& context, const ChosenCriterion& chosen, const RecordId& record,
                const std::optional<QDateTime>& expiresAt)
{
    const auto dossier = chosen.workspace->dossier(chosen.release.id);
    if (!dossier)
        return context.fail(dossier.error());
    const Verdict verdict = dossier->evaluation.verdict;
    // What is taken back may be about a criterion that the policy has left out since.
    const CriterionResult* result = dossier->evaluation.find(chosen.criterion);
    if (context.json)
        context.terminal.print(Json{{"id", record.toString().toStdString()},
                                    {"criterion", chosen.criterion.toString().toStdString()},
                                    {"expires_at", momentJson(expiresAt)},
                                    {"verdict", toKey(verdict).toStdString()}});
    else
        context.terminal.say(QStringLiteral("%1 %2: %3 is now %4; the verdict is %5")
                                 .arg(dossier->project.name, chosen.release.name, chosen.criterion.toString(),
                                      result ? toWords(result->state) : QStringLiteral("not asked any more"),
                                      toWords(verdict)));
    return kDone;
}

} // namespace slipway::app
