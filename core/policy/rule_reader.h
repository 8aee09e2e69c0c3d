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

/// Reads one rule tree, at most 32 levels deep, checking every fact against the registry. What is wrong is
/// said to the cursor's Refusal; the rule returned is then not to be used.
[[nodiscard]] model::Rule readRule(const JsonCursor& at, const model::FactRegistry& registry, RuleUse use);

} // namespace slipway::policy
