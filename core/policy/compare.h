// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"

namespace slipway::policy {

/// One member that two versions of a criterion have differently, in words; empty: it has none.
struct MemberDifference
{
    QString member; ///< as in the policy's JSON: "severity", "rule", …
    QString before;
    QString after;

    bool operator==(const MemberDifference&) const = default;
};

/// How a criterion differs between two policies.
struct CriterionDifference
{
    enum class Kind
    {
        Added,
        Removed,
        Changed
    };
    model::CriterionId criterion;
    QString question; ///< of the later policy that has it
    Kind kind = Kind::Changed;
    std::vector<MemberDifference> members; ///< of Changed
};

/// What differs, in the order of `after`, those removed last. Parameters count by the rules that use them.
[[nodiscard]] std::vector<CriterionDifference>
comparePolicies(const model::Policy& before, const model::Policy& after, const model::FactRegistry& registry);

/// What differs beside the criteria: gates to stages, parameters, sign-off roles, kinds, what tightens the
/// verdict, what waivers take. `member` is "gates", "parameters" and so on.
[[nodiscard]] std::vector<MemberDifference> compareWhole(const model::Policy& before,
                                                         const model::Policy& after);

/// "to production: verdict conditional, a decision, every sign-off".
/// "3 d", "90 min"; empty for none.
[[nodiscard]] QString displayDuration(const std::optional<std::chrono::milliseconds>& duration);
[[nodiscard]] QString displayGate(const model::StageGate& gate);

} // namespace slipway::policy
