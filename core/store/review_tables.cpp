// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review_tables.h"

#include "core/store/insert_row.h"
#include "core/store/text_limits.h"

#include <QHash>

#include <algorithm>

namespace slipway::store {

using namespace model;

namespace {

Json attendeesJson(const std::vector<Attendee>& attendees)
{
    Json json = Json::array();
    for (const Attendee& attendee : attendees)
        json.push_back({{"name", toText(attendee.name)}, {"role", toText(attendee.role)}});
    return json;
}

Json agendaJson(const std::vector<AgendaItem>& agenda)
{
    Json json = Json::array();
    for (const AgendaItem& item : agenda)
        json.push_back({{"release", toText(item.release.toString())}, {"minutes", item.minutes}});
    return json;
}

Error unreadable(const ReviewId& id)
{
    return {ErrorCode::Corrupt, QStringLiteral("the plan of a review cannot be read"), id.toString(),
            QStringLiteral("restore the workspace from a backup")};
}

Status readAttendees(const QString& text, Review& into)
{
    const auto json = parseJson(text.toUtf8(), QStringLiteral("attendees"));
    if (!json || !json->is_array())
        return unreadable(into.id);
    for (const Json& one : *json) {
        if (!one.is_object() || !one.contains("name") || !one["name"].is_string())
            return unreadable(into.id);
        into.attendees.push_back(
            {toQString(one["name"].get<std::string>()), toQString(one.value("role", std::string()))});
    }
    return Done{};
}

Status readAgenda(const QString& text, Review& into)
{
    const auto json = parseJson(text.toUtf8(), QStringLiteral("agenda"));
    if (!json || !json->is_array())
        return unreadable(into.id);
    for (const Json& one : *json) {
        if (!one.is_object() || !one.contains("release") || !one["release"].is_string())
            return unreadable(into.id);
        into.agenda.push_back(
            {ReleaseId(toQString(one["release"].get<std::string>())), one.value("minutes", 10)});
    }
    return Done{};
}

Status readPlan(Statement& row, std::vector<ReviewFile>& files, QHash<ReviewId, size_t>& places)
{
    Review review;
    review.id = ReviewId(row.text());
    review.createdAt = row.time();
    review.title = row.text();
    review.plannedAt = row.time();
    const QString attendees = row.text();
    const QString agenda = row.text();
    review.isCancelled = row.flag();
    review.by = row.text();
    review.at = row.time();
    if (const Status done = readAttendees(attendees, review); !done)
        return done.error();
    if (const Status done = readAgenda(agenda, review); !done)
        return done.error();
    const auto known = places.constFind(review.id);
    if (known != places.constEnd()) {
        files[*known].review = std::move(review);
        return Done{};
    }
    places.insert(review.id, files.size());
    files.push_back({std::move(review), {}});
    return Done{};
}

void readEvent(Statement& row, std::vector<ReviewFile>& files, const QHash<ReviewId, size_t>& places)
{
    ReviewEvent event;
    event.id = RecordId(row.text());
    event.review = ReviewId(row.text());
    event.step = fromKey(kReviewSteps, row.text()).value_or(ReviewStep::Noted);
    event.release = ReleaseId(row.text());
    event.decision = RecordId(row.text());
    event.snapshotSha256 = row.text();
    event.shownAt = row.maybeTime();
    event.text = row.text();
    event.by = row.text();
    event.at = row.time();
    const auto place = places.constFind(event.review);
    if (place != places.constEnd())
        files[*place].events.push_back(std::move(event));
}

/// The query with "of this review" added where one is named.
Result<Statement> prepare(Database& database, const char* select, const char* column, const QDateTime& asOf,
                          const ReviewId& id)
{
    QByteArray sql = QByteArray(select);
    if (!id.isEmpty())
        sql += QByteArray(" AND ") + column + " = ?";
    sql += " ORDER BY seq";
    auto statement = database.prepare(sql.constData());
    if (!statement)
        return statement;
    statement->bind(asOf);
    if (!id.isEmpty())
        statement->bind(id.toString());
    return statement;
}

} // namespace

Json reviewJson(const Review& review)
{
    return Json{{"title", toText(review.title)},
                {"planned_at", review.plannedAt.toMSecsSinceEpoch()},
                {"attendees", attendeesJson(review.attendees)},
                {"agenda", agendaJson(review.agenda)},
                {"cancelled", review.isCancelled}};
}

Json reviewEventJson(const ReviewEvent& event)
{
    Json json{
        {"review", toText(event.review.toString())},       {"step", toText(toKey(event.step))},
        {"release", toText(event.release.toString())},     {"decision", toText(event.decision.toString())},
        {"snapshot_sha256", toText(event.snapshotSha256)}, {"text", toText(event.text)}};
    if (event.shownAt)
        json["shown_at"] = event.shownAt->toMSecsSinceEpoch();
    return json;
}

Status checkTexts(const Review& review)
{
    if (const Status text = checkText(review.title, QStringLiteral("the title")); !text)
        return text.error();
    for (const Attendee& attendee : review.attendees) {
        if (const Status text = checkText(attendee.name, QStringLiteral("an attendee")); !text)
            return text.error();
        if (const Status text = checkText(attendee.role, QStringLiteral("an attendee's role")); !text)
            return text.error();
    }
    return Done{};
}

Status checkTexts(const ReviewEvent& event)
{
    return checkText(event.text, QStringLiteral("the note"));
}

Status insertReview(Database& database, const ReviewId& id, const QDateTime& at)
{
    return insertRow(database, "INSERT INTO reviews (id, created_at) VALUES (?, ?)", id.toString(), at);
}

Status insertReviewPlan(Database& database, const Review& review)
{
    return insertRow(database,
                     "INSERT INTO review_plans (review_id, title, planned_at, attendees, agenda, "
                     "is_cancelled, by_whom, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     review.id.toString(), review.title, review.plannedAt,
                     QString::fromUtf8(canonicalJson(attendeesJson(review.attendees))),
                     QString::fromUtf8(canonicalJson(agendaJson(review.agenda))), review.isCancelled,
                     review.by, review.at);
}

Status insertReviewEvent(Database& database, const ReviewEvent& event)
{
    return insertRow(database,
                     "INSERT INTO review_events (id, review_id, step, release_id, decision_id, "
                     "snapshot_sha256, shown_at, text, by_whom, at) "
                     "VALUES (?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?, ?, ?)",
                     event.id.toString(), event.review.toString(), toKey(event.step),
                     event.release.toString(), event.decision.toString(), event.snapshotSha256, event.shownAt,
                     event.text, event.by, event.at);
}

Result<std::vector<ReviewFile>> readReviews(Database& database, const QDateTime& asOf, const ReviewId& id)
{
    auto plans = prepare(database,
                         "SELECT r.id, r.created_at, p.title, p.planned_at, p.attendees, p.agenda, "
                         "p.is_cancelled, p.by_whom, p.at FROM review_plans p "
                         "JOIN reviews r ON r.id = p.review_id WHERE p.at <= ?",
                         "p.review_id", asOf, id);
    if (!plans)
        return plans.error();
    std::vector<ReviewFile> files;
    QHash<ReviewId, size_t> places;
    Status understood = Done{};
    const Status read = plans->forEach([&](Statement& row) {
        if (understood)
            understood = readPlan(row, files, places);
    });
    if (!read || !understood)
        return read ? understood.error() : read.error();
    auto events = prepare(database,
                          "SELECT id, review_id, step, coalesce(release_id, ''), coalesce(decision_id, ''), "
                          "snapshot_sha256, shown_at, text, by_whom, at FROM review_events WHERE at <= ?",
                          "review_id", asOf, id);
    if (!events)
        return events.error();
    if (const Status done = events->forEach([&](Statement& row) { readEvent(row, files, places); }); !done)
        return done.error();
    std::stable_sort(files.begin(), files.end(), [](const ReviewFile& a, const ReviewFile& b) {
        return a.review.plannedAt > b.review.plannedAt;
    });
    return files;
}

} // namespace slipway::store
