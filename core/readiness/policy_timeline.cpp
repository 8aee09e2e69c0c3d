// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_timeline.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

PolicyTimeline::PolicyTimeline(const store::HistorySnapshot& snapshot, PolicyShelf& shelf,
                               const FactRegistry& registry)
    : m_snapshot(snapshot)
    , m_shelf(shelf)
    , m_registry(registry)
{
}

Result<ProjectPolicies*> PolicyTimeline::policiesAt(const QDateTime& t)
{
    // The newest adoption up to t begins the period; a default is what makes the first one possible.
    std::optional<QDateTime> begin;
    std::optional<QDateTime> first;
    for (const store::AdoptedPolicy& adopted : m_snapshot.adoptions) {
        if (adopted.isDefault && (!first || adopted.adoptedAt < *first))
            first = adopted.adoptedAt;
        if (adopted.adoptedAt <= t && (!begin || adopted.adoptedAt > *begin))
            begin = adopted.adoptedAt;
    }
    const QDateTime start = std::max(begin.value_or(QDateTime()), first.value_or(QDateTime()));
    auto known = m_periods.find(start);
    if (known == m_periods.end()) {
        auto policies = m_shelf.read(store::policiesInForce(m_snapshot.adoptions, start));
        if (!policies)
            return policies.error();
        known = m_periods.emplace(start, std::move(policies).value()).first;
    }
    return &known->second;
}

Result<Grounds> PolicyTimeline::at(const Project& project, const QDateTime& t)
{
    const Project* then = &project;
    const auto revisions = m_snapshot.projectRevisions.constFind(project.id);
    if (revisions != m_snapshot.projectRevisions.constEnd() && !revisions->empty()) {
        then = &revisions->front().project;
        for (const store::ProjectRevision& revision : *revisions) {
            if (revision.at <= t)
                then = &revision.project;
        }
    }
    const auto policies = policiesAt(t);
    if (!policies)
        return policies.error();
    const bool isUnreadable = (*policies)->problemOf(*then).has_value();
    auto policy = (*policies)->of(*then);
    const policy::CompiledPolicy& compiled = (*policies)->compiled(policy, m_registry);
    return Grounds{std::move(policy), then, &compiled, isUnreadable};
}

std::vector<QDateTime> PolicyTimeline::moments(const ProjectId& project) const
{
    std::vector<QDateTime> moments;
    for (const store::AdoptedPolicy& adopted : m_snapshot.adoptions)
        moments.push_back(adopted.adoptedAt);
    const auto revisions = m_snapshot.projectRevisions.constFind(project);
    if (revisions != m_snapshot.projectRevisions.constEnd()) {
        for (const store::ProjectRevision& revision : *revisions)
            moments.push_back(revision.at);
    }
    return moments;
}

} // namespace slipway::readiness
