// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_desk.h"
#include "core/readiness/policy_problems.h"

namespace slipway::app {

struct CommandContext;

/// The policies that a command may mean: by file, by id in the workspace, by id among those that shipped.
class PolicySource
{
public:
    /// With the workspace's policies, if there is a workspace; without, those that shipped are all.
    static model::Result<PolicySource> of(const CommandContext& context);
    /// The same; a workspace that is not there is said, and is none.
    static model::Result<PolicySource> ofThoseThere(const CommandContext& context);

    /// `name` is a path if there is such a file, else an id. What a file extends is looked for beside it
    /// ("ID.json") first. NotFound, and what draftPolicy() refuses.
    [[nodiscard]] model::Result<readiness::PolicyDraft> draft(const QString& name) const;

    /// Everything that is wrong with the file, in the order of its text. The file's own error if it cannot be
    /// read.
    [[nodiscard]] std::vector<readiness::PolicyProblem> problems(const QString& file) const;

    /// There is one of that id in force, or shipped.
    [[nodiscard]] bool knows(const QString& id) const;

    [[nodiscard]] const store::PoliciesInForce& inForce() const { return m_inForce; }
    [[nodiscard]] readiness::Workspace* workspace() const { return m_workspace.get(); }

private:
    explicit PolicySource(readiness::Shipped shipped)
        : m_shipped(std::move(shipped))
    {
    }

    [[nodiscard]] policy::PolicyLookup basesOf(const QString& file) const;

    readiness::Shipped m_shipped;
    std::unique_ptr<readiness::Workspace> m_workspace;
    store::PoliciesInForce m_inForce;
};

} // namespace slipway::app
