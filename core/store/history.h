// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/dead_letter.h"
#include "core/model/evidence.h"
#include "core/model/peoples_input.h"
#include "core/model/project.h"
#include "core/model/result.h"
#include "core/model/source.h"
#include "core/model/transition.h"

#include <QHash>

#include <memory>
#include <span>

/// The history: one workspace's projects, evidence and people's input, behind one interface. Every write
/// is one transaction; when it returns, it is on disk. Every function may be called from any thread (the
/// implementation keeps a connection per thread) and may block for disk, so never call it from the GUI
/// thread.
///
/// `asOf` reads what was recorded at or before that moment; without one, what is recorded now.
namespace slipway::store {

using AsOf = std::optional<QDateTime>;

/// What became of one piece of evidence.
enum class Fate
{
    Stored,
    AlreadyThere, ///< same id, same content: acknowledged, not stored twice
    Conflicting   ///< same id, other content: not stored
};

/// What became of a batch of evidence.
struct Appended
{
    std::vector<Fate> fates; ///< one for each piece, in the order given
    int stored = 0;
    int alreadyThere = 0;                       ///< same id, same content: acknowledged, not stored twice
    std::vector<model::EvidenceId> conflicting; ///< same id, other content: not stored
};

/// A policy as it was adopted: its exact text, so that results can be made again.
struct AdoptedPolicy
{
    QString id;
    QString version;
    QString sha256;
    QByteArray json;
    QDateTime adoptedAt;
    bool isDefault = true; ///< adopted for every project that none of its own was chosen for
};

/// The policies in force at one moment.
struct PoliciesInForce
{
    QString defaultId;              ///< of the one adopted last as the default; empty before the first
    std::vector<AdoptedPolicy> all; ///< the newest of each id, adopted last first

    [[nodiscard]] const AdoptedPolicy* find(const QString& id) const;
};

/// Those in force at `at`, of every adoption, oldest first.
[[nodiscard]] PoliciesInForce policiesInForce(std::span<const AdoptedPolicy> adoptions, const QDateTime& at);

/// A project as it was from one moment on.
struct ProjectRevision
{
    QDateTime at;
    model::Project project;
};

/// A release as it was from one moment on.
struct ReleaseRevision
{
    QDateTime at;
    model::Release release;
};

/// A setting of the workspace as it was from one moment on: JSON.
struct SettingRevision
{
    QDateTime at;
    QString name;
    QByteArray json;
};

/// From one moment on, a project or a release is on the board, or was taken off it.
struct PresenceTurn
{
    QDateTime at;
    bool isThere = true;
};

/// Of turns in their order; not there before the first.
[[nodiscard]] bool isThereAt(std::span<const PresenceTurn> turns, const QDateTime& t);

/// Everything an evaluation of every release needs, read in one consistent transaction.
struct HistorySnapshot
{
    std::vector<model::Project> projects;                           ///< by name
    std::vector<model::Release> releases;                           ///< by launch time (none last), then name
    QHash<model::ProjectId, std::vector<model::Evidence>> evidence; ///< by observedAt; without findings
    QHash<model::ReleaseId, model::PeoplesInput> peoplesInput;      ///< by time within each list
    QHash<model::ReleaseId, std::vector<ReleaseRevision>> revisions;        ///< oldest first, up to asOf
    QHash<model::ProjectId, std::vector<ProjectRevision>> projectRevisions; ///< likewise
    QHash<model::ReleaseId, std::vector<PresenceTurn>> releasePresence;     ///< likewise, of removed ones too
    QHash<model::ProjectId, std::vector<PresenceTurn>> projectPresence;     ///< likewise
    PoliciesInForce policies;
    std::vector<AdoptedPolicy> adoptions;          ///< every one up to asOf, oldest first
    QHash<QString, QByteArray> settings;           ///< of the workspace, JSON by name
    std::vector<SettingRevision> settingRevisions; ///< every one up to asOf, oldest first
    qint64 changeCounter = 0;                      ///< as changeCounter() was at this read
};

/// One line of the audit trail.
struct AuditRecord
{
    qint64 sequence = 0;
    QDateTime at;
    QString actor;
    QString action;     ///< "project-added", "attested", …
    QString subject;    ///< id of the record concerned
    QByteArray payload; ///< canonical JSON
    QString hash;       ///< SHA-256 over the previous hash and this record, hex
};

/// The newest record of the audit trail: its hash stands for all that was written before it.
struct AuditHead
{
    qint64 sequence = 0; ///< from 1; 0: nothing was written yet
    QString hash;        ///< SHA-256, hex

    bool operator==(const AuditHead&) const = default;
};

/// How far the past of each release is known as transitions.
using KeptTransitions = QHash<model::ReleaseId, model::Transitions>;

/// Which dead letters to list.
enum class DeadLetters
{
    Open,
    All
};

struct HistoryOptions
{
    model::Clock clock = model::systemNow;
    std::chrono::milliseconds busyTimeout{5000}; ///< how long a write waits for another writer
};

class History
{
public:
    virtual ~History() = default;

