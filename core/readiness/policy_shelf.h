// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/model/result.h"
#include "core/store/history.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace slipway::readiness {

/// Which checklist each project is judged by, at one moment:
///
/// 1. the policy that was chosen for it by id;
/// 2. else the one adopted last among those that name its kind under `kinds` and derive from the default;
/// 3. else the default.
///
/// With the project's own parameters in it. Projects that set none share one. One thread at a time.
class ProjectPolicies
{
public:
    /// `all` in the order of PoliciesInForce.
    ProjectPolicies(std::shared_ptr<const model::Policy> standard,
                    std::vector<std::shared_ptr<const model::Policy>> all);

    [[nodiscard]] const std::shared_ptr<const model::Policy>& standard() const { return m_standard; }
    /// As they were adopted, adopted last first.
    [[nodiscard]] const std::vector<std::shared_ptr<const model::Policy>>& all() const { return m_all; }
    [[nodiscard]] std::shared_ptr<const model::Policy> of(const model::Project& project);

private:
    [[nodiscard]] const std::shared_ptr<const model::Policy>& choose(const model::Project& project) const;

    std::shared_ptr<const model::Policy> m_standard;
    std::vector<std::shared_ptr<const model::Policy>> m_all;
    QHash<QString, std::shared_ptr<const model::Policy>> m_set; ///< by SHA-256 and parameters
};

/// Policies read from their adopted text, each read once. Any thread.
class PolicyShelf
{
public:
    explicit PolicyShelf(std::shared_ptr<const model::FactRegistry> registry)
        : m_registry(std::move(registry))
    {
    }

    /// NotFound if nothing was adopted, Corrupt if what was adopted cannot be read any more.
    model::Result<ProjectPolicies> read(const store::PoliciesInForce& policies);

private:
    model::Result<std::shared_ptr<const model::Policy>> read(const store::AdoptedPolicy& adopted);

    std::shared_ptr<const model::FactRegistry> m_registry;
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const model::Policy>> m_bySha256;
};

} // namespace slipway::readiness
