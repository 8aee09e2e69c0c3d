// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board_builder.h"
#include "core/readiness/dependency_map.h"

#include <QHash>

#include <memory>

namespace slipway::readiness {

/// Every release of one snapshot, to be evaluated at any moment with the releases that its launch brief says
/// it depends on. Borrows the snapshot, the policies and the registry. Circles of dependencies do no harm:
/// the verdicts are the mildest ones that fit together. One thread at a time.
class ReleaseHistories
{
public:
    ReleaseHistories(const store::HistorySnapshot& snapshot, ProjectPolicies& policies,
                     const model::FactRegistry& registry);
    ~ReleaseHistories();

    /// Null if the release or its project is not in the snapshot.
    [[nodiscard]] const ReleaseHistory* find(const model::ReleaseId& release);

    /// The evaluation at t of a release that is there, of what it was then, its dependencies heeded.
    [[nodiscard]] model::Evaluation at(const model::ReleaseId& release, const QDateTime& t,
                                       const policy::WhatIf& whatIf = {});
    /// The evaluations at the end of each of the last kTrendDays days that the release existed.
    [[nodiscard]] std::vector<TrendPoint> trend(const model::ReleaseId& release, const QDateTime& until);

private:
    struct Entry;
    struct Way;
    [[nodiscard]] const policy::FactIndex& factsOf(const model::ProjectId& project);
    [[nodiscard]] model::Verdict ownVerdict(const model::ReleaseId& release, const QDateTime& t);
    void settle(QHash<model::ReleaseId, Way>& ways, const QDateTime& t);

    const store::HistorySnapshot& m_snapshot;
    ProjectPolicies& m_policies;
    const model::FactRegistry& m_registry;
    DependencyMap m_dependencies;
    QHash<model::ProjectId, const model::Project*> m_projects;
    QHash<model::ReleaseId, const model::Release*> m_releases;
    QHash<model::ProjectId, std::shared_ptr<policy::FactIndex>> m_facts;
    QHash<model::ReleaseId, std::shared_ptr<Entry>> m_entries;
    QHash<std::pair<model::ReleaseId, qint64>, model::Verdict> m_ownVerdicts; ///< by release and moment
};

} // namespace slipway::readiness
