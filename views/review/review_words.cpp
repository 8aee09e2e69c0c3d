// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/review_words.h"

#include "core/readiness/agenda_release.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::ResultDifference;
using readiness::ReviewStatus;

namespace {

struct ReviewWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWordsTexts)
};

QString timeOf(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat);
}

QString sideWords(const std::optional<CriterionResult>& result)
{
    if (!result)
        return ReviewWordsTexts::tr("not asked");
    return result->measured.isEmpty() ? Words::of(result->state) : result->measured;
}

/// What holds a release back of criteria that are not blockers is shown after those that are.
int rankOf(const Criterion& criterion, const CriterionResult& result)
{
    return static_cast<int>(criterion.severity) * 10 + static_cast<int>(result.state);
}

SlideLine blockingLine(const Criterion& criterion, const CriterionResult& result)
{
    SlideLine line;
    line.state = result.state;
    line.text = criterion.question;
    line.strong = result.measured.isEmpty() ? Words::of(result.state) : result.measured;
    line.colour = Theme::stateColour(result.state);
    if (!result.required.isEmpty())
        line.rest = ReviewWordsTexts::tr("needs %1").arg(result.required);
    return line;
}

} // namespace

Result<ReleaseNames> releaseNames(readiness::Workspace& workspace)
{
    const auto projects = workspace.history().projects();
    if (!projects)
        return projects.error();
    QHash<ProjectId, QString> byId;
    for (const Project& project : *projects)
        byId.insert(project.id, project.name);
    const auto releases = workspace.history().releases();
    if (!releases)
        return releases.error();
    ReleaseNames names;
    for (const Release& release : *releases)
        names.insert(release.id, byId.value(release.project) + QLatin1Char(' ') + release.name);
    return names;
}

Result<ReleaseNames> releaseNames(readiness::Workspace& workspace, const std::vector<ReviewFile>& files)
{
    auto names = releaseNames(workspace);
    if (!names)
        return names;
    for (const ReviewFile& file : files) {
        for (const AgendaItem& item : file.review.agenda) {
            if (names->contains(item.release))
                continue;
            const auto then = readiness::removedRelease(workspace, file.review, item.release);
            names->insert(item.release, then ? then->project.name + QLatin1Char(' ') + then->release.name
                                             : item.release.toString());
        }
    }
    return names;
}

QString minutesFileName(const Review& review)
{
    return fileNameOf({review.title, review.plannedAt.toLocalTime().date().toString(Qt::ISODate)},
                      QStringLiteral("pdf"));
}

QString wordOf(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Planned:
        return ReviewWordsTexts::tr("Planned");
    case ReviewStatus::Running:
        return ReviewWordsTexts::tr("Running");
    case ReviewStatus::Left:
        return ReviewWordsTexts::tr("Left");
    case ReviewStatus::Closed:
        return ReviewWordsTexts::tr("Closed");
    case ReviewStatus::Cancelled:
        return ReviewWordsTexts::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

bool canGoOn(ReviewStatus status)
{
    return status == ReviewStatus::Planned || status == ReviewStatus::Running || status == ReviewStatus::Left;
}

ResultState shapeOf(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Planned:
        return ResultState::Unknown;
    case ReviewStatus::Running:
        return ResultState::Stale;
    case ReviewStatus::Left:
        return ResultState::Warn;
    case ReviewStatus::Closed:
        return ResultState::Pass;
    case ReviewStatus::Cancelled:
        return ResultState::NotApplicable;
    }
    Q_UNREACHABLE();
}

