// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <vector>

namespace slipway::plugin {

/// Every importer that ships, by format; they live as long as the program.
[[nodiscard]] std::vector<const Importer*> allImporters();

} // namespace slipway::plugin
