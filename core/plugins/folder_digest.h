// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace slipway::plugins {

inline constexpr int kMostPluginFiles = 5000;
inline constexpr qint64 kLargestPluginFolder = qint64(256) << 20;

/// SHA-256 over every file below the folder: path, whether it may be executed, size and bytes, in the order
/// of the paths. 64 hex digits. Symbolic links and special files are refused, since what they lead to can
/// change while the digest does not; so are folders over the two limits.
[[nodiscard]] model::Result<QString> digestOfFolder(const QString& folder);

} // namespace slipway::plugins
