// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <vector>

namespace slipway::load {

/// The importers of load tests.
[[nodiscard]] std::vector<const plugin::Importer*> loadImporters();

} // namespace slipway::load
