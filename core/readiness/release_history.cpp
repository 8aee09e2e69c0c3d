// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_history.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

SnapshotIndex::SnapshotIndex(const store::HistorySnapshot& snapshot, PolicyShelf& shelf,
                             const FactRegistry& registry)
    : m_snapshot(snapshot)
    , m_registry(registry)
    , m_timeline(snapshot, shelf, registry)
    , m_stages(snapshot)
    , m_dependencies(snapshot)
{
    m_projects.reserve(static_cast<qsizetype>(snapshot.projects.size()));
    for (const Project& project : snapshot.projects)
        m_projects.insert(project.id, &project);
    m_releases.reserve(static_cast<qsizetype>(snapshot.releases.size()));
    for (const Release& release : snapshot.releases)
        m_releases.insert(release.id, &release);
}

const Project* SnapshotIndex::project(const ProjectId& id) const
{
    return m_projects.value(id);
}

const Release* SnapshotIndex::release(const ReleaseId& id) const
{
    return m_releases.value(id);
}

const Project* SnapshotIndex::everProject(const ProjectId& id) const
{
    if (const Project* there = project(id))
        return there;
    const auto past = m_snapshot.projectRevisions.constFind(id);
    return past == m_snapshot.projectRevisions.constEnd() || past->empty() ? nullptr : &past->back().project;
}

const Release* SnapshotIndex::everRelease(const ReleaseId& id) const
{
    if (const Release* there = release(id))
        return there;
    const std::span<const store::ReleaseRevision> past = revisions(id);
    return past.empty() ? nullptr : &past.back().release;
}

std::span<const Evidence> SnapshotIndex::evidence(const ProjectId& project) const
{
    const auto found = m_snapshot.evidence.constFind(project);
    return found == m_snapshot.evidence.constEnd() ? std::span<const Evidence>()
                                                   : std::span<const Evidence>(*found);
}

const policy::FactIndex& SnapshotIndex::facts(const ProjectId& project)
{
    std::shared_ptr<const policy::FactIndex>& facts = m_facts[project];
    if (!facts)
        facts = std::make_shared<const policy::FactIndex>(evidence(project));
    return *facts;
}

const PeoplesInput& SnapshotIndex::people(const ReleaseId& release) const
{
    static const PeoplesInput nobody;
    const auto found = m_snapshot.peoplesInput.constFind(release);
    return found == m_snapshot.peoplesInput.constEnd() ? nobody : *found;
}

std::span<const store::ReleaseRevision> SnapshotIndex::revisions(const ReleaseId& release) const
{
    const auto found = m_snapshot.revisions.constFind(release);
    return found == m_snapshot.revisions.constEnd() ? std::span<const store::ReleaseRevision>()
                                                    : std::span<const store::ReleaseRevision>(*found);
}

const Release& ReleaseHistory::releaseAt(const QDateTime& t) const
{
    const std::span<const store::ReleaseRevision> revisions = m_index.revisions(m_release.id);
    const Release* then = revisions.empty() ? &m_release : &revisions.front().release;
    for (const store::ReleaseRevision& revision : revisions) {
        if (revision.at <= t)
            then = &revision.release;
    }
    return *then;
}

Evaluation ReleaseHistory::evaluate(const policy::CompiledPolicy& policy, const Project& project,
                                    const QDateTime& t, const policy::WhatIf& whatIf) const
{
    // In UTC, so that days begin for everybody at the same moment.
    return policy::evaluate({policy.policy(), m_index.registry(), project, releaseAt(t),
                             m_index.facts(m_project.id), m_index.people(m_release.id), t.toUTC(), whatIf,
                             &policy});
}

Result<Evaluation> ReleaseHistory::at(const QDateTime& t, const policy::WhatIf& whatIf) const
{
    const auto grounds = m_index.timeline().at(m_project, t);
    if (!grounds)
        return grounds.error();
    return evaluate(*grounds->compiled, *grounds->project, t, whatIf);
}

Evaluation ReleaseHistory::by(ProjectPolicies& policies, const QDateTime& t,
                              const policy::WhatIf& whatIf) const
{
    return evaluate(policies.compiled(policies.of(m_project), m_index.registry()), m_project, t, whatIf);
}

} // namespace slipway::readiness
