// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/target.h"

#include "core/repo/scanner.h"

namespace slipway::readiness {

using namespace model;

Result<Target> resolveTarget(const Project& project, const QString& revision)
{
    if (!project.repositories.isEmpty()) {
        const auto resolved = repo::resolve(project.repositories.front(), revision);
        if (!resolved)
            return resolved.error();
        return Target{resolved->commit, resolved->ref};
    }
    if (const auto commit = CommitId::fromHex(revision))
        return Target{*commit, {}};
    return Error{ErrorCode::InvalidInput, QStringLiteral("the project has no repository to find it in"),
                 revision, QStringLiteral("give the full commit id, or add a repository to the project")};
}

} // namespace slipway::readiness
