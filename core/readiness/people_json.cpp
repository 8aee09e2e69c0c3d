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

void addWaiverSteps(Json& waivers, const PeoplesInput& people)
{
    for (size_t i = 0; i < people.waivers.size(); ++i) {
        const Waiver& waiver = people.waivers[i];
        if (waiver.step != WaiverStep::Approved)
            waivers[i]["step"] = toText(toKey(waiver.step));
        addText(waivers[i], "approver_role", waiver.approverRole);
        addText(waivers[i], "answer", waiver.answer);
    }
}

Json mentionsJson(const QStringList& names)
{
    Json json = Json::array();
    for (const QString& name : names)
        json.push_back(toText(name));
    return json;
}

} // namespace

void addTeamwork(Json& json, const PeoplesInput& people)
{
    addWaiverSteps(json["waivers"], people);
    for (size_t i = 0; i < people.signOffs.size(); ++i)
        addText(json["sign_offs"][i], "reason", people.signOffs[i].reason);
    for (const NotApplicable& record : people.notApplicable)
        json["not_applicable"].push_back({{"id", toText(record.id.toString())},
                                          {"criterion", toText(record.criterion.toString())},
                                          {"withdrawn", record.withdrawn},
                                          {"by", toText(record.by)},
                                          {"approved_by", toText(record.approvedBy)},
                                          {"reason", toText(record.reason)},
                                          {"at", toText(record.at)}});
    for (const Assignment& assignment : people.assignments) {
        Json entry = {{"id", toText(assignment.id.toString())},
                      {"criterion", toText(assignment.criterion.toString())},
                      {"owner", toText(assignment.owner)},
                      {"by", toText(assignment.by)},
                      {"at", toText(assignment.at)}};
        if (assignment.due)
            entry["due"] = toText(*assignment.due);
        json["assignments"].push_back(std::move(entry));
    }
    for (const Note& note : people.notes)
        json["notes"].push_back({{"id", toText(note.id.toString())},
                                 {"criterion", toText(note.criterion.toString())},
                                 {"by", toText(note.by)},
                                 {"text", toText(note.text)},
                                 {"mentions", mentionsJson(note.mentions)},
                                 {"at", toText(note.at)}});
}

} // namespace slipway::readiness
