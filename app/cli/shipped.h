// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::app {

/// Reads what ships inside the program: the fact registry, the default policy and the envelope schema.
[[nodiscard]] model::Result<readiness::Shipped> loadShipped();

/// The person's own folder for what scans keep, under $XDG_CACHE_HOME. Not made here.
[[nodiscard]] QString scanCacheFolder();

/// One file from the resources, whole; the path begins with ":/slipway/".
[[nodiscard]] model::Result<QByteArray> readResource(const QString& path);

} // namespace slipway::app
