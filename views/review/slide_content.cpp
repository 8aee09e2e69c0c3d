// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/slide_content.h"

#include "views/widgets/translated_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::views {

using namespace model;

namespace {

struct SlideContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(SlideContentTexts)
};

ResultState shapeOfVerdict(Verdict verdict)
{
    if (verdict == Verdict::NoGo)
        return ResultState::Fail;
    return verdict == Verdict::Go ? ResultState::Pass : ResultState::Warn;
}

} // namespace

QString timeOfDay(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat);
}

QString whereText(const Meeting& meeting)
{
    const QString& title = meeting.file().review.title;
    if (!meeting.isOpen())
        return SlideContentTexts::tr("Launch review");
    if (meeting.isAtSummary())
        return SlideContentTexts::tr("%1, summary").arg(title);
    const QDate today = meeting.context().clock().toLocalTime().date();
    return SlideContentTexts::tr("%1, %2, %3 of %4")
        .arg(title, QLocale().toString(today, SlideContentTexts::tr("d MMM")))
        .arg(meeting.place() + 1)
        .arg(meeting.items());
}

SlideTimer timerOf(const Meeting& meeting)
{
    if (!meeting.isOpen())
        return {};
    const readiness::ReviewState state = meeting.state();
    const readiness::ItemState* item =
        meeting.look() ? state.find(meeting.look()->dossier.release.id) : nullptr;
    if (!item)
        return {clockText(state.spent), false};
    const QString text =
        SlideContentTexts::tr("%1 of %2 min").arg(clockText(item->spent)).arg(item->item.minutes);
    return {state.isClockRunning ? text : SlideContentTexts::tr("%1, paused").arg(text),
            item->spent > std::chrono::minutes(item->item.minutes)};
}

SlideTitle::Content titleOf(const Meeting& meeting, const readiness::ReviewLook& look)
{
    const readiness::Dossier& dossier = look.dossier;
    SlideTitle::Content content;
    content.name = SlideContentTexts::tr("%1 %2").arg(dossier.project.name, dossier.release.name);
    const QString launch =
        dossier.release.launchAt
            ? SlideContentTexts::tr("launches %1")
                  .arg(Words::nearMoment(*dossier.release.launchAt, meeting.context().clock()))
            : SlideContentTexts::tr("no launch time");
    content.below = SlideContentTexts::tr("%1, %2").arg(dossier.release.target.shortHex(), launch);
    content.verdict = dossier.evaluation.verdict;
    content.verdictWord = Words::of(content.verdict);
    if (!meeting.decisions().empty()) {
        const Decision& decision = meeting.decisions().back();
        content.decided = decision.verdict;
        content.stamp = SlideContentTexts::tr("Decided %1, %2, %3")
                            .arg(Words::of(decision.verdict), decision.by, timeOfDay(decision.at));
    }
    return content;
}

SlideTitle::Content titleOf(const readiness::Minutes& minutes)
{
    SlideTitle::Content content;
    content.name = SlideContentTexts::tr("Summary");
    QStringList present;
    for (const Attendee& attendee : minutes.present)
        present += attendee.name;
    const QString duration = durationText(minutes.state.spent);
    content.below =
        present.isEmpty()
            ? SlideContentTexts::tr("%1; nobody was named as present").arg(duration)
            : SlideContentTexts::tr("%1; present: %2").arg(duration, present.join(QStringLiteral(", ")));
    const int decided = minutes.state.decided();
    const auto all = static_cast<int>(minutes.items.size());
    content.verdict = decided == all ? Verdict::Go : Verdict::Conditional;
    content.verdictWord = SlideContentTexts::tr("%1 of %2 decided").arg(decided).arg(all);
    return content;
}

SlideList summaryOf(const readiness::Minutes& minutes)
{
    SlideList list{SlideContentTexts::tr("Decisions, and conditions that are open"),
                   {},
                   SlideContentTexts::tr("Nothing to tell")};
    for (const readiness::MinutesItem& item : minutes.items) {
        SlideLine line{
            std::nullopt,          item.name, SlideContentTexts::tr("not decided"), Colour::TextMuted,
            clockText(item.spent), false};
        if (!item.decisions.empty()) {
            const Verdict verdict = item.decisions.back().verdict;
            line.state = shapeOfVerdict(verdict);
            line.strong = Words::of(verdict);
            line.colour = Theme::verdictColour(verdict);
        }
        list.lines.push_back(std::move(line));
    }
    for (const readiness::OpenAction& action : minutes.openActions)
        list.lines.push_back(
            {ResultState::Unknown, SlideContentTexts::tr("%1: %2").arg(action.release, action.condition.what),
             action.condition.owner, action.isOverdue ? Colour::Fail : Colour::Text,
             SlideContentTexts::tr("by %1").arg(Words::moment(action.condition.due)), false});
    return list;
}

SlideList listOf(const readiness::ReviewLook& look, SlideDetail detail)
{
    const Evaluation& evaluation = look.dossier.evaluation;
    switch (detail) {
    case SlideDetail::Path:
        return {SlideContentTexts::tr("Path to Go, cheapest first"), pathLines(look.dossier),
                SlideContentTexts::tr("Nothing is left to do: it is Go.")};
    case SlideDetail::Difference:
        return {(look.isSinceReview ? SlideContentTexts::tr("Since the last review, %1")
                                    : SlideContentTexts::tr("Since %1"))
                    .arg(Words::moment(look.since)),
                differenceLines(look.difference), SlideContentTexts::tr("Nothing turned.")};
    case SlideDetail::Blocking:
    case SlideDetail::Agenda:
        break;
    }
    return {evaluation.verdict == Verdict::NoGo ? SlideContentTexts::tr("Blocking")
                                                : SlideContentTexts::tr("Open"),
            blockingLines(look.dossier),
            evaluation.verdict == Verdict::Go ? SlideContentTexts::tr("Every blocking criterion is met.")
                                              : evaluation.reason,
            shapeOfVerdict(evaluation.verdict)};
}

} // namespace slipway::views
