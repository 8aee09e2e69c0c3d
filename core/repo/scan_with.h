// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"
#include "core/repo/scan_cache.h"
#include "core/repo/scanner.h"

namespace slipway::repo {

/// scan() with chosen detectors; `cache` (null: none) gives what is known of the history and takes what is
/// learnt.
[[nodiscard]] model::Result<ScanReport> scanWith(const ScanRequest& request, const model::Progress& progress,
                                                 std::vector<std::unique_ptr<Detector>> detectors,
                                                 ScanCache* cache = nullptr);

} // namespace slipway::repo
