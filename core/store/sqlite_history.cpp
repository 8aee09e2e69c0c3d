// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/store/backup.h"
#include "core/store/evidence_list.h"
#include "core/store/evidence_table.h"
#include "core/store/moments.h"
#include "core/store/people_tables.h"
#include "core/store/policy_table.h"
#include "core/store/projects_table.h"
#include "core/store/releases_table.h"
#include "core/store/settings_table.h"
#include "core/store/transitions_table.h"

namespace slipway::store {

using namespace model;

namespace {

/// Reads what was when: revisions, adoptions, settings, and when what was on the board.
Status readPast(Database& database, const QDateTime& asOf, const ProjectId& project, HistorySnapshot& into)
{
    const auto keep = [](auto read, auto& in) -> Status {
        if (!read)
            return read.error();
        in = std::move(read).value();
        return Done{};
    };
    Status done = keep(readReleaseRevisions(database, asOf, project), into.revisions);
    if (done)
        done = keep(readProjectRevisions(database, asOf, project), into.projectRevisions);
    if (done)
        done = keep(readReleasePresence(database, asOf, project), into.releasePresence);
    if (done)
        done = keep(readProjectPresence(database, asOf, project), into.projectPresence);
    if (done)
        done = keep(readAdoptions(database, asOf), into.adoptions);
    if (done)
        done = keep(readSettingRevisions(database, asOf), into.settingRevisions);
    return done;
}

/// Reads one snapshot in the transaction at hand.
Result<HistorySnapshot> readSnapshot(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    HistorySnapshot snapshot;
    if (const Status past = readPast(database, asOf, project, snapshot); !past)
        return past.error();
    auto projects = readProjects(database, asOf, Presence::There);
    auto releases = readReleases(database, asOf, project);
    auto evidence = readEvidence(database, asOf, project);
    auto people = readPeoplesInput(database, asOf, project);
    auto settings = readSettings(database, asOf);
    const auto counter = lastAuditSequence(database);
    if (!projects)
        return projects.error();
    if (!releases)
        return releases.error();
    if (!evidence)
        return evidence.error();
    if (!people)
        return people.error();
    if (!settings)
        return settings.error();
    if (!counter)
        return counter.error();
    snapshot.projects = std::move(projects).value();
    if (!project.isEmpty())
        std::erase_if(snapshot.projects, [&](const Project& p) { return p.id != project; });
    snapshot.releases = std::move(releases).value();
    snapshot.evidence = std::move(evidence).value();
    snapshot.peoplesInput = std::move(people).value();
    snapshot.policies = policiesInForce(snapshot.adoptions, asOf);
    snapshot.settings = std::move(settings).value();
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
        Status done = work(database, now);
        if (!done)
            return done;
        return appendAudit(database, entry, now);
    });
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

Status SqliteHistory::adoptPolicy(const AdoptedPolicy& policy, const QString& actor)
{
    const Json payload{{"version", policy.version.toStdString()},
                       {"sha256", policy.sha256.toStdString()},
                       {"default", policy.isDefault}};
    return write({actor, QStringLiteral("policy-adopted"), policy.id, payload},
                 [&](Database& database, const QDateTime& now) {
                     AdoptedPolicy adopted = policy;
                     adopted.adoptedAt = now;
                     return insertPolicy(database, adopted);
                 });
}

Result<PoliciesInForce> SqliteHistory::policies()
{
    return m_pool.readValue<PoliciesInForce>(
        [](Database& database) { return readPolicies(database, endOfTime()); });
}

Result<std::vector<Project>> SqliteHistory::projects(const AsOf& asOf)
{
    return m_pool.readValue<std::vector<Project>>([&](Database& database) {
        return readProjects(database, asOf.value_or(endOfTime()), Presence::There);
    });
}

Result<std::vector<Project>> SqliteHistory::removedProjects()
{
    return m_pool.readValue<std::vector<Project>>(
        [](Database& database) { return readProjects(database, endOfTime(), Presence::Removed); });
}

Result<std::vector<Release>> SqliteHistory::removedReleases()
{
    return m_pool.readValue<std::vector<Release>>(
        [](Database& database) { return readReleases(database, endOfTime(), {}, Presence::Removed); });
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

Result<QHash<ReleaseId, PeoplesInput>> SqliteHistory::peoplesInput()
{
    return m_pool.readValue<QHash<ReleaseId, PeoplesInput>>(
        [](Database& database) { return readPeoplesInput(database, endOfTime(), ProjectId()); });
}

Result<EvidencePage> SqliteHistory::listEvidence(const EvidenceQuery& query)
{
    return m_pool.readValue<EvidencePage>(
        [&](Database& database) { return readEvidencePage(database, query); });
}

Result<EvidenceCounts> SqliteHistory::countEvidence(qint64 after, const AsOf& asOf)
{
    return m_pool.readValue<EvidenceCounts>(
        [&](Database& database) { return readEvidenceCounts(database, after, asOf); });
}

Result<Evidence> SqliteHistory::evidence(const EvidenceId& id)
{
    return m_pool.readValue<Evidence>([&](Database& database) { return readWholeEvidence(database, id); });
}

Result<KeptTransitions> SqliteHistory::transitions(const ProjectId& project, const QString& engine)
{
    return m_pool.readValue<KeptTransitions>(
        [&](Database& database) { return readTransitions(database, project, engine); });
}

Status SqliteHistory::keepTransitions(const KeptTransitions& transitions, const QString& engine,
                                      qint64 upToRecord)
{
    return m_pool.write(
        [&](Database& database) { return replaceTransitions(database, transitions, engine, upToRecord); });
}

Result<std::vector<AuditRecord>> SqliteHistory::auditTrail(int limit)
{
    return m_pool.readValue<std::vector<AuditRecord>>(
        [&](Database& database) { return readAudit(database, limit); });
}

Result<AuditHead> SqliteHistory::auditHead(const AsOf& asOf)
{
    return m_pool.readValue<AuditHead>([&](Database& database) { return readAuditHead(database, asOf); });
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
