// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/source.h"

namespace slipway::plugins {

/// What the member `service` of an answer to collect, or of its error's data, says of the service that was
/// asked (docs/plugin-protocol.md). Nothing without it; what is not as that page says is left out, because
/// evidence is not lost over it.
[[nodiscard]] std::optional<model::ServiceUse> readServiceUse(const model::Json& holder);

} // namespace slipway::plugins
