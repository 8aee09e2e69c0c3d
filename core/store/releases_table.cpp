// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/releases_table.h"

#include "core/store/presence_reading.h"

namespace slipway::store {

using namespace model;

namespace {

Release readColumns(Statement& row)
{
    Release release;
    release.id = ReleaseId(row.text());
    release.project = ProjectId(row.text());
    release.name = row.text();
    release.createdAt = row.time();
    release.target = CommitId::fromHex(row.text()).value_or(CommitId());
    release.ref = row.text();
    release.stage = Stage(row.text());
    release.launchAt = row.maybeTime();
    return release;
}

} // namespace

Status insertRelease(Database& database, const Release& release)
{
    auto insert =
        database.prepare("INSERT INTO releases (id, project_id, name, created_at) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(release.id.toString())
        .bind(release.project.toString())
        .bind(release.name)
        .bind(release.createdAt)
        .run();
}

Status insertReleaseRevision(Database& database, const Release& release, const QDateTime& at, bool isRemoved)
{
    auto insert = database.prepare(
        "INSERT INTO release_revisions (release_id, at, target, ref, stage, launch_at, is_removed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(release.id.toString())
        .bind(at)
        .bind(release.target.hex())
        .bind(release.ref)
        .bind(toKey(release.stage))
        .bind(release.launchAt)
        .bind(isRemoved)
        .run();
}

Result<std::vector<Release>> readReleases(Database& database, const QDateTime& asOf, const ProjectId& project,
                                          Presence presence)
{
    auto select =
        database.prepare("SELECT l.id, l.project_id, l.name, l.created_at, r.target, r.ref, r.stage, "
                         "r.launch_at FROM releases l "
                         "JOIN release_revisions r ON r.seq = (SELECT max(seq) FROM release_revisions WHERE "
                         "release_id = l.id AND at <= ?1) "
                         "JOIN project_revisions p ON p.seq = (SELECT max(seq) FROM project_revisions WHERE "
                         "project_id = l.project_id AND at <= ?1) "
                         "WHERE r.is_removed = ?3 AND p.is_removed = 0 AND (?2 = '' OR l.project_id = ?2) "
                         "ORDER BY r.launch_at IS NULL, r.launch_at, l.name");
    if (!select)
        return select.error();
    std::vector<Release> releases;
    const Status done = select->bind(asOf)
                            .bind(project.toString())
                            .bind(presence == Presence::Removed)
                            .forEach([&](Statement& row) { releases.push_back(readColumns(row)); });
    if (!done)
        return done.error();
    return releases;
}

Result<std::optional<KnownRelease>> readRelease(Database& database, const ReleaseId& release)
{
    auto select = database.prepare("SELECT l.id, l.project_id, l.name, l.created_at, r.target, r.ref, "
                                   "r.stage, r.launch_at, r.is_removed "
                                   "FROM releases l JOIN release_revisions r ON r.seq = (SELECT max(seq) "
                                   "FROM release_revisions WHERE release_id = l.id) "
                                   "WHERE l.id = ?");
    if (!select)
        return select.error();
    const auto row = select->bind(release.toString()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<KnownRelease>();
    KnownRelease known;
    known.release = readColumns(*select);
    known.isRemoved = select->flag();
    return std::optional<KnownRelease>(known);
}

Result<QHash<ReleaseId, std::vector<ReleaseRevision>>>
readReleaseRevisions(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    auto select = database.prepare(
        "SELECT l.id, l.project_id, l.name, l.created_at, r.target, r.ref, r.stage, r.launch_at, r.at FROM "
        "releases l "
        "JOIN release_revisions r ON r.release_id = l.id "
        "WHERE r.at <= ? AND r.is_removed = 0 AND (?2 = '' OR l.project_id = ?2) ORDER BY l.id, r.seq");
    if (!select)
        return select.error();
    QHash<ReleaseId, std::vector<ReleaseRevision>> revisions;
    const Status done = select->bind(asOf).bind(project.toString()).forEach([&](Statement& row) {
        const Release release = readColumns(row);
        revisions[release.id].push_back({row.time(), release});
    });
    if (!done)
        return done.error();
    return revisions;
}

Result<QHash<ReleaseId, std::vector<PresenceTurn>>>
readReleasePresence(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    auto select = database.prepare(
        "SELECT r.release_id, r.at, r.is_removed FROM release_revisions r JOIN releases l ON l.id = "
        "r.release_id WHERE r.at <= ?1 AND (?2 = '' OR l.project_id = ?2) ORDER BY r.seq");
    if (!select)
        return select.error();
    return readPresence<ReleaseId>(select->bind(asOf).bind(project.toString()));
}

} // namespace slipway::store
