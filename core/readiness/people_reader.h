// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/policy/json_cursor.h"

namespace slipway::readiness {

/// The inverse of peopleJson(): every record is of that release, which a snapshot does not name.
[[nodiscard]] model::PeoplesInput readPeople(const policy::JsonCursor& people,
                                             const model::ReleaseId& release);

} // namespace slipway::readiness
