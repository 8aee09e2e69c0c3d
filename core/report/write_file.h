// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace slipway::report {

/// Writes a whole file or nothing: what was at `path` stays until the new content is complete and on disk.
/// A device or pipe (/dev/stdout) is written to as it is. A workspace that is there (by its name) is not
/// replaced.
/// Unwritable, DiskFull.
[[nodiscard]] model::Status writeFile(const QString& path, const QByteArray& content);

} // namespace slipway::report
