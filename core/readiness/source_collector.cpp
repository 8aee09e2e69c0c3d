// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_collector.h"

#include "core/access/secret_reference.h"
#include "core/evidence/redaction.h"
#include "core/model/json.h"
#include "core/store/collection_records.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace slipway::readiness {

using namespace model;
using evidence::CircuitBreaker;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype kLongestReason = 2000;

/// What was asked, the same text each time, so that a second failure counts on the first letter.
QByteArray whatWasAsked(const SourceRequest& request)
{
    Json subject{{"project", request.subject.project.toStdString()}};
    if (!request.subject.commit.isEmpty())
        subject["commit"] = request.subject.commit.hex().toStdString();
    if (!request.subject.release.isEmpty())
        subject["release"] = request.subject.release.toStdString();
    const auto config = parseJson(request.source.config, request.source.instance);
    return canonicalJson(Json{{"plugin", request.source.plugin.toStdString()},
                              {"instance", request.source.instance.toStdString()},
                              {"subject", subject},
                              {"config", config ? access::withoutSecrets(*config) : Json::object()}});
}

Error restsUntil(const SourceRequest& request, const CollectionRecord& record, const QDateTime& until)
{
    const QString name = request.source.plugin + QLatin1Char(' ') + request.source.instance;
    const QString reason = record.last.reason.isEmpty()
                               ? QString()
                               : QStringLiteral(" (") + record.last.reason + QLatin1Char(')');
    return {ErrorCode::Locked,
            QStringLiteral("failed %1 times%2 and is not asked before %3")
                .arg(record.failuresInARow)
                .arg(reason, until.toUTC().toString(Qt::ISODate)),
            name, QStringLiteral("correct what is wrong and ask anyway with: slipway collect --force")};
}

void takeIn(const Collection& run, Collected& collected)
{
    collected.tries = run.attempt;
    collected.stored += run.stored;
    collected.alreadyThere += run.alreadyThere;
    collected.dead += run.dead;
    collected.startedAt = run.startedAt;
    collected.service = run.service;
}

/// A rest that runs does not end because it was stopped; where it is over, the source would be due at once.
std::optional<QDateTime> nextTryAfterStop(const Collection& before, const QDateTime& stoppedAt)
{
    constexpr qint64 kPauseSeconds = 600;
    if (!before.nextTryAt || *before.nextTryAt > stoppedAt)
        return before.nextTryAt;
    return stoppedAt.addSecs(kPauseSeconds);
}

} // namespace

bool waitFor(milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

/// One try, as it is recorded.
struct SourceCollector::Try
{
    Collection run;
    std::optional<Error> failure;
    bool mayRetry = false;
    std::optional<milliseconds> retryAfter;
    bool isWaiting = false;
};

SourceCollector::SourceCollector(store::History& history, evidence::Ingest& ingest, SourceRunner& runner,
                                 CollectorOptions options)
    : m_history(history)
    , m_ingest(ingest)
    , m_runner(runner)
    , m_options(std::move(options))
{
}

Result<SourceRequest> SourceCollector::requestFor(const CollectAsk& ask)
{
    const auto projects = m_history.projects();
    if (!projects)
        return projects.error();
    const auto project = std::find_if(projects->begin(), projects->end(),
                                      [&](const Project& each) { return each.id == ask.source.project; });
    if (project == projects->end())
        return Error{ErrorCode::NotFound, QStringLiteral("the project of this source is not on the board"),
                     ask.source.instance, QStringLiteral("list the projects with: slipway project list")};
    const auto releases = m_history.releases();
    if (!releases)
        return releases.error();
    // Releases come soonest launch first, so without a name the first is the one.
    const auto release = std::find_if(releases->begin(), releases->end(), [&](const Release& each) {
        return each.project == project->id && (ask.release.isEmpty() || each.name == ask.release);
    });
    SourceRequest request{ask.source, *project, {project->name, {}, {}, {}}, {}};
    if (release != releases->end()) {
        request.subject.commit = release->target;
        request.subject.release = release->name;
        request.launchAt = release->launchAt;
    } else if (!ask.release.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("%1 has no such release").arg(project->name),
                     ask.release,
                     QStringLiteral("list them with: slipway release list --project %1").arg(project->name)};
    }
    return request;
}

