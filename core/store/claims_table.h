// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/source_claims.h"

namespace slipway::store {

/// The claim on the source, whether or not it still holds.
[[nodiscard]] model::Result<std::optional<SourceClaim>> readClaim(Database& database,
                                                                  const model::SourceId& source);
/// In place of any other on that source.
[[nodiscard]] model::Status replaceClaim(Database& database, const SourceClaim& claim);
[[nodiscard]] model::Status deleteClaim(Database& database, const model::SourceId& source,
                                        const QString& owner);
/// When its last run began.
[[nodiscard]] model::Result<std::optional<QDateTime>> readLastRunStart(Database& database,
                                                                       const model::SourceId& source);

} // namespace slipway::store
