// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/review_choice.h"

/// Reviews as the command line prints them. The JSON is stable, see docs/command-line.md.
namespace slipway::app {

[[nodiscard]] model::Json reviewJson(const model::ReviewFile& file, const ItemNames& names,
                                     const QDateTime& at);
[[nodiscard]] model::Json minutesJson(const readiness::Minutes& minutes);

/// "2 of 5 decided", "3 releases".
[[nodiscard]] QString progressText(const readiness::ReviewState& state);

} // namespace slipway::app
