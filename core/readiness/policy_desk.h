// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/inheritance.h"
#include "core/readiness/workspace.h"

/// How policies are read, looked at and adopted: the one way, for the command line and the window.
namespace slipway::readiness {

/// A policy put together of those that it extends, checked, ready to adopt.
struct PolicyDraft
{
    std::shared_ptr<const model::Policy> policy;
    store::AdoptedPolicy adopted; ///< its text stands on its own, so that what it means never changes
};

/// Where `extends` is looked up: among the policies in force, then among those that shipped.
[[nodiscard]] policy::PolicyLookup policyLookup(store::PoliciesInForce inForce, const Shipped& shipped);

/// Every refusal of standAlone() and readPolicy(). Pure.
[[nodiscard]] model::Result<PolicyDraft> draftPolicy(const QByteArray& json, const QString& where,
                                                     const policy::PolicyLookup& bases,
                                                     const model::FactRegistry& registry);

/// A release whose checklist changes with a policy.
struct ReleaseImpact
{
    QString project;
    QString release;
    model::Verdict before = model::Verdict::NoEvidence;
    model::Verdict after = model::Verdict::NoEvidence;
    QString policyBefore; ///< id and version
    QString policyAfter;
    int askedBefore = 0; ///< criteria that apply
    int askedAfter = 0;
    std::vector<model::Change> changes; ///< criteria in another state than before
    std::vector<model::CriterionId> added =
        {}; ///< asked only then, and not passing: they may turn the verdict

    bool operator==(const ReleaseImpact&) const = default;
};

struct PolicyImpact
{
    int releases = 0;                    ///< that the workspace has
    std::vector<ReleaseImpact> impacted; ///< those with another verdict first, then as on the board

    /// "3 releases turn No-go, 1 turns Go; 12 keep their verdict. 7 are judged by another policy."
    [[nodiscard]] QString summary() const;
};

/// The policy of that id that is in force has another text under the same version: the changed one needs
/// another.
[[nodiscard]] bool needsNewVersion(const store::AdoptedPolicy& draft, const store::PoliciesInForce& inForce);

/// What judging the project so would change on its releases, as of `at`. Nothing is stored.
[[nodiscard]] model::Result<PolicyImpact> impactOf(Workspace& workspace, const model::Project& changed,
                                                   const QDateTime& at);

/// What adopting it would change on every release, as of `at`. Nothing is stored; reads the history.
[[nodiscard]] model::Result<PolicyImpact> impactOf(Workspace& workspace, const PolicyDraft& draft,
                                                   const QDateTime& at);

} // namespace slipway::readiness
