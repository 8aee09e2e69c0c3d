// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/agenda_release.h"

namespace slipway::readiness {

using namespace model;

Result<Dossier> removedRelease(Workspace& workspace, const Review& review, const ReleaseId& release)
{
    // A plan that is only cancelled, or planned again, is written down after the release went.
    auto then = workspace.dossier(release, review.at);
    return then ? then : workspace.dossier(release, review.createdAt);
}

} // namespace slipway::readiness