Result<Collected> SourceCollector::collect(const CollectAsk& ask, const Progress& progress,
                                           const QString& actor)
{
    auto request = requestFor(ask);
    if (!request)
        return request.error();
    const auto records = store::collectionRecordsOf(m_history).collectionsAsConfigured(ask.source.project);
    if (!records)
        return records.error();
    std::optional<CollectionRecord> record;
    if (const auto found = records->constFind(ask.source.id); found != records->constEnd())
        record = *found;
    const QDateTime now = m_options.clock();
    // A changed configuration may ask for what the old one never did, and a clock that was put back would ask
    // for nothing until it is there again.
    if (record && record->lastSuccessBeganAt && *record->lastSuccessBeganAt >= ask.source.changedAt &&
        *record->lastSuccessBeganAt <= now)
        request->since = record->lastSuccessBeganAt;
    const SourceRest rest = restOf(record, now, m_options.retry, m_options.breaker);
    const bool isResting = rest.until && now < *rest.until;
    if (isResting && !ask.isForced) {
        Collected collected;
        collected.subject = request->subject;
        collected.nextTryAt = rest.until;
        collected.failure = restsUntil(*request, *record, *rest.until);
        return collected;
    }
    const bool isAskedOnce = isResting || rest.breaker != CircuitBreaker::State::Closed;
    return tryUntilDone(*request, std::move(record), isAskedOnce ? 1 : m_options.retry.tries, progress,
                        actor);
}

Result<Collected> SourceCollector::tryUntilDone(const SourceRequest& request,
                                                std::optional<CollectionRecord> record, int tries,
                                                const Progress& progress, const QString& actor)
{
    using End = Collected::End;
    // Without a record it may have failed with the configuration that it had before.
    const bool mayHaveFailed = !record || record->failuresInARow > 0;
    CollectionRecord known = record.value_or(CollectionRecord());
    Collected collected;
    collected.subject = request.subject;
    for (int attempt = 1;; ++attempt) {
        Try last = runOnce(request, progress, actor);
        last.run.attempt = attempt;
        takeIn(last.run, collected);
        collected.failure = last.failure;
        if (last.isWaiting) {
            collected.end = End::Waiting;
            collected.tries = attempt - 1;
            const Status recorded = recordWaiting(last, record, actor);
            return recorded ? Result<Collected>(collected) : recorded.error();
        }
        const auto delay = last.failure ? delayAfter(last, attempt, tries) : std::nullopt;
        if (last.run.outcome == CollectionOutcome::Cancelled)
            last.run.nextTryAt = nextTryAfterStop(known.last, last.run.endedAt);
        else if (last.failure)
            last.run.nextTryAt = nextTryAfter(last, delay, known);
        if (const Status recorded = m_history.recordCollection(last.run, actor); !recorded)
            return recorded.error();
        collected.nextTryAt = last.run.nextTryAt;
        if (!last.failure || last.run.outcome == CollectionOutcome::Cancelled) {
            collected.end = last.failure ? End::Cancelled : End::Ok;
            if (mayHaveFailed && !last.failure)
                if (const Status closed = closeDeadLetters(request, actor); !closed)
                    return closed.error();
            return collected;
        }
        collected.end = End::Failed;
        ++known.failuresInARow;
        known.last = last.run;
        if (!delay)
            if (const Status kept = keepDeadLetter(request, *last.failure, actor); !kept)
                return kept.error();
        if (!delay || *delay > m_options.patience)
            return collected;
        progress.tell(0, QStringLiteral("%1; trying again in %2 s (%3 of %4)")
                             .arg(last.failure->what)
                             .arg((delay->count() + 999) / 1000)
                             .arg(attempt + 1)
                             .arg(tries));
        if (!m_options.wait(*delay, progress.stop)) {
            collected.end = End::Cancelled;
            return collected;
        }
    }
}

