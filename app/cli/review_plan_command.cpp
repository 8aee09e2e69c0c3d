// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/review_text.h"
#include "app/cli/time_text.h"

#include "core/readiness/proposed_agenda.h"

namespace slipway::app {

using namespace model;

namespace {

struct PlanOptions
{
    ReviewOptions about;
    std::string title;
    std::string at;
    std::vector<std::string> attendees; ///< "NAME" or "NAME | ROLE"
    std::vector<std::string> items;     ///< "PROJECT/RELEASE" or "PROJECT/RELEASE | MINUTES"
    bool proposes = false;
    int within = readiness::kProposedDays;
};

Result<std::vector<Attendee>> readAttendees(const std::vector<std::string>& given)
{
    std::vector<Attendee> attendees;
    for (const std::string& one : given) {
        const QStringList parts = qstr(one).split(QLatin1Char('|'));
        if (parts.size() > 2)
            return Error{ErrorCode::InvalidInput, QStringLiteral("an attendee has a name and a role"),
                         qstr(one), QStringLiteral("write \"ada | Quality\"")};
        attendees.push_back({parts[0].trimmed(), parts.size() == 2 ? parts[1].trimmed() : QString()});
    }
    return attendees;
}

Result<AgendaItem> readItem(readiness::Workspace& workspace, const std::string& given)
{
    const QStringList parts = qstr(given).split(QLatin1Char('|'));
    AgendaItem item;
    bool isNumber = true;
    if (parts.size() == 2)
        item.minutes = parts[1].trimmed().toInt(&isNumber);
    if (parts.size() > 2 || !isNumber)
        return Error{ErrorCode::InvalidInput, QStringLiteral("an item has a release and its minutes"),
                     qstr(given), QStringLiteral("write \"payments-api/4.2.0 | 15\"")};
    const auto release = itemNamed(workspace, parts[0].trimmed().toStdString());
    if (!release)
        return release.error();
    item.release = *release;
    return item;
}

Result<std::vector<AgendaItem>> readAgenda(readiness::Workspace& workspace, const PlanOptions& options)
{
    std::vector<AgendaItem> agenda;
    for (const std::string& one : options.items) {
        const auto item = readItem(workspace, one);
        if (!item)
            return item.error();
        agenda.push_back(*item);
    }
    if (!options.proposes)
        return agenda;
    const auto board = workspace.board(false);
    if (!board)
        return board.error();
    for (const AgendaItem& proposed : readiness::proposedAgenda(*board, options.within)) {
        const bool isThere = std::any_of(agenda.begin(), agenda.end(), [&](const AgendaItem& item) {
            return item.release == proposed.release;
        });
        if (!isThere)
            agenda.push_back(proposed);
    }
    return agenda;
}

int tell(const CommandContext& context, readiness::Workspace& workspace, const Review& review,
         const QString& what)
{
    const auto file = readiness::ReviewDesk(workspace).review(review.id);
    if (!file)
        return context.fail(file.error());
    if (!context.json) {
        context.terminal.say(what.arg(review.title, review.id.toString()));
        return kDone;
    }
    const auto names = itemNames(workspace);
    if (!names)
        return context.fail(names.error());
    context.terminal.print(reviewJson(*file, *names, context.clock()));
    return kDone;
}

int plan(const CommandContext& context, const PlanOptions& options)
{
    const auto at = parseMoment(qstr(options.at), QStringLiteral("--at"), context.clock());
    if (!at)
        return context.fail(at.error());
    const auto attendees = readAttendees(options.attendees);
    if (!attendees)
        return context.fail(attendees.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto agenda = readAgenda(**workspace, options);
    if (!agenda)
        return context.fail(agenda.error());
    const QString by = options.about.by.empty() ? context.person : qstr(options.about.by);
    const auto review =
        readiness::ReviewDesk(**workspace).plan({qstr(options.title), *at, *attendees, *agenda, by});
    if (!review)
        return context.fail(review.error());
    return tell(context, **workspace, *review, QStringLiteral("planned %1 (%2)"));
}

int change(const CommandContext& context, const PlanOptions& options)
{
    const auto chosen = chooseReview(context, options.about, MeantReview::Next);
    if (!chosen)
        return context.fail(chosen.error());
    const Review& review = chosen->file.review;
    readiness::ReviewPlan plan{review.title, review.plannedAt, review.attendees, review.agenda, chosen->by};
    if (!options.title.empty())
        plan.title = qstr(options.title);
    if (!options.at.empty()) {
        const auto at = parseMoment(qstr(options.at), QStringLiteral("--at"), context.clock());
        if (!at)
            return context.fail(at.error());
        plan.plannedAt = *at;
    }
    if (!options.attendees.empty()) {
        auto attendees = readAttendees(options.attendees);
        if (!attendees)
            return context.fail(attendees.error());
        plan.attendees = std::move(attendees).value();
    }
    if (!options.items.empty() || options.proposes) {
        auto agenda = readAgenda(*chosen->workspace, options);
        if (!agenda)
            return context.fail(agenda.error());
        plan.agenda = std::move(agenda).value();
    }
    const auto changed = chosen->desk().change(review.id, plan);
    if (!changed)
        return context.fail(changed.error());
    return tell(context, *chosen->workspace, *changed, QStringLiteral("changed %1 (%2)"));
}

int setCancelled(const CommandContext& context, const ReviewOptions& options, bool isCancelled)
{
    const auto chosen =
        chooseReview(context, options, isCancelled ? MeantReview::Next : MeantReview::Cancelled);
    if (!chosen)
        return context.fail(chosen.error());
    readiness::ReviewDesk desk = chosen->desk();
    const ReviewId& id = chosen->file.review.id;
    const auto review = isCancelled ? desk.cancel(id, chosen->by) : desk.restore(id, chosen->by);
    if (!review)
        return context.fail(review.error());
    return tell(context, *chosen->workspace, *review,
                isCancelled ? QStringLiteral("cancelled %1 (%2)") : QStringLiteral("planned %1 (%2) again"));
}

void declarePlanOptions(Command& command, PlanOptions& options)
{
    command.addOption("--attendee", options.attendees, "\"NAME\" or \"NAME | ROLE\" (repeatable)");
    command.addOption("--item", options.items,
                      "\"PROJECT/RELEASE\" or \"PROJECT/RELEASE | MINUTES\", in order (repeatable)");
    command.addFlag("--propose", options.proposes,
                    "Add what launches soon, soonest first, and what has open conditions");
    command.addOption("--within", options.within, "Of --propose: days until the launch (default: 7)")
        ->between(1, 366);
}

} // namespace

void declareReviewPlan(Command& review, CommandLine& line)
{
    auto planning = std::make_shared<PlanOptions>();
    auto* planner = review.addSubcommand("plan", "Plan a review");
    planner->addOption("TITLE", planning->title, "What it is called")->required();
    planner->addOption("--at", planning->at, "When it is held: 2026-11-25T14:00, 1d")->required();
    declarePlanOptions(*planner, *planning);
    planner->addOption("--by", planning->about.by, "Who plans it (default: you)");
    line.on(planner, [planning](const CommandContext& context) { return plan(context, *planning); });

    auto changing = std::make_shared<PlanOptions>();
    auto* changer = review.addSubcommand("change", "Change a review's plan; what is not named stays");
    declareReviewChoice(*changer, changing->about, "Who changes it (default: you)");
    changer->addOption("--title", changing->title, "What it is called");
    changer->addOption("--at", changing->at, "When it is held");
    declarePlanOptions(*changer, *changing);
    line.on(changer, [changing](const CommandContext& context) { return change(context, *changing); });

    for (const bool isCancelled : {true, false}) {
        auto options = std::make_shared<ReviewOptions>();
        auto* command = isCancelled ? review.addSubcommand("cancel", "Cancel a review that did not begin")
                                    : review.addSubcommand("restore", "Plan one again that was cancelled");
        declareReviewChoice(*command, *options, "Who says so (default: you)");
        command->option("--review")->required();
        line.on(command, [options, isCancelled](const CommandContext& context) {
            return setCancelled(context, *options, isCancelled);
        });
    }
}

} // namespace slipway::app
