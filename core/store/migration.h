// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>

namespace slipway::store {

/// Brings the database to the version that `steps` ends with, one transaction a step. A file that holds a
/// version already is first copied to "PATH.backup-vN".
[[nodiscard]] model::Status migrate(Database& database, std::span<const char* const> steps);

} // namespace slipway::store
