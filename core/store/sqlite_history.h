// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audit_table.h"
#include "core/store/collection_records.h"
#include "core/store/connection_pool.h"
#include "core/store/evidence_query.h"
#include "core/store/history.h"
#include "core/store/review_history.h"
#include "core/store/source_claims.h"

namespace slipway::store {

/// The history in one SQLite file. Its functions are spread over sqlite_history.cpp and sqlite_history_*.cpp
/// by what they are about.
class SqliteHistory : public History,
                      public PagedEvidence,
                      public ReviewHistory,
                      public SourceClaims,
                      public CollectionRecords
{
public:
    SqliteHistory(Database writer, HistoryOptions options);

    [[nodiscard]] QString location() const override;

    model::Result<model::Project> addProject(model::Project project, const QString& actor) override;
    model::Result<model::Project> updateProject(model::Project project, const QString& actor) override;
    model::Status removeProject(const model::ProjectId& project, const QString& actor) override;
    model::Status restoreProject(const model::ProjectId& project, const QString& actor) override;

    model::Result<model::Release> addRelease(model::Release release, const QString& actor) override;
    model::Result<model::Release> reviseRelease(model::Release release, const QString& actor) override;
    model::Status removeRelease(const model::ReleaseId& release, const QString& actor) override;
    model::Status restoreRelease(const model::ReleaseId& release, const QString& actor) override;

    model::Result<Appended> appendEvidence(std::span<const model::Evidence> batch,
                                           const QString& actor) override;
    model::Result<std::vector<model::DeadLetter>>
    appendDeadLetters(std::span<const model::DeadLetter> letters, const QString& actor) override;
    model::Status recordDeadLetterEvent(const model::DeadLetterId& letter, model::DeadLetterEventKind kind,
                                        const QString& reason, const QString& actor) override;
    model::Result<model::Source> addSource(model::Source source, const QString& actor) override;
    model::Result<model::Source> reviseSource(model::Source source, const QString& actor) override;
    model::Status removeSource(const model::SourceId& source, const QString& actor) override;
    model::Result<model::Source> restoreSource(const model::SourceId& source, const QString& actor) override;
    model::Status recordCollection(const model::Collection& collection, const QString& actor) override;
    model::Result<model::Attestation> append(model::Attestation attestation) override;
    model::Result<model::Waiver> append(model::Waiver waiver) override;
    model::Result<model::SignOff> append(model::SignOff signOff) override;
    model::Result<model::Decision> append(model::Decision decision) override;
    model::Result<model::ConditionMet> append(model::ConditionMet met) override;
    model::Result<model::NotApplicable> append(model::NotApplicable record) override;
    model::Result<model::Assignment> append(model::Assignment assignment) override;
    model::Result<model::Note> append(model::Note note) override;
    model::Result<model::NoteSeen> append(model::NoteSeen seen) override;
    model::Result<model::NoteWithdrawal> append(model::NoteWithdrawal withdrawal) override;
    model::Result<model::LaunchEvent> append(model::LaunchEvent event) override;
    model::Result<model::Brief> append(model::Brief brief, const model::Evidence& facts) override;
    model::Result<model::Release> moveRelease(const model::Release& seen, const model::Stage& to,
                                              model::LaunchEvent event) override;
    model::Result<model::Review> addReview(model::Review review) override;
    model::Result<model::Review> reviseReview(model::Review review, const model::Review& seen) override;
    model::Result<model::ReviewEvent> append(model::ReviewEvent event,
                                             const model::ReviewFile& seen) override;
    model::Result<model::ReviewEvent> append(model::Decision decision, model::ReviewEvent event,
                                             const model::ReviewFile& seen) override;
    model::Result<std::vector<model::ReviewFile>> reviews(const AsOf& asOf) override;
    model::Result<model::ReviewFile> review(const model::ReviewId& id, const AsOf& asOf) override;
    model::Result<std::vector<model::Brief>> briefs(const model::ProjectId& project) override;
    model::Result<QHash<QString, QByteArray>> settings(const AsOf& asOf) override;
    model::Status set(const QString& name, const QByteArray& json, const QString& actor) override;
    model::Status adoptPolicy(const AdoptedPolicy& policy, const QString& actor) override;

    model::Result<PoliciesInForce> policies() override;
    model::Result<std::vector<model::Project>> projects(const AsOf& asOf) override;
    model::Result<std::vector<model::Release>> releases() override;
    model::Result<std::vector<model::Project>> removedProjects() override;
    model::Result<std::vector<model::Release>> removedReleases() override;
    model::Result<model::Release> release(const model::ReleaseId& id) override;
    model::Result<HistorySnapshot> snapshot(const AsOf& asOf) override;
    model::Result<HistorySnapshot> snapshotOf(const model::ProjectId& project, const AsOf& asOf) override;
    model::Result<QHash<model::ReleaseId, model::PeoplesInput>> peoplesInput() override;
    model::Result<EvidencePage> listEvidence(const EvidenceQuery& query) override;
    model::Result<EvidenceCounts> countEvidence(qint64 after, const AsOf& asOf) override;
    model::Result<model::Evidence> evidence(const model::EvidenceId& id) override;
    model::Result<std::vector<model::DeadLetter>> deadLetters(DeadLetters which) override;
    model::Result<model::DeadLetterFile> deadLetter(const model::DeadLetterId& id) override;
    model::Result<QHash<QString, int>> openDeadLetterCounts() override;
    model::Result<std::vector<model::Source>> sources(const model::ProjectId& project) override;
    model::Result<QHash<model::SourceId, model::CollectionRecord>>
    lastCollections(const model::ProjectId& project) override;
    model::Result<QHash<model::SourceId, model::CollectionRecord>>
    collectionsAsConfigured(const model::ProjectId& project) override;
    model::Result<ClaimAnswer> claimSource(const model::SourceId& source, const QString& owner,
                                           const ClaimTerms& terms) override;
    model::Status releaseSource(const model::SourceId& source, const QString& owner) override;
    model::Result<KeptTransitions> transitions(const model::ProjectId& project,
                                               const QString& engine) override;
    model::Status keepTransitions(const KeptTransitions& transitions, const QString& engine,
                                  qint64 upToRecord) override;
    model::Result<std::vector<AuditRecord>> auditTrail(int limit) override;
    model::Result<AuditHead> auditHead(const AsOf& asOf) override;
    model::Status verifyAuditChain() override;
    model::Result<qint64> changeCounter() override;
    model::Status backupTo(const QString& path) override;

private:
    using Work = std::function<model::Status(Database&, const QDateTime& now)>;

    /// `work` and its audit record in one transaction. The time is taken inside, so that times follow the
    /// order of the records.
    [[nodiscard]] model::Status write(const AuditEntry& entry, const Work& work);
    [[nodiscard]] model::Status setProjectRemoved(const model::ProjectId& project, bool isRemoved,
                                                  const QString& actor);
    [[nodiscard]] model::Status setReleaseRemoved(const model::ReleaseId& release, bool isRemoved,
                                                  const QString& actor);
    [[nodiscard]] QString newId() const;

    template<class Record>
    [[nodiscard]] model::Result<Record> appendRecord(Record record, const QString& actor,
                                                     const QString& action,
                                                     model::Status (*insert)(Database&, const Record&));

    QString m_location;
    HistoryOptions m_options;
    ConnectionPool m_pool;
};

} // namespace slipway::store
