// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/store/backup.h"
#include "core/store/evidence_table.h"
#include "core/store/people_tables.h"
#include "core/store/policy_table.h"
#include "core/store/projects_table.h"
#include "core/store/releases_table.h"
#include "core/store/text_limits.h"

#include <algorithm>

namespace slipway::store {

using namespace model;

namespace {

/// Later than any record: reads without a moment see everything.
QDateTime endOfTime()
{
    return QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 4, Qt::UTC);
}

Result<Project> findProject(Database& database, const ProjectId& id)
{
    for (const Presence presence : {Presence::There, Presence::Removed}) {
        const auto projects = readProjects(database, endOfTime(), presence);
        if (!projects)
            return projects.error();
        const auto found =
            std::find_if(projects->begin(), projects->end(), [&](const Project& p) { return p.id == id; });
        if (found != projects->end())
            return *found;
    }
    return Error{ErrorCode::NotFound, QStringLiteral("the workspace has no such project"), id.toString(),
                 QStringLiteral("list them with: slipway project list")};
}

Status refuseTaken(Database& database, const char* sql, const QString& name, const QString& scope,
                   const QString& what)
{
    auto select = database.prepare(sql);
    if (!select)
        return select.error();
    select->bind(name);
    if (!scope.isEmpty())
        select->bind(scope);
    const auto taken = select->step();
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("%1 of this name exists, or was removed and can be restored").arg(what),
                     name, QStringLiteral("choose another name")};
    return Done{};
}

Json projectJson(const Project& project)
{
    Json repositories = Json::array();
    for (const QString& path : project.repositories)
        repositories.push_back(path.toStdString());
    return Json{{"name", project.name.toStdString()},
                {"kind", toKey(project.kind).toStdString()},
                {"team", project.team.toStdString()},
                {"repositories", repositories}};
}

Json releaseJson(const Release& release)
{
    Json json{{"name", release.name.toStdString()},
              {"target", release.target.hex().toStdString()},
              {"stage", toKey(release.stage).toStdString()}};
    if (release.launchAt)
        json["launch_at"] = release.launchAt->toMSecsSinceEpoch();
    return json;
}

Json recordJson(const Attestation& a)
{
    return Json{{"release", a.release.toString().toStdString()},
                {"criterion", a.criterion.toString().toStdString()},
                {"commit", a.commit.hex().toStdString()},
                {"holds", a.holds},
                {"withdrawn", a.withdrawn},
                {"reason", a.reason.toStdString()},
                {"expires_at", a.expiresAt.toMSecsSinceEpoch()}};
}

Json recordJson(const Waiver& w)
{
    return Json{{"release", w.release.toString().toStdString()},
                {"criterion", w.criterion.toString().toStdString()},
                {"withdrawn", w.withdrawn},
                {"approved_by", w.approvedBy.toStdString()},
                {"reason", w.reason.toStdString()},
                {"expires_at", w.expiresAt.toMSecsSinceEpoch()}};
}

Json recordJson(const SignOff& s)
{
    return Json{{"release", s.release.toString().toStdString()},
                {"role", s.role.toStdString()},
                {"commit", s.commit.hex().toStdString()},
                {"snapshot_sha256", s.snapshotSha256.toStdString()}};
}

Json recordJson(const Decision& d)
{
    return Json{{"release", d.release.toString().toStdString()},
                {"verdict", toKey(d.verdict).toStdString()},
                {"reason", d.reason.toStdString()},
                {"snapshot_sha256", d.snapshotSha256.toStdString()}};
}

