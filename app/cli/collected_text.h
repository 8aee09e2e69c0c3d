// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_collector.h"
#include "core/readiness/source_status.h"

namespace slipway::app {

/// What one collection came to, as `slipway collect --json` prints it.
[[nodiscard]] model::Json collectedJson(const readiness::SourceStatus& status,
                                        const readiness::Collected& collected);

/// The same in a line: "web: junit default: 3 stored, 0 already there".
[[nodiscard]] QString collectedText(const readiness::SourceStatus& status,
                                    const readiness::Collected& collected);

/// "3 stored, 0 already there", and how many were refused.
[[nodiscard]] QString arrivalsText(const readiness::Collected& collected);

} // namespace slipway::app
