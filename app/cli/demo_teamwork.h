// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::app {

/// What the people of the samples do beside their releases' stories: tomorrow's launch review is planned,
/// notes are written, and evidence came that was refused. Moves the history's `clock` along, to before `now`.
[[nodiscard]] model::Status tellTeamwork(readiness::Workspace& workspace, QDateTime& clock,
                                         const QDateTime& now);

} // namespace slipway::app
