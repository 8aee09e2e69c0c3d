// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest.h"

namespace slipway::evidence {

/// What is kept of an envelope that was refused: the payload and the reason redacted, the JSON Pointer out of
/// the error's `where`, and the source and project from the arrival or, where that does not say, from the
/// envelope itself as far as it can be read. Pure.
[[nodiscard]] model::DeadLetter deadLetterOf(const Arrival& arrival, const model::Error& refusal);

} // namespace slipway::evidence
