// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret.h"
#include "core/model/result.h"

namespace slipway::access {

/// Reads a file that nobody else may read: a regular file or a pipe (/dev/fd/3) of this account, no symbolic
/// link, mode 600 or less. NotFound, Unreadable (others may read it, or it is another's), LimitExceeded.
[[nodiscard]] model::Result<Secret> readPrivateFile(const QString& path, qsizetype mostBytes);

/// Makes the folder, mode 700, unless it is there. Unwritable.
[[nodiscard]] model::Status makePrivateFolder(const QString& path);

/// Replaces it at once, mode 600, in a folder as makePrivateFolder() makes it. Unwritable, DiskFull.
[[nodiscard]] model::Status writePrivateFile(const QString& path, const QByteArray& bytes);

} // namespace slipway::access