/// Reads one snapshot in the transaction at hand.
Result<HistorySnapshot> readSnapshot(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    HistorySnapshot snapshot;
    auto projects = readProjects(database, asOf, Presence::There);
    auto releases = readReleases(database, asOf, project);
    auto evidence = readEvidence(database, asOf, project);
    auto people = readPeoplesInput(database, asOf, project);
    auto revisions = readReleaseRevisions(database, asOf, project);
    auto policy = readPolicy(database, asOf);
    const auto counter = lastAuditSequence(database);
    if (!projects)
        return projects.error();
    if (!releases)
        return releases.error();
    if (!evidence)
        return evidence.error();
    if (!people)
        return people.error();
    if (!revisions)
        return revisions.error();
    if (!policy)
        return policy.error();
    if (!counter)
        return counter.error();
    snapshot.projects = std::move(projects).value();
    if (!project.isEmpty())
        std::erase_if(snapshot.projects, [&](const Project& p) { return p.id != project; });
    snapshot.releases = std::move(releases).value();
    snapshot.evidence = std::move(evidence).value();
    snapshot.peoplesInput = std::move(people).value();
    snapshot.revisions = std::move(revisions).value();
    snapshot.policy = std::move(policy).value();
    snapshot.changeCounter = *counter;
    return snapshot;
}

} // namespace

SqliteHistory::SqliteHistory(Database writer, HistoryOptions options)
    : m_location(writer.location())
    , m_options(std::move(options))
    , m_pool(std::move(writer), m_location, m_options.busyTimeout)
{
}

QString SqliteHistory::location() const
{
    return m_location;
}

QString SqliteHistory::newId() const
{
    return makeUuidV7(m_options.clock().toMSecsSinceEpoch());
}

Status SqliteHistory::write(const AuditEntry& entry, const Work& work)
{
    return m_pool.write([&](Database& database) -> Status {
        const QDateTime now = m_options.clock();
        const Status done = work(database, now);
        if (!done)
            return done;
        return appendAudit(database, entry, now);
    });
}

Result<Project> SqliteHistory::addProject(Project project, const QString& actor)
{
    if (const Status named = checkName(project.name, QStringLiteral("the project's name")); !named)
        return named.error();
    if (const Status text = checkText(project.team, QStringLiteral("the team")); !text)
        return text.error();
    project.id = ProjectId(newId());
    const Status done =
        write({actor, QStringLiteral("project-added"), project.id.toString(), projectJson(project)},
              [&](Database& database, const QDateTime& now) -> Status {
                  project.createdAt = now;
                  if (const Status free = refuseTaken(database, "SELECT 1 FROM projects WHERE name = ?",
                                                      project.name, {}, QStringLiteral("a project"));
                      !free)
                      return free;
                  if (const Status inserted = insertProject(database, project); !inserted)
                      return inserted;
                  return insertProjectRevision(database, project, now, false);
              });
    if (!done)
        return done.error();
    return project;
}

Result<Project> SqliteHistory::updateProject(Project project, const QString& actor)
{
    const Status done =
        write({actor, QStringLiteral("project-updated"), project.id.toString(), projectJson(project)},
              [&](Database& database, const QDateTime& now) -> Status {
                  const auto known = findProject(database, project.id);
                  if (!known)
                      return known.error();
                  project.name = known->name;
                  project.isSample = known->isSample;
                  project.createdAt = known->createdAt;
                  return insertProjectRevision(database, project, now, false);
              });
    if (!done)
        return done.error();
    return project;
}

Status SqliteHistory::setProjectRemoved(const ProjectId& id, bool isRemoved, const QString& actor)
{
    return write({actor, isRemoved ? QStringLiteral("project-removed") : QStringLiteral("project-restored"),
                  id.toString(), Json::object()},
                 [&](Database& database, const QDateTime& now) -> Status {
                     const auto known = findProject(database, id);
                     if (!known)
                         return known.error();
                     return insertProjectRevision(database, *known, now, isRemoved);
                 });
}

Status SqliteHistory::removeProject(const ProjectId& project, const QString& actor)
{
    return setProjectRemoved(project, true, actor);
}

Status SqliteHistory::restoreProject(const ProjectId& project, const QString& actor)
{
    return setProjectRemoved(project, false, actor);
}

