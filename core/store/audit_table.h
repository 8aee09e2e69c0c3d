// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/store/database.h"
#include "core/store/history.h"

namespace slipway::store {

/// Every write leaves a record here, in its own transaction, chained to the one before:
/// hash = SHA-256(hash before, in hex || canonical JSON of [seq, at, actor, action, subject, payload]).
struct AuditEntry
{
    QString actor;
    QString action;
    QString subject;
    model::Json payload = model::Json::object();
};

[[nodiscard]] model::Status appendAudit(Database& database, const AuditEntry& entry, const QDateTime& at);
[[nodiscard]] model::Result<std::vector<AuditRecord>> readAudit(Database& database, int limit);
/// As History::auditHead() and checkAuditTrail().
[[nodiscard]] model::Result<AuditHead> readAuditHead(Database& database, const AsOf& asOf);
[[nodiscard]] model::Status findAuditRecord(Database& database, const AuditHead& record);
[[nodiscard]] model::Status verifyAudit(Database& database);
/// Grows with every write of anybody.
[[nodiscard]] model::Result<qint64> lastAuditSequence(Database& database);

} // namespace slipway::store
