// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/review_text.h"

#include "app/cli/result_text.h"

namespace slipway::app {

using namespace model;

namespace {

Json people(const std::vector<Attendee>& attendees)
{
    Json json = Json::array();
    for (const Attendee& attendee : attendees)
        json.push_back({{"name", toText(attendee.name)}, {"role", toText(attendee.role)}});
    return json;
}

Json notes(const std::vector<readiness::MinutesNote>& notes)
{
    Json json = Json::array();
    for (const readiness::MinutesNote& note : notes)
        json.push_back({{"at", momentJson(note.at)}, {"by", toText(note.by)}, {"text", toText(note.text)}});
    return json;
}

Json conditions(const std::vector<Condition>& conditions)
{
    Json json = Json::array();
    for (const Condition& condition : conditions)
        json.push_back({{"what", toText(condition.what)},
                        {"owner", toText(condition.owner)},
                        {"due", momentJson(condition.due)}});
    return json;
}

Json signOffsJson(const std::vector<SignOffState>& states)
{
    Json json = Json::array();
    for (const SignOffState& state : states) {
        const bool isSigned = state.signOff && !state.isVoid;
        json.push_back({{"role", toText(state.role)},
                        {"state", isSigned       ? "signed"
                                  : state.isVoid ? "void"
                                                 : "waiting"},
                        {"by", isSigned ? Json(toText(state.signOff->by)) : Json()},
                        {"at", isSigned ? momentJson(state.signOff->at) : Json()}});
    }
    return json;
}

Json item(const readiness::MinutesItem& item)
{
    Json json{{"release", toText(item.name)}, {"release_id", toText(item.release.toString())},
              {"minutes", item.minutes},      {"spent_s", item.spent.count() / 1000},
              {"shown", item.wasShown},       {"notes", notes(item.notes)}};
    if (item.wasShown) {
        json["shown_at"] = momentJson(item.shownAt);
        json["commit"] = toText(item.commit.hex());
        json["verdict"] = toText(toKey(item.verdict));
        json["reason"] = toText(item.verdictReason);
        json["snapshot_sha256"] = toText(item.snapshotSha256);
        json["turned"] = item.difference.results.size();
        json["since"] = momentJson(item.since);
    }
    json["sign_offs"] = signOffsJson(item.signOffs);
    json["decisions"] = Json::array();
    for (const Decision& decision : item.decisions)
        json["decisions"].push_back({{"id", toText(decision.id.toString())},
                                     {"decision", toText(toKey(decision.verdict))},
                                     {"by", toText(decision.by)},
                                     {"reason", toText(decision.reason)},
                                     {"conditions", conditions(decision.conditions)},
                                     {"snapshot_sha256", toText(decision.snapshotSha256)},
                                     {"at", momentJson(decision.at)}});
    return json;
}

} // namespace

QString progressText(const readiness::ReviewState& state)
{
    if (state.openedAt)
        return QStringLiteral("%1 of %2 decided").arg(state.decided()).arg(state.items.size());
    return state.items.size() == 1 ? QStringLiteral("1 release")
                                   : QStringLiteral("%1 releases").arg(state.items.size());
}

Json reviewJson(const ReviewFile& file, const ItemNames& names, const QDateTime& at)
{
    const readiness::ReviewState state = readiness::reviewStateOf(file, at);
    Json agenda = Json::array();
    for (const readiness::ItemState& item : state.items) {
        const QString id = item.item.release.toString();
        agenda.push_back({{"release", toText(names.value(item.item.release, id))},
                          {"release_id", toText(id)},
                          {"minutes", item.item.minutes},
                          {"shown", item.wasShown()},
                          {"decided", !item.decisions.empty()},
                          {"spent_s", item.spent.count() / 1000}});
    }
    return Json{{"id", toText(file.review.id.toString())},
                {"title", toText(file.review.title)},
                {"status", toText(readiness::toKey(state.status))},
                {"planned_at", momentJson(file.review.plannedAt)},
                {"opened_at", momentJson(state.openedAt)},
                {"ended_at", momentJson(state.endedAt)},
                {"spent_s", state.spent.count() / 1000},
                {"attendees", people(file.review.attendees)},
                {"present", people(state.present)},
                {"agenda", agenda},
                {"current", state.current.isEmpty()
                                ? Json()
                                : Json(toText(names.value(state.current, state.current.toString())))}};
}

Json minutesJson(const readiness::Minutes& minutes)
{
    Json json{{"id", toText(minutes.review.id.toString())},
              {"title", toText(minutes.review.title)},
              {"status", toText(readiness::toKey(minutes.state.status))},
              {"planned_at", momentJson(minutes.review.plannedAt)},
              {"opened_at", momentJson(minutes.state.openedAt)},
              {"ended_at", momentJson(minutes.state.endedAt)},
              {"spent_s", minutes.state.spent.count() / 1000},
              {"present", people(minutes.present)},
              {"absent", people(minutes.absent)},
              {"notes", notes(minutes.notes)}};
    json["items"] = Json::array();
    for (const readiness::MinutesItem& one : minutes.items)
        json["items"].push_back(item(one));
    json["open_actions"] = Json::array();
    for (const readiness::OpenAction& action : minutes.openActions)
        json["open_actions"].push_back({{"release", toText(action.release)},
                                        {"what", toText(action.condition.what)},
                                        {"owner", toText(action.condition.owner)},
                                        {"due", momentJson(action.condition.due)},
                                        {"overdue", action.isOverdue}});
    return json;
}

} // namespace slipway::app
