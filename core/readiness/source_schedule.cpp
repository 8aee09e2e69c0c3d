// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_schedule.h"

#include "core/policy/duration.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kAfterStopped = std::chrono::minutes(10);
constexpr milliseconds kAfterWaiting = std::chrono::minutes(1);
constexpr milliseconds kClocksDiffer = std::chrono::minutes(5);
const QString kBeforeReview = QStringLiteral(" before review");
const QString kOnStart = QStringLiteral("on start");

Error unreadable(const QString& text)
{
    return {
        ErrorCode::InvalidInput, QStringLiteral("the schedule is not an ISO 8601 duration"), text,
        QStringLiteral("write PT15M for a quarter of an hour, P1D for a day, PT1H before review, on start, "
                       "or several with commas between them")};
}

Error twice(const QString& text)
{
    return {ErrorCode::InvalidInput, QStringLiteral("the schedule says the same twice"), text,
            QStringLiteral("say one duration, one time before reviews and on start at most")};
}

Error emptyPart(const QString& text)
{
    return {ErrorCode::InvalidInput, QStringLiteral("the schedule has nothing before or after a comma"),
            text.simplified(), QStringLiteral("leave that comma out")};
}

/// Takes one part into the schedule; false where it cannot be read.
Result<bool> take(const QString& part, SourceSchedule& schedule)
{
    if (part.compare(kOnStart, Qt::CaseInsensitive) == 0)
        return !std::exchange(schedule.isOnStart, true);
    const bool isBefore = part.endsWith(kBeforeReview, Qt::CaseInsensitive);
    const auto time = policy::parseDuration(isBefore ? part.chopped(kBeforeReview.size()) : part);
    if (!time)
        return unreadable(part);
    return !std::exchange(isBefore ? schedule.beforeReview : schedule.every, time).has_value();
}

QString durationText(milliseconds time)
{
    using namespace std::chrono;
    const auto part = [&](auto unit, const char* letter) {
        const auto whole = duration_cast<decltype(unit)>(time);
        time -= whole;
        return whole.count() > 0 ? QString::number(whole.count()) + QLatin1String(letter) : QString();
    };
    const QString daysPart = part(days(), "D");
    const QString rest = part(hours(), "H") + part(minutes(), "M") + part(seconds(), "S");
    return QLatin1Char('P') + daysPart + (rest.isEmpty() ? QString() : QLatin1Char('T') + rest);
}

/// What came to nothing, and through no fault of the source.
bool isToBeMadeUpFor(const Collection& last)
{
    return last.outcome == CollectionOutcome::Cancelled || last.outcome == CollectionOutcome::Waiting;
}

milliseconds pauseAfter(const Collection& last)
{
    return last.outcome == CollectionOutcome::Waiting ? kAfterWaiting : kAfterStopped;
}

QDateTime nextOf(milliseconds every, const ScheduleScene& scene)
{
    if (!scene.last)
        return std::min(scene.addedAt, scene.now); // a clock that was put back may have added it, too
    // A daily source must not miss its day because a window was closed.
    if (isToBeMadeUpFor(*scene.last))
        return scene.last->endedAt.addMSecs(std::min(every, pauseAfter(*scene.last)).count());
    return scene.last->startedAt.addMSecs(every.count());
}

/// When it is time for that review; nothing if it is prepared, or too late.
std::optional<QDateTime> timeFor(const QDateTime& review, milliseconds before, const ScheduleScene& scene)
{
    QDateTime moment = review.addMSecs(-before.count());
    if (scene.last && isToBeMadeUpFor(*scene.last))
        moment = std::max(moment, scene.last->endedAt.addMSecs(pauseAfter(*scene.last).count()));
    else if (scene.last && scene.last->startedAt >= moment)
        return std::nullopt;
    return review > scene.now && moment < review ? std::optional(moment) : std::nullopt;
}

} // namespace

Result<SourceSchedule> parseSchedule(const QString& text)
{
    SourceSchedule schedule;
    if (text.trimmed().isEmpty())
        return schedule;
    for (const QString& part : text.split(QLatin1Char(','))) {
        if (part.trimmed().isEmpty())
            return emptyPart(text);
        const auto isFirst = take(part.simplified(), schedule);
        if (!isFirst)
            return isFirst.error();
        if (!*isFirst)
            return twice(text);
    }
    return schedule;
}

QString canonicalText(const SourceSchedule& schedule)
{
    QStringList parts;
    if (schedule.every)
        parts += durationText(*schedule.every);
    if (schedule.beforeReview)
        parts += durationText(*schedule.beforeReview) + kBeforeReview;
    if (schedule.isOnStart)
        parts += kOnStart;
    return parts.join(QStringLiteral(", "));
}

bool isYetToCome(const Collection& run, const QDateTime& now)
{
    return run.startedAt > now.addMSecs(kClocksDiffer.count());
}

std::optional<QDateTime> nextBySchedule(const SourceSchedule& schedule, const ScheduleScene& known)
{
    ScheduleScene scene = known;
    if (scene.last && isYetToCome(*scene.last, scene.now))
        scene.last.reset();
    std::optional<QDateTime> soonest;
    const auto consider = [&](const std::optional<QDateTime>& moment) {
        if (moment && (!soonest || *moment < *soonest))
            soonest = moment;
    };
    if (schedule.every)
        consider(nextOf(*schedule.every, scene));
    if (schedule.beforeReview)
        for (const QDateTime& review : scene.reviews)
            consider(timeFor(review, *schedule.beforeReview, scene));
    if (schedule.isOnStart && scene.last && scene.last->outcome == CollectionOutcome::Waiting)
        consider(scene.last->endedAt.addMSecs(kAfterWaiting.count()));
    return soonest;
}

} // namespace slipway::readiness
