// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/teamwork_tables.h"

#include "core/store/insert_row.h"
#include "core/store/people_reading.h"
#include "core/store/text_list.h"

namespace slipway::store {

using namespace model;

namespace {

Status readNotApplicable(Statement& row, InputByRelease& into)
{
    NotApplicable record;
    record.id = RecordId(row.text());
    record.release = ReleaseId(row.text());
    record.criterion = CriterionId(row.text());
    record.withdrawn = row.flag();
    record.by = row.text();
    record.approvedBy = row.text();
    record.reason = row.text();
    record.at = row.time();
    into[record.release].notApplicable.push_back(record);
    return Done{};
}

Status readAssignment(Statement& row, InputByRelease& into)
{
    Assignment assignment;
    assignment.id = RecordId(row.text());
    assignment.release = ReleaseId(row.text());
    assignment.criterion = CriterionId(row.text());
    assignment.owner = row.text();
    assignment.due = row.maybeTime();
    assignment.by = row.text();
    assignment.at = row.time();
    into[assignment.release].assignments.push_back(assignment);
    return Done{};
}

Status readNote(Statement& row, InputByRelease& into)
{
    Note note;
    note.id = RecordId(row.text());
    note.release = ReleaseId(row.text());
    note.criterion = CriterionId(row.text());
    note.by = row.text();
    note.text = row.text();
    note.mentions = readTextList(row.text());
    note.at = row.time();
    into[note.release].notes.push_back(note);
    return Done{};
}

Status readNoteSeen(Statement& row, InputByRelease& into)
{
    NoteSeen seen;
    seen.id = RecordId(row.text());
    seen.release = ReleaseId(row.text());
    seen.note = RecordId(row.text());
    seen.by = row.text();
    seen.at = row.time();
    seen.withdrawn = row.flag();
    into[seen.release].notesSeen.push_back(seen);
    return Done{};
}

Status readNoteWithdrawal(Statement& row, InputByRelease& into)
{
    NoteWithdrawal withdrawal;
    withdrawal.id = RecordId(row.text());
    withdrawal.release = ReleaseId(row.text());
    withdrawal.note = RecordId(row.text());
    withdrawal.by = row.text();
    withdrawal.at = row.time();
    into[withdrawal.release].notesWithdrawn.push_back(withdrawal);
    return Done{};
}

constexpr PeopleTable kTables[] = {
    {"not_applicable", "id, release_id, criterion, is_withdrawn, by_whom, approved_by, reason, at",
     readNotApplicable},
    {"assignments", "id, release_id, criterion, owner, due, by_whom, at", readAssignment},
    {"notes", "id, release_id, criterion, by_whom, text, mentions, at", readNote},
    {"notes_seen", "id, release_id, note_id, by_whom, at, is_withdrawn", readNoteSeen},
    {"note_withdrawals", "id, release_id, note_id, by_whom, at", readNoteWithdrawal},
};

} // namespace

std::span<const PeopleTable> teamworkTables()
{
    return kTables;
}

Status insertNotApplicable(Database& database, const NotApplicable& record)
{
    return insertRow(database,
                     "INSERT INTO not_applicable (id, release_id, criterion, is_withdrawn, by_whom, "
                     "approved_by, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     record.id.toString(), record.release.toString(), record.criterion.toString(),
                     record.withdrawn, record.by, record.approvedBy, record.reason, record.at);
}

Status insertAssignment(Database& database, const Assignment& assignment)
{
    return insertRow(database,
                     "INSERT INTO assignments (id, release_id, criterion, owner, due, by_whom, at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)",
                     assignment.id.toString(), assignment.release.toString(), assignment.criterion.toString(),
                     assignment.owner, assignment.due, assignment.by, assignment.at);
}

Status insertNote(Database& database, const Note& note)
{
    return insertRow(database,
                     "INSERT INTO notes (id, release_id, criterion, by_whom, text, mentions, at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)",
                     note.id.toString(), note.release.toString(), note.criterion.toString(), note.by,
                     note.text, writeTextList(note.mentions), note.at);
}

Status insertNoteSeen(Database& database, const NoteSeen& seen)
{
    return insertRow(database,
                     "INSERT INTO notes_seen (id, release_id, note_id, by_whom, at, is_withdrawn) "
                     "VALUES (?, ?, ?, ?, ?, ?)",
                     seen.id.toString(), seen.release.toString(), seen.note.toString(), seen.by, seen.at,
                     seen.withdrawn);
}

Status insertNoteWithdrawal(Database& database, const NoteWithdrawal& withdrawal)
{
    return insertRow(
        database,
        "INSERT INTO note_withdrawals (id, release_id, note_id, by_whom, at) VALUES (?, ?, ?, ?, ?)",
        withdrawal.id.toString(), withdrawal.release.toString(), withdrawal.note.toString(), withdrawal.by,
        withdrawal.at);
}

} // namespace slipway::store
