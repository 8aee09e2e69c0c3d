// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dead_letters_table.h"

namespace slipway::store {

using namespace model;

namespace {

// Attempts, last time and state are not stored: they follow from the events.
constexpr const char* kColumns =
    "l.id, l.kind, l.plugin, l.instance, l.project, l.reason, l.place, l.hint, l.size, l.sha256, l.first_at, "
    "(SELECT count(*) FROM dead_letter_events e WHERE e.dead_letter_id = l.id AND e.kind IN "
    "('seen-again', 'replay-failed')), "
    "coalesce((SELECT max(e.at) FROM dead_letter_events e WHERE e.dead_letter_id = l.id), l.first_at), "
    "(SELECT e.kind FROM dead_letter_events e WHERE e.dead_letter_id = l.id AND e.kind IN "
    "('replayed', 'discarded', 'reopened') ORDER BY e.seq DESC LIMIT 1) ";

constexpr const char* kIsOpen =
    "coalesce((SELECT e.kind FROM dead_letter_events e WHERE e.dead_letter_id = l.id AND e.kind IN "
    "('replayed', 'discarded', 'reopened') ORDER BY e.seq DESC LIMIT 1), 'reopened') = 'reopened' ";

DeadLetter readRow(Statement& row)
{
    DeadLetter letter;
    letter.id = DeadLetterId(row.text());
    letter.kind = fromKey(kDeadLetterKinds, row.text()).value_or(DeadLetterKind::Envelope);
    letter.plugin = row.text();
    letter.instance = row.text();
    letter.project = row.text();
    letter.reason = row.text();
    letter.place = row.text();
    letter.hint = row.text();
    letter.size = row.integer();
    letter.sha256 = row.text();
    letter.firstAt = row.time();
    letter.attempts = 1 + static_cast<int>(row.integer());
    letter.lastAt = row.time();
    letter.state = fromKey(kDeadLetterStates, row.text()).value_or(DeadLetterState::Open);
    return letter;
}

} // namespace

Status insertDeadLetter(Database& database, const DeadLetter& letter)
{
    auto insert =
        database.prepare("INSERT INTO dead_letters (id, kind, plugin, instance, project, reason, place, "
                         "hint, payload, size, sha256, first_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    // A null array would be stored as NULL.
    const QByteArray payload = letter.payload.isNull() ? QByteArray("") : letter.payload;
    return insert->bind(letter.id.toString())
        .bind(toKey(letter.kind))
        .bind(letter.plugin)
        .bind(letter.instance)
        .bind(letter.project)
        .bind(letter.reason)
        .bind(letter.place)
        .bind(letter.hint)
        .bind(payload)
        .bind(letter.size)
        .bind(letter.sha256)
        .bind(letter.firstAt)
        .run();
}

Status insertDeadLetterEvent(Database& database, const DeadLetterId& letter, const DeadLetterEvent& event)
{
    auto insert = database.prepare("INSERT INTO dead_letter_events (dead_letter_id, at, actor, kind, reason) "
                                   "VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(letter.toString())
        .bind(event.at)
        .bind(event.actor)
        .bind(toKey(event.kind))
        .bind(event.reason)
        .run();
}

Result<std::optional<DeadLetterId>> findOpenDeadLetter(Database& database, const DeadLetter& letter)
{
    const QByteArray sql = QByteArray("SELECT l.id FROM dead_letters l WHERE l.sha256 = ? AND l.kind = ? AND "
                                      "l.plugin = ? AND l.instance = ? AND l.project = ? AND ") +
                           kIsOpen + "LIMIT 1";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    const auto found = select->bind(letter.sha256)
                           .bind(toKey(letter.kind))
                           .bind(letter.plugin)
                           .bind(letter.instance)
                           .bind(letter.project)
                           .step();
    if (!found)
        return found.error();
    return *found ? std::optional(DeadLetterId(select->text())) : std::nullopt;
}

Result<std::vector<DeadLetter>> readDeadLetters(Database& database, DeadLetters which)
{
    const QByteArray sql = QByteArray("SELECT ") + kColumns + "FROM dead_letters l " +
                           (which == DeadLetters::Open ? QByteArray("WHERE ") + kIsOpen : QByteArray()) +
                           "ORDER BY l.seq";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    std::vector<DeadLetter> letters;
    const Status done = select->forEach([&](Statement& row) { letters.push_back(readRow(row)); });
    if (!done)
        return done.error();
    return letters;
}

Result<DeadLetterFile> readDeadLetter(Database& database, const DeadLetterId& id)
{
    const QByteArray sql =
        QByteArray("SELECT ") + kColumns + ", l.payload FROM dead_letters l WHERE l.id = ?";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    const auto found = select->bind(id.toString()).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("no such dead letter"), id.toString(),
                     QStringLiteral("list them with: slipway dead-letters list --all")};
    DeadLetterFile file;
    file.letter = readRow(*select);
    file.letter.payload = select->blob();
    auto events = database.prepare(
        "SELECT at, actor, kind, reason FROM dead_letter_events WHERE dead_letter_id = ? ORDER BY seq");
    if (!events)
        return events.error();
    const Status done = events->bind(id.toString()).forEach([&](Statement& row) {
        DeadLetterEvent event;
        event.at = row.time();
        event.actor = row.text();
        event.kind = fromKey(kDeadLetterEventKinds, row.text()).value_or(DeadLetterEventKind::SeenAgain);
        event.reason = row.text();
        file.events.push_back(std::move(event));
    });
    if (!done)
        return done.error();
    return file;
}

Result<QHash<QString, int>> readOpenDeadLetterCounts(Database& database)
{
    const QByteArray sql =
        QByteArray("SELECT l.project, count(*) FROM dead_letters l WHERE ") + kIsOpen + "GROUP BY l.project";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    QHash<QString, int> counts;
    const Status done = select->forEach([&](Statement& row) {
        const QString project = row.text();
        counts.insert(project, static_cast<int>(row.integer()));
    });
    if (!done)
        return done.error();
    return counts;
}

} // namespace slipway::store
