// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// Which sources `slipway collect` asks.
struct SourceChoice
{
    QString project; ///< empty: of all projects
    QString release; ///< empty: the one that launches soonest
    bool isForced = false;
};

/// Collects every chosen source that is not paused, one after the other; one that fails does not keep the
/// others out. Appends what became of each to `collected`; the exit code is that of the last complaint.
[[nodiscard]] int collectSources(const CommandContext& context, readiness::Workspace& workspace,
                                 const SourceChoice& choice, model::Json& collected);

} // namespace slipway::app
