// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_json.h"

namespace slipway::readiness {

using namespace model;

namespace {

void addText(Json& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json[key] = toText(text);
}

Json textsJson(const QStringList& texts)
{
    Json json = Json::array();
    for (const QString& text : texts)
        json.push_back(toText(text));
    return json;
}

Json toJson(const Attestation& a)
{
    return {{"id", toText(a.id.toString())},
            {"criterion", toText(a.criterion.toString())},
            {"commit", toText(a.commit.hex())},
            {"holds", a.holds},
            {"withdrawn", a.withdrawn},
            {"by", toText(a.by)},
            {"reason", toText(a.reason)},
            {"link", toText(a.link)},
            {"at", toText(a.at)},
            {"expires_at", toText(a.expiresAt)}};
}

Json toJson(const Waiver& w)
{
    Json json = {{"id", toText(w.id.toString())},
                 {"criterion", toText(w.criterion.toString())},
                 {"withdrawn", w.withdrawn},
                 {"requested_by", toText(w.requestedBy)},
                 {"approved_by", toText(w.approvedBy)},
                 {"reason", toText(w.reason)},
                 {"compensation", toText(w.compensation)},
                 {"at", toText(w.at)},
                 {"expires_at", toText(w.expiresAt)}};
    if (w.step != WaiverStep::Approved)
        json["step"] = toText(toKey(w.step));
    addText(json, "approver_role", w.approverRole);
    addText(json, "answer", w.answer);
    return json;
}

// A sign-off is on a snapshot, so a snapshot cannot hold the sign-offs' own snapshot hash of itself: only
// what was signed before is listed.
Json toJson(const SignOff& s)
{
    Json json = {{"id", toText(s.id.toString())},
                 {"role", toText(s.role)},
                 {"by", toText(s.by)},
                 {"commit", toText(s.commit.hex())},
                 {"snapshot_sha256", toText(s.snapshotSha256)},
                 {"at", toText(s.at)}};
    if (s.openBlockers)
        json["open_blockers"] = textsJson(*s.openBlockers);
    if (s.withdrawn)
        json["withdrawn"] = true;
    addText(json, "reason", s.reason);
    addText(json, "statement", s.statement);
    addText(json, "signature", s.signature);
    return json;
}

Json toJson(const Decision& d)
{
    Json conditions = Json::array();
    for (const Condition& c : d.conditions)
        conditions.push_back({{"what", toText(c.what)}, {"owner", toText(c.owner)}, {"due", toText(c.due)}});
    Json json = {{"id", toText(d.id.toString())},
                 {"verdict", toText(toKey(d.verdict))},
                 {"by", toText(d.by)},
                 {"reason", toText(d.reason)},
                 {"conditions", conditions},
                 {"at", toText(d.at)}};
    addText(json, "commit", d.commit.hex());
    return json;
}

Json toJson(const ConditionMet& met)
{
    return {{"id", toText(met.id.toString())},
            {"decision", toText(met.decision.toString())},
            {"condition", met.condition},
            {"withdrawn", met.withdrawn},
            {"by", toText(met.by)},
            {"reason", toText(met.reason)},
            {"at", toText(met.at)}};
}

Json toJson(const NotApplicable& record)
{
    return {{"id", toText(record.id.toString())},
            {"criterion", toText(record.criterion.toString())},
            {"withdrawn", record.withdrawn},
            {"by", toText(record.by)},
            {"approved_by", toText(record.approvedBy)},
            {"reason", toText(record.reason)},
            {"at", toText(record.at)}};
}

Json toJson(const Assignment& assignment)
{
    Json json = {{"id", toText(assignment.id.toString())},
                 {"criterion", toText(assignment.criterion.toString())},
                 {"owner", toText(assignment.owner)},
                 {"by", toText(assignment.by)},
                 {"at", toText(assignment.at)}};
    if (assignment.due)
        json["due"] = toText(*assignment.due);
    return json;
}

Json toJson(const Note& note)
{
    return {{"id", toText(note.id.toString())},
            {"criterion", toText(note.criterion.toString())},
            {"by", toText(note.by)},
            {"text", toText(note.text)},
            {"mentions", textsJson(note.mentions)},
            {"at", toText(note.at)}};
}

Json toJson(const NoteWithdrawal& withdrawal)
{
    return {{"id", toText(withdrawal.id.toString())},
            {"note", toText(withdrawal.note.toString())},
            {"by", toText(withdrawal.by)},
            {"at", toText(withdrawal.at)}};
}

Json toJson(const LaunchEvent& event)
{
    return {{"id", toText(event.id.toString())},
            {"step", toText(toKey(event.step))},
            {"stage", toText(toKey(event.stage))},
            {"commit", toText(event.commit.hex())},
            {"by", toText(event.by)},
            {"reason", toText(event.reason)},
            {"blast_radius", toText(event.blastRadius)},
            {"canary_steps", textsJson(event.canarySteps)},
            {"at", toText(event.at)}};
}

/// Members that newer versions added are there only with records, so that older snapshots keep their hash.
enum class Empty
{
    IsListed,
    IsLeftOut
};

template<class Record>
void addList(Json& json, const char* key, const std::vector<Record>& records, Empty empty = Empty::IsLeftOut)
{
    if (records.empty() && empty == Empty::IsLeftOut)
        return;
    Json& list = json[key] = Json::array();
    for (const Record& record : records)
        list.push_back(toJson(record));
}

} // namespace

Json peopleJson(const PeoplesInput& people)
{
    Json json = Json::object();
    addList(json, "attestations", people.attestations, Empty::IsListed);
    addList(json, "waivers", people.waivers, Empty::IsListed);
    addList(json, "sign_offs", people.signOffs, Empty::IsListed);
    addList(json, "decisions", people.decisions, Empty::IsListed);
    addList(json, "conditions_met", people.conditionsMet);
    addList(json, "not_applicable", people.notApplicable);
    addList(json, "assignments", people.assignments);
    addList(json, "notes", people.notes);
    addList(json, "notes_withdrawn", people.notesWithdrawn);
    addList(json, "launch_events", people.launchEvents);
    return json;
}

} // namespace slipway::readiness
