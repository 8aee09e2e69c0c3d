// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_shelf.h"

#include "core/model/json.h"
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"
#include "core/readiness/classification.h"

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
                   QString::fromUtf8(canonicalJson(model::toJson(*own)));
    }
    return key;
}

/// What stands where a policy cannot be read: its name, and as far as its text tells, whom it is for.
std::shared_ptr<const Policy> placeholder(const store::AdoptedPolicy& adopted, const QString& defaultId)
{
    Policy policy;
    policy.id = adopted.id;
    policy.version = adopted.version;
    policy.title = adopted.id;
    policy.sha256 = adopted.sha256;
    const auto document = parseJson(adopted.json, adopted.id);
    const bool tells = document && document->is_object();
    const Json kinds = tells && document->contains("kinds") ? (*document)["kinds"] : Json::array();
    for (const ProjectKind kind : kProjectKinds) {
        if (!tells || !kinds.is_array() ||
            std::find(kinds.begin(), kinds.end(), Json(toText(toKey(kind)))) != kinds.end())
            policy.kinds.push_back(kind);
    }
    policy.origins.push_back({defaultId, {}, {}});
    return std::make_shared<const Policy>(std::move(policy));
}

Error unreadable(const store::AdoptedPolicy& adopted, const Error& error)
{
    return {
        ErrorCode::Corrupt, QStringLiteral("the policy that judges it cannot be read: %1").arg(error.what),
        error.where,
        QStringLiteral("adopt one that this Slipway reads with: slipway policy adopt FILE (id %1), or choose "
                       "another with: slipway project set NAME --policy ID")
            .arg(adopted.id)};
}

} // namespace

ProjectPolicies::ProjectPolicies(std::shared_ptr<const Policy> standard,
                                 std::vector<std::shared_ptr<const Policy>> all, Problems problems)
    : m_standard(std::move(standard))
    , m_all(std::move(all))
    , m_problems(std::move(problems))
{
}

std::optional<Error> ProjectPolicies::problemOf(const Project& project) const
{
    return problemOf(*choose(project));
}

std::optional<Error> ProjectPolicies::problemOf(const Policy& policy) const
{
    const auto found = m_problems.constFind(&policy);
    return found == m_problems.constEnd() ? std::nullopt : std::optional(*found);
}

const std::shared_ptr<const Policy>& ProjectPolicies::choose(const Project& project) const
{
    const ProjectKind kind = judgedKind(project);
    const auto isChosen = [&](const std::shared_ptr<const Policy>& policy) {
        if (!project.policy.isEmpty())
            return policy->id == project.policy;
        return policy->derivesFrom(m_standard->id) &&
               std::find(policy->kinds.begin(), policy->kinds.end(), kind) != policy->kinds.end();
    };
    const auto found = std::find_if(m_all.begin(), m_all.end(), isChosen);
    return found == m_all.end() ? m_standard : *found;
}

std::shared_ptr<const Policy> ProjectPolicies::of(const Project& project)
{
    return setFor(choose(project), project);
}

std::shared_ptr<const Policy> ProjectPolicies::productionGrade(const Project& project)
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [](const std::shared_ptr<const Policy>& policy) {
            return policy->id == QLatin1String("production-grade");
        });
    return setFor(found == m_all.end() ? m_standard : *found, project);
}

std::shared_ptr<const Policy> ProjectPolicies::setFor(const std::shared_ptr<const Policy>& chosen,
                                                      const Project& project)
{
    if (chosen->parameters.empty())
        return chosen;
    std::shared_ptr<const Policy>& set = m_set[keyOf(*chosen, project)];
    if (!set)
        set = std::make_shared<const Policy>(policy::withParameters(*chosen, project.parameters));
    return set;
}

const policy::CompiledPolicy& ProjectPolicies::compiled(const std::shared_ptr<const Policy>& policy,
                                                        const FactRegistry& registry)
{
    Compiled& compiled = m_compiled[policy.get()];
    if (!compiled.ready)
        compiled = {policy, std::make_shared<const policy::CompiledPolicy>(*policy, registry)};
    return *compiled.ready;
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
    ProjectPolicies::Problems problems;
    for (const store::AdoptedPolicy& adopted : policies.all) {
        const auto read = this->read(adopted);
        all.push_back(read ? *read : placeholder(adopted, policies.defaultId));
        if (!read)
            problems.insert(all.back().get(), unreadable(adopted, read.error()));
        if (adopted.id == policies.defaultId)
            standard = all.back();
    }
    if (!standard)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no policy was in force"),
                     {},
                     QStringLiteral("choose a later moment")};
    return ProjectPolicies(std::move(standard), std::move(all), std::move(problems));
}

} // namespace slipway::readiness
