// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/store/database.h"

namespace slipway::store {

[[nodiscard]] model::Status insertLaunchEvent(Database& database, const model::LaunchEvent& event);
[[nodiscard]] model::Status insertBrief(Database& database, const model::Brief& brief);
/// Of the project and its releases, oldest first. Corrupt for one that cannot be read.
[[nodiscard]] model::Result<std::vector<model::Brief>> readBriefs(Database& database,
                                                                  const model::ProjectId& project);

} // namespace slipway::store
