// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/policy.h"
#include "core/policy/json_cursor.h"

namespace slipway::policy {

/// What can only be seen of the whole policy: an id used twice, a reference to a criterion that is not
/// there, criteria that refer to each other in a circle.
void checkPolicy(const model::Policy& policy, Refusal& refusal);

/// True if the rule refers to other criteria.
[[nodiscard]] std::vector<model::CriterionId> referredCriteria(const model::Criterion& criterion);

} // namespace slipway::policy
