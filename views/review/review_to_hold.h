// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_desk.h"

namespace slipway::views {

/// The review that a meeting about those releases holds now, `wanted.plannedAt`: one that runs, was left or
/// is planned for today and has them all on its agenda; none of the kind: one that is planned as `wanted`,
/// about them. No releases named: one that is planned for about now or was left, else the proposed agenda.
/// Not for the GUI thread.
[[nodiscard]] model::Result<model::ReviewId> reviewToHold(readiness::ReviewDesk& desk,
                                                          const std::vector<model::ReleaseId>& releases,
                                                          const readiness::ReviewPlan& wanted);

} // namespace slipway::views
