// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_shelf.h"

#include <map>

namespace slipway::readiness {

/// What a project was judged by at one moment.
struct Grounds
{
    std::shared_ptr<const model::Policy> policy;      ///< the project's parameters of then in it
    const model::Project* project = nullptr;          ///< as it was set then; borrowed from the snapshot
    const policy::CompiledPolicy* compiled = nullptr; ///< the policy; borrowed from the timeline
    bool isUnreadable = false; ///< the policy asks nothing: its text cannot be read any more
};

/// Which policy judged which project when, over a snapshot's adoptions and project revisions. Borrows the
/// snapshot and the shelf. Policies are read when a moment asks for them. One thread at a time.
class PolicyTimeline
{
public:
    PolicyTimeline(const store::HistorySnapshot& snapshot, PolicyShelf& shelf,
                   const model::FactRegistry& registry);

    /// Before the first adoption or revision, the first one's. NotFound if nothing was ever adopted. A policy
    /// of then that cannot be read any more is told by isUnreadable.
    [[nodiscard]] model::Result<Grounds> at(const model::Project& project, const QDateTime& t);
    /// The moments at which what the project is judged by may have turned.
    [[nodiscard]] std::vector<QDateTime> moments(const model::ProjectId& project) const;

private:
    [[nodiscard]] model::Result<ProjectPolicies*> policiesAt(const QDateTime& t);

    const store::HistorySnapshot& m_snapshot;
    PolicyShelf& m_shelf;
    const model::FactRegistry& m_registry;
    std::map<QDateTime, ProjectPolicies> m_periods; ///< by the adoption that each begins with
};

} // namespace slipway::readiness
