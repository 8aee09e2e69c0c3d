// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/moments.h"
#include "core/store/people_tables.h"
#include "core/store/releases_table.h"
#include "core/store/review_tables.h"
#include "core/store/sqlite_history.h"

/// SqliteHistory, continued: launch meetings.
namespace slipway::store {

using namespace model;

namespace {

Error noSuchReview(const ReviewId& id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no such review"), id.toString(),
            QStringLiteral("list those there are with: slipway review list")};
}

Error somebodyWasSooner(const Review& review)
{
    return {ErrorCode::Conflict, QStringLiteral("somebody else acted in the review meanwhile"), review.title,
            QStringLiteral("look at it again")};
}

Status checkAgenda(Database& database, const Review& review)
{
    for (const AgendaItem& item : review.agenda) {
        const auto known = readRelease(database, item.release);
        if (!known)
            return known.error();
        if (!*known)
            return Error{ErrorCode::NotFound, QStringLiteral("no such release"), item.release.toString(), {}};
    }
    return Done{};
}

Result<ReviewFile> readFile(Database& database, const ReviewId& id, const QDateTime& asOf)
{
    auto files = readReviews(database, asOf, id);
    if (!files)
        return files.error();
    if (files->empty())
        return noSuchReview(id);
    return std::move(files->front());
}

/// That nothing happened to the review since it was seen so.
Status checkSeen(Database& database, const ReviewFile& seen)
{
    const auto file = readFile(database, seen.review.id, endOfTime());
    if (!file)
        return file.error();
    if (*file != seen)
        return somebodyWasSooner(seen.review);
    return Done{};
}

QString actionOf(ReviewStep step)
{
    return QStringLiteral("review-") + toKey(step);
}

} // namespace

ReviewHistory& reviewsOf(History& history)
{
    return dynamic_cast<ReviewHistory&>(history);
}

Result<Review> SqliteHistory::addReview(Review review)
{
    if (const Status texts = checkTexts(review); !texts)
        return texts.error();
    review.id = ReviewId(newId());
    const AuditEntry entry{review.by, QStringLiteral("review-planned"), review.id.toString(),
                           reviewJson(review)};
    const Status done = write(entry, [&](Database& database, const QDateTime& now) -> Status {
        review.at = now;
        review.createdAt = now;
        if (const Status known = checkAgenda(database, review); !known)
            return known.error();
        if (const Status inserted = insertReview(database, review.id, now); !inserted)
            return inserted.error();
        return insertReviewPlan(database, review);
    });
    if (!done)
        return done.error();
    return review;
}

Result<Review> SqliteHistory::reviseReview(Review review, const Review& seen)
{
    if (const Status texts = checkTexts(review); !texts)
        return texts.error();
    const AuditEntry entry{review.by,
                           review.isCancelled && !seen.isCancelled ? QStringLiteral("review-cancelled")
                                                                   : QStringLiteral("review-changed"),
                           review.id.toString(), reviewJson(review)};
    const Status done = write(entry, [&](Database& database, const QDateTime& now) -> Status {
        const auto file = readFile(database, review.id, endOfTime());
        if (!file)
            return file.error();
        if (file->review != seen)
            return somebodyWasSooner(seen);
        if (const Status known = checkAgenda(database, review); !known)
            return known.error();
        review.at = now;
        review.createdAt = file->review.createdAt;
        return insertReviewPlan(database, review);
    });
    if (!done)
        return done.error();
    return review;
}

Result<ReviewEvent> SqliteHistory::append(ReviewEvent event, const ReviewFile& seen)
{
    if (const Status texts = checkTexts(event); !texts)
        return texts.error();
    event.id = RecordId(newId());
    const AuditEntry entry{event.by, actionOf(event.step), event.id.toString(), reviewEventJson(event)};
    const Status done = write(entry, [&](Database& database, const QDateTime& now) -> Status {
        if (const Status same = checkSeen(database, seen); !same)
            return same.error();
        event.at = now;
        return insertReviewEvent(database, event);
    });
    if (!done)
        return done.error();
    return event;
}

Result<ReviewEvent> SqliteHistory::append(Decision decision, ReviewEvent event, const ReviewFile& seen)
{
    if (const Status texts = checkTexts(decision); !texts)
        return texts.error();
    decision.id = RecordId(newId());
    event.id = RecordId(newId());
    event.decision = decision.id;
    Json said = decisionJson(decision);
    said["review"] = toText(event.review.toString());
    const AuditEntry entry{decision.by, QStringLiteral("decided"), decision.id.toString(), std::move(said)};
    const Status done = write(entry, [&](Database& database, const QDateTime& now) -> Status {
        if (const Status same = checkSeen(database, seen); !same)
            return same.error();
        decision.at = now;
        event.at = now;
        if (const Status inserted = insertDecision(database, decision); !inserted)
            return inserted.error();
        return insertReviewEvent(database, event);
    });
    if (!done)
        return done.error();
    return event;
}

Result<std::vector<ReviewFile>> SqliteHistory::reviews(const AsOf& asOf)
{
    return m_pool.readValue<std::vector<ReviewFile>>(
        [&](Database& database) { return readReviews(database, asOf.value_or(endOfTime())); });
}

Result<ReviewFile> SqliteHistory::review(const ReviewId& id, const AsOf& asOf)
{
    return m_pool.readValue<ReviewFile>(
        [&](Database& database) { return readFile(database, id, asOf.value_or(endOfTime())); });
}

} // namespace slipway::store