Result<Release> SqliteHistory::addRelease(Release release, const QString& actor)
{
    if (const Status named = checkName(release.name, QStringLiteral("the release's name")); !named)
        return named.error();
    release.id = ReleaseId(newId());
    const Status done =
        write({actor, QStringLiteral("release-added"), release.id.toString(), releaseJson(release)},
              [&](Database& database, const QDateTime& now) -> Status {
                  release.createdAt = now;
                  if (const auto project = findProject(database, release.project); !project)
                      return project.error();
                  if (const Status free =
                          refuseTaken(database, "SELECT 1 FROM releases WHERE name = ? AND project_id = ?",
                                      release.name, release.project.toString(), QStringLiteral("a release"));
                      !free)
                      return free;
                  if (const Status inserted = insertRelease(database, release); !inserted)
                      return inserted;
                  return insertReleaseRevision(database, release, now, false);
              });
    if (!done)
        return done.error();
    return release;
}

Result<Release> SqliteHistory::reviseRelease(Release release, const QString& actor)
{
    const Status done =
        write({actor, QStringLiteral("release-revised"), release.id.toString(), releaseJson(release)},
              [&](Database& database, const QDateTime& now) -> Status {
                  const auto known = readRelease(database, release.id);
                  if (!known)
                      return known.error();
                  if (!*known)
                      return Error{
                          ErrorCode::NotFound, QStringLiteral("no such release"), release.id.toString(), {}};
                  release.name = (*known)->release.name;
                  release.project = (*known)->release.project;
                  release.createdAt = (*known)->release.createdAt;
                  return insertReleaseRevision(database, release, now, false);
              });
    if (!done)
        return done.error();
    return release;
}

Status SqliteHistory::setReleaseRemoved(const ReleaseId& id, bool isRemoved, const QString& actor)
{
    return write(
        {actor, isRemoved ? QStringLiteral("release-removed") : QStringLiteral("release-restored"),
         id.toString(), Json::object()},
        [&](Database& database, const QDateTime& now) -> Status {
            const auto known = readRelease(database, id);
            if (!known)
                return known.error();
            if (!*known)
                return Error{ErrorCode::NotFound, QStringLiteral("no such release"), id.toString(), {}};
            return insertReleaseRevision(database, (*known)->release, now, isRemoved);
        });
}

Status SqliteHistory::removeRelease(const ReleaseId& release, const QString& actor)
{
    return setReleaseRemoved(release, true, actor);
}

Status SqliteHistory::restoreRelease(const ReleaseId& release, const QString& actor)
{
    return setReleaseRemoved(release, false, actor);
}

Result<Appended> SqliteHistory::appendEvidence(std::span<const Evidence> batch, const QString& actor)
{
    Appended appended;
    Json ids = Json::array();
    for (const Evidence& evidence : batch)
        ids.push_back(evidence.id.toString().toStdString());
    const Status done =
        write({actor, QStringLiteral("evidence-stored"), QString::number(batch.size()), Json{{"ids", ids}}},
              [&](Database& database, const QDateTime& now) -> Status {
                  auto inserted = insertEvidence(database, batch, now);
                  if (!inserted)
                      return inserted.error();
                  appended = std::move(inserted).value();
                  return Done{};
              });
    if (!done)
        return done.error();
    return appended;
}

template<class Record>
Result<Record> SqliteHistory::appendRecord(Record record, const QString& actor, const QString& action,
                                           Status (*insert)(Database&, const Record&))
{
    if constexpr (requires { record.reason; }) {
        if (const Status text = checkText(record.reason, QStringLiteral("the reason")); !text)
            return text.error();
    }
    record.id = RecordId(newId());
    const Status done = write({actor, action, record.id.toString(), recordJson(record)},
                              [&](Database& database, const QDateTime& now) -> Status {
                                  record.at = now;
                                  const auto known = readRelease(database, record.release);
                                  if (!known)
                                      return known.error();
                                  if (!*known)
                                      return Error{ErrorCode::NotFound,
                                                   QStringLiteral("no such release"),
                                                   record.release.toString(),
                                                   {}};
                                  return insert(database, record);
                              });
    if (!done)
        return done.error();
    return record;
}

