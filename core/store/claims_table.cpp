// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims_table.h"

#include "core/store/insert_row.h"

namespace slipway::store {

using namespace model;

Result<std::optional<SourceClaim>> readClaim(Database& database, const SourceId& source)
{
    auto select = database.prepare("SELECT owner, until FROM source_claims WHERE source_id = ?1");
    if (!select)
        return select.error();
    std::optional<SourceClaim> claim;
    const Status done = select->bind(source.toString()).forEach([&](Statement& row) {
        claim = SourceClaim{source, row.text(), {}};
        claim->until = row.time();
    });
    if (!done)
        return done.error();
    return claim;
}

Status replaceClaim(Database& database, const SourceClaim& claim)
{
    return insertRow(database,
                     "INSERT INTO source_claims (source_id, owner, until) VALUES (?1, ?2, ?3) "
                     "ON CONFLICT (source_id) DO UPDATE SET owner = excluded.owner, until = excluded.until",
                     claim.source.toString(), claim.owner, claim.until);
}

Status deleteClaim(Database& database, const SourceId& source, const QString& owner)
{
    return insertRow(database, "DELETE FROM source_claims WHERE source_id = ?1 AND owner = ?2",
                     source.toString(), owner);
}

Result<std::optional<QDateTime>> readLastRunStart(Database& database, const SourceId& source)
{
    auto select =
        database.prepare("SELECT started_at FROM collections WHERE source_id = ?1 ORDER BY seq DESC LIMIT 1");
    if (!select)
        return select.error();
    std::optional<QDateTime> start;
    const Status done = select->bind(source.toString()).forEach([&](Statement& row) { start = row.time(); });
    if (!done)
        return done.error();
    return start;
}

} // namespace slipway::store
