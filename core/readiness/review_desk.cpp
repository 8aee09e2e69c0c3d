// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/review_desk.h"

#include "core/readiness/agenda_release.h"
#include "core/readiness/board_builder.h"
#include "core/readiness/explanation.h"
#include "core/readiness/people_checks.h"
#include "core/readiness/people_desk.h"
#include "core/readiness/review_checks.h"
#include "core/readiness/snapshot_text.h"

namespace slipway::readiness {

using namespace model;

namespace {

ReviewEvent anEvent(ReviewStep step, const QString& by, const ReleaseId& release = {})
{
    ReviewEvent event;
    event.step = step;
    event.by = by.trimmed();
    event.release = release;
    return event;
}

} // namespace

Result<Review> ReviewDesk::plan(const ReviewPlan& plan)
{
    const auto checked = checkPlan(plan);
    if (!checked)
        return checked.error();
    return history().addReview(*checked);
}

Result<Review> ReviewDesk::change(const ReviewId& id, const ReviewPlan& plan)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    const auto checked = checkChange(plan, *file);
    if (!checked)
        return checked.error();
    return history().reviseReview(*checked, file->review);
}

Result<Review> ReviewDesk::cancel(const ReviewId& id, const QString& by)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    if (const auto error = checkPerson(by, QStringLiteral("say who cancels it")))
        return *error;
    const ReviewStatus status = reviewStateOf(*file, m_clock()).status;
    if (status != ReviewStatus::Planned)
        return Error{ErrorCode::Conflict,
                     status == ReviewStatus::Cancelled ? QStringLiteral("the review is cancelled already")
                                                       : QStringLiteral("the review began already"),
                     file->review.title,
                     status == ReviewStatus::Cancelled ? QString() : QStringLiteral("close it")};
    Review review = file->review;
    review.isCancelled = true;
    review.by = by.trimmed();
    return history().reviseReview(review, file->review);
}

Result<Review> ReviewDesk::restore(const ReviewId& id, const QString& by)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    if (const auto error = checkPerson(by, QStringLiteral("say who plans it again")))
        return *error;
    if (!file->review.isCancelled)
        return Error{
            ErrorCode::Conflict, QStringLiteral("the review is not cancelled"), file->review.title, {}};
    Review review = file->review;
    review.isCancelled = false;
    review.by = by.trimmed();
    return history().reviseReview(review, file->review);
}

Result<ReviewEvent> ReviewDesk::happen(const ReviewId& id, ReviewEvent event)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    return happenTo(*file, std::move(event));
}

Result<ReviewEvent> ReviewDesk::happenTo(const ReviewFile& file, ReviewEvent event)
{
    event.review = file.review.id;
    if (const auto error = refusalOf(event, file))
        return *error;
    return history().append(std::move(event), file);
}

Result<ReviewFile> ReviewDesk::open(const ReviewId& id, const QString& by)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    const bool isNew = file->events.empty();
    const auto opened = happenTo(*file, anEvent(isNew ? ReviewStep::Opened : ReviewStep::Resumed, by));
    if (!opened)
        return opened.error();
    return history().review(id);
}

Result<ReviewEvent> ReviewDesk::join(const ReviewId& id, const Attendee& who)
{
    ReviewEvent event = anEvent(ReviewStep::Joined, typedName(who.name));
    event.text = typed(who.role);
    return happen(id, std::move(event));
}

Result<ReviewLook> ReviewDesk::lookAt(const ReviewFile& file, const ReleaseId& release, const QDateTime& at)
{
    // As of that moment even where it is now: so it can be made again.
    auto dossier = m_workspace.dossier(release, at);
    if (!dossier)
        return dossier.error();
    const ReviewState state = reviewStateOf(file, at);
    const ChangesSince last = changesSince(dossier->people, state.openedAt.value_or(at));
    const QDateTime since = std::max(last.at, dossier->release.createdAt);
    const auto before = m_workspace.dossier(release, since);
    ReviewLook look;
    if (before) // a policy of then that cannot be read any more tells no change
        look.difference = differenceOf(*before, *dossier);
    look.snapshotSha256 = snapshotSha256(*dossier);
    look.since = since;
    look.isSinceReview = last.isReview;
    look.dossier = std::move(dossier).value();
    return look;
}

Result<ReviewLook> ReviewDesk::enter(const ReviewId& id, const ReleaseId& release, const QString& by)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    ReviewEvent event = anEvent(ReviewStep::Entered, by, release);
    event.review = id;
    if (const auto error = refusalOf(event, *file))
        return *error;
    const QDateTime at = m_clock();
    auto look = lookAt(*file, release, at);
    if (!look)
        return look;
    event.snapshotSha256 = look->snapshotSha256;
    event.shownAt = at;
    const auto entered = history().append(std::move(event), *file);
    if (!entered)
        return entered.error();
    return look;
}

