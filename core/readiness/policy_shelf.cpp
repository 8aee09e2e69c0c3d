// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_shelf.h"

#include "core/policy/policy_reader.h"

namespace slipway::readiness {

using namespace model;

Result<std::shared_ptr<const Policy>> PolicyShelf::read(const std::optional<store::AdoptedPolicy>& adopted)
{
    if (!adopted)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no policy was in force"),
                     {},
                     QStringLiteral("choose a later moment")};
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_bySha256.value(adopted->sha256))
        return known;
    auto policy = policy::readPolicy(
        adopted->json, QStringLiteral("policy %1 %2").arg(adopted->id, adopted->version), *m_registry);
    if (!policy)
        return policy.error();
    const auto shared = std::make_shared<const Policy>(std::move(policy).value());
    m_bySha256.insert(adopted->sha256, shared);
    return std::shared_ptr<const Policy>(shared);
}

} // namespace slipway::readiness
