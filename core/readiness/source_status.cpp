// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_status.h"

#include "core/model/json.h"
#include "core/readiness/review_state.h"
#include "core/store/collection_records.h"
#include "core/store/review_history.h"

#include <QUrl>

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using evidence::CircuitBreaker;

namespace {

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

/// What it failed of before is still to be done once the passphrase is given.
QString waitingText(int failures)
{
    const QString text = QStringLiteral("waiting for the secrets' passphrase");
    if (failures == 0)
        return text;
    return text + (failures == 1 ? QStringLiteral("; before, it failed")
                                 : QStringLiteral("; before, it failed %1 times").arg(failures));
}

SourceHealth healthOf(const SourceStatus& status)
{
    if (status.source.isPaused)
        return SourceHealth::Paused;
    if (!status.record)
        return status.lastRunBegan ? SourceHealth::Changed : SourceHealth::Never;
    if (status.record->last.outcome == CollectionOutcome::Waiting)
        return SourceHealth::Waiting;
    if (status.record->failuresInARow > 0)
        return status.breaker == CircuitBreaker::State::Closed ? SourceHealth::Failing
                                                               : SourceHealth::Resting;
    return status.record->lastSuccessAt ? SourceHealth::Well : SourceHealth::Never;
}

QString whyOf(const SourceStatus& status)
{
    switch (status.health) {
    case SourceHealth::Paused:
        return !status.record && status.lastRunBegan
                   ? QStringLiteral("paused; not asked since it was changed")
                   : QStringLiteral("paused");
    case SourceHealth::Never:
        return QStringLiteral("never collected");
    case SourceHealth::Well:
        return status.record->last.outcome == CollectionOutcome::Ok
                   ? whatCame(status.record->last)
                   : QStringLiteral("the last run was stopped");
    case SourceHealth::Waiting:
        return waitingText(status.record->failuresInARow);
    case SourceHealth::Changed:
        return QStringLiteral("not asked since it was changed");
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

QString hostOf(const Json& value)
{
    const QUrl url(value.is_string() ? toQString(value.get_ref<const std::string&>()) : QString());
    if (!url.scheme().startsWith(QLatin1String("http")) || url.host().isEmpty())
        return {};
    return url.adjusted(QUrl::RemoveUserInfo).authority(); // with the brackets of IPv6
}

/// Of every project by its id: what is planned for it, and what may be about any.
std::vector<QDateTime> momentsFor(const QHash<ProjectId, std::vector<QDateTime>>& planned,
                                  const ProjectId& project)
{
    std::vector<QDateTime> moments = planned.value(project);
    const std::vector<QDateTime> open = planned.value(ProjectId());
    moments.insert(moments.end(), open.begin(), open.end());
    return moments;
}

/// Meetings are read only where a schedule asks for them: a workspace keeps all that ever were.
Result<QHash<ProjectId, std::vector<QDateTime>>> readPlannedReviews(store::History& history,
                                                                    const std::vector<Source>& sources)
{
    const bool isAsked = std::any_of(sources.begin(), sources.end(), [](const Source& source) {
        const auto schedule = parseSchedule(source.schedule);
        return schedule && schedule->beforeReview;
    });
    if (!isAsked)
        return QHash<ProjectId, std::vector<QDateTime>>();
    const auto files = store::reviewsOf(history).reviews();
    if (!files)
        return files.error();
    const auto releases = history.releases();
    if (!releases)
        return releases.error();
    return plannedReviews(*files, *releases);
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
    case SourceHealth::Waiting:
        return QStringLiteral("waiting");
    case SourceHealth::Changed:
        return QStringLiteral("changed");
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
    const bool hasBreaker = reasons >= limits.failures;
    if (!rest.until && hasBreaker)
        rest.until = breakerAfter(reasons, record->last.endedAt, limits).nextTryAt();
    if (rest.until && isYetToCome(record->last, now))
        rest.until = std::min(*rest.until, now);
    if (!hasBreaker)
        return rest;
    rest.breaker = now < *rest.until ? CircuitBreaker::State::Open : CircuitBreaker::State::HalfOpen;
    return rest;
}

QString addressOf(const QByteArray& config)
{
    const auto json = parseJson(config, {});
    if (!json || !json->is_object())
        return {};
    if (const QString host = hostOf(json->value("url", Json())); !host.isEmpty())
        return host;
    for (const auto& [name, value] : json->items()) {
        const QString host = name == "proxy" ? QString() : hostOf(value);
        if (!host.isEmpty())
            return host;
    }
    return {};
}

QHash<ProjectId, std::vector<QDateTime>> plannedReviews(std::span<const ReviewFile> files,
                                                        std::span<const Release> releases)
{
    QHash<ReleaseId, ProjectId> projects;
    for (const Release& release : releases)
        projects.insert(release.id, release.project);
    QHash<ProjectId, std::vector<QDateTime>> planned;
    for (const ReviewFile& file : files) {
        if (reviewStateOf(file, file.review.plannedAt).status != ReviewStatus::Planned)
            continue;
        QSet<ProjectId> about;
        for (const AgendaItem& item : file.review.agenda) {
            if (const auto found = projects.constFind(item.release); found != projects.constEnd())
                about.insert(*found); // one that was removed is about nothing
        }
        if (file.review.agenda.empty())
            about.insert(ProjectId());
        for (const ProjectId& project : about)
            planned[project].push_back(file.review.plannedAt);
    }
    return planned;
}

SourceStatus statusOf(const Source& source, const QString& project,
                      const std::optional<CollectionRecord>& record, const QDateTime& now,
                      std::span<const QDateTime> reviews, const std::optional<QDateTime>& lastRunBegan)
{
    SourceStatus status;
    status.source = source;
    status.project = project;
    if (const auto schedule = parseSchedule(source.schedule))
        status.schedule = *schedule;
    status.address = addressOf(source.config);
    status.record = record;
    status.lastRunBegan = record ? std::optional(record->last.startedAt) : lastRunBegan;
    const SourceRest rest = restOf(record, now);
    status.breaker = rest.breaker;
    status.health = healthOf(status);
    status.isWatched = source.plugin == reportFilesId() && !source.isPaused;
    if (!source.isPaused)
        status.nextTryAt =
            rest.until ? rest.until
                       : nextBySchedule(status.schedule,
                                        {source.changedAt,
                                         record ? std::optional(record->last) : std::nullopt, reviews, now});
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
    const auto runs = history.lastCollections({});
    if (!runs)
        return runs.error();
    const auto records = store::collectionRecordsOf(history).collectionsAsConfigured({});
    if (!records)
        return records.error();
    const auto planned = readPlannedReviews(history, *sources);
    if (!planned)
        return planned.error();
    std::vector<SourceStatus> statuses;
    for (const Project& project : *projects) {
        const std::vector<QDateTime> reviews = momentsFor(*planned, project.id);
        for (const Source& source : *sources) {
            if (source.project != project.id)
                continue;
            const auto ran = runs->constFind(source.id);
            const auto found = records->constFind(source.id);
            statuses.push_back(statusOf(
                source, project.name, found == records->constEnd() ? std::nullopt : std::optional(*found),
                now, reviews, ran == runs->constEnd() ? std::nullopt : std::optional(ran->last.startedAt)));
        }
    }
    return statuses;
}

} // namespace slipway::readiness
