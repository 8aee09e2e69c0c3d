// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/review_minutes.h"

#include "core/policy/people_rules.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

const MinutesLook* lookOf(const ReleaseId& release, std::span<const MinutesLook> looks)
{
    const auto found = std::find_if(looks.begin(), looks.end(),
                                    [&](const MinutesLook& look) { return look.release == release; });
    return found == looks.end() ? nullptr : &*found;
}

QString nameOf(const Dossier& dossier)
{
    return dossier.project.name + QLatin1Char(' ') + dossier.release.name;
}

std::vector<MinutesNote> notesOn(const ReleaseId& release, const ReviewFile& file)
{
    std::vector<MinutesNote> notes;
    for (const ReviewEvent& event : file.events) {
        if (event.step == ReviewStep::Noted && event.release == release)
            notes.push_back({event.at, event.by, event.text});
    }
    return notes;
}

void addShown(MinutesItem& into, const MinutesLook& look)
{
    const Dossier& dossier = *look.shown;
    into.name = nameOf(dossier);
    into.commit = dossier.release.target;
    into.launchAt = dossier.release.launchAt;
    into.verdict = dossier.evaluation.verdict;
    into.verdictReason = dossier.evaluation.reason;
    into.difference = look.difference;
    into.since = look.since;
    into.isSinceReview = look.isSinceReview;
}

MinutesItem itemOf(const ItemState& state, const ReviewFile& file, const MinutesLook* look)
{
    MinutesItem item;
    item.release = state.item.release;
    item.name = state.item.release.toString();
    item.minutes = state.item.minutes;
    item.spent = state.spent;
    item.wasShown = state.wasShown();
    item.shownAt = state.shownAt.value_or(QDateTime());
    item.snapshotSha256 = state.snapshotSha256;
    item.notes = notesOn(state.item.release, file);
    if (look && look->now) {
        item.name = nameOf(*look->now);
        item.signOffs = look->now->evaluation.signOffs;
        for (const Decision& decision : look->now->people.decisions) {
            if (std::find(state.decisions.begin(), state.decisions.end(), decision.id) !=
                state.decisions.end())
                item.decisions.push_back(decision);
        }
    }
    if (look && look->shown)
        addShown(item, *look);
    return item;
}

std::vector<OpenAction> openActionsOf(std::span<const MinutesLook> looks, const QDateTime& at)
{
    std::vector<OpenAction> actions;
    for (const MinutesLook& look : looks) {
        if (!look.now)
            continue;
        for (const policy::ConditionState& state : policy::conditionStates(look.now->people, at)) {
            if (!state.met)
                actions.push_back({nameOf(*look.now), state.condition, state.isOverdue});
        }
    }
    std::stable_sort(actions.begin(), actions.end(), [](const OpenAction& a, const OpenAction& b) {
        return a.condition.due < b.condition.due;
    });
    return actions;
}

} // namespace

std::vector<Attendance> attendanceOf(const Minutes& minutes)
{
    std::vector<Attendance> attendance;
    const auto known = [&](const Attendee& who) {
        return std::find_if(attendance.begin(), attendance.end(), [&](const Attendance& one) {
            return policy::isSamePerson(one.who.name, who.name);
        });
    };
    for (const Attendee& planned : minutes.review.attendees)
        attendance.push_back({planned, true, false});
    for (const Attendee& there : minutes.present) {
        const auto one = known(there);
        if (one == attendance.end()) {
            attendance.push_back({there, false, true});
            continue;
        }
        one->isPresent = true;
        if (!there.role.isEmpty()) // as they came; the plan may say another
            one->who.role = there.role;
    }
    for (const Attendee& missing : minutes.absent) {
        if (known(missing) == attendance.end())
            attendance.push_back({missing, true, false});
    }
    return attendance;
}

Minutes minutesOf(const ReviewFile& file, std::span<const MinutesLook> looks, const QDateTime& at)
{
    Minutes minutes;
    minutes.review = file.review;
    minutes.state = reviewStateOf(file, at);
    minutes.present = minutes.state.present;
    for (const Attendee& planned : file.review.attendees) {
        const bool isThere =
            std::any_of(minutes.present.begin(), minutes.present.end(), [&](const Attendee& there) {
                return policy::isSamePerson(there.name, planned.name);
            });
        if (!isThere)
            minutes.absent.push_back(planned);
    }
    for (const ItemState& state : minutes.state.items)
        minutes.items.push_back(itemOf(state, file, lookOf(state.item.release, looks)));
    minutes.notes = notesOn({}, file);
    minutes.openActions = openActionsOf(looks, at);
    minutes.at = at;
    return minutes;
}

} // namespace slipway::readiness
