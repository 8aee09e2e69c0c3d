// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"

namespace slipway::access {

/// What a sign-off's signature is over, as canonical JSON (RFC 8785), "slipway.sign-off/1": who signs for
/// which role, on which commit and which snapshot, and the blocking criteria that did not pass.
/// docs/verification.md describes it. Pure.
[[nodiscard]] QByteArray signOffStatement(const model::SignOff& signOff);

} // namespace slipway::access
