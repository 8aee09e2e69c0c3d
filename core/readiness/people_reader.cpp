// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_reader.h"

#include "core/readiness/record_members.h"

namespace slipway::readiness {

using namespace model;
using policy::JsonCursor;

namespace {

/// What is the same in the records of most kinds.
template<class Record>
Record begun(const JsonCursor& at, const ReleaseId& release)
{
    Record record;
    record.id = idAt<RecordId>(at, "id");
    record.release = release;
    record.at = momentAt(at, "at");
    return record;
}

template<class Record>
Record saidBy(const JsonCursor& at, const ReleaseId& release)
{
    auto record = begun<Record>(at, release);
    record.by = textAt(at, "by");
    return record;
}

Attestation readAttestation(const JsonCursor& at, const ReleaseId& release)
{
    auto attestation = saidBy<Attestation>(at, release);
    attestation.criterion = idAt<CriterionId>(at, "criterion");
    attestation.commit = commitAt(at, "commit");
    attestation.holds = at.flag("holds");
    attestation.withdrawn = at.flag("withdrawn");
    attestation.reason = textAt(at, "reason");
    attestation.link = textAt(at, "link");
    attestation.expiresAt = momentAt(at, "expires_at");
    return attestation;
}

Waiver readWaiver(const JsonCursor& at, const ReleaseId& release)
{
    auto waiver = begun<Waiver>(at, release);
    waiver.criterion = idAt<CriterionId>(at, "criterion");
    waiver.withdrawn = at.flag("withdrawn");
    waiver.requestedBy = textAt(at, "requested_by");
    waiver.approvedBy = textAt(at, "approved_by");
    waiver.reason = textAt(at, "reason");
    waiver.compensation = textAt(at, "compensation");
    waiver.expiresAt = momentAt(at, "expires_at");
    if (at.has("step"))
        waiver.step = wordAt(at, "step", kWaiverSteps);
    waiver.approverRole = textAt(at, "approver_role");
    waiver.answer = textAt(at, "answer");
    return waiver;
}

SignOff readSignOff(const JsonCursor& at, const ReleaseId& release)
{
    auto signOff = saidBy<SignOff>(at, release);
    signOff.role = textAt(at, "role");
    signOff.commit = commitAt(at, "commit");
    signOff.snapshotSha256 = textAt(at, "snapshot_sha256");
    if (at.has("open_blockers"))
        signOff.openBlockers = textsAt(at, "open_blockers");
    signOff.withdrawn = at.flag("withdrawn");
    signOff.reason = textAt(at, "reason");
    signOff.statement = textAt(at, "statement");
    signOff.signature = textAt(at, "signature");
    return signOff;
}

Decision readDecision(const JsonCursor& at, const ReleaseId& release)
{
    auto decision = saidBy<Decision>(at, release);
    decision.verdict = wordAt(at, "verdict", kVerdicts);
    decision.reason = textAt(at, "reason");
    decision.conditions = listAt(at, "conditions", [](const JsonCursor& item) {
        return Condition{textAt(item, "what"), textAt(item, "owner"), momentAt(item, "due")};
    });
    decision.commit = commitAt(at, "commit");
    return decision;
}

ConditionMet readConditionMet(const JsonCursor& at, const ReleaseId& release)
{
    auto met = saidBy<ConditionMet>(at, release);
    met.decision = idAt<RecordId>(at, "decision");
    met.condition = countAt(at, "condition");
    met.withdrawn = at.flag("withdrawn");
    met.reason = textAt(at, "reason");
    return met;
}

NotApplicable readNotApplicable(const JsonCursor& at, const ReleaseId& release)
{
    auto record = saidBy<NotApplicable>(at, release);
    record.criterion = idAt<CriterionId>(at, "criterion");
    record.withdrawn = at.flag("withdrawn");
    record.approvedBy = textAt(at, "approved_by");
    record.reason = textAt(at, "reason");
    return record;
}

Assignment readAssignment(const JsonCursor& at, const ReleaseId& release)
{
    auto assignment = saidBy<Assignment>(at, release);
    assignment.criterion = idAt<CriterionId>(at, "criterion");
    assignment.owner = textAt(at, "owner");
    assignment.due = maybeMomentAt(at, "due");
    return assignment;
}

Note readNote(const JsonCursor& at, const ReleaseId& release)
{
    auto note = saidBy<Note>(at, release);
    note.criterion = idAt<CriterionId>(at, "criterion");
    note.text = textAt(at, "text");
    note.mentions = textsAt(at, "mentions");
    return note;
}

NoteWithdrawal readNoteWithdrawal(const JsonCursor& at, const ReleaseId& release)
{
    auto withdrawal = saidBy<NoteWithdrawal>(at, release);
    withdrawal.note = idAt<RecordId>(at, "note");
    return withdrawal;
}

LaunchEvent readLaunchEvent(const JsonCursor& at, const ReleaseId& release)
{
    auto event = saidBy<LaunchEvent>(at, release);
    event.step = wordAt(at, "step", kLaunchSteps);
    event.stage = stageAt(at, "stage");
    event.commit = commitAt(at, "commit");
    event.reason = textAt(at, "reason");
    event.blastRadius = textAt(at, "blast_radius");
    event.canarySteps = textsAt(at, "canary_steps");
    return event;
}

} // namespace

PeoplesInput readPeople(const JsonCursor& people, const ReleaseId& release)
{
    const auto all = [&](const char* key, auto read) {
        return listAt(people, key, [&](const JsonCursor& item) { return read(item, release); });
    };
    PeoplesInput input;
    input.attestations = all("attestations", readAttestation);
    input.waivers = all("waivers", readWaiver);
    input.signOffs = all("sign_offs", readSignOff);
    input.decisions = all("decisions", readDecision);
    input.conditionsMet = all("conditions_met", readConditionMet);
    input.notApplicable = all("not_applicable", readNotApplicable);
    input.assignments = all("assignments", readAssignment);
    input.notes = all("notes", readNote);
    input.notesWithdrawn = all("notes_withdrawn", readNoteWithdrawal);
    input.launchEvents = all("launch_events", readLaunchEvent);
    return input;
}

} // namespace slipway::readiness
