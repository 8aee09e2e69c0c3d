// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_table.h"

#include "core/store/evidence_codec.h"
#include "core/store/evidence_row.h"

namespace slipway::store {

using namespace model;

namespace {

/// Inserts pieces of one batch, its statements prepared once.
class EvidenceWriter
{
public:
    static Result<EvidenceWriter> prepare(Database& database);
    Status add(const Evidence& evidence, const QDateTime& recordedAt, Appended& appended);

private:
    EvidenceWriter(Statement find, Statement project, Statement insert, Statement finding)
        : m_find(std::move(find))
        , m_project(std::move(project))
        , m_insert(std::move(insert))
        , m_finding(std::move(finding))
    {
    }
    Result<QString> projectId(const QString& name);
    Status insertFindings(const Evidence& evidence, qint64 sequence);

    Statement m_find;
    Statement m_project;
    Statement m_insert;
    Statement m_finding;
    QString m_lastProject;
    QString m_lastProjectId;
};

Result<EvidenceWriter> EvidenceWriter::prepare(Database& database)
{
    auto find = database.prepare("SELECT content_sha256 FROM evidence WHERE id = ?");
    auto project = database.prepare("SELECT id FROM projects WHERE name = ?");
    auto insert = database.prepare(
        "INSERT INTO evidence (id, project_id, kind, plugin, version, instance, commit_id, release, "
        "environment, "
        "observed_at, expires_at, recorded_at, facts, provenance, correlation_id, content_sha256) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq");
    auto finding =
        database.prepare("INSERT INTO findings (evidence_seq, number, rule, level, path, line, message) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto* statement : {&find, &project, &insert, &finding}) {
        if (!*statement)
            return statement->error();
    }
    return EvidenceWriter(std::move(find).value(), std::move(project).value(), std::move(insert).value(),
                          std::move(finding).value());
}

Result<QString> EvidenceWriter::projectId(const QString& name)
{
    // The pieces of a batch are mostly about one project.
    if (!m_lastProject.isEmpty() && name == m_lastProject)
        return m_lastProjectId;
    m_project.reset();
    const auto found = m_project.bind(name).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("the workspace has no project of this name"), name,
                     QStringLiteral("add it with: slipway project add")};
    m_lastProjectId = m_project.text();
    m_lastProject = name;
    m_project.reset();
    return m_lastProjectId;
}

Status EvidenceWriter::insertFindings(const Evidence& evidence, qint64 sequence)
{
    int number = 0;
    for (const Finding& finding : evidence.findings) {
        Status done = m_finding.bind(sequence)
                          .bind(number++)
                          .bind(finding.rule)
                          .bind(toKey(finding.level))
                          .bind(finding.path)
                          .bind(finding.line)
                          .bind(finding.message)
                          .run();
        if (!done)
            return done;
    }
    return Done{};
}

Status EvidenceWriter::add(const Evidence& evidence, const QDateTime& recordedAt, Appended& appended)
{
    const QByteArray facts = encodeFacts(evidence.facts);
    const QByteArray provenance = encodeProvenance(evidence.provenance);
    const QByteArray sha256 = contentSha256(evidence, facts, provenance);
    m_find.reset();
    const auto found = m_find.bind(evidence.id.toString()).step();
    if (!found)
        return found.error();
    if (*found) {
        const bool isSame = m_find.blob() == sha256;
        if (isSame)
            ++appended.alreadyThere;
        else
            appended.conflicting.push_back(evidence.id);
        appended.fates.push_back(isSame ? Fate::AlreadyThere : Fate::Conflicting);
        m_find.reset();
        return Done{};
    }
    const auto project = projectId(evidence.subject.project);
    if (!project)
        return project.error();
    const auto inserted = m_insert.bind(evidence.id.toString())
                              .bind(*project)
                              .bind(evidence.kind)
                              .bind(evidence.source.plugin)
                              .bind(evidence.source.version)
                              .bind(evidence.source.instance)
                              .bind(evidence.subject.commit.hex())
                              .bind(evidence.subject.release)
                              .bind(evidence.subject.environment)
                              .bind(evidence.observedAt)
                              .bind(evidence.expiresAt)
                              .bind(recordedAt)
                              .bind(facts)
                              .bind(provenance)
                              .bind(evidence.correlationId)
                              .bind(sha256)
                              .step();
    if (!inserted)
        return inserted.error();
    const qint64 sequence = m_insert.integer();
    m_insert.reset();
    ++appended.stored;
    appended.fates.push_back(Fate::Stored);
    return insertFindings(evidence, sequence);
}

} // namespace

Result<Appended> insertEvidence(Database& database, std::span<const Evidence> batch,
                                const QDateTime& recordedAt)
{
    auto writer = EvidenceWriter::prepare(database);
    if (!writer)
        return writer.error();
    Appended appended;
    for (const Evidence& evidence : batch) {
        const Status done = writer->add(evidence, recordedAt, appended);
        if (!done)
            return done.error();
    }
    return appended;
}

Result<QHash<ProjectId, std::vector<Evidence>>> readEvidence(Database& database, const QDateTime& asOf,
                                                             const ProjectId& project)
{
    const QByteArray sql = QByteArray(kEvidenceColumns) + kEvidenceTables + "WHERE e.recorded_at <= ? " +
                           (project.isEmpty() ? "" : "AND e.project_id = ? ") +
                           "ORDER BY e.project_id, e.observed_at, e.seq";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    select->bind(asOf);
    if (!project.isEmpty())
        select->bind(project.toString());
    QHash<ProjectId, std::vector<Evidence>> evidence;
    std::optional<Error> broken;
    const Status done = select->forEach([&](Statement& statement) {
        auto row = readEvidenceRow(statement);
        if (row)
            evidence[row->project].push_back(std::move(row->evidence));
        else
            broken = row.error();
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    return evidence;
}

Result<Evidence> readWholeEvidence(Database& database, const EvidenceId& id)
{
    auto select =
        database.prepare((QByteArray(kEvidenceColumns) + kEvidenceTables + "WHERE e.id = ?").constData());
    if (!select)
        return select.error();
    const auto found = select->bind(id.toString()).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("no such evidence"), id.toString(), {}};
    auto row = readEvidenceRow(*select);
    if (!row)
        return row.error();
    auto findings = database.prepare("SELECT rule, level, path, line, message FROM findings "
                                     "WHERE evidence_seq = ? ORDER BY number");
    if (!findings)
        return findings.error();
    const Status done = findings->bind(row->sequence).forEach([&](Statement& statement) {
        Finding finding;
        finding.rule = statement.text();
        finding.level = fromKey(kFindingLevels, statement.text()).value_or(FindingLevel::Note);
        finding.path = statement.text();
        finding.line = static_cast<int>(statement.integer());
        finding.message = statement.text();
        row->evidence.findings.push_back(std::move(finding));
    });
    if (!done)
        return done.error();
    return std::move(row->evidence);
}

} // namespace slipway::store
