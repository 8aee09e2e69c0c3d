// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/ids.h"
#include "core/store/database.h"

namespace slipway::store {

/// What readEvidenceRow() reads, of evidence `e` and its project `p`; more columns may follow.
inline constexpr const char* kEvidenceColumns =
    "SELECT e.seq, e.id, e.project_id, p.name, e.kind, e.plugin, e.version, e.instance, e.commit_id, "
    "e.release, e.environment, e.observed_at, e.expires_at, e.recorded_at, e.facts, e.provenance, "
    "e.correlation_id";
inline constexpr const char* kEvidenceTables = " FROM evidence e JOIN projects p ON p.id = e.project_id ";

/// One piece without its findings.
struct EvidenceRow
{
    qint64 sequence = 0;
    model::ProjectId project;
    model::Evidence evidence;
};

/// Corrupt where facts or provenance cannot be read back.
[[nodiscard]] model::Result<EvidenceRow> readEvidenceRow(Statement& row);

} // namespace slipway::store
