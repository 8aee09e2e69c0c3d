// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::app {

/// The repository this program was built from; it may be gone by now.
[[nodiscard]] QString builtFrom();

/// Makes the demo workspace at `location`: the sample projects of resources/demo, told as if they had
/// happened over the last 30 days before `now`, and, where `repository` can be read, a real scan of it in
/// place of the stand-by sample. Replaces an earlier demo workspace at that place.
[[nodiscard]] model::Status buildDemo(const QString& location, const readiness::Shipped& shipped,
                                      const QDateTime& now, const QString& repository,
                                      const model::Progress& progress);

} // namespace slipway::app
