// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policy_table.h"

#include <algorithm>

namespace slipway::store {

using namespace model;

const AdoptedPolicy* PoliciesInForce::find(const QString& id) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const AdoptedPolicy& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Status insertPolicy(Database& database, const AdoptedPolicy& policy)
{
    auto insert = database.prepare("INSERT INTO policies (policy_id, version, sha256, json, adopted_at, "
                                   "is_default) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(policy.id)
        .bind(policy.version)
        .bind(policy.sha256)
        .bind(policy.json)
        .bind(policy.adoptedAt)
        .bind(policy.isDefault)
        .run();
}

PoliciesInForce policiesInForce(std::span<const AdoptedPolicy> adoptions, const QDateTime& at)
{
    PoliciesInForce policies;
    for (auto adopted = adoptions.rbegin(); adopted != adoptions.rend(); ++adopted) {
        if (adopted->adoptedAt > at || policies.find(adopted->id))
            continue;
        if (adopted->isDefault && policies.defaultId.isEmpty())
            policies.defaultId = adopted->id;
        policies.all.push_back(*adopted);
    }
    return policies;
}

Result<std::vector<AdoptedPolicy>> readAdoptions(Database& database, const QDateTime& asOf)
{
    auto select = database.prepare("SELECT policy_id, version, sha256, adopted_at, is_default, json "
                                   "FROM policies WHERE adopted_at <= ? ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<AdoptedPolicy> adoptions;
    const Status done = select->bind(asOf).forEach([&](Statement& row) {
        AdoptedPolicy policy;
        policy.id = row.text();
        policy.version = row.text();
        policy.sha256 = row.text();
        policy.adoptedAt = row.time();
        policy.isDefault = row.flag();
        policy.json = row.blob();
        adoptions.push_back(std::move(policy));
    });
    if (!done)
        return done.error();
    return adoptions;
}

Result<PoliciesInForce> readPolicies(Database& database, const QDateTime& asOf)
{
    const auto adoptions = readAdoptions(database, asOf);
    if (!adoptions)
        return adoptions.error();
    return policiesInForce(*adoptions, asOf);
}

} // namespace slipway::store
