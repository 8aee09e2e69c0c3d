// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::app {

/// Reads what ships inside the program: the fact registry and the default policy.
[[nodiscard]] model::Result<readiness::Shipped> loadShipped();

/// One file from the resources, whole; the path begins with ":/slipway/".
[[nodiscard]] model::Result<QByteArray> readResource(const QString& path);

} // namespace slipway::app
