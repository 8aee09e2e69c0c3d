// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_history.h"
#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// Everything about one release at `at`, from one consistent read of its project, and of those that it
/// depends on, if it does; but for its trend. NotFound if the release is not in it. Pure.
[[nodiscard]] model::Result<Dossier> buildDossier(SnapshotIndex& index, const model::ReleaseId& release,
                                                  ProjectPolicies& policies,
                                                  std::shared_ptr<const model::FactRegistry> registry,
                                                  const QDateTime& at, const policy::WhatIf& whatIf = {});

/// The same of a row of a board that was just built of that index, without evaluating again what it shows.
[[nodiscard]] Dossier buildDossier(SnapshotIndex& index, const BoardRow& row, ProjectPolicies& policies,
                                   std::shared_ptr<const model::FactRegistry> registry, const QDateTime& at);

/// Points each result to the place in the repository that shows why, from the findings of the evidence that
/// judged it.
void locate(model::Evaluation& evaluation, const std::vector<model::Evidence>& whole);

} // namespace slipway::readiness
