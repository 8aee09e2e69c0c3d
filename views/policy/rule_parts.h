// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <array>

/// The JSON of a rule while it is written, which may not be in order yet (docs/policy-reference.md has the
/// rules). Pure.
namespace slipway::views {

inline constexpr std::array kRuleKinds{"fact", "attested", "project_kind", "criterion",
                                       "all",  "any",      "not",          "count"};
inline constexpr std::array kRuleOps{"==", "!=", "<", "<=", ">", ">=", "in", "matches", "exists"};

/// One of kRuleKinds; empty: it is no rule.
[[nodiscard]] QString ruleKind(const model::Json& rule);
/// The parts with their places below the rule, as JSON Pointers.
[[nodiscard]] std::vector<std::pair<QString, model::Json>> ruleParts(const model::Json& rule);
/// The same content under another kind, as far as both have it.
[[nodiscard]] model::Json ruleAsKind(const model::Json& rule, const QString& kind);

/// Its member "value" as it is typed: a parameter in braces, a list by commas.
[[nodiscard]] QString ruleValueText(const model::Json& rule);
/// What was typed, as that comparison has it.
[[nodiscard]] model::Json ruleValue(const QString& text, const QString& op);
/// A list of the words between the commas.
[[nodiscard]] model::Json commaWords(const QString& text);

} // namespace slipway::views