    /// Where it is: the absolute path of the file.
    [[nodiscard]] virtual QString location() const = 0;

    /// Fills in id and createdAt. Conflict if a project of that name exists.
    virtual model::Result<model::Project> addProject(model::Project project, const QString& actor) = 0;
    /// Replaces what is set of the project with that id (name stays).
    virtual model::Result<model::Project> updateProject(model::Project project, const QString& actor) = 0;
    /// Takes it off the board; nothing is erased, restoreProject brings it back.
    virtual model::Status removeProject(const model::ProjectId& project, const QString& actor) = 0;
    virtual model::Status restoreProject(const model::ProjectId& project, const QString& actor) = 0;

    /// Fills in id and createdAt. Conflict if the project has a release of that name.
    virtual model::Result<model::Release> addRelease(model::Release release, const QString& actor) = 0;
    /// Appends a revision: new target, ref, stage or launch time.
    virtual model::Result<model::Release> reviseRelease(model::Release release, const QString& actor) = 0;
    virtual model::Status removeRelease(const model::ReleaseId& release, const QString& actor) = 0;
    virtual model::Status restoreRelease(const model::ReleaseId& release, const QString& actor) = 0;

    /// All or nothing but for duplicates and conflicts, which are told. The project named in each
    /// subject must exist (NotFound). Sets recordedAt.
    virtual model::Result<Appended> appendEvidence(std::span<const model::Evidence> batch,
                                                   const QString& actor) = 0;

    /// Keeps what could not be accepted; the payloads must be redacted already. Fills in id, sha256, firstAt
    /// and what follows from events. Where an open dead letter of the same source holds the same payload,
    /// that one is given back with a "seen again" instead.
    virtual model::Result<std::vector<model::DeadLetter>>
    appendDeadLetters(std::span<const model::DeadLetter> letters, const QString& actor) = 0;
    /// The same for one.
    model::Result<model::DeadLetter> appendDeadLetter(const model::DeadLetter& letter, const QString& actor);
    /// Notes a replay or the discarding. NotFound; Conflict if it is not open any more. Reopened takes the
    /// discarding back: Conflict if it was not discarded, or if the same was refused again since and is open.
    virtual model::Status recordDeadLetterEvent(const model::DeadLetterId& letter,
                                                model::DeadLetterEventKind kind, const QString& reason,
                                                const QString& actor) = 0;

    /// Fills in id and changedAt. InvalidInput unless the config is a JSON object; NotFound without its
    /// project; Conflict if the project has a source of that plugin and instance.
    virtual model::Result<model::Source> addSource(model::Source source, const QString& actor) = 0;
    /// Replaces config, schedule and pause of the source with that id (project, plugin and instance stay).
    virtual model::Result<model::Source> reviseSource(model::Source source, const QString& actor) = 0;
    /// It is collected no more; its evidence and its runs stay.
    virtual model::Status removeSource(const model::SourceId& source, const QString& actor) = 0;
    /// As it was when it was removed. Conflict if it is there, or its name was given to another since.
    virtual model::Result<model::Source> restoreSource(const model::SourceId& source,
                                                       const QString& actor) = 0;
    /// One run of a source. NotFound if there never was such a source.
    virtual model::Status recordCollection(const model::Collection& collection, const QString& actor) = 0;

    virtual model::Result<model::Attestation> append(model::Attestation attestation) = 0;
    virtual model::Result<model::Waiver> append(model::Waiver waiver) = 0;
    virtual model::Result<model::SignOff> append(model::SignOff signOff) = 0;
    virtual model::Result<model::Decision> append(model::Decision decision) = 0;
    virtual model::Result<model::ConditionMet> append(model::ConditionMet met) = 0;
    virtual model::Result<model::NotApplicable> append(model::NotApplicable record) = 0;
    virtual model::Result<model::Assignment> append(model::Assignment assignment) = 0;
    virtual model::Result<model::Note> append(model::Note note) = 0;
    virtual model::Result<model::NoteSeen> append(model::NoteSeen seen) = 0;
    virtual model::Result<model::NoteWithdrawal> append(model::NoteWithdrawal withdrawal) = 0;
    virtual model::Result<model::LaunchEvent> append(model::LaunchEvent event) = 0;
    /// The brief and, in the same transaction, what it says as evidence. NotFound without its project.
    virtual model::Result<model::Brief> append(model::Brief brief, const model::Evidence& facts) = 0;
    /// Moves the release to the stage and appends the event that led to it in one transaction. Conflict if
    /// its target or its stage is not that of `seen` any more: somebody else was sooner. NotFound.
    virtual model::Result<model::Release> moveRelease(const model::Release& seen, const model::Stage& to,
                                                      model::LaunchEvent event) = 0;
    /// Every brief of the project and of its releases, oldest first.
    virtual model::Result<std::vector<model::Brief>> briefs(const model::ProjectId& project) = 0;
    /// A setting of the workspace: JSON, replaced whole.
    virtual model::Result<QHash<QString, QByteArray>> settings(const AsOf& asOf = {}) = 0; ///< by name
    virtual model::Status set(const QString& name, const QByteArray& json, const QString& actor) = 0;

