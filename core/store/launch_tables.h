// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/peoples_input.h"
#include "core/store/database.h"

namespace slipway::store {

/// What the audit chain keeps of it: everything that a person said.
[[nodiscard]] model::Json launchEventJson(const model::LaunchEvent& event);
/// LimitExceeded for a text that is too long to be stored.
[[nodiscard]] model::Status checkTexts(const model::LaunchEvent& event);
[[nodiscard]] model::Status insertLaunchEvent(Database& database, const model::LaunchEvent& event);
[[nodiscard]] model::Status insertBrief(Database& database, const model::Brief& brief);
/// Of the project and its releases, oldest first. Corrupt for one that cannot be read.
[[nodiscard]] model::Result<std::vector<model::Brief>> readBriefs(Database& database,
                                                                  const model::ProjectId& project);

} // namespace slipway::store
