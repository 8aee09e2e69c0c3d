// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_draft.h"

#include "core/model/json.h"
#include "views/widgets/drafts.h"

namespace slipway::views {

using namespace model;

namespace {

/// A review's id is its own in every workspace.
Drafts meetingDrafts()
{
    return {QStringLiteral("meeting"), {}};
}

QString textAt(const Json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? toQString(found->get<std::string>()) : QString();
}

Json listAt(const Json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_array() ? *found : Json::array();
}

Json toJson(const ReleaseId& release, const DecisionDraft& draft)
{
    Json json{
        {"release", toText(release.toString())}, {"reasons", Json::object()}, {"conditions", Json::array()}};
    for (auto reason = draft.reasons.begin(); reason != draft.reasons.end(); ++reason)
        json["reasons"][toText(toKey(reason.key()))] = toText(reason.value());
    for (const Condition& condition : draft.conditions)
        json["conditions"].push_back({{"what", toText(condition.what)},
                                      {"owner", toText(condition.owner)},
                                      {"due", toText(condition.due.toUTC().toString(Qt::ISODate))}});
    return json;
}

Json toJson(const MeetingDraft& draft)
{
    Json json{{"decisions", Json::array()}, {"notes", Json::array()}};
    for (auto decision = draft.decisions.begin(); decision != draft.decisions.end(); ++decision)
        json["decisions"].push_back(toJson(decision.key(), decision.value()));
    for (auto note = draft.notes.begin(); note != draft.notes.end(); ++note)
        json["notes"].push_back({{"release", toText(note.key().toString())}, {"text", toText(note.value())}});
    return json;
}

DecisionDraft decisionOf(const Json& json)
{
    DecisionDraft draft;
    for (const Verdict verdict : kVerdicts) {
        const QString reason =
            textAt(json.is_object() ? json.value("reasons", Json()) : Json(), toText(toKey(verdict)).c_str());
        if (!reason.isEmpty())
            draft.reasons.insert(verdict, reason);
    }
    for (const Json& condition : listAt(json, "conditions"))
        draft.conditions.push_back({textAt(condition, "what"), textAt(condition, "owner"),
                                    QDateTime::fromString(textAt(condition, "due"), Qt::ISODate)});
    return draft;
}

} // namespace

void keepDraft(const ReviewId& review, const MeetingDraft& draft)
{
    if (draft.isEmpty())
        meetingDrafts().drop(review.toString());
    else
        meetingDrafts().keepLater(review.toString(), QByteArray::fromStdString(toJson(draft).dump()));
}

MeetingDraft keptDraft(const ReviewId& review)
{
    const auto kept = meetingDrafts().find(review.toString());
    const auto json = kept ? parseJson(*kept, review.toString()) : Result<Json>(Json());
    if (!json)
        return {}; // cut short; nothing else is lost with it
    MeetingDraft draft;
    for (const Json& decision : listAt(*json, "decisions")) {
        const DecisionDraft typed = decisionOf(decision);
        if (!typed.isEmpty())
            draft.decisions.insert(ReleaseId(textAt(decision, "release")), typed);
    }
    for (const Json& note : listAt(*json, "notes"))
        draft.notes.insert(ReleaseId(textAt(note, "release")), textAt(note, "text"));
    return draft;
}

} // namespace slipway::views
