// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace slipway::store {

/// "SLPW" in a SQLite header's application id (bytes 68 to 71): the file is a Slipway workspace.
inline constexpr int kApplicationId = 0x534C5057;

/// The SQL that brings a file from the version before to the next. The n-th entry makes version n + 1.
[[nodiscard]] std::span<const char* const> schemaSteps();

} // namespace slipway::store
