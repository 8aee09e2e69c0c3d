// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <vector>

namespace slipway::slo_files {

/// The importers of service level objectives and of alerts.
[[nodiscard]] std::vector<const plugin::Importer*> sloImporters();

} // namespace slipway::slo_files
