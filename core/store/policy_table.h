// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/history.h"

namespace slipway::store {

[[nodiscard]] model::Status insertPolicy(Database& database, const AdoptedPolicy& policy);
/// Those in force at the moment.
[[nodiscard]] model::Result<PoliciesInForce> readPolicies(Database& database, const QDateTime& asOf);

/// Every adoption up to the moment, oldest first.
[[nodiscard]] model::Result<std::vector<AdoptedPolicy>> readAdoptions(Database& database,
                                                                      const QDateTime& asOf);

} // namespace slipway::store
