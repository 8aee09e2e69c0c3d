// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/open_repository.h"
#include "core/repo/scanner.h"

namespace slipway::repo {

/// resolve() in a repository that is open.
[[nodiscard]] model::Result<ResolvedRevision> resolveIn(const OpenedRepository& opened, const QString& path,
                                                        const QString& revision);

} // namespace slipway::repo