SourceCollector::Try SourceCollector::runOnce(const SourceRequest& request, const Progress& progress,
                                              const QString& actor)
{
    std::stop_source stop;
    evidence::Delivery delivery(m_ingest, actor, {m_options.queue, {}, [&stop] { stop.request_stop(); }});
    const std::stop_callback passOn(progress.stop, [&] {
        stop.request_stop();
        delivery.stop();
    });
    const Source& source = request.source;
    const EnvelopeSink sink = [&](const QByteArray& envelope, const std::function<void()>& resume) {
        evidence::Arrival arrival{envelope, source.plugin + QLatin1Char(' ') + source.instance, source.plugin,
                                  source.instance, request.project.name};
        if (resume)
            return delivery.offer(std::move(arrival), resume);
        // What is not taken any more is told by finish().
        std::ignore = delivery.add(std::move(arrival));
        return true;
    };
    Try done;
    done.run.source = source.id;
    done.run.startedAt = m_options.clock();
    const RunOutcome outcome = m_runner.run(request, sink, {progress.report, stop.get_token()});
    const Status delivered = delivery.finish();
    done.run.endedAt = m_options.clock();
    done.run.stored = delivery.counts().stored;
    done.run.alreadyThere = delivery.counts().alreadyThere;
    done.run.dead = delivery.counts().dead;
    done.run.service = outcome.service;
    done.failure = delivered ? outcome.failure : delivered.error();
    done.mayRetry = delivered ? outcome.mayRetry : true;
    done.retryAfter = delivered ? outcome.retryAfter : std::nullopt;
    if (!done.failure)
        return done;
    done.isWaiting = delivered && outcome.isWaiting;
    const bool isCancelled = progress.isCancelled() && done.failure->code == ErrorCode::Cancelled;
    done.run.outcome = isCancelled      ? CollectionOutcome::Cancelled
                       : done.isWaiting ? CollectionOutcome::Waiting
                                        : CollectionOutcome::Failed;
    done.run.reason = evidence::redacted(done.failure->line()).left(kLongestReason);
    return done;
}

std::optional<milliseconds> SourceCollector::delayAfter(const Try& last, int attempt, int tries) const
{
    if (!last.mayRetry || attempt >= tries || last.run.outcome == CollectionOutcome::Cancelled)
        return std::nullopt;
    return m_options.retry.delayAfter(attempt, m_options.chance(), last.retryAfter);
}

std::optional<QDateTime> SourceCollector::nextTryAfter(const Try& last,
                                                       const std::optional<milliseconds>& delay,
                                                       const CollectionRecord& known) const
{
    constexpr milliseconds kLongestWait = std::chrono::hours(24);
    if (delay)
        return last.run.endedAt.addMSecs(delay->count());
    CollectionRecord after = known;
    after.last = last.run;
    after.last.nextTryAt.reset();
    ++after.failuresInARow;
    auto until = restOf(after, last.run.endedAt, m_options.retry, m_options.breaker).until;
    if (last.mayRetry && last.retryAfter) {
        const QDateTime asked = last.run.endedAt.addMSecs(std::min(*last.retryAfter, kLongestWait).count());
        until = until ? std::max(*until, asked) : asked;
    }
    return until;
}

/// Once: it is asked for every minute, and the history keeps everything for ever.
Status SourceCollector::recordWaiting(const Try& waiting, const std::optional<CollectionRecord>& record,
                                      const QString& actor)
{
    if (record && record->last.outcome == CollectionOutcome::Waiting)
        return Done{};
    Collection run = waiting.run;
    // A rest that runs does not end, nor begin anew, because of it.
    if (record)
        run.nextTryAt = record->last.nextTryAt;
    return m_history.recordCollection(run, actor);
}

Status SourceCollector::keepDeadLetter(const SourceRequest& request, const Error& failure,
                                       const QString& actor)
{
    const QByteArray payload = whatWasAsked(request);
    DeadLetter letter;
    letter.kind = DeadLetterKind::Collection;
    letter.plugin = request.source.plugin;
    letter.instance = request.source.instance;
    letter.project = request.project.name;
    letter.reason = evidence::redacted(failure.what).left(kLongestReason);
    letter.place = evidence::redacted(failure.where).left(kLongestReason);
    letter.hint = evidence::redacted(failure.hint).left(kLongestReason);
    letter.payload = evidence::redactedPayload(payload);
    letter.size = payload.size();
    const auto kept = m_history.appendDeadLetter(letter, actor);
    return kept ? Status(Done{}) : Status(kept.error());
}

Status SourceCollector::closeDeadLetters(const SourceRequest& request, const QString& actor)
{
    const auto letters = m_history.deadLetters(store::DeadLetters::Open);
    if (!letters)
        return letters.error();
    for (const DeadLetter& letter : *letters) {
        if (letter.kind != DeadLetterKind::Collection || letter.plugin != request.source.plugin ||
            letter.instance != request.source.instance || letter.project != request.project.name)
            continue;
        const Status closed =
            m_history.recordDeadLetterEvent(letter.id, DeadLetterEventKind::Replayed, {}, actor);
        // Somebody else may have closed it meanwhile.
        if (!closed && closed.error().code != ErrorCode::Conflict)
            return closed.error();
    }
    return Done{};
}

} // namespace slipway::readiness
