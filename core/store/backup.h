// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace slipway::store {

/// Copies the whole database into a new file at `path`: complete and checked, or not there. Replaces a file
/// only if `mayReplace`, else Conflict.
[[nodiscard]] model::Status backUp(Database& database, const QString& path, bool mayReplace);

/// Gives the finished temporary file its name; never writes over another unless told to.
[[nodiscard]] model::Status moveIntoPlace(const QString& temporary, const QString& path, bool mayReplace);

/// A name beside `path` that no other process uses.
[[nodiscard]] QString temporaryBeside(const QString& path);

} // namespace slipway::store
