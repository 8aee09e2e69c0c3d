// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/model/result.h"
#include "core/policy/compiled_policy.h"
#include "core/store/history.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace slipway::readiness {

/// Which checklist each project is judged by, at one moment:
///
/// 1. the policy that was chosen for it by id;
/// 2. else the one adopted last among those that name its kind under `kinds` and derive from the default; a
///    proof of concept is of the kind prototype, whatever it is a proof of;
/// 3. else the default.
///
/// With the project's own parameters in it. Projects that set none share one. One thread at a time.
///
/// A policy that cannot be read any more stands there with its name and no criterion, so that what it judges
/// is never green; problemOf() tells why. Where not even the kinds it is for can be read, it may be that of
/// any project that chose none.
class ProjectPolicies
{
public:
    using Problems = QHash<const model::Policy*, model::Error>;

    /// `all` in the order of PoliciesInForce.
    ProjectPolicies(std::shared_ptr<const model::Policy> standard,
                    std::vector<std::shared_ptr<const model::Policy>> all, Problems problems = {});

    [[nodiscard]] const std::shared_ptr<const model::Policy>& standard() const { return m_standard; }
    /// As they were adopted, adopted last first.
    [[nodiscard]] const std::vector<std::shared_ptr<const model::Policy>>& all() const { return m_all; }
    [[nodiscard]] std::shared_ptr<const model::Policy> of(const model::Project& project);
    /// Why the policy that judges it cannot be read; nothing if it can. Corrupt.
    [[nodiscard]] std::optional<model::Error> problemOf(const model::Project& project) const;
    /// The same of the default, and of one of all().
    [[nodiscard]] std::optional<model::Error> problemOf(const model::Policy& policy) const;
    /// A policy that of() gave, made ready for evaluating; once for all projects that share it.
    [[nodiscard]] const policy::CompiledPolicy& compiled(const std::shared_ptr<const model::Policy>& policy,
                                                         const model::FactRegistry& registry);
    /// What every service that is run for years must answer, with the project's parameters: production-grade,
    /// or the default of a workspace that never adopted it.
    [[nodiscard]] std::shared_ptr<const model::Policy> productionGrade(const model::Project& project);

private:
    [[nodiscard]] const std::shared_ptr<const model::Policy>& choose(const model::Project& project) const;
    [[nodiscard]] std::shared_ptr<const model::Policy>
    setFor(const std::shared_ptr<const model::Policy>& chosen, const model::Project& project);

    std::shared_ptr<const model::Policy> m_standard;
    std::vector<std::shared_ptr<const model::Policy>> m_all;
    Problems m_problems;
    QHash<QString, std::shared_ptr<const model::Policy>> m_set; ///< by SHA-256 and parameters
    struct Compiled
    {
        std::shared_ptr<const model::Policy> policy; ///< which the compiled one borrows
        std::shared_ptr<const policy::CompiledPolicy> ready;
    };
    QHash<const model::Policy*, Compiled> m_compiled;
};

/// Policies read from their adopted text, each read once. Any thread.
class PolicyShelf
{
public:
    explicit PolicyShelf(std::shared_ptr<const model::FactRegistry> registry)
        : m_registry(std::move(registry))
    {
    }

    /// NotFound if nothing was adopted. What cannot be read any more does not keep the others out.
    model::Result<ProjectPolicies> read(const store::PoliciesInForce& policies);

private:
    model::Result<std::shared_ptr<const model::Policy>> read(const store::AdoptedPolicy& adopted);

    std::shared_ptr<const model::FactRegistry> m_registry;
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const model::Policy>> m_bySha256;
};

} // namespace slipway::readiness
