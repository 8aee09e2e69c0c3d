// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Releases as the command line prints them.
namespace slipway::app {

/// As release add, promote, roll-back and list print it.
[[nodiscard]] model::Json releaseSummary(const model::Release& release, const QString& project);

/// What became of a launch, in release watch and status --json.
[[nodiscard]] model::Json watchJson(const readiness::LaunchWatch& watch);

} // namespace slipway::app
