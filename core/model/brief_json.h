// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/json.h"

namespace slipway::model {

/// What the brief says, without id, project, release, author and time. Members that say nothing are left out.
[[nodiscard]] Json toJson(const Brief& brief);
/// Its inverse. InvalidInput at "where/member" for a member that is unknown or of another type.
[[nodiscard]] Result<Brief> briefFrom(const Json& json, const QString& where);

} // namespace slipway::model
