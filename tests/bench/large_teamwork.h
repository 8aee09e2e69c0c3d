// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::bench {

/// What many teams leave in a workspace beside their releases: a source for every third project, each
/// collected once, some in vain; envelopes that were refused; a review planned for the next morning on what
/// launches within the week. The clock is the history's, and is where it was again afterwards.
[[nodiscard]] model::Status tellTeamwork(readiness::Workspace& workspace, QDateTime& clock);

} // namespace slipway::bench
