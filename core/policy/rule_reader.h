// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/policy/json_cursor.h"

namespace slipway::policy {

enum class RuleUse
{
    Rule,
    When
};

/// What a rule may refer to.
struct RuleScope
{
    const model::FactRegistry& registry;
    std::span<const model::Parameter> parameters;
};

/// Reads one rule tree, at most 32 levels deep, checking every fact against the registry and every parameter
/// against those of the policy. What is wrong is said to the cursor's Refusal; the rule returned is then not
/// to be used.
[[nodiscard]] model::Rule readRule(const JsonCursor& at, const RuleScope& scope, RuleUse use);

} // namespace slipway::policy
