// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/store/projects_table.h"
#include "core/store/sources_table.h"
#include "core/store/text_limits.h"

#include <algorithm>

/// SqliteHistory, continued: sources and their runs.
namespace slipway::store {

using namespace model;

namespace {

constexpr qsizetype kLargestConfig = 1 << 16;

Status checkSource(const Source& source)
{
    if (const Status named = checkName(source.plugin, QStringLiteral("the plugin's id")); !named)
        return named.error();
    if (const Status named = checkName(source.instance, QStringLiteral("the source's name")); !named)
        return named.error();
    if (const Status text = checkText(source.schedule, QStringLiteral("the schedule")); !text)
        return text.error();
    if (source.config.size() > kLargestConfig)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the configuration is larger than 64 KiB"),
                     source.instance, QStringLiteral("shorten it")};
    const auto config = parseJson(source.config, source.instance);
    if (!config)
        return config.error();
    if (!config->is_object())
        return Error{ErrorCode::InvalidInput, QStringLiteral("the configuration is not a JSON object"),
                     source.instance, QStringLiteral("write {} if there is nothing to configure")};
    return Done{};
}

/// Evidence of a source may name INSTANCE:PART: one that is called like another's part could speak for it.
bool isPartOf(const QString& name, const QString& whole)
{
    return name.startsWith(whole + QLatin1Char(':'));
}

Status refuseTakenSource(Database& database, const Source& wanted)
{
    const auto sources = readSources(database, wanted.project);
    if (!sources)
        return sources.error();
    const bool isTaken = std::any_of(sources->begin(), sources->end(), [&](const Source& source) {
        return source.plugin == wanted.plugin && source.instance == wanted.instance;
    });
    const auto parted = std::find_if(sources->begin(), sources->end(), [&](const Source& source) {
        return source.plugin == wanted.plugin &&
               (isPartOf(source.instance, wanted.instance) || isPartOf(wanted.instance, source.instance));
    });
    if (isTaken)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("the project has a source of this name from %1").arg(wanted.plugin),
                     wanted.instance, QStringLiteral("choose another name")};
    if (parted != sources->end())
        return Error{
            ErrorCode::Conflict,
            QStringLiteral("one of the sources %1 and %2 of %3 would be taken for a part of the other")
                .arg(wanted.instance, parted->instance, wanted.plugin),
            wanted.instance, QStringLiteral("choose a name without \":\"")};
    return Done{};
}

/// The configuration stays out of the audit trail, which is shown to more people than may see it.
Json sourceJson(const Source& source)
{
    return Json{{"project", source.project.toString().toStdString()},
                {"plugin", source.plugin.toStdString()},
                {"instance", source.instance.toStdString()},
                {"config_sha256", sha256Of(Json(source.config.toStdString())).toStdString()},
                {"schedule", source.schedule.toStdString()},
                {"paused", source.isPaused}};
}

Json collectionJson(const Collection& collection)
{
    return Json{{"outcome", toKey(collection.outcome).toStdString()},
                {"reason", collection.reason.toStdString()},
                {"stored", collection.stored},
                {"already_there", collection.alreadyThere},
                {"dead", collection.dead},
                {"attempt", collection.attempt}};
}

} // namespace

Result<Source> SqliteHistory::addSource(Source source, const QString& actor)
{
    if (const Status checked = checkSource(source); !checked)
        return checked.error();
    source.id = SourceId(newId());
    const Status done =
        write({actor, QStringLiteral("source-added"), source.id.toString(), sourceJson(source)},
              [&](Database& database, const QDateTime& now) -> Status {
                  if (const auto project = findProject(database, source.project); !project)
                      return project.error();
                  if (const Status free = refuseTakenSource(database, source); !free)
                      return free.error();
                  source.changedAt = now;
                  return insertSourceRevision(database, source, false);
              });
    if (!done)
        return done.error();
    return source;
}

Result<Source> SqliteHistory::reviseSource(Source source, const QString& actor)
{
    if (const Status checked = checkSource(source); !checked)
        return checked.error();
    const Status done =
        write({actor, QStringLiteral("source-revised"), source.id.toString(), sourceJson(source)},
              [&](Database& database, const QDateTime& now) -> Status {
                  const auto known = readSource(database, source.id);
                  if (!known)
                      return known.error();
                  if (known->isRemoved)
                      return Error{
                          ErrorCode::NotFound, QStringLiteral("the source was removed"), source.instance, {}};
                  source.project = known->source.project;
                  source.plugin = known->source.plugin;
                  source.instance = known->source.instance;
                  source.changedAt = now;
                  return insertSourceRevision(database, source, false);
              });
    if (!done)
        return done.error();
    return source;
}

Status SqliteHistory::removeSource(const SourceId& id, const QString& actor)
{
    return write({actor, QStringLiteral("source-removed"), id.toString(), Json::object()},
                 [&](Database& database, const QDateTime& now) -> Status {
                     auto known = readSource(database, id);
                     if (!known)
                         return known.error();
                     known->source.changedAt = now;
                     return insertSourceRevision(database, known->source, true);
                 });
}

Result<Source> SqliteHistory::restoreSource(const SourceId& id, const QString& actor)
{
    Source source;
    const Status done = write(
        {actor, QStringLiteral("source-restored"), id.toString(), Json::object()},
        [&](Database& database, const QDateTime& now) -> Status {
            auto known = readSource(database, id);
            if (!known)
                return known.error();
            source = known->source;
            if (!known->isRemoved)
                return Error{ErrorCode::Conflict, QStringLiteral("the source is there"), source.instance, {}};
            if (const Status free = refuseTakenSource(database, source); !free)
                return free.error();
            source.changedAt = now;
            return insertSourceRevision(database, source, false);
        });
    if (!done)
        return done.error();
    return source;
}

Status SqliteHistory::recordCollection(const Collection& collection, const QString& actor)
{
    if (const Status text = checkText(collection.reason, QStringLiteral("the reason")); !text)
        return text.error();
    return write(
        {actor, QStringLiteral("collected"), collection.source.toString(), collectionJson(collection)},
        [&](Database& database, const QDateTime&) -> Status {
            if (const auto known = readSource(database, collection.source); !known)
                return known.error();
            return insertCollection(database, collection);
        });
}

Result<std::vector<Source>> SqliteHistory::sources(const ProjectId& project)
{
    return m_pool.readValue<std::vector<Source>>(
        [&](Database& database) { return readSources(database, project); });
}

Result<QHash<SourceId, CollectionRecord>> SqliteHistory::lastCollections(const ProjectId& project)
{
    return m_pool.readValue<QHash<SourceId, CollectionRecord>>(
        [&](Database& database) { return readLastCollections(database, project); });
}

CollectionRecords& collectionRecordsOf(History& history)
{
    return dynamic_cast<CollectionRecords&>(history);
}

Result<QHash<SourceId, CollectionRecord>> SqliteHistory::collectionsAsConfigured(const ProjectId& project)
{
    return m_pool.readValue<QHash<SourceId, CollectionRecord>>([&](Database& database) {
        return readCollectionsAsConfigured(database, project, m_options.clock());
    });
}

} // namespace slipway::store