QString clockText(std::chrono::milliseconds spent)
{
    const qint64 seconds = spent.count() / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString durationText(std::chrono::milliseconds spent)
{
    const qint64 minutes = spent.count() / 60000;
    if (minutes < 60)
        return ReviewWordsTexts::tr("%1 min").arg(minutes);
    return ReviewWordsTexts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString eventText(const ReviewEvent& event, const ReleaseNames& names)
{
    const QString time = timeOf(event.at);
    const QString release = names.value(event.release, event.release.toString());
    switch (event.step) {
    case ReviewStep::Opened:
        return ReviewWordsTexts::tr("%1 %2 opened the review").arg(time, event.by);
    case ReviewStep::Joined:
        return ReviewWordsTexts::tr("%1 %2 is there").arg(time, event.by);
    case ReviewStep::Entered:
        return ReviewWordsTexts::tr("%1 %2 is shown").arg(time, release);
    case ReviewStep::Noted:
        return event.release.isEmpty()
                   ? ReviewWordsTexts::tr("%1 %2: %3").arg(time, event.by, event.text)
                   : ReviewWordsTexts::tr("%1 %2 on %3: %4").arg(time, event.by, release, event.text);
    case ReviewStep::Decided:
        return ReviewWordsTexts::tr("%1 %2 decided about %3").arg(time, event.by, release);
    case ReviewStep::Left:
        return ReviewWordsTexts::tr("%1 the review was left").arg(time);
    case ReviewStep::Resumed:
        return ReviewWordsTexts::tr("%1 the review goes on").arg(time);
    case ReviewStep::Closed:
        return ReviewWordsTexts::tr("%1 %2 closed the review").arg(time, event.by);
    case ReviewStep::Paused:
    case ReviewStep::Continued:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<SlideLine> blockingLines(const readiness::Dossier& dossier)
{
    std::vector<std::pair<int, SlideLine>> ranked;
    const bool isNoGo = dossier.evaluation.verdict == Verdict::NoGo;
    for (const CriterionResult& result : dossier.evaluation.results) {
        // What is only waived is what Conditional stands on.
        const bool isWaived = result.state == ResultState::Waived && !isNoGo;
        const bool isOpen = result.state < ResultState::Warn || isWaived;
        const Criterion* criterion = dossier.policy->find(result.criterion);
        if (!isOpen || !criterion || criterion->severity == Severity::Minor)
            continue;
        if (isNoGo && criterion->severity != Severity::Blocker)
            continue;
        ranked.emplace_back(rankOf(*criterion, result), blockingLine(*criterion, result));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SlideLine> lines;
    lines.reserve(ranked.size());
    for (auto& [rank, line] : ranked)
        lines.push_back(std::move(line));
    for (const DependencyState& state : dossier.evaluation.dependencies) {
        if (state.allows != Verdict::Go)
            lines.push_back({ResultState::Warn,
                             ReviewWordsTexts::tr("It waits for %1").arg(state.name),
                             Words::of(state.verdict),
                             Theme::verdictColour(state.verdict),
                             {}});
    }
    return lines;
}

std::vector<SlideLine> pathLines(const readiness::Dossier& dossier)
{
    std::vector<SlideLine> lines;
    for (const PathStep& step : dossier.evaluation.pathToGo) {
        const Criterion* criterion = dossier.policy->find(step.criterion);
        SlideLine line;
        line.text = criterion ? criterion->question : step.text;
        line.strong = step.owner.isEmpty() ? step.ownerRole : step.owner;
        line.colour = step.isOverdue ? Colour::Fail : Colour::Text;
        if (step.due)
            line.rest = step.isOverdue ? ReviewWordsTexts::tr("was due %1").arg(Words::moment(*step.due))
                                       : ReviewWordsTexts::tr("by %1").arg(Words::moment(*step.due));
        const CriterionResult* result = dossier.evaluation.find(step.criterion);
        if (result)
            line.state = result->state;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<SlideLine> differenceLines(const readiness::ReleaseDifference& difference)
{
    std::vector<SlideLine> lines;
    if (const auto& verdict = difference.verdict)
        lines.push_back({std::nullopt, ReviewWordsTexts::tr("Verdict"), Words::of(verdict->after),
                         Theme::verdictColour(verdict->after),
                         ReviewWordsTexts::tr("was %1").arg(Words::of(verdict->before))});
    for (const readiness::DependencyDifference& one : difference.dependencies)
        lines.push_back({std::nullopt, ReviewWordsTexts::tr("Depends on %1").arg(one.name),
                         one.after ? Words::of(*one.after) : ReviewWordsTexts::tr("not named"), Colour::Text,
                         ReviewWordsTexts::tr("was %1").arg(one.before ? Words::of(*one.before)
                                                                       : ReviewWordsTexts::tr("not named"))});
    for (const ResultDifference& one : difference.results) {
        SlideLine line;
        line.text = one.question;
        line.strong = sideWords(one.after);
        line.rest = ReviewWordsTexts::tr("was %1").arg(sideWords(one.before));
        if (one.after) {
            line.state = one.after->state;
            line.colour = Theme::stateColour(one.after->state);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<SlideLine> agendaLines(const readiness::ReviewState& state, const ReleaseNames& names)
{
    std::vector<SlideLine> lines;
    for (const readiness::ItemState& item : state.items) {
        SlideLine line;
        line.text = names.value(item.item.release, item.item.release.toString());
        line.isCurrent = item.item.release == state.current;
        line.state = item.decisions.empty() ? ResultState::Unknown : ResultState::Pass;
        line.strong = !item.decisions.empty() ? ReviewWordsTexts::tr("decided")
                      : item.wasShown()       ? ReviewWordsTexts::tr("shown")
                                              : QString();
        line.rest =
            item.wasShown()
                ? ReviewWordsTexts::tr("%1 of %2 min").arg(clockText(item.spent)).arg(item.item.minutes)
                : ReviewWordsTexts::tr("%1 min").arg(item.item.minutes);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace slipway::views
