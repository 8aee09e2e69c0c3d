// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/store/history.h"

/// Many projects with realistic evidence, the same for the same numbers: no clock and no chance.
namespace slipway::bench {

/// The moment that everything was observed just before.
[[nodiscard]] QDateTime theMoment();

/// The text of production-grade with `count` of its criteria, left out evenly so that the mix of rules stays.
[[nodiscard]] model::Result<QByteArray> policyText(const QByteArray& productionGrade, size_t count);

/// `projects` projects with one release each. Each has a repository scan and what tests, coverage, load tests
/// and the other families report, about nine tenths of what the policy asks; one in four answers is bad.
[[nodiscard]] store::HistorySnapshot largeSnapshot(const model::Policy& policy,
                                                   const model::FactRegistry& registry, int projects);

/// Writes the same into a new history.
[[nodiscard]] model::Status writeHistory(const store::HistorySnapshot& snapshot, store::History& history);

} // namespace slipway::bench
