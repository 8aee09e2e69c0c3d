// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/policy/inheritance.h"
#include "core/policy/json_positions.h"

namespace slipway::readiness {

/// One thing that is wrong with a policy's text, and where in the text.
struct PolicyProblem
{
    model::Error error;
    policy::TextSpan span;   ///< in the text given; empty where another file is wrong
    policy::TextPlace place; ///< of its beginning

    /// "file:LINE:COLUMN (#/json/pointer): what; what to do", or the error's own line where another file is
    /// wrong.
    [[nodiscard]] QString line(const QString& where) const;
};

/// Everything that draftPolicy() and checkAuthored() would refuse, in the order of the text; empty if
/// nothing. Pure but for `bases`.
[[nodiscard]] std::vector<PolicyProblem> policyProblems(const QByteArray& json, const QString& where,
                                                        const policy::PolicyLookup& bases,
                                                        const model::FactRegistry& registry);

} // namespace slipway::readiness
