// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// `slipway collect --watch`: collects sources whenever they are due or have something new, and prints a line
/// for each collection, until it is interrupted or nobody reads its lines. An empty project: of all.
[[nodiscard]] int watchSources(const CommandContext& context,
                               const std::shared_ptr<readiness::Workspace>& workspace,
                               const QString& project);

} // namespace slipway::app
