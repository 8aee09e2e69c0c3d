// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"
#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// A release of an agenda that was removed since, as it was when a plan of the review named it: the last one,
/// or else the first. NotFound where neither moment knows it.
[[nodiscard]] model::Result<Dossier> removedRelease(Workspace& workspace, const model::Review& review,
                                                    const model::ReleaseId& release);

} // namespace slipway::readiness
