// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// A policy of the workspace, or one that shipped and is not in force.
struct CataloguedPolicy
{
    QString id;
    QString version;
    QString title;
    std::optional<QDateTime> adoptedAt; ///< nothing: it only shipped
    bool isDefault = false;
    int criteria = 0;
    int projects = 0;                    ///< that it judges
    int releases = 0;                    ///< of those projects
    std::optional<model::Error> problem; ///< why it cannot be read any more
    QByteArray text;                     ///< as somebody would write it, to be changed

    bool operator==(const CataloguedPolicy&) const = default;
};

struct PolicyCatalogue
{
    std::vector<CataloguedPolicy> policies; ///< in force, adopted last first; then those that only shipped
    store::PoliciesInForce inForce;
};

/// Reads the history.
[[nodiscard]] model::Result<PolicyCatalogue> policyCatalogue(Workspace& workspace);

} // namespace slipway::readiness
