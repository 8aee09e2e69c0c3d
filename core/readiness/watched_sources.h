// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_draft.h"
#include "core/readiness/source_status.h"

#include <span>

namespace slipway::readiness {

/// Pure. True where it is said of one that nothing but a person makes it begin: only then it matters whether
/// it is watched, which takes knowing what kinds of sources there are.
[[nodiscard]] bool isAnyJustAsked(std::span<const SourceStatus> statuses);

/// Pure. Says of those whose kind takes files out of folders (watchedFolders) that they are watched, unless
/// they are paused.
void markWatched(std::span<SourceStatus> statuses, std::span<const SourceKind> kinds);

} // namespace slipway::readiness
