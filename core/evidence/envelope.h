// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/json.h"

namespace slipway::evidence {

/// The evidence as an envelope of schema "slipway.evidence/1". Parts that are empty are left out; times are
/// RFC 3339 in UTC with milliseconds.
[[nodiscard]] model::Json toEnvelope(const model::Evidence& evidence);

} // namespace slipway::evidence