Result<Attestation> SqliteHistory::append(Attestation attestation)
{
    const QString by = attestation.by;
    return appendRecord(std::move(attestation), by, QStringLiteral("attested"), insertAttestation);
}

Result<Waiver> SqliteHistory::append(Waiver waiver)
{
    const QString by = waiver.requestedBy;
    return appendRecord(std::move(waiver), by, QStringLiteral("waived"), insertWaiver);
}

Result<SignOff> SqliteHistory::append(SignOff signOff)
{
    const QString by = signOff.by;
    return appendRecord(std::move(signOff), by, QStringLiteral("signed-off"), insertSignOff);
}

Result<Decision> SqliteHistory::append(Decision decision)
{
    const QString by = decision.by;
    return appendRecord(std::move(decision), by, QStringLiteral("decided"), insertDecision);
}

Status SqliteHistory::adoptPolicy(const AdoptedPolicy& policy, const QString& actor)
{
    const Json payload{{"version", policy.version.toStdString()}, {"sha256", policy.sha256.toStdString()}};
    return write({actor, QStringLiteral("policy-adopted"), policy.id, payload},
                 [&](Database& database, const QDateTime& now) {
                     AdoptedPolicy adopted = policy;
                     adopted.adoptedAt = now;
                     return insertPolicy(database, adopted);
                 });
}

Result<std::optional<AdoptedPolicy>> SqliteHistory::adoptedPolicy()
{
    return m_pool.readValue<std::optional<AdoptedPolicy>>(
        [](Database& database) { return readPolicy(database, endOfTime()); });
}

Result<std::vector<Project>> SqliteHistory::projects()
{
    return m_pool.readValue<std::vector<Project>>(
        [](Database& database) { return readProjects(database, endOfTime(), Presence::There); });
}

Result<std::vector<Project>> SqliteHistory::removedProjects()
{
    return m_pool.readValue<std::vector<Project>>(
        [](Database& database) { return readProjects(database, endOfTime(), Presence::Removed); });
}

Result<std::vector<Release>> SqliteHistory::releases()
{
    return m_pool.readValue<std::vector<Release>>(
        [](Database& database) { return readReleases(database, endOfTime()); });
}

Result<Release> SqliteHistory::release(const ReleaseId& id)
{
    return m_pool.readValue<Release>([&](Database& database) -> Result<Release> {
        const auto known = readRelease(database, id);
        if (!known)
            return known.error();
        if (!*known || (*known)->isRemoved)
            return Error{ErrorCode::NotFound, QStringLiteral("the release is not in the workspace"),
                         id.toString(),
                         QStringLiteral("list the releases there are with: slipway release list")};
        return (*known)->release;
    });
}

Result<HistorySnapshot> SqliteHistory::snapshot(const AsOf& asOf)
{
    return snapshotOf({}, asOf);
}

Result<HistorySnapshot> SqliteHistory::snapshotOf(const ProjectId& project, const AsOf& asOf)
{
    return m_pool.readValue<HistorySnapshot>(
        [&](Database& database) { return readSnapshot(database, asOf.value_or(endOfTime()), project); });
}

Result<Evidence> SqliteHistory::evidence(const EvidenceId& id)
{
    return m_pool.readValue<Evidence>([&](Database& database) { return readWholeEvidence(database, id); });
}

Result<std::vector<AuditRecord>> SqliteHistory::auditTrail(int limit)
{
    return m_pool.readValue<std::vector<AuditRecord>>(
        [&](Database& database) { return readAudit(database, limit); });
}

Status SqliteHistory::verifyAuditChain()
{
    return m_pool.read([](Database& database) { return verifyAudit(database); });
}

Result<qint64> SqliteHistory::changeCounter()
{
    return m_pool.readValue<qint64>([](Database& database) { return lastAuditSequence(database); });
}

Status SqliteHistory::backupTo(const QString& path)
{
    auto reader = Database::open(m_location, Database::Mode::ReadOnly, m_options.busyTimeout);
    if (!reader)
        return reader.error();
    return backUp(*reader, path, false);
}

} // namespace slipway::store
