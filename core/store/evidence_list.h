// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/store/database.h"
#include "core/store/evidence_query.h"

namespace slipway::store {

[[nodiscard]] model::Result<EvidencePage> readEvidencePage(Database& database, const EvidenceQuery& query);

/// Of the pieces that came after that one, up to the moment.
[[nodiscard]] model::Result<EvidenceCounts> readEvidenceCounts(Database& database, qint64 after,
                                                               const std::optional<QDateTime>& asOf);

} // namespace slipway::store
