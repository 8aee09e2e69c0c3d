// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sources/collect_order.h"

namespace slipway::app {

/// Collects one source for the window, as `slipway collect --force` does. Blocks; any thread but the GUI's.
[[nodiscard]] model::Result<readiness::Collected> collectSource(const views::CollectOrder& order,
                                                                const model::Progress& progress);

} // namespace slipway::app
