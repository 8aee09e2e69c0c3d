// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// The dossier that a snapshot was taken of, evaluated again, and what of it had to be believed.
struct EvaluatedSnapshot
{
    Dossier dossier;
    int statedPlaces = 0; ///< grounds whose file in the repository only the snapshot names
};

/// Evaluates again what a snapshot holds: its evidence, what people said and the policy, whose canonical
/// document is given beside it. Nothing of the results that the snapshot states is taken over but what cannot
/// be asked for anew: how the releases stood that the brief says it depends on, and in which file of the
/// repository a ground of evidence lies. Project and release have made-up ids.
///
/// `snapshot` must fit resources/schemas/snapshot-1.json. InvalidInput names the member as
/// "snapshot.json#/json/pointer" or "policy.json#…". Pure.
[[nodiscard]] model::Result<EvaluatedSnapshot>
evaluateAgain(const model::Json& snapshot, const QByteArray& policyDocument,
              const std::shared_ptr<const model::FactRegistry>& registry);

} // namespace slipway::readiness
