// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/decision_options.h"
#include "app/cli/exit_code.h"
#include "app/cli/review_text.h"

namespace slipway::app {

using namespace model;

namespace {

struct MeetingOptions
{
    ReviewOptions about;
    std::string item;
    std::string text;
    std::string role;
    DecisionOptions decision;
};

/// What is printed after each step: the review as it is then.
int tell(const CommandContext& context, const ChosenReview& chosen, const QString& said)
{
    if (!context.json) {
        context.terminal.say(said);
        return kDone;
    }
    const auto file = chosen.desk().review(chosen.file.review.id);
    if (!file)
        return context.fail(file.error());
    const auto names = itemNames(*chosen.workspace);
    if (!names)
        return context.fail(names.error());
    context.terminal.print(reviewJson(*file, *names, context.clock()));
    return kDone;
}

int start(const CommandContext& context, const ReviewOptions& options)
{
    const auto chosen = chooseReview(context, options, MeantReview::Next);
    if (!chosen)
        return context.fail(chosen.error());
    const auto opened = chosen->desk().open(chosen->file.review.id, chosen->by);
    if (!opened)
        return context.fail(opened.error());
    return tell(context, *chosen,
                (chosen->file.events.empty() ? QStringLiteral("%1 is open") : QStringLiteral("%1 goes on"))
                    .arg(chosen->file.review.title));
}

int enter(const CommandContext& context, const MeetingOptions& options)
{
    const auto chosen = chooseReview(context, options.about, MeantReview::Current);
    if (!chosen)
        return context.fail(chosen.error());
    const auto release = itemNamed(*chosen->workspace, options.item);
    if (!release)
        return context.fail(release.error());
    const auto look = chosen->desk().enter(chosen->file.review.id, *release, chosen->by);
    if (!look)
        return context.fail(look.error());
    return tell(context, *chosen,
                QStringLiteral("%1 %2 is %3, on snapshot %4")
                    .arg(look->dossier.project.name, look->dossier.release.name,
                         toWords(look->dossier.evaluation.verdict), look->snapshotSha256.left(12)));
}

int join(const CommandContext& context, const MeetingOptions& options)
{
    const auto chosen = chooseReview(context, options.about, MeantReview::Current);
    if (!chosen)
        return context.fail(chosen.error());
    const auto joined = chosen->desk().join(chosen->file.review.id, {qstr(options.text), qstr(options.role)});
    if (!joined)
        return context.fail(joined.error());
    return tell(context, *chosen, QStringLiteral("%1 is there").arg(joined->by));
}

int note(const CommandContext& context, const MeetingOptions& options)
{
    const auto chosen = chooseReview(context, options.about, MeantReview::Current);
    if (!chosen)
        return context.fail(chosen.error());
    ReleaseId about;
    if (!options.item.empty()) {
        const auto release = itemNamed(*chosen->workspace, options.item);
        if (!release)
            return context.fail(release.error());
        about = *release;
    }
    const auto noted = chosen->desk().note(chosen->file.review.id, about, qstr(options.text), chosen->by);
    if (!noted)
        return context.fail(noted.error());
    return tell(context, *chosen, QStringLiteral("noted in %1").arg(chosen->file.review.title));
}

int decide(const CommandContext& context, const MeetingOptions& options)
{
    const auto conditions = readConditions(options.decision.conditions, context.clock());
    if (!conditions)
        return context.fail(conditions.error());
    const auto chosen = chooseReview(context, options.about, MeantReview::Current);
    if (!chosen)
        return context.fail(chosen.error());
    const auto release = itemNamed(*chosen->workspace, options.item);
    if (!release)
        return context.fail(release.error());
    const auto decision =
        chosen->desk().decide(chosen->file.review.id, {*release, verdictOf(options.decision), chosen->by,
                                                       qstr(options.decision.reason), *conditions});
    if (!decision)
        return context.fail(decision.error());
    return tell(context, *chosen,
                QStringLiteral("%1 decided %2, on snapshot %3")
                    .arg(decision->by, toWords(decision->verdict), decision->snapshotSha256.left(12)));
}

int end(const CommandContext& context, const ReviewOptions& options, bool closes)
{
    const auto chosen = chooseReview(context, options, MeantReview::Current);
    if (!chosen)
        return context.fail(chosen.error());
    readiness::ReviewDesk desk = chosen->desk();
    const ReviewId& id = chosen->file.review.id;
    const auto ended = closes ? desk.close(id, chosen->by) : desk.leave(id, chosen->by);
    if (!ended)
        return context.fail(ended.error());
    return tell(context, *chosen,
                (closes ? QStringLiteral("%1 is closed") : QStringLiteral("%1 can be resumed"))
                    .arg(chosen->file.review.title));
}

using MeetingRun = int (*)(const CommandContext&, const MeetingOptions&);

std::pair<Command*, std::shared_ptr<MeetingOptions>> declare(Command& review, CommandLine& line,
                                                             const char* name, const char* words,
                                                             const char* by, MeetingRun run)
{
    auto options = std::make_shared<MeetingOptions>();
    auto* command = review.addSubcommand(name, words);
    declareReviewChoice(*command, options->about, by);
    line.on(command, [options, run](const CommandContext& context) { return run(context, *options); });
    return {command, options};
}

} // namespace

void declareReviewMeeting(Command& review, CommandLine& line)
{
    constexpr const char* kItem = "PROJECT/RELEASE, or PROJECT for the one that launches soonest";
    auto starting = std::make_shared<ReviewOptions>();
    auto* starter = review.addSubcommand("start", "Open a review, or go on with one that was left");
    declareReviewChoice(*starter, *starting, "Who runs it (default: you)");
    line.on(starter, [starting](const CommandContext& context) { return start(context, *starting); });

    const auto [joiner, joining] =
        declare(review, line, "join", "Write down that somebody is there", nullptr, join);
    joiner->addOption("NAME", joining->text, "Who")->required();
    joiner->addOption("--role", joining->role, "In which role");

    const auto [enterer, entering] =
        declare(review, line, "enter", "Show a release to the meeting, on the snapshot of now",
                "Who runs it (default: you)", enter);
    enterer->addOption("ITEM", entering->item, kItem)->required();

    const auto [noter, noting] =
        declare(review, line, "note", "Write something into the minutes", "Who says it (default: you)", note);
    noter->addOption("TEXT", noting->text, "What was said")->required();
    noter->addOption("--item", noting->item, "About this release of the agenda");

    const auto [decider, deciding] =
        declare(review, line, "decide", "Decide about a release, on the snapshot that was shown",
                "Who decides (default: you)", decide);
    decider->addOption("ITEM", deciding->item, kItem)->required();
    declareDecision(*decider, deciding->decision);

    for (const bool closes : {false, true}) {
        auto options = std::make_shared<ReviewOptions>();
        auto* command = closes ? review.addSubcommand("close", "Close the review: nothing is added any more")
                               : review.addSubcommand("leave", "Leave the review; start goes on with it");
        declareReviewChoice(*command, *options, "Who says so (default: you)");
        line.on(command,
                [options, closes](const CommandContext& context) { return end(context, *options, closes); });
    }
}

} // namespace slipway::app
