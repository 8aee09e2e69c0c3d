// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/model/brief_json.h"
#include "core/store/evidence_table.h"
#include "core/store/launch_tables.h"
#include "core/store/moments.h"
#include "core/store/releases_table.h"
#include "core/store/settings_table.h"

/// SqliteHistory, continued: briefs, stages and what the workspace sets.
namespace slipway::store {

using namespace model;

Result<Brief> SqliteHistory::append(Brief brief, const Evidence& facts)
{
    const Json said = toJson(brief);
    constexpr qsizetype kLongestBrief = 200'000;
    if (const qsizetype size = canonicalJson(said).size(); size > kLongestBrief)
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("the brief is %1 bytes long, and may be %2 at most").arg(size).arg(kLongestBrief),
            {},
            QStringLiteral("link to what is long")};
    brief.id = RecordId(newId());
    const AuditEntry entry{brief.by, QStringLiteral("brief-written"), brief.id.toString(),
                           Json{{"project", brief.project.toString().toStdString()},
                                {"release", brief.release.toString().toStdString()},
                                {"sha256", sha256Of(said).toStdString()}}};
    const Status done = write(entry, [&](Database& database, const QDateTime& now) -> Status {
        brief.at = now;
        if (const Status inserted = insertBrief(database, brief); !inserted)
            return inserted.error();
        const auto appended = insertEvidence(database, std::span<const Evidence>(&facts, 1), now);
        if (!appended)
            return appended.error();
        return Done{};
    });
    if (!done)
        return done.error();
    return brief;
}

Result<Release> SqliteHistory::moveRelease(const Release& seen, const Stage& to, LaunchEvent event)
{
    event.id = RecordId(newId());
    Json said = launchEventJson(event);
    said["now_in"] = toText(toKey(to));
    const AuditEntry entry{event.by, toKey(event.step), event.id.toString(), std::move(said)};
    if (const Status texts = checkTexts(event); !texts)
        return texts.error();
    Release release;
    const Status done = write(entry, [&](Database& database, const QDateTime& now) -> Status {
        event.at = now;
        const auto known = readRelease(database, seen.id);
        if (!known)
            return known.error();
        if (!*known || (*known)->isRemoved)
            return Error{ErrorCode::NotFound, QStringLiteral("no such release"), seen.id.toString(), {}};
        release = (*known)->release;
        if (release.target != seen.target || release.stage != seen.stage)
            return Error{ErrorCode::Conflict,
                         QStringLiteral("somebody else changed the release meanwhile: it is %1 in %2 now")
                             .arg(release.target.shortHex(), toKey(release.stage)),
                         release.name, QStringLiteral("look at it again before you move it")};
        release.stage = to;
        if (const Status inserted = insertLaunchEvent(database, event); !inserted)
            return inserted.error();
        return insertReleaseRevision(database, release, now, false);
    });
    if (!done)
        return done.error();
    return release;
}

Result<std::vector<Brief>> SqliteHistory::briefs(const ProjectId& project)
{
    return m_pool.readValue<std::vector<Brief>>(
        [&](Database& database) { return readBriefs(database, project); });
}

Result<QHash<QString, QByteArray>> SqliteHistory::settings(const AsOf& asOf)
{
    return m_pool.readValue<QHash<QString, QByteArray>>(
        [&](Database& database) { return readSettings(database, asOf.value_or(endOfTime())); });
}

Status SqliteHistory::set(const QString& name, const QByteArray& json, const QString& actor)
{
    const auto parsed = parseJson(json, name);
    if (!parsed)
        return parsed.error();
    return write({actor, QStringLiteral("setting-changed"), name, *parsed},
                 [&](Database& database, const QDateTime& now) {
                     return insertSetting(database, name, canonicalJson(*parsed), actor, now);
                 });
}

} // namespace slipway::store
