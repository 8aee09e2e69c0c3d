// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

#include <optional>

namespace slipway::report {

/// A template of one's own, of at most 1 MiB; nothing if no file is named. NotFound, Unreadable,
/// LimitExceeded. Blocks on the file.
[[nodiscard]] model::Result<std::optional<QByteArray>> readOwnTemplate(const QString& file);

} // namespace slipway::report
