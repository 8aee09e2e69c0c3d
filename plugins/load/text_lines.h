// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace slipway::load {

/// Reads text line by line, without line ends; lines over 1 MiB are refused. LimitExceeded, Cancelled, or the
/// error of `take`.
[[nodiscard]] model::Status
readLines(QIODevice& device, const QString& where,
          const std::function<model::Status(const QByteArray& line, int number)>& take,
          const model::Progress& progress);

/// Warns if the last line of a line format has no line end, because then the file may be cut off. Leaves the
/// device at its start.
void warnIfCutOff(QIODevice& device, QStringList& warnings);

/// An error about one line or row.
[[nodiscard]] model::Error badLine(const QString& where, int line, const QString& what);

} // namespace slipway::load
