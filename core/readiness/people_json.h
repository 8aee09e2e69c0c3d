// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/peoples_input.h"

namespace slipway::readiness {

/// Adds to a snapshot's people, in `json`, what came after its first form: how far waivers are, what was
/// taken back, what does not apply, who sees to what, and notes. Members are added only where there are
/// records, so that snapshots of what was there before keep their SHA-256. Who has read a note is not part of
/// it: it says nothing about the release.
void addTeamwork(model::Json& json, const model::PeoplesInput& people);

} // namespace slipway::readiness
