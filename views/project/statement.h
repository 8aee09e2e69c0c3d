// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <optional>

namespace slipway::views {

/// What a person said about a criterion: kept when it is taken back, so that this can be undone. Values; the
/// functions that are given a workspace run on workers.
struct Statement
{
    model::ReleaseId release;
    model::CriterionId criterion;
    bool isWaiver = false;
    std::optional<model::Attestation> attestation; ///< the newest that stands
    std::optional<model::Waiver> waiver;           ///< the open request, else the newest that stands
};

[[nodiscard]] Statement statementOf(const readiness::Dossier& dossier, const model::CriterionId& criterion,
                                    bool isWaiver);

/// Only one's own words can be given again: nobody answers in another's name.
[[nodiscard]] bool canGiveAgain(const Statement& statement, const QString& person);

[[nodiscard]] model::Status takeBack(readiness::Workspace& workspace, const Statement& statement,
                                     const QString& by);
[[nodiscard]] model::Status giveAgain(readiness::Workspace& workspace, const Statement& statement);

} // namespace slipway::views