Result<ReviewLook> ReviewDesk::look(const ReviewId& id, const ReleaseId& release)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    const ReviewState state = reviewStateOf(*file, m_clock());
    const ItemState* item = state.find(release);
    if (!item || !item->wasShown())
        return Error{ErrorCode::NotFound, QStringLiteral("the release was not shown to the meeting yet"),
                     release.toString(), QStringLiteral("show it")};
    return lookAt(*file, release, *item->shownAt);
}

Result<ReviewEvent> ReviewDesk::note(const ReviewId& id, const ReleaseId& release, const QString& text,
                                     const QString& by)
{
    ReviewEvent event = anEvent(ReviewStep::Noted, by, release);
    event.text = typed(text);
    return happen(id, std::move(event));
}

Result<Decision> ReviewDesk::decide(const ReviewId& id, const DecisionRequest& request)
{
    const auto file = history().review(id);
    if (!file)
        return file.error();
    ReviewEvent event = anEvent(ReviewStep::Decided, request.by, request.release);
    event.review = id;
    if (const auto error = refusalOf(event, *file))
        return *error;
    const ReviewState state = reviewStateOf(*file, m_clock());
    const ItemState& item = *state.find(request.release);
    const auto shown = m_workspace.dossier(request.release, item.shownAt);
    if (!shown)
        return shown.error();
    const auto now = m_workspace.dossier(request.release);
    if (!now)
        return now.error();
    const QDateTime at = m_clock();
    if (const auto error = refusalOfLooks(request, *shown, item.snapshotSha256, *now, at))
        return *error;
    auto decision = checkDecision(request, *shown, at);
    if (!decision)
        return decision;
    event.snapshotSha256 = item.snapshotSha256;
    event.shownAt = item.shownAt;
    const auto made = history().append(*decision, std::move(event), *file);
    if (!made)
        return made.error();
    decision->id = made->decision;
    decision->at = made->at;
    return decision;
}

Result<ReviewEvent> ReviewDesk::setClock(const ReviewId& id, bool runs, const QString& by)
{
    return happen(id, anEvent(runs ? ReviewStep::Continued : ReviewStep::Paused, by));
}

Result<ReviewEvent> ReviewDesk::leave(const ReviewId& id, const QString& by)
{
    return happen(id, anEvent(ReviewStep::Left, by));
}

Result<ReviewEvent> ReviewDesk::close(const ReviewId& id, const QString& by)
{
    return happen(id, anEvent(ReviewStep::Closed, by));
}

Result<std::vector<ReviewFile>> ReviewDesk::reviews(const store::AsOf& asOf)
{
    return history().reviews(asOf);
}

Result<ReviewFile> ReviewDesk::review(const ReviewId& id, const store::AsOf& asOf)
{
    return history().review(id, asOf);
}

Result<Minutes> ReviewDesk::minutes(const ReviewId& id, const store::AsOf& asOf,
                                    const policy::Phrases& phrases)
{
    const auto file = history().review(id, asOf);
    if (!file)
        return file.error();
    const QDateTime at = asOf.value_or(m_clock());
    const ReviewState state = reviewStateOf(*file, at);
    std::vector<MinutesLook> looks;
    for (const ItemState& item : state.items) {
        MinutesLook look;
        look.release = item.item.release;
        if (item.wasShown()) {
            auto shown = lookAt(*file, item.item.release, *item.shownAt);
            if (!shown)
                return shown.error();
            explainIn(shown->dossier, phrases);
            look.shown = std::move(shown->dossier);
            look.difference = std::move(shown->difference);
            look.since = shown->since;
            look.isSinceReview = shown->isSinceReview;
        }
        // A release that was removed since is known as of then.
        auto now = m_workspace.dossier(item.item.release, asOf);
        if (!now && look.shown)
            now = m_workspace.dossier(item.item.release, state.endedAt.value_or(at));
        if (!now && !look.shown) {
            now = removedRelease(m_workspace, file->review, item.item.release);
            if (now)
                now->people = {}; // only its name is wanted: nobody asks for anything of it any more
        }
        if (now) {
            explainIn(*now, phrases);
            look.now = std::move(now).value();
        }
        looks.push_back(std::move(look));
    }
    return minutesOf(*file, looks, at);
}

} // namespace slipway::readiness
