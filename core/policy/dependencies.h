// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "core/policy/phrases.h"

/// What a release's dependencies on other projects' releases do to its verdict. Pure functions.
namespace slipway::policy {

/// Fills in `allows` and `reason` from what is known of the dependency. One that is launched stands in
/// nobody's way; No-go, No evidence, and one that is not in the workspace allow No-go at best; Conditional
/// allows Conditional.
void weigh(model::DependencyState& state, const Phrases& phrases = Phrases::english());

/// The verdict that a release of this verdict has beside such a dependency: the stricter one. No evidence
/// stays.
[[nodiscard]] model::Verdict withDependency(model::Verdict verdict, const model::DependencyState& state);

/// Makes the verdict as strict as the dependencies, with the reason, and a step on the path to Go for each
/// that stands in the way. criteriaVerdict stays what it is.
void heedDependencies(model::Evaluation& evaluation, std::vector<model::DependencyState> states,
                      const Phrases& phrases = Phrases::english());

} // namespace slipway::policy
