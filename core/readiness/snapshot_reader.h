// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// The dossier that a snapshot was taken of, evaluated again from what the snapshot holds: its evidence, what
/// people said and the policy, whose canonical document is given beside it. Nothing of the results that the
/// snapshot states is taken over but what it cannot be asked for anew: how the releases stood that it depends
/// on, and in which file of the repository each ground lies. Project and release have made-up ids.
///
/// `snapshot` must fit resources/schemas/snapshot-1.json. InvalidInput names the member as
/// "snapshot.json#/json/pointer" or "policy.json#…". Pure.
[[nodiscard]] model::Result<Dossier>
evaluateAgain(const model::Json& snapshot, const QByteArray& policyDocument,
              const std::shared_ptr<const model::FactRegistry>& registry);

} // namespace slipway::readiness
