// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/policy/evaluate.h"
#include "core/policy/fact_index.h"
#include "core/readiness/dependency_map.h"
#include "core/readiness/policy_timeline.h"
#include "core/store/history.h"

namespace slipway::readiness {

/// Everything that evaluating the releases of one snapshot at any moment takes, indexed once. Borrows the
/// snapshot, the shelf and the registry. One thread at a time.
class SnapshotIndex
{
public:
    SnapshotIndex(const store::HistorySnapshot& snapshot, PolicyShelf& shelf,
                  const model::FactRegistry& registry);

    [[nodiscard]] const store::HistorySnapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const model::FactRegistry& registry() const { return m_registry; }
    [[nodiscard]] PolicyTimeline& timeline() { return m_timeline; }
    [[nodiscard]] const DependencyMap& dependencies() const { return m_dependencies; }
    /// The stages that releases went through at t.
    [[nodiscard]] const model::StageLadder& ladderAt(const QDateTime& t) const { return m_stages.at(t); }
    /// On the board at the snapshot's moment.
    [[nodiscard]] const model::Project* project(const model::ProjectId& id) const;
    [[nodiscard]] const model::Release* release(const model::ReleaseId& id) const;
    /// As it was last; also one that was removed since.
    [[nodiscard]] const model::Project* everProject(const model::ProjectId& id) const;
    [[nodiscard]] const model::Release* everRelease(const model::ReleaseId& id) const;
    [[nodiscard]] std::span<const model::Evidence> evidence(const model::ProjectId& project) const;
    [[nodiscard]] const policy::FactIndex& facts(const model::ProjectId& project);
    [[nodiscard]] const model::PeoplesInput& people(const model::ReleaseId& release) const;
    [[nodiscard]] std::span<const store::ReleaseRevision> revisions(const model::ReleaseId& release) const;

private:
    const store::HistorySnapshot& m_snapshot;
    const model::FactRegistry& m_registry;
    PolicyTimeline m_timeline;
    StageHistory m_stages;
    DependencyMap m_dependencies;
    QHash<model::ProjectId, const model::Project*> m_projects;
    QHash<model::ReleaseId, const model::Release*> m_releases;
    QHash<model::ProjectId, std::shared_ptr<const policy::FactIndex>> m_facts;
};

/// One release at any moment. Borrows the index.
class ReleaseHistory
{
public:
    ReleaseHistory(SnapshotIndex& index, const model::Project& project, const model::Release& release)
        : m_index(index)
        , m_project(project)
        , m_release(release)
    {
    }

    [[nodiscard]] SnapshotIndex& index() const { return m_index; }
    [[nodiscard]] const model::Project& project() const { return m_project; }
    [[nodiscard]] const model::Release& release() const { return m_release; }

    /// The evaluation at t: by the policy, the project's settings and the target of then. Without what it
    /// depends on: see ReleaseHistories.
    [[nodiscard]] model::Result<model::Evaluation> at(const QDateTime& t,
                                                      const policy::WhatIf& whatIf = {}) const;
    /// The evaluation at t by other policies, of the project as it is.
    [[nodiscard]] model::Evaluation by(ProjectPolicies& policies, const QDateTime& t,
                                       const policy::WhatIf& whatIf = {}) const;
    /// As it was then; before it was added, as it was added.
    [[nodiscard]] const model::Release& releaseAt(const QDateTime& t) const;

private:
    [[nodiscard]] model::Evaluation evaluate(const policy::CompiledPolicy& policy,
                                             const model::Project& project, const QDateTime& t,
                                             const policy::WhatIf& whatIf) const;

    SnapshotIndex& m_index;
    const model::Project& m_project;
    const model::Release& m_release; ///< its newest revision
};

} // namespace slipway::readiness
