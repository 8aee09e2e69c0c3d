// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::store {

/// The version of the SQLite that is linked, e.g. "3.40.1".
[[nodiscard]] QString sqliteVersion();

} // namespace slipway::store
