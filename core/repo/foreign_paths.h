// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::repo {

/// True for paths that are not the project's own work: vendored, generated, installed or test data. Decided
/// by the names of the folders above it, and by the endings of generated files.
[[nodiscard]] bool isForeignPath(const QString& path);

} // namespace slipway::repo
