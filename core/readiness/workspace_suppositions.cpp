// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/workspace_private.h"

/// Workspace, continued: what would be if something were otherwise.
namespace slipway::readiness {

using namespace model;

Result<Dossier> Workspace::whatIf(const ReleaseId& id, const policy::WhatIf& whatIf, const store::AsOf& asOf)
{
    auto dossier = dossierOf(id, asOf, whatIf, Past::IsLeftOut);
    if (!dossier)
        return dossier;
    for (auto at = whatIf.states.constBegin(); at != whatIf.states.constEnd(); ++at) {
        if (!dossier->policy->find(at.key()))
            return Error{ErrorCode::NotFound, QStringLiteral("the policy has no such criterion"),
                         at.key().toString(),
                         QStringLiteral("list them with: slipway policy show %1").arg(dossier->policy->id)};
    }
    return dossier;
}

Result<Dossier> Workspace::ifRevised(const Release& wanted)
{
    const auto revised = withFittingStage(wanted);
    if (!revised)
        return revised.error();
    return dossierOf(wanted.id, {}, {}, Past::IsLeftOut, &*revised);
}

} // namespace slipway::readiness
