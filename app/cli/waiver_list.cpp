// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiver_list.h"

#include "app/cli/exit_code.h"
#include "app/cli/release_choice.h"
#include "app/cli/result_text.h"
#include "app/cli/time_text.h"

#include "core/policy/people_rules.h"

namespace slipway::app {

using namespace model;

namespace {

struct ListOptions
{
    ReleaseOptions about;
    bool all = false;
};

Json waiverJson(const Waiver& waiver)
{
    return Json{{"id", toText(waiver.id.toString())},
                {"criterion", toText(waiver.criterion.toString())},
                {"step", toText(toKey(waiver.step))},
                {"withdrawn", waiver.withdrawn},
                {"requested_by", toText(waiver.requestedBy)},
                {"answered_by", waiver.approvedBy.isEmpty() ? Json() : Json(toText(waiver.approvedBy))},
                {"role", toText(waiver.approverRole)},
                {"reason", toText(waiver.reason)},
                {"compensation", toText(waiver.compensation)},
                {"answer", toText(waiver.answer)},
                {"at", momentJson(waiver.at)},
                {"expires_at", momentJson(waiver.expiresAt)}};
}

/// Each record; or, unless all are wanted, only what is asked for and what is in force.
std::vector<const Waiver*> chosenWaivers(const readiness::Dossier& dossier, bool all)
{
    std::vector<const Waiver*> chosen;
    const QDateTime& at = dossier.evaluation.at;
    for (const Waiver& waiver : dossier.people.waivers) {
        const bool counts = policy::pendingWaiver(waiver.criterion, dossier.people, at) == &waiver ||
                            policy::waiverInForce(waiver.criterion, dossier.people, at) == &waiver;
        if (all || counts)
            chosen.push_back(&waiver);
    }
    return chosen;
}

int list(const CommandContext& context, const ListOptions& options)
{
    const auto chosen = chooseRelease(context, options.about);
    if (!chosen)
        return context.fail(chosen.error());
    const auto dossier = chosen->workspace->dossier(chosen->release.id);
    if (!dossier)
        return context.fail(dossier.error());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("STEP"), QStringLiteral("CRITERION"),
                                   QStringLiteral("ASKED BY"), QStringLiteral("ANSWERED BY"),
                                   QStringLiteral("UNTIL"), QStringLiteral("REASON"),
                                   QStringLiteral("MEANWHILE")}};
    for (const Waiver* waiver : chosenWaivers(*dossier, options.all)) {
        json.push_back(waiverJson(*waiver));
        rows.push_back({waiver->withdrawn ? QStringLiteral("taken back") : toKey(waiver->step),
                        waiver->criterion.toString(), waiver->requestedBy,
                        waiver->approvedBy.isEmpty() ? QStringLiteral("-") : waiver->approvedBy,
                        displayMoment(waiver->expiresAt), waiver->reason.simplified(),
                        waiver->compensation.simplified()});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

} // namespace

void declareWaiverList(CommandLine& line, Command& waive)
{
    auto options = std::make_shared<ListOptions>();
    auto* command = waive.addSubcommand("list", "What is asked for, and the waivers in force");
    declareRelease(*command, options->about, nullptr);
    command->addFlag("--all", options->all, "Everything that was asked, approved, refused and taken back");
    line.on(command, [options](const CommandContext& context) { return list(context, *options); });
}

} // namespace slipway::app
