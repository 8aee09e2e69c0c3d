// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/history.h"

namespace slipway::store {

[[nodiscard]] model::Status insertPolicy(Database& database, const AdoptedPolicy& policy);
/// The newest one adopted at or before the moment.
[[nodiscard]] model::Result<std::optional<AdoptedPolicy>> readPolicy(Database& database,
                                                                     const QDateTime& asOf);

} // namespace slipway::store
