// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sources_table.h"

#include <algorithm>
#include <limits>

namespace slipway::store {

using namespace model;

namespace {

constexpr const char* kColumns =
    "SELECT r.source_id, r.at, r.project_id, r.plugin, r.instance, r.config, r.schedule, r.is_paused, "
    "r.is_removed FROM source_revisions r ";

KnownSource readRow(Statement& row)
{
    KnownSource known;
    Source& source = known.source;
    source.id = SourceId(row.text());
    source.changedAt = row.time();
    source.project = ProjectId(row.text());
    source.plugin = row.text();
    source.instance = row.text();
    source.config = row.blob();
    source.schedule = row.text();
    source.isPaused = row.flag();
    known.isRemoved = row.flag();
    return known;
}

template<class Number>
std::optional<Number> maybeInteger(Statement& row)
{
    // Through the double of SQLite's own conversion: exact for anything that is counted here. A file may hold
    // other numbers all the same, and those do not fit.
    constexpr double kMost = std::numeric_limits<int>::max();
    const auto value = row.maybeNumber();
    return value ? std::optional(static_cast<Number>(std::clamp(*value, 0.0, kMost))) : std::nullopt;
}

template<class Number>
std::optional<double> asNumber(const std::optional<Number>& value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

std::optional<ServiceUse> readService(Statement& row)
{
    const auto answers = maybeInteger<int>(row);
    ServiceUse use;
    use.answers = answers.value_or(0);
    use.medianMs = maybeInteger<int>(row);
    use.slowestMs = maybeInteger<int>(row);
    use.limit = maybeInteger<qint64>(row);
    use.remaining = maybeInteger<qint64>(row);
    use.resetsAt = row.maybeTime();
    return answers ? std::optional(use) : std::nullopt;
}

void bindService(Statement& insert, const std::optional<ServiceUse>& service)
{
    const ServiceUse use = service.value_or(ServiceUse());
    insert.bind(service ? std::optional<double>(use.answers) : std::nullopt)
        .bind(asNumber(use.medianMs))
        .bind(asNumber(use.slowestMs))
        .bind(asNumber(use.limit))
        .bind(asNumber(use.remaining))
        .bind(use.resetsAt);
}

CollectionRecord readRecord(Statement& row)
{
    CollectionRecord record;
    Collection& last = record.last;
    last.source = SourceId(row.text());
    last.startedAt = row.time();
    last.endedAt = row.time();
    last.outcome = fromKey(kCollectionOutcomes, row.text()).value_or(CollectionOutcome::Failed);
    last.reason = row.text();
    last.stored = static_cast<int>(row.integer());
    last.alreadyThere = static_cast<int>(row.integer());
    last.dead = static_cast<int>(row.integer());
    last.attempt = static_cast<int>(row.integer());
    last.nextTryAt = row.maybeTime();
    last.service = readService(row);
    record.lastSuccessAt = row.maybeTime();
    record.failuresInARow = static_cast<int>(row.integer());
    record.lastSuccessBeganAt = row.maybeTime();
    return record;
}

/// Of the sources that ever had another configuration: since when they have the one that they have.
Result<QHash<SourceId, QDateTime>> readConfigChanges(Database& database)
{
    auto select = database.prepare(
        "SELECT r.source_id, min(r.at) FROM source_revisions r WHERE r.seq > "
        "(SELECT max(o.seq) FROM source_revisions o WHERE o.source_id = r.source_id AND o.config <> "
        "(SELECT n.config FROM source_revisions n WHERE n.source_id = r.source_id ORDER BY n.seq DESC LIMIT "
        "1)) GROUP BY r.source_id");
    if (!select)
        return select.error();
    QHash<SourceId, QDateTime> changes;
    const Status done = select->forEach([&](Statement& row) {
        const SourceId source(row.text());
        changes.insert(source, row.time());
    });
    if (!done)
        return done.error();
    return changes;
}

Result<int> countFailuresSince(Database& database, const SourceId& source, const QDateTime& since)
{
    auto select = database.prepare("SELECT count(*) FROM collections WHERE source_id = ? AND "
                                   "outcome = 'failed' AND started_at >= ?");
    if (!select)
        return select.error();
    const auto counted = select->bind(source.toString()).bind(since).step();
    if (!counted)
        return counted.error();
    return static_cast<int>(select->integer());
}

} // namespace

Status insertSourceRevision(Database& database, const Source& source, bool isRemoved)
{
    auto insert =
        database.prepare("INSERT INTO source_revisions (source_id, at, project_id, plugin, instance, "
                         "config, schedule, is_paused, is_removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(source.id.toString())
        .bind(source.changedAt)
        .bind(source.project.toString())
        .bind(source.plugin)
        .bind(source.instance)
        .bind(source.config)
        .bind(source.schedule)
        .bind(source.isPaused)
        .bind(isRemoved)
        .run();
}

Result<std::vector<Source>> readSources(Database& database, const ProjectId& project)
{
    // The newest revision of a source tells what it is.
    const QByteArray sql = QByteArray(kColumns) +
                           "WHERE r.seq IN (SELECT max(seq) FROM source_revisions GROUP BY source_id) "
                           "AND r.is_removed = 0 " +
                           (project.isEmpty() ? "" : "AND r.project_id = ? ") +
                           "ORDER BY r.plugin, r.instance, r.project_id";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    if (!project.isEmpty())
        select->bind(project.toString());
    std::vector<Source> sources;
    const Status done = select->forEach([&](Statement& row) { sources.push_back(readRow(row).source); });
    if (!done)
        return done.error();
    return sources;
}

Result<KnownSource> readSource(Database& database, const SourceId& id)
{
    const QByteArray sql = QByteArray(kColumns) + "WHERE r.source_id = ? ORDER BY r.seq DESC LIMIT 1";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    const auto found = select->bind(id.toString()).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("the workspace has no such source"), id.toString(),
                     QStringLiteral("list them with: slipway source list")};
    return readRow(*select);
}

Status insertCollection(Database& database, const Collection& collection)
{
    auto insert = database.prepare(
        "INSERT INTO collections (source_id, started_at, ended_at, outcome, reason, stored, "
        "already_there, dead, attempt, next_try_at, answers, median_ms, slowest_ms, rate_limit, "
        "rate_remaining, rate_resets_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    insert->bind(collection.source.toString())
        .bind(collection.startedAt)
        .bind(collection.endedAt)
        .bind(toKey(collection.outcome))
        .bind(collection.reason)
        .bind(collection.stored)
        .bind(collection.alreadyThere)
        .bind(collection.dead)
        .bind(collection.attempt)
        .bind(collection.nextTryAt);
    bindService(*insert, collection.service);
    return insert->run();
}

Result<QHash<SourceId, CollectionRecord>> readLastCollections(Database& database, const ProjectId& project)
{
    const QByteArray sql =
        QByteArray(
            "SELECT c.source_id, c.started_at, c.ended_at, c.outcome, c.reason, c.stored, "
            "c.already_there, c.dead, c.attempt, c.next_try_at, c.answers, c.median_ms, c.slowest_ms, "
            "c.rate_limit, c.rate_remaining, c.rate_resets_at, "
            "(SELECT g.ended_at FROM collections g WHERE g.source_id = c.source_id AND g.outcome = 'ok' "
            "ORDER BY g.seq DESC LIMIT 1), "
            "(SELECT count(*) FROM collections b WHERE b.source_id = c.source_id AND b.outcome = 'failed' "
            "AND b.seq > coalesce((SELECT max(g.seq) FROM collections g WHERE g.source_id = c.source_id "
            "AND g.outcome = 'ok'), 0)), "
            "(SELECT g.started_at FROM collections g WHERE g.source_id = c.source_id AND g.outcome = 'ok' "
            "ORDER BY g.seq DESC LIMIT 1) "
            "FROM collections c WHERE c.seq IN (SELECT max(seq) FROM collections GROUP BY source_id) ") +
        (project.isEmpty()
             ? ""
             : "AND c.source_id IN (SELECT source_id FROM source_revisions WHERE project_id = ?)");
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    if (!project.isEmpty())
        select->bind(project.toString());
    QHash<SourceId, CollectionRecord> records;
    const Status done = select->forEach([&](Statement& row) {
        CollectionRecord record = readRecord(row);
        records.insert(record.last.source, std::move(record));
    });
    if (!done)
        return done.error();
    return records;
}

Result<QHash<SourceId, CollectionRecord>>
readCollectionsAsConfigured(Database& database, const ProjectId& project, const QDateTime& now)
{
    auto records = readLastCollections(database, project);
    if (!records)
        return records;
    const auto changes = readConfigChanges(database);
    if (!changes)
        return changes.error();
    for (auto change = changes->constBegin(); change != changes->constEnd(); ++change) {
        const QDateTime& since = change.value();
        const auto found = records->find(change.key());
        if (found == records->end() || since > now)
            continue;
        if (found->last.startedAt < since) {
            records->erase(found);
            continue;
        }
        if (found->lastSuccessBeganAt && *found->lastSuccessBeganAt >= since)
            continue; // what failed since then failed since the change, too
        found->lastSuccessAt.reset();
        found->lastSuccessBeganAt.reset();
        const auto failures = countFailuresSince(database, change.key(), since);
        if (!failures)
            return failures.error();
        found->failuresInARow = *failures;
    }
    return records;
}

} // namespace slipway::store
