// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/model/result.h"

namespace slipway::readiness {

/// A commit that a release ships, and the branch or tag it was named by (empty: by neither).
struct Target
{
    model::CommitId commit;
    QString ref;
};

/// Finds the revision (empty: HEAD) in the project's first repository. Without a repository only a full
/// commit id will do: InvalidInput. Reads the disk.
[[nodiscard]] model::Result<Target> resolveTarget(const model::Project& project, const QString& revision);

} // namespace slipway::readiness
