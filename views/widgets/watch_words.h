// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "core/readiness/launch_watch.h"

namespace slipway::views {

/// "Baking", "Rolled back", … in the language of the person; empty for what is not launched.
[[nodiscard]] QString wordOf(readiness::WatchState state);
/// The state's word and what follows it; the sentence's own first word is not said twice.
[[nodiscard]] std::pair<QString, QString> wordAndRest(const readiness::LaunchWatch& watch);
/// The state whose shape and colour say the same.
[[nodiscard]] model::ResultState shapeOf(readiness::WatchState state);

} // namespace slipway::views
