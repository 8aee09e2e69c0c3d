// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policy_table.h"

namespace slipway::store {

using namespace model;

Status insertPolicy(Database& database, const AdoptedPolicy& policy)
{
    auto insert = database.prepare(
        "INSERT INTO policies (policy_id, version, sha256, json, adopted_at) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(policy.id)
        .bind(policy.version)
        .bind(policy.sha256)
        .bind(policy.json)
        .bind(policy.adoptedAt)
        .run();
}

Result<std::optional<AdoptedPolicy>> readPolicy(Database& database, const QDateTime& asOf)
{
    auto select = database.prepare("SELECT policy_id, version, sha256, json, adopted_at FROM policies "
                                   "WHERE adopted_at <= ? ORDER BY seq DESC LIMIT 1");
    if (!select)
        return select.error();
    const auto found = select->bind(asOf).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<AdoptedPolicy>();
    AdoptedPolicy policy;
    policy.id = select->text();
    policy.version = select->text();
    policy.sha256 = select->text();
    policy.json = select->blob();
    policy.adoptedAt = select->time();
    return std::optional<AdoptedPolicy>(policy);
}

} // namespace slipway::store
