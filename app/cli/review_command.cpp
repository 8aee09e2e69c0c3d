// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output_file.h"
#include "app/cli/paper_options.h"
#include "app/cli/review_text.h"
#include "app/cli/time_text.h"

#include "core/report/minutes_markdown.h"
#include "core/report/own_template.h"
#include "core/report/template_names.h"
#include "views/report/minutes_pdf.h"

namespace slipway::app {

using namespace model;
using readiness::ReviewStatus;

namespace {

struct ListOptions
{
    bool all = false;
    std::string asOf;
};

struct MinutesOptions
{
    ReviewOptions about;
    std::string output;
    std::string language = "en"; ///< one of report::reportLanguages()
    std::string ownTemplate;     ///< a file; empty: the one that ships
};

int list(const CommandContext& context, const ListOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return context.fail(asOf.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto files = readiness::ReviewDesk(**workspace).reviews(*asOf);
    if (!files)
        return context.fail(files.error());
    const auto names = itemNames(**workspace);
    if (!names)
        return context.fail(names.error());
    const QDateTime at = asOf->value_or(context.clock());
    Json json = Json::array();
    std::vector<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("STATUS"), QStringLiteral("PLANNED"),
                                   QStringLiteral("AGENDA"), QStringLiteral("TITLE")}};
    for (const ReviewFile& file : *files) {
        const readiness::ReviewState state = readiness::reviewStateOf(file, at);
        const bool isOver = state.status == ReviewStatus::Closed || state.status == ReviewStatus::Cancelled;
        if (isOver && !options.all)
            continue;
        json.push_back(reviewJson(file, *names, at));
        rows.push_back({file.review.id.toString(), readiness::toKey(state.status),
                        displayMoment(file.review.plannedAt), progressText(state), file.review.title});
    }
    if (context.json)
        context.terminal.print(json);
    else
        context.terminal.printTable(rows);
    return kDone;
}

QString itemText(const readiness::ItemState& item)
{
    if (!item.decisions.empty())
        return QStringLiteral("decided");
    return item.wasShown() ? QStringLiteral("shown") : QStringLiteral("-");
}

int show(const CommandContext& context, const ReviewOptions& options)
{
    const auto chosen = chooseReview(context, options, MeantReview::Last);
    if (!chosen)
        return context.fail(chosen.error());
    const auto names = itemNames(*chosen->workspace);
    if (!names)
        return context.fail(names.error());
    const QDateTime at = chosen->asOf.value_or(context.clock());
    if (context.json) {
        context.terminal.print(reviewJson(chosen->file, *names, at));
        return kDone;
    }
    const Review& review = chosen->file.review;
    const readiness::ReviewState state = readiness::reviewStateOf(chosen->file, at);
    context.terminal.print(QStringLiteral("%1: %2, planned for %3, %4")
                               .arg(review.title, readiness::toKey(state.status),
                                    displayMoment(review.plannedAt), progressText(state)));
    for (const Attendee& attendee : review.attendees)
        context.terminal.print(QStringLiteral("  %1%2").arg(
            attendee.name, attendee.role.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(attendee.role)));
    std::vector<QStringList> rows{
        {QStringLiteral("RELEASE"), QStringLiteral("STATE"), QStringLiteral("SPENT"), QStringLiteral("OF")}};
    for (const readiness::ItemState& item : state.items)
        rows.push_back({names->value(item.item.release, item.item.release.toString()), itemText(item),
                        item.wasShown() ? report::spentWords(item.spent) : QStringLiteral("-"),
                        QStringLiteral("%1 min").arg(item.item.minutes)});
    context.terminal.printTable(rows);
    return kDone;
}

/// As they are asked for: a PDF by the file's name, else Markdown.
Result<QByteArray> minutesText(const CommandContext& context, const MinutesOptions& options,
                               const report::MinutesDocument& document)
{
    const QString file = qstr(options.ownTemplate);
    if (file.isEmpty())
        return views::minutesFor(qstr(options.output), document);
    const auto own = report::readOwnTemplate(file);
    if (!own)
        return own.error();
    for (const report::UnknownName& one : report::unknownMinutesNames(**own))
        context.terminal.say(
            QStringLiteral("%1 line %2: {{%3}} is none of the names of minutes and becomes nothing; "
                           "docs/templates.md has the names")
                .arg(file, QString::number(one.line), one.name));
    return report::renderMinutes(document, *own, file);
}

int minutes(const CommandContext& context, const MinutesOptions& options)
{
    const bool isPdf = views::isPdfFile(qstr(options.output));
    if (!options.ownTemplate.empty() && (isPdf || (context.json && options.output.empty()))) {
        context.terminal.complain({ErrorCode::InvalidInput,
                                   QStringLiteral("a template is filled in as Markdown only"),
                                   QStringLiteral("--template"),
                                   QStringLiteral("leave it out, or write the minutes into a .md file")});
        return kUsage;
    }
    const auto chosen = chooseReview(context, options.about, MeantReview::Last);
    if (!chosen)
        return context.fail(chosen.error());
    const report::ReportLanguage language(languageCode(options.language));
    const bool isJson = context.json && options.output.empty(); // a record, which is English
    const auto minutes = chosen->desk().minutes(chosen->file.review.id, chosen->asOf,
                                                isJson ? policy::Phrases() : language.phrases());
    if (!minutes)
        return context.fail(minutes.error());
    if (isJson) {
        context.terminal.print(minutesJson(*minutes));
        return kDone;
    }
    const report::MinutesDocument document = report::makeMinutes(*minutes, report::localZone(), language);
    const auto content = minutesText(context, options, document);
    if (!content)
        return context.fail(content.error());
    if (!options.output.empty())
        return writeOutput(context, options.output, *content);
    context.terminal.print(QString::fromUtf8(*content).trimmed());
    return kDone;
}

} // namespace

void declareReview(CommandLine& line)
{
    auto* review = line.root().addSubcommand("review", "Launch meetings: plan, run and write down");
    review->requireSubcommand();
    declareReviewPlan(*review, line);
    auto listing = std::make_shared<ListOptions>();
    auto* lister = review->addSubcommand("list", "List the reviews that are not over, planned last first");
    lister->addFlag("--all", listing->all, "Also those closed and cancelled");
    lister->addOption("--as-of", listing->asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
    line.on(lister, [listing](const CommandContext& context) { return list(context, *listing); });

    auto showing = std::make_shared<ReviewOptions>();
    auto* shower = review->addSubcommand("show", "Show a review: who, which releases, and how far it is");
    declareReviewChoice(*shower, *showing, nullptr);
    declareAsOf(*shower, *showing);
    line.on(shower, [showing](const CommandContext& context) { return show(context, *showing); });

    declareReviewMeeting(*review, line);
    auto telling = std::make_shared<MinutesOptions>();
    auto* teller =
        review->addSubcommand("minutes", "The minutes as Markdown, as JSON with --json, or as a PDF file");
    declareReviewChoice(*teller, telling->about, nullptr);
    declareAsOf(*teller, telling->about);
    teller->addOption("-o,--output", telling->output,
                      "Write them into this file: a PDF if it ends in .pdf, else Markdown");
    declareLanguage(*teller, telling->language);
    teller->addOption("--template", telling->ownTemplate,
                      "Of Markdown: a template of your own (see docs/templates.md)");
    line.on(
        teller, [telling](const CommandContext& context) { return minutes(context, *telling); },
        CommandLine::Needs::Fonts);
}

} // namespace slipway::app
