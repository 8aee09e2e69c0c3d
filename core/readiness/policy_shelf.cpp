// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_shelf.h"

#include "core/model/json.h"
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

QString keyOf(const Policy& policy, const Project& project)
{
    QString key = policy.sha256;
    for (const Parameter& parameter : policy.parameters) {
        const auto own = project.parameters.constFind(parameter.name);
        if (own != project.parameters.constEnd())
            key += QLatin1Char('|') + parameter.name + QLatin1Char('=') +
                   QString::fromUtf8(canonicalJson(toJson(*own)));
    }
    return key;
}

} // namespace

ProjectPolicies::ProjectPolicies(std::shared_ptr<const Policy> standard,
                                 std::vector<std::shared_ptr<const Policy>> all)
    : m_standard(std::move(standard))
    , m_all(std::move(all))
{
}

const std::shared_ptr<const Policy>& ProjectPolicies::choose(const Project& project) const
{
    const auto isChosen = [&](const std::shared_ptr<const Policy>& policy) {
        if (!project.policy.isEmpty())
            return policy->id == project.policy;
        return policy->derivesFrom(m_standard->id) &&
               std::find(policy->kinds.begin(), policy->kinds.end(), project.kind) != policy->kinds.end();
    };
    const auto found = std::find_if(m_all.begin(), m_all.end(), isChosen);
    return found == m_all.end() ? m_standard : *found;
}

std::shared_ptr<const Policy> ProjectPolicies::of(const Project& project)
{
    const std::shared_ptr<const Policy>& chosen = choose(project);
    if (chosen->parameters.empty())
        return chosen;
    std::shared_ptr<const Policy>& set = m_set[keyOf(*chosen, project)];
    if (!set)
        set = std::make_shared<const Policy>(policy::withParameters(*chosen, project.parameters));
    return set;
}

Result<std::shared_ptr<const Policy>> PolicyShelf::read(const store::AdoptedPolicy& adopted)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_bySha256.value(adopted.sha256))
        return known;
    auto policy = policy::readPolicy(
        adopted.json, QStringLiteral("policy %1 %2").arg(adopted.id, adopted.version), *m_registry);
    if (!policy)
        return policy.error();
    const auto shared = std::make_shared<const Policy>(std::move(policy).value());
    m_bySha256.insert(adopted.sha256, shared);
    return std::shared_ptr<const Policy>(shared);
}

Result<ProjectPolicies> PolicyShelf::read(const store::PoliciesInForce& policies)
{
    std::shared_ptr<const Policy> standard;
    std::vector<std::shared_ptr<const Policy>> all;
    for (const store::AdoptedPolicy& adopted : policies.all) {
        auto policy = read(adopted);
        if (!policy)
            return policy.error();
        if (adopted.id == policies.defaultId)
            standard = *policy;
        all.push_back(std::move(policy).value());
    }
    if (!standard)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no policy was in force"),
                     {},
                     QStringLiteral("choose a later moment")};
    return ProjectPolicies(std::move(standard), std::move(all));
}

} // namespace slipway::readiness
