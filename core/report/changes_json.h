// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::report {

/// What turned since the last review, as reports tell it beside a snapshot: {at, is_review, changes}. The
/// dossier must say since when.
[[nodiscard]] model::Json changesJson(const readiness::Dossier& dossier);
/// Its inverse, into the dossier. InvalidInput at "where#/json/pointer".
[[nodiscard]] model::Status readChanges(const model::Json& json, const QString& where,
                                        readiness::Dossier& dossier);

} // namespace slipway::report
