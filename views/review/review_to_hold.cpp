// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/review_to_hold.h"

#include "core/readiness/proposed_agenda.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

namespace {

/// How near a review is to be held now; the greatest is.
struct Nearness
{
    enum class Kind
    {
        BegunEarlier, ///< on another day; it was left, or its program ended
        PlannedForToday,
        BegunToday
    };
    Kind kind = Kind::BegunEarlier;
    qint64 closeness = 0; ///< ms; of those begun the last goes on, of those planned the nearest

    auto operator<=>(const Nearness&) const = default;
};

/// Nothing: another meeting than the one that somebody wants to hold at `now`. Without a choice of releases
/// only a plan for about now is meant.
std::optional<Nearness> nearnessOf(const ReviewFile& file, const std::vector<ReleaseId>& releases,
                                   const QDateTime& now)
{
    using readiness::ReviewStatus;
    constexpr qint64 kAboutNow = 2 * 60 * 60 * 1000; // ms
    const readiness::ReviewState state = readiness::reviewStateOf(file, now);
    const bool hasAll = std::all_of(releases.begin(), releases.end(),
                                    [&](const ReleaseId& release) { return state.find(release); });
    if (!hasAll)
        return std::nullopt;
    const auto isToday = [today = now.toLocalTime().date()](const QDateTime& moment) {
        return moment.toLocalTime().date() == today;
    };
    if (state.status == ReviewStatus::Running || state.status == ReviewStatus::Left)
        return Nearness{isToday(file.events.back().at) ? Nearness::Kind::BegunToday
                                                       : Nearness::Kind::BegunEarlier,
                        file.events.front().at.toMSecsSinceEpoch()};
    const qint64 away = std::abs(now.msecsTo(file.review.plannedAt));
    if (state.status == ReviewStatus::Planned && isToday(file.review.plannedAt) &&
        (!releases.empty() || away <= kAboutNow))
        return Nearness{Nearness::Kind::PlannedForToday, -away};
    return std::nullopt;
}

/// The review that runs or was left today, is planned for today, or was left before, in this order, and has
/// all of those on its agenda.
std::optional<ReviewId> nearestReview(ReviewDesk& desk, const std::vector<ReleaseId>& releases,
                                      const QDateTime& now)
{
    const auto files = desk.reviews();
    if (!files)
        return std::nullopt;
    const ReviewFile* best = nullptr;
    std::optional<Nearness> nearest;
    for (const ReviewFile& file : *files) {
        const auto nearness = nearnessOf(file, releases, now);
        if (nearness && (!nearest || *nearness > *nearest)) {
            nearest = nearness;
            best = &file;
        }
    }
    return best ? std::optional(best->review.id) : std::nullopt;
}

} // namespace

Result<ReviewId> reviewToHold(ReviewDesk& desk, const std::vector<ReleaseId>& releases,
                              const readiness::ReviewPlan& wanted)
{
    if (const auto review = nearestReview(desk, releases, wanted.plannedAt))
        return *review;
    readiness::ReviewPlan plan = wanted;
    for (const ReleaseId& release : releases)
        plan.agenda.push_back({release});
    if (plan.agenda.empty()) {
        const auto board = desk.workspace().board(false);
        if (!board)
            return board.error();
        plan.agenda = readiness::proposedAgenda(*board);
    }
    if (plan.agenda.empty())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("nothing launches within a week, and no condition is open"),
                     {},
                     QStringLiteral("select the releases that the meeting is about, then start it")};
    const auto review = desk.plan(plan);
    if (!review)
        return review.error();
    return review->id;
}

} // namespace slipway::views
