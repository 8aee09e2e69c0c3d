// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_status.h"

#include "core/policy/duration.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using evidence::CircuitBreaker;

namespace {

constexpr std::chrono::milliseconds kAfterStopped = std::chrono::minutes(10);

/// The breaker as the record's failures left it.
CircuitBreaker breakerAfter(int reasons, const QDateTime& lastEnd, const CircuitBreaker::Limits& limits)
{
    CircuitBreaker breaker(limits);
    for (int i = 0; i < reasons; ++i)
        breaker = breaker.afterFailure(lastEnd);
    return breaker;
}

QString whatCame(const Collection& last)
{
    QString text = QStringLiteral("%1 stored, %2 already there").arg(last.stored).arg(last.alreadyThere);
    if (last.dead > 0)
        text += QStringLiteral(", %1 refused").arg(last.dead);
    return text;
}

SourceHealth healthOf(const SourceStatus& status)
{
    if (status.source.isPaused)
        return SourceHealth::Paused;
    if (!status.record)
        return SourceHealth::Never;
    if (status.record->failuresInARow > 0)
        return status.breaker == CircuitBreaker::State::Closed ? SourceHealth::Failing
                                                               : SourceHealth::Resting;
    return status.record->lastSuccessAt ? SourceHealth::Well : SourceHealth::Never;
}

QString whyOf(const SourceStatus& status)
{
    switch (status.health) {
    case SourceHealth::Paused:
        return QStringLiteral("paused");
    case SourceHealth::Never:
        return QStringLiteral("never collected");
    case SourceHealth::Well:
        return status.record->last.outcome == CollectionOutcome::Ok
                   ? whatCame(status.record->last)
                   : QStringLiteral("the last run was stopped");
    case SourceHealth::Failing:
    case SourceHealth::Resting:
        break;
    }
    const int failures = status.record->failuresInARow;
    QString text = failures == 1 ? QStringLiteral("failed") : QStringLiteral("failed %1 times").arg(failures);
    const Collection& last = status.record->last;
    if (last.outcome == CollectionOutcome::Failed && !last.reason.isEmpty())
        text += QStringLiteral(": ") + last.reason;
    return text;
}

std::optional<QDateTime> scheduledAfter(const SourceStatus& status)
{
    const auto every = policy::parseDuration(status.source.schedule);
    if (!every)
        return std::nullopt;
    if (!status.record)
        return status.source.changedAt;
    const Collection& last = status.record->last;
    // What was stopped came to nothing: a daily source must not miss its day because a window was closed.
    if (last.outcome == CollectionOutcome::Cancelled)
        return last.endedAt.addMSecs(std::min(*every, kAfterStopped).count());
    return last.startedAt.addMSecs(every->count());
}

} // namespace

QString reportFilesId()
{
    return QStringLiteral("report-files");
}

QString toKey(SourceHealth value)
{
    switch (value) {
    case SourceHealth::Paused:
        return QStringLiteral("paused");
    case SourceHealth::Never:
        return QStringLiteral("never");
    case SourceHealth::Well:
        return QStringLiteral("well");
    case SourceHealth::Failing:
        return QStringLiteral("failing");
    case SourceHealth::Resting:
        return QStringLiteral("resting");
    }
    return {};
}

SourceRest restOf(const std::optional<CollectionRecord>& record, const QDateTime& now,
                  const evidence::RetryPolicy& retry, const CircuitBreaker::Limits& limits)
{
    constexpr int kMostReasons = 64; ///< long after that the rest is as long as it gets
    if (!record || record->failuresInARow == 0)
        return {};
    const int failures = record->failuresInARow;
    const int ofLaterCollections = std::max(0, failures - std::max(retry.tries, limits.failures));
    const int reasons = std::min(std::min(failures, limits.failures) + ofLaterCollections, kMostReasons);
    SourceRest rest;
    rest.until = record->last.nextTryAt;
    if (reasons < limits.failures)
        return rest;
    if (!rest.until)
        rest.until = breakerAfter(reasons, record->last.endedAt, limits).nextTryAt();
    rest.breaker = now < *rest.until ? CircuitBreaker::State::Open : CircuitBreaker::State::HalfOpen;
    return rest;
}

SourceStatus statusOf(const Source& source, const QString& project,
                      const std::optional<CollectionRecord>& record, const QDateTime& now)
{
    SourceStatus status;
    status.source = source;
    status.project = project;
    status.record = record;
    const SourceRest rest = restOf(record, now);
    status.breaker = rest.breaker;
    status.health = healthOf(status);
    status.isWatched = source.plugin == reportFilesId() && !source.isPaused;
    if (!source.isPaused)
        status.nextTryAt = rest.until ? rest.until : scheduledAfter(status);
    status.why = whyOf(status);
    return status;
}

Result<std::vector<SourceStatus>> sourceStatuses(store::History& history, const QDateTime& now)
{
    const auto projects = history.projects();
    if (!projects)
        return projects.error();
    const auto sources = history.sources({});
    if (!sources)
        return sources.error();
    const auto records = history.lastCollections({});
    if (!records)
        return records.error();
    std::vector<SourceStatus> statuses;
    for (const Project& project : *projects) {
        for (const Source& source : *sources) {
            if (source.project != project.id)
                continue;
            const auto found = records->constFind(source.id);
            statuses.push_back(statusOf(source, project.name,
                                        found == records->constEnd() ? std::nullopt : std::optional(*found),
                                        now));
        }
    }
    return statuses;
}

} // namespace slipway::readiness
