// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/store/launch_tables.h"
#include "core/store/people_tables.h"
#include "core/store/releases_table.h"
#include "core/store/teamwork_tables.h"
#include "core/store/text_limits.h"

/// SqliteHistory, continued: what people say.
namespace slipway::store {

using namespace model;

namespace {

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
                {"step", toKey(w.step).toStdString()},
                {"requested_by", w.requestedBy.toStdString()},
                {"approved_by", w.approvedBy.toStdString()},
                {"approver_role", w.approverRole.toStdString()},
                {"reason", w.reason.toStdString()},
                {"answer", w.answer.toStdString()},
                {"compensation", w.compensation.toStdString()},
                {"expires_at", w.expiresAt.toMSecsSinceEpoch()}};
}

Json recordJson(const SignOff& s)
{
    Json json{{"release", s.release.toString().toStdString()},
              {"role", s.role.toStdString()},
              {"commit", s.commit.hex().toStdString()},
              {"snapshot_sha256", s.snapshotSha256.toStdString()},
              {"withdrawn", s.withdrawn},
              {"reason", s.reason.toStdString()},
              {"open_blockers", s.openBlockers.value_or(QStringList()).join(QLatin1Char(' ')).toStdString()}};
    if (!s.signature.isEmpty()) {
        json["statement"] = s.statement.toStdString();
        json["signature"] = s.signature.toStdString();
    }
    return json;
}

Json recordJson(const ConditionMet& met)
{
    return Json{{"release", met.release.toString().toStdString()},
                {"decision", met.decision.toString().toStdString()},
                {"condition", met.condition},
                {"withdrawn", met.withdrawn},
                {"reason", met.reason.toStdString()}};
}

Json recordJson(const Decision& decision)
{
    return decisionJson(decision);
}

Json recordJson(const NotApplicable& record)
{
    return Json{{"release", record.release.toString().toStdString()},
                {"criterion", record.criterion.toString().toStdString()},
                {"withdrawn", record.withdrawn},
                {"approved_by", record.approvedBy.toStdString()},
                {"reason", record.reason.toStdString()}};
}

Json recordJson(const Assignment& assignment)
{
    Json json{{"release", assignment.release.toString().toStdString()},
              {"criterion", assignment.criterion.toString().toStdString()},
              {"owner", assignment.owner.toStdString()}};
    if (assignment.due)
        json["due"] = assignment.due->toMSecsSinceEpoch();
    return json;
}

Json recordJson(const Note& note)
{
    return Json{{"release", note.release.toString().toStdString()},
                {"criterion", note.criterion.toString().toStdString()},
                {"text", note.text.toStdString()}};
}

Json recordJson(const NoteSeen& seen)
{
    return Json{{"release", seen.release.toString().toStdString()},
                {"note", seen.note.toString().toStdString()},
                {"withdrawn", seen.withdrawn}};
}

Json recordJson(const NoteWithdrawal& withdrawal)
{
    return Json{{"release", withdrawal.release.toString().toStdString()},
                {"note", withdrawal.note.toString().toStdString()}};
}

Json recordJson(const LaunchEvent& event)
{
    return launchEventJson(event);
}

Status checkTexts(const Attestation& attestation)
{
    if (const Status text = checkText(attestation.link, QStringLiteral("the link")); !text)
        return text.error();
    return checkText(attestation.reason, QStringLiteral("the reason"));
}

Status checkTexts(const Waiver& waiver)
{
    if (const Status text = checkText(waiver.reason, QStringLiteral("the reason")); !text)
        return text.error();
    if (const Status text = checkText(waiver.compensation, QStringLiteral("the compensation")); !text)
        return text.error();
    return checkText(waiver.answer, QStringLiteral("the answer"));
}

Status checkTexts(const Assignment& assignment)
{
    return checkText(assignment.owner, QStringLiteral("the owner"));
}

