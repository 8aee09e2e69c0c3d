// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/history.h"

namespace slipway::store {

/// Of one project's releases, or with an empty id of all: those of this engine that no later record reaches
/// back into.
[[nodiscard]] model::Result<KeptTransitions>
readTransitions(Database& database, const model::ProjectId& project, const QString& engine);

[[nodiscard]] model::Status replaceTransitions(Database& database, const KeptTransitions& kept,
                                               const QString& engine, qint64 upToRecord);

} // namespace slipway::store
