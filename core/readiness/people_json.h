// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/peoples_input.h"

namespace slipway::readiness {

/// What people said, as a snapshot holds it (resources/schemas/snapshot-1.json). Who has read a note is not
/// part of it: it says nothing about the release.
[[nodiscard]] model::Json peopleJson(const model::PeoplesInput& people);

} // namespace slipway::readiness
