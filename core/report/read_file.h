// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace slipway::report {

/// The content of a file that somebody named, of at most `most` bytes; errors name the file and have that
/// hint. NotFound, Unreadable, LimitExceeded. Blocks on the file.
[[nodiscard]] model::Result<QByteArray> readFile(const QString& path, qint64 most, const QString& hint);

} // namespace slipway::report
