// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/ids.h"
#include "core/model/words.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

/// What people say about a release. All of it is append-only: a correction is a new record, and the
/// newest record for the same release and criterion (or role) is the one that counts.
namespace slipway::model {

/// A person's answer to a criterion, with a reason and an expiry.
struct Attestation
{
    RecordId id;
    ReleaseId release;
    CriterionId criterion;
    CommitId commit;        ///< the release's target when it was given
    bool holds = true;      ///< the answer: the criterion is met, or is not
    bool withdrawn = false; ///< takes back the person's earlier answer (undo)
    QString by;
    QString reason;
    QString link; ///< optional URL with more
    QDateTime at;
    QDateTime expiresAt;

    bool operator==(const Attestation&) const = default;
};

/// An approved, expiring permission to launch although a criterion fails.
struct Waiver
{
    RecordId id;
    ReleaseId release;
    CriterionId criterion;
    bool withdrawn = false;
    QString requestedBy;
    QString approvedBy; ///< who approved or refused it; empty while it is only requested
    QString reason;
    QString compensation; ///< what lowers the risk meanwhile
    QDateTime at;
    QDateTime expiresAt;
    WaiverStep step = WaiverStep::Approved;
    QString approverRole = {}; ///< in which role; one of the policy's, where it names any
    QString answer = {};       ///< the approver's own words

    bool operator==(const Waiver&) const = default;
};

/// An approver's word, per role, on one snapshot of one release. Void once the target moves on or a blocker
/// turns.
struct SignOff
{
    RecordId id;
    ReleaseId release;
    QString role; ///< one of the policy's sign-off roles
    QString by;
    CommitId commit;
    QString snapshotSha256;
    QDateTime at;
    /// The blocking criteria that did not pass then, waived ones too, as "id=state", sorted. Nothing in
    /// records made before this was kept.
    std::optional<QStringList> openBlockers = {};
    bool withdrawn = false; ///< takes the role's sign-off back
    QString reason = {};    ///< why it was taken back
    QString statement = {}; ///< what was signed: core/access/sign_off_statement.h; empty: nothing
    QString signature = {}; ///< of that, by the person's SSH key, armoured

    bool operator==(const SignOff&) const = default;
};

/// Something that must still happen after a Conditional decision.
struct Condition
{
    QString what;
    QString owner;
    QDateTime due;

    bool operator==(const Condition&) const = default;
};

/// What a meeting decided, by whom, on which snapshot.
struct Decision
{
    RecordId id;
    ReleaseId release;
    Verdict verdict = Verdict::NoGo;
    QString by;
    QString reason;
    std::vector<Condition> conditions;
    QString snapshotSha256;
    QDateTime at;
    CommitId commit = {}; ///< the release's target then; empty in records made before this was kept

    bool operator==(const Decision&) const = default;
};

/// A person's word that a condition of a decision is met, or, taken back, that it is not after all.
struct ConditionMet
{
    RecordId id;
    ReleaseId release;
    RecordId decision;
    int condition = 0; ///< its place in the decision's conditions, from 0
    bool withdrawn = false;
    QString by;
    QString reason; ///< how one knows
    QDateTime at;

    bool operator==(const ConditionMet&) const = default;
};

/// A person's word that a criterion does not apply to this release, or, taken back, that it does.
struct NotApplicable
{
    RecordId id;
    ReleaseId release;
    CriterionId criterion;
    bool withdrawn = false;
    QString by;
    QString approvedBy; ///< another person; of a blocker always there
    QString reason;
    QDateTime at;

    bool operator==(const NotApplicable&) const = default;
};

/// Who sees to a criterion, and by when.
struct Assignment
{
    RecordId id;
    ReleaseId release;
    CriterionId criterion;
    QString owner; ///< empty: nobody any more
    std::optional<QDateTime> due;
    QString by;
    QDateTime at;

    bool operator==(const Assignment&) const = default;
};

/// Something said about a release, or one of its criteria. "@ada" in its text shows it to ada.
struct Note
{
    RecordId id;
    ReleaseId release;
    CriterionId criterion; ///< empty: the whole release
    QString by;
    QString text;
    QStringList mentions; ///< without the @, in lower case, each once
    QDateTime at;

    bool operator==(const Note&) const = default;
};

/// A mentioned person has dealt with a note, or, taken back, has not yet.
struct NoteSeen
{
    RecordId id;
    ReleaseId release;
    RecordId note;
    QString by;
    QDateTime at;
    bool withdrawn = false;

    bool operator==(const NoteSeen&) const = default;
};

/// Takes a note back: it is shown to nobody any more.
struct NoteWithdrawal
{
    RecordId id;
    ReleaseId release;
    RecordId note;
    QString by;
    QDateTime at;

    bool operator==(const NoteWithdrawal&) const = default;
};

/// A step of a release into production, or back.
struct LaunchEvent
{
    RecordId id;
    ReleaseId release;
    LaunchStep step = LaunchStep::Promoted;
    Stage stage = Stage::development(); ///< the one promoted to, or rolled back from
    CommitId commit;
    QString by;
    QString reason;          ///< why, or which canary step: "10% of requests"
    QString blastRadius;     ///< of Promoted: who is hurt if it fails
    QStringList canarySteps; ///< of Promoted: "1%", "10%", "50%", "100%"
    QDateTime at;

    bool operator==(const LaunchEvent&) const = default;
};

struct PeoplesInput
{
    std::vector<Attestation> attestations;
    std::vector<Waiver> waivers;
    std::vector<SignOff> signOffs;
    std::vector<Decision> decisions;
    std::vector<ConditionMet> conditionsMet = {};
    std::vector<NotApplicable> notApplicable = {};
    std::vector<Assignment> assignments = {};
    std::vector<Note> notes = {};
    std::vector<NoteSeen> notesSeen = {};
    std::vector<NoteWithdrawal> notesWithdrawn = {};
    std::vector<LaunchEvent> launchEvents = {};
    std::vector<Brief> briefs = {}; ///< of the release and of its project

    bool operator==(const PeoplesInput&) const = default;
};

} // namespace slipway::model