    /// From now on it is the one of its id. Fills in adoptedAt.
    virtual model::Status adoptPolicy(const AdoptedPolicy& policy, const QString& actor) = 0;

    virtual model::Result<PoliciesInForce> policies() = 0; ///< now
    /// Projects by name, and releases by launch time (none last), then name: those not removed.
    virtual model::Result<std::vector<model::Project>> projects(const AsOf& asOf = {}) = 0;
    virtual model::Result<std::vector<model::Release>> releases() = 0;
    virtual model::Result<std::vector<model::Project>> removedProjects() = 0; ///< newest removal first
    virtual model::Result<std::vector<model::Release>> removedReleases() = 0; ///< of projects not removed
    /// NotFound if there is none, or it was removed.
    virtual model::Result<model::Release> release(const model::ReleaseId& id) = 0;

    virtual model::Result<HistorySnapshot> snapshot(const AsOf& asOf = {}) = 0;
    /// The same, of one project only.
    virtual model::Result<HistorySnapshot> snapshotOf(const model::ProjectId& project,
                                                      const AsOf& asOf = {}) = 0;
    /// What people said, of every release, now: without the evidence, so that it is cheap.
    virtual model::Result<QHash<model::ReleaseId, model::PeoplesInput>> peoplesInput() = 0;
    /// One piece of evidence whole, with its findings.
    virtual model::Result<model::Evidence> evidence(const model::EvidenceId& id) = 0;
    /// Oldest first, without payloads: they can be large.
    virtual model::Result<std::vector<model::DeadLetter>> deadLetters(DeadLetters which) = 0;
    /// One whole, with what happened to it. NotFound.
    virtual model::Result<model::DeadLetterFile> deadLetter(const model::DeadLetterId& id) = 0;
    /// How many are open, by the name of the project they were meant for.
    virtual model::Result<QHash<QString, int>> openDeadLetterCounts() = 0;
    /// Those not removed, of one project (an empty id: of all), by plugin, then instance.
    virtual model::Result<std::vector<model::Source>> sources(const model::ProjectId& project) = 0;
    /// How each source that ever ran did lately; of one project (an empty id: of all).
    virtual model::Result<QHash<model::SourceId, model::CollectionRecord>>
    lastCollections(const model::ProjectId& project) = 0;

    /// The transitions kept of one project's releases (an empty id: of all) by this engine. Those that a
    /// record written since reaches back into are left out: they must be computed again.
    virtual model::Result<KeptTransitions> transitions(const model::ProjectId& project,
                                                       const QString& engine) = 0;
    /// Keeps them instead of what was kept of those releases. They are a cache: no record tells of it.
    /// `upToRecord` is the changeCounter of the snapshot that they were computed from.
    virtual model::Status keepTransitions(const KeptTransitions& transitions, const QString& engine,
                                          qint64 upToRecord) = 0;

    /// The newest `limit` audit records, newest first.
    virtual model::Result<std::vector<AuditRecord>> auditTrail(int limit) = 0;
    /// The head of the trail as of then.
    virtual model::Result<AuditHead> auditHead(const AsOf& asOf = {}) = 0;
    /// Recomputes the audit chain; Corrupt names the first record that does not fit.
    virtual model::Status verifyAuditChain() = 0;

    /// Changes whenever anybody, in any process, has written. For refreshing views.
    virtual model::Result<qint64> changeCounter() = 0;

    /// Copies the whole history into a new file that is complete or not there.
    virtual model::Status backupTo(const QString& path) = 0;
};

/// Makes a new, empty history. Conflict if anything exists there; Unwritable, DiskFull.
model::Result<std::unique_ptr<History>> createHistory(const QString& location,
                                                      const HistoryOptions& options = {});

/// Whether the audit trail of the history there is whole and has that record, which was its newest once. The
/// file is not written to and not migrated. Conflict, naming both hashes: it has another one in that place;
/// NotFound: it has none there, or there is no file; Corrupt, NotOurs, Unreadable.
[[nodiscard]] model::Status checkAuditTrail(const QString& location, const AuditHead& record);

/// Opens one, migrating an older one after a backup beside it ("NAME.backup-vN"). NotFound, NotOurs,
/// TooNew, Corrupt, Unreadable, Unwritable, Locked.
model::Result<std::unique_ptr<History>> openHistory(const QString& location,
                                                    const HistoryOptions& options = {});

} // namespace slipway::store
