// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/peoples_input.h"

namespace slipway::app {

/// A note as the command line prints it: stable, see docs/command-line.md.
[[nodiscard]] model::Json noteJson(const model::Note& note);

} // namespace slipway::app
