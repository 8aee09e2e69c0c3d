// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::views {

/// A key of a configuration as people read it, for plugins that give it no title: "base_url" is "Base URL",
/// "maxAgeDays" is "Max age days". Pure.
[[nodiscard]] QString readableKey(const QString& key);

} // namespace slipway::views
