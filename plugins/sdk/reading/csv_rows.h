// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace slipway::plugin {

/// Reads delimiter-separated text as a stream (RFC 4180, and what its producers do: bare line feeds, a byte
/// order mark, blank lines). `take` is given the fields and the number of the row, the header being row 1;
/// an error from it stops. Rows over 1 MiB are refused; Cancelled.
[[nodiscard]] model::Status
readCsv(QIODevice& device, const QString& where, char delimiter,
        const std::function<model::Status(const QStringList& fields, int row)>& take,
        const model::Progress& progress = {});

} // namespace slipway::plugin
