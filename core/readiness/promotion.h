// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// Why the release may not be promoted to that stage, a sentence each; empty if it may. By the policy's gate
/// to the stage; a stage is never passed over, and a proof of concept never reaches production. Pure.
[[nodiscard]] QStringList promotionRefusals(const Dossier& dossier, const model::Stage& to);

} // namespace slipway::readiness
