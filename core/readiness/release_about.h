// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// The release that evidence of this subject is about: the one it names, else one whose target is its commit,
/// else the project's release with the soonest launch. NotFound where the project or a release of it is not
/// there.
[[nodiscard]] model::Result<model::Release> releaseAbout(Workspace& workspace, const model::Subject& subject);

} // namespace slipway::readiness
