// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace slipway::policy {

/// Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds ("P7D", "PT12H", "P1DT6H",
/// "P2W"). Years and months have no fixed length and are refused, as is a duration of nothing.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(const QString& text);

} // namespace slipway::policy