Status checkTexts(const Note& note)
{
    return checkText(note.text, QStringLiteral("the note"));
}

Status checkTexts(const NoteSeen&)
{
    return Done{};
}

Status checkTexts(const NoteWithdrawal&)
{
    return Done{};
}

/// Of those whose only text is the reason.
template<class Record>
Status checkTexts(const Record& record)
{
    return checkText(record.reason, QStringLiteral("the reason"));
}

} // namespace

template<class Record>
Result<Record> SqliteHistory::appendRecord(Record record, const QString& actor, const QString& action,
                                           Status (*insert)(Database&, const Record&))
{
    if (const Status texts = checkTexts(record); !texts)
        return texts.error();
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
    const QString action =
        attestation.withdrawn ? QStringLiteral("attestation-withdrawn") : QStringLiteral("attested");
    return appendRecord(std::move(attestation), by, action, insertAttestation);
}

Result<Waiver> SqliteHistory::append(Waiver waiver)
{
    // With an answer the approver acted, without one who wrote both names down.
    const bool isAnswer =
        !waiver.withdrawn && waiver.step != WaiverStep::Requested && !waiver.answer.isEmpty();
    const QString by = isAnswer ? waiver.approvedBy : waiver.requestedBy;
    QString action = QStringLiteral("waived");
    if (waiver.withdrawn)
        action = QStringLiteral("waiver-withdrawn");
    else if (isAnswer || waiver.step != WaiverStep::Approved)
        action = QStringLiteral("waiver-") + toKey(waiver.step);
    return appendRecord(std::move(waiver), by, action, insertWaiver);
}

Result<SignOff> SqliteHistory::append(SignOff signOff)
{
    const QString by = signOff.by;
    const QString action =
        signOff.withdrawn ? QStringLiteral("sign-off-withdrawn") : QStringLiteral("signed-off");
    return appendRecord(std::move(signOff), by, action, insertSignOff);
}

Result<Decision> SqliteHistory::append(Decision decision)
{
    const QString by = decision.by;
    return appendRecord(std::move(decision), by, QStringLiteral("decided"), insertDecision);
}

Result<ConditionMet> SqliteHistory::append(ConditionMet met)
{
    const QString by = met.by;
    const QString action =
        met.withdrawn ? QStringLiteral("condition-reopened") : QStringLiteral("condition-met");
    return appendRecord(std::move(met), by, action, insertConditionMet);
}

Result<NotApplicable> SqliteHistory::append(NotApplicable record)
{
    const QString by = record.by;
    const QString action =
        record.withdrawn ? QStringLiteral("applies-after-all") : QStringLiteral("not-applicable");
    return appendRecord(std::move(record), by, action, insertNotApplicable);
}

Result<Assignment> SqliteHistory::append(Assignment assignment)
{
    const QString by = assignment.by;
    return appendRecord(std::move(assignment), by, QStringLiteral("assigned"), insertAssignment);
}

Result<Note> SqliteHistory::append(Note note)
{
    const QString by = note.by;
    return appendRecord(std::move(note), by, QStringLiteral("noted"), insertNote);
}

Result<NoteSeen> SqliteHistory::append(NoteSeen seen)
{
    const QString by = seen.by;
    const QString action = seen.withdrawn ? QStringLiteral("note-unseen") : QStringLiteral("note-seen");
    return appendRecord(std::move(seen), by, action, insertNoteSeen);
}

Result<NoteWithdrawal> SqliteHistory::append(NoteWithdrawal withdrawal)
{
    const QString by = withdrawal.by;
    return appendRecord(std::move(withdrawal), by, QStringLiteral("note-withdrawn"), insertNoteWithdrawal);
}

Result<LaunchEvent> SqliteHistory::append(LaunchEvent event)
{
    const QString by = event.by;
    const QString action = toKey(event.step);
    return appendRecord(std::move(event), by, action, insertLaunchEvent);
}

} // namespace slipway::store
