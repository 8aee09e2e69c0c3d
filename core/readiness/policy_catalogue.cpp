// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_catalogue.h"

#include "core/policy/authored.h"
#include "core/readiness/policy_desk.h"

namespace slipway::readiness {

using namespace model;

namespace {

/// Projects and releases by the id of the policy that judges them.
struct Use
{
    QHash<QString, int> projects;
    QHash<QString, int> releases;
};

Result<Use> useOf(store::History& history, ProjectPolicies& policies)
{
    const auto projects = history.projects();
    if (!projects)
        return projects.error();
    const auto releases = history.releases();
    if (!releases)
        return releases.error();
    Use use;
    QHash<ProjectId, QString> judged;
    for (const Project& project : *projects) {
        judged.insert(project.id, policies.of(project)->id);
        ++use.projects[judged[project.id]];
    }
    for (const Release& release : *releases)
        ++use.releases[judged.value(release.project)];
    return use;
}

QByteArray editableText(const store::AdoptedPolicy& adopted, const policy::PolicyLookup& bases)
{
    const auto text = policy::authoredText(adopted.json, QStringLiteral("policy %1").arg(adopted.id), bases);
    return text ? *text : adopted.json;
}

CataloguedPolicy ofShipped(const ShippedPolicy& shipped, const policy::PolicyLookup& bases,
                           const FactRegistry& registry)
{
    CataloguedPolicy entry;
    entry.id = shipped.id;
    entry.text = shipped.json;
    const auto draft = draftPolicy(shipped.json, shipped.id + QStringLiteral(".json"), bases, registry);
    if (!draft) {
        entry.problem = draft.error();
        return entry;
    }
    entry.version = draft->policy->version;
    entry.title = draft->policy->title;
    entry.criteria = static_cast<int>(draft->policy->criteria.size());
    return entry;
}

} // namespace

Result<PolicyCatalogue> policyCatalogue(Workspace& workspace)
{
    auto inForce = workspace.history().policies();
    if (!inForce)
        return inForce.error();
    auto policies = PolicyShelf(workspace.shipped().registry).read(*inForce);
    if (!policies)
        return policies.error();
    const auto use = useOf(workspace.history(), *policies);
    if (!use)
        return use.error();
    const policy::PolicyLookup bases = policyLookup(*inForce, workspace.shipped());
    PolicyCatalogue catalogue;
    for (size_t i = 0; i < inForce->all.size(); ++i) {
        const store::AdoptedPolicy& adopted = inForce->all[i];
        const Policy& policy = *policies->all()[i];
        CataloguedPolicy entry;
        entry.id = adopted.id;
        entry.version = adopted.version;
        entry.title = policy.title;
        entry.adoptedAt = adopted.adoptedAt;
        entry.isDefault = adopted.id == inForce->defaultId;
        entry.criteria = static_cast<int>(policy.criteria.size());
        entry.projects = use->projects.value(adopted.id);
        entry.releases = use->releases.value(adopted.id);
        entry.problem = policies->problemOf(policy);
        entry.text = entry.problem ? adopted.json : editableText(adopted, bases);
        catalogue.policies.push_back(std::move(entry));
    }
    for (const ShippedPolicy& shipped : workspace.shipped().policies) {
        if (!inForce->find(shipped.id))
            catalogue.policies.push_back(ofShipped(shipped, bases, workspace.registry()));
    }
    catalogue.inForce = std::move(inForce).value();
    return catalogue;
}

} // namespace slipway::readiness
