// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/scanner.h"

namespace slipway::repo {

/// scan() with the request's cache folder, which it names: the report that was kept, or a new one, which is
/// kept.
[[nodiscard]] model::Result<ScanReport> scanCached(const ScanRequest& request,
                                                   const model::Progress& progress);

} // namespace slipway::repo
