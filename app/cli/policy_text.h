// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/compare.h"
#include "core/readiness/policy_desk.h"

/// Policies as the command line prints them.
namespace slipway::app {

[[nodiscard]] model::Json policyListJson(const store::PoliciesInForce& inForce,
                                         const readiness::ProjectPolicies& policies,
                                         const QHash<QString, int>& used);
[[nodiscard]] std::vector<QStringList> policyListTable(const store::PoliciesInForce& inForce,
                                                       const readiness::ProjectPolicies& policies,
                                                       const QHash<QString, int>& used);

/// Title, where it comes from, parameters, and what it leaves out.
[[nodiscard]] QStringList policyHeader(const model::Policy& policy);
[[nodiscard]] std::vector<QStringList> criteriaTable(const model::Policy& policy);

[[nodiscard]] QStringList criterionLines(const model::Criterion& criterion, const model::Policy& policy,
                                         const model::FactRegistry& registry);
[[nodiscard]] model::Json criterionJson(const model::Criterion& criterion, const model::Policy& policy,
                                        const model::FactRegistry& registry);

/// "+ id: question", "- id: question", "~ id: severity: major → blocker".
[[nodiscard]] QStringList differenceLines(const std::vector<policy::CriterionDifference>& differences,
                                          const std::vector<policy::MemberDifference>& ofWhole);
[[nodiscard]] model::Json differencesJson(const std::vector<policy::CriterionDifference>& differences,
                                          const std::vector<policy::MemberDifference>& ofWhole);

[[nodiscard]] std::vector<QStringList> impactTable(const readiness::PolicyImpact& impact);
/// How many releases, the summary, and those that are impacted.
[[nodiscard]] model::Json impactJson(const readiness::PolicyImpact& impact);
/// The same, with the policy.
[[nodiscard]] model::Json impactJson(const readiness::PolicyImpact& impact,
                                     const store::AdoptedPolicy& policy, bool isAdopted);

} // namespace slipway::app
