// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/model/json.h"
#include "core/store/dead_letters_table.h"
#include "core/store/text_limits.h"

/// SqliteHistory, continued: dead letters.
namespace slipway::store {

using namespace model;

namespace {

Result<DeadLetter> keep(Database& database, DeadLetter letter, const DeadLetterId& id, const QString& actor,
                        const QDateTime& now)
{
    letter.sha256 = sha256Hex(letter.payload);
    const auto known = findOpenDeadLetter(database, letter);
    if (!known)
        return known.error();
    if (*known) {
        const Status noted = insertDeadLetterEvent(
            database, **known, {now, actor, DeadLetterEventKind::SeenAgain, letter.reason});
        if (!noted)
            return noted.error();
        const auto file = readDeadLetter(database, **known);
        if (!file)
            return file.error();
        return file->letter;
    }
    letter.id = id;
    letter.firstAt = now;
    letter.lastAt = now;
    letter.attempts = 1;
    letter.state = DeadLetterState::Open;
    const Status inserted = insertDeadLetter(database, letter);
    if (!inserted)
        return inserted.error();
    return letter;
}

Status refuseUnlessOpen(Database& database, const DeadLetterId& id)
{
    const auto file = readDeadLetter(database, id);
    if (!file)
        return file.error();
    if (file->letter.state != DeadLetterState::Open)
        return Error{ErrorCode::Conflict, QStringLiteral("it was %1 already").arg(toKey(file->letter.state)),
                     id.toString(), QStringLiteral("list the open ones with: slipway dead-letters list")};
    return Done{};
}

/// Two open ones of the same content could not be told apart.
Status refuseUnlessDiscarded(Database& database, const DeadLetterId& id)
{
    const auto file = readDeadLetter(database, id);
    if (!file)
        return file.error();
    if (file->letter.state != DeadLetterState::Discarded)
        return Error{ErrorCode::Conflict, QStringLiteral("it is %1").arg(toKey(file->letter.state)),
                     id.toString(), QStringLiteral("only what was discarded can be reopened")};
    const auto twin = findOpenDeadLetter(database, file->letter);
    if (!twin)
        return twin.error();
    if (*twin)
        return Error{ErrorCode::Conflict, QStringLiteral("the same was refused again since, and waits"),
                     (*twin)->toString(), QStringLiteral("replay or discard that one")};
    return Done{};
}

} // namespace

Result<std::vector<DeadLetter>> SqliteHistory::appendDeadLetters(std::span<const DeadLetter> letters,
                                                                 const QString& actor)
{
    std::vector<DeadLetter> kept;
    kept.reserve(letters.size());
    std::vector<DeadLetterId> ids;
    Json list = Json::array();
    for (size_t i = 0; i < letters.size(); ++i) {
        ids.emplace_back(newId());
        list.push_back(
            {{"id", ids[i].toString().toStdString()}, {"reason", letters[i].reason.toStdString()}});
    }
    const Status done = write({actor, QStringLiteral("dead-letters-kept"), QString::number(letters.size()),
                               Json{{"letters", list}}},
                              [&](Database& database, const QDateTime& now) -> Status {
                                  for (size_t i = 0; i < letters.size(); ++i) {
                                      auto letter = keep(database, letters[i], ids[i], actor, now);
                                      if (!letter)
                                          return letter.error();
                                      kept.push_back(std::move(letter).value());
                                  }
                                  return Done{};
                              });
    if (!done)
        return done.error();
    return kept;
}

Status SqliteHistory::recordDeadLetterEvent(const DeadLetterId& letter, DeadLetterEventKind kind,
                                            const QString& reason, const QString& actor)
{
    if (const Status text = checkText(reason, QStringLiteral("the reason")); !text)
        return text.error();
    return write({actor, QStringLiteral("dead-letter-") + toKey(kind), letter.toString(),
                  Json{{"reason", reason.toStdString()}}},
                 [&](Database& database, const QDateTime& now) -> Status {
                     Status allowed = kind == DeadLetterEventKind::Reopened
                                          ? refuseUnlessDiscarded(database, letter)
                                          : refuseUnlessOpen(database, letter);
                     if (!allowed)
                         return allowed;
                     return insertDeadLetterEvent(database, letter, {now, actor, kind, reason});
                 });
}

Result<std::vector<DeadLetter>> SqliteHistory::deadLetters(DeadLetters which)
{
    return m_pool.readValue<std::vector<DeadLetter>>(
        [&](Database& database) { return readDeadLetters(database, which); });
}

Result<DeadLetterFile> SqliteHistory::deadLetter(const DeadLetterId& id)
{
    return m_pool.readValue<DeadLetterFile>([&](Database& database) { return readDeadLetter(database, id); });
}

Result<QHash<QString, int>> SqliteHistory::openDeadLetterCounts()
{
    return m_pool.readValue<QHash<QString, int>>(
        [](Database& database) { return readOpenDeadLetterCounts(database); });
}

} // namespace slipway::store
