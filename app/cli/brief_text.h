// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/json.h"

namespace slipway::app {

/// The brief as `slipway brief show --json` prints it. `release` is the name of the release that it is of,
/// empty if it is the project's.
[[nodiscard]] model::Json briefJson(const model::Brief& brief, const QString& project,
                                    const QString& release);

/// The names that people read it under.
[[nodiscard]] QString briefTitle(const QString& project, const QString& release);

} // namespace slipway::app
