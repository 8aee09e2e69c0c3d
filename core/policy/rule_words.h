// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"

namespace slipway::policy {

/// A rule as a sentence fragment: "load.peak_ratio at least 2x, or a person says so".
[[nodiscard]] QString displayRule(const model::Rule& rule, const model::FactRegistry& registry);

} // namespace slipway::policy
