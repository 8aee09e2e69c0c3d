// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/policy.h"
#include "core/model/project.h"
#include "core/policy/json_cursor.h"

/// Thresholds that each project sets for itself, within the bounds its policy gives.
namespace slipway::policy {

/// Reads the policy's `parameters`. What is wrong is said to the cursor's Refusal.
[[nodiscard]] std::vector<model::Parameter> readParameters(const JsonCursor& at);

/// A value that a person typed, as the parameter has it. InvalidInput: of another type, or out of bounds.
[[nodiscard]] model::Result<model::FactValue> parameterValue(const model::Parameter& parameter,
                                                             const QString& text);

/// The parameter's value for people, with its unit.
[[nodiscard]] QString displayParameter(const model::Parameter& parameter);

/// The policy with the project's values in its rules, questions and advice. Values that are not the policy's,
/// or out of the bounds that it has now, do not count: there its own hold.
[[nodiscard]] model::Policy withParameters(model::Policy policy,
                                           const QMap<QString, model::FactValue>& values);

} // namespace slipway::policy
