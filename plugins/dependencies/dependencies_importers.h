// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <vector>

namespace slipway::plugin {

/// The importers of this folder, which live as long as the program.
[[nodiscard]] std::vector<const Importer*> dependenciesImporters();

} // namespace slipway::plugin
