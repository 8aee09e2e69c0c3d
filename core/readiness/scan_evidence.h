// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/fact_registry.h"
#include "core/repo/scanner.h"

namespace slipway::readiness {

/// What a scan found, as the evidence that the history keeps. `project` and `release` may be empty.
[[nodiscard]] model::Evidence evidenceOf(const repo::ScanReport& report, const model::FactRegistry& registry,
                                         const QString& project, const QString& release,
                                         const QDateTime& observedAt);

} // namespace slipway::readiness
