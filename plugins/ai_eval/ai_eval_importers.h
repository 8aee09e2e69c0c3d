// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <vector>

namespace slipway::ai_eval {

/// The importers of this family.
[[nodiscard]] std::vector<const plugin::Importer*> aiEvalImporters();

} // namespace slipway::ai_eval
