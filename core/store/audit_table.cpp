// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_table.h"

#include <QCryptographicHash>

#include <limits>

namespace slipway::store {

using namespace model;

namespace {

QString chained(const QString& previous, const AuditRecord& record)
{
    Json list = Json::array();
    list.push_back(record.sequence);
    list.push_back(record.at.toMSecsSinceEpoch());
    list.push_back(record.actor.toStdString());
    list.push_back(record.action.toStdString());
    list.push_back(record.subject.toStdString());
    list.push_back(record.payload.toStdString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1());
    hash.addData(canonicalJson(list));
    return QString::fromLatin1(hash.result().toHex());
}

AuditRecord readRecord(Statement& row)
{
    AuditRecord record;
    record.sequence = row.integer();
    record.at = row.time();
    record.actor = row.text();
    record.action = row.text();
    record.subject = row.text();
    record.payload = row.blob();
    record.hash = row.text();
    return record;
}

} // namespace

Status appendAudit(Database& database, const AuditEntry& entry, const QDateTime& at)
{
    auto last = database.prepare("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (!last)
        return last.error();
    const auto found = last->step();
    if (!found)
        return found.error();
    AuditRecord record;
    record.sequence = 1;
    QString previous;
    if (*found) {
        record.sequence = last->integer() + 1;
        previous = last->text();
    }
    record.at = at;
    record.actor = entry.actor;
    record.action = entry.action;
    record.subject = entry.subject;
    record.payload = canonicalJson(entry.payload);
    auto insert = database.prepare("INSERT INTO audit (seq, at, actor, action, subject, payload, hash) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(record.sequence)
        .bind(record.at)
        .bind(record.actor)
        .bind(record.action)
        .bind(record.subject)
        .bind(record.payload)
        .bind(chained(previous, record))
        .run();
}

Result<std::vector<AuditRecord>> readAudit(Database& database, int limit)
{
    auto select = database.prepare("SELECT seq, at, actor, action, subject, payload, hash FROM audit "
                                   "ORDER BY seq DESC LIMIT ?");
    if (!select)
        return select.error();
    std::vector<AuditRecord> records;
    const Status done =
        select->bind(limit).forEach([&](Statement& row) { records.push_back(readRecord(row)); });
    if (!done)
        return done.error();
    return records;
}

Result<AuditHead> readAuditHead(Database& database, const AsOf& asOf)
{
    auto select = database.prepare("SELECT seq, hash FROM audit WHERE at <= ? ORDER BY seq DESC LIMIT 1");
    if (!select)
        return select.error();
    const auto found =
        select->bind(asOf ? asOf->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max()).step();
    if (!found)
        return found.error();
    if (!*found)
        return AuditHead{};
    AuditHead head;
    head.sequence = select->integer();
    head.hash = select->text();
    return head;
}

Status findAuditRecord(Database& database, const AuditHead& record)
{
    auto select = database.prepare("SELECT hash FROM audit WHERE seq = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(record.sequence).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{
            ErrorCode::NotFound, QStringLiteral("the audit trail has no record %1").arg(record.sequence),
            database.location(),
            QStringLiteral("look whether it is the workspace that it was printed from, and no older copy")};
    const QString hash = select->text();
    if (hash != record.hash)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("record %1 of the audit trail has the hash %2, not %3")
                         .arg(QString::number(record.sequence), hash, record.hash),
                     database.location(),
                     QStringLiteral("look whether it is the workspace that it was printed from")};
    return Done{};
}

Status verifyAudit(Database& database)
{
    auto select =
        database.prepare("SELECT seq, at, actor, action, subject, payload, hash FROM audit ORDER BY seq");
    if (!select)
        return select.error();
    QString previous;
    qint64 expected = 0;
    qint64 broken = 0;
    Status done = select->forEach([&](Statement& row) {
        const AuditRecord record = readRecord(row);
        ++expected;
        if (broken == 0 && (record.sequence != expected || record.hash != chained(previous, record)))
            broken = expected;
        previous = record.hash;
    });
    if (!done)
        return done;
    if (broken > 0)
        return Error{
            ErrorCode::Corrupt, QStringLiteral("the audit trail was changed at record %1").arg(broken),
            database.location(), QStringLiteral("compare with a backup; records before it are intact")};
    return Done{};
}

Result<qint64> lastAuditSequence(Database& database)
{
    return database.integer("SELECT max(seq) FROM audit");
}

} // namespace slipway::store
