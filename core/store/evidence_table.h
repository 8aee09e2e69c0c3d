// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/store/database.h"
#include "core/store/history.h"

#include <span>

namespace slipway::store {

/// Inserts what is new; the same id with the same content counts as there, with other content as conflicting.
/// NotFound if a subject's project is not in the workspace.
[[nodiscard]] model::Result<Appended>
insertEvidence(Database& database, std::span<const model::Evidence> batch, const QDateTime& recordedAt);

/// By project, oldest observation first, without findings. An empty project: of all.
[[nodiscard]] model::Result<QHash<model::ProjectId, std::vector<model::Evidence>>>
readEvidence(Database& database, const QDateTime& asOf, const model::ProjectId& project = {});

/// One piece whole. NotFound.
[[nodiscard]] model::Result<model::Evidence> readWholeEvidence(Database& database,
                                                               const model::EvidenceId& id);

} // namespace slipway::store
