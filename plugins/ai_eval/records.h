// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/progress.h"
#include "plugins/sdk/reading/report_head.h"

#include <QIODevice>

#include <functional>

namespace slipway::ai_eval {

/// Reads records however they were saved: a JSON array, an object that holds one at `path`, one JSON value a
/// line, or a CSV table with a header, whose rows become objects of texts. `number` counts from 1.
[[nodiscard]] model::Status
readRecords(QIODevice& device, const plugin::ReportHead& head, const QString& path,
            const std::function<model::Status(const model::Json& record, qint64 number)>& take,
            const model::Progress& progress);

/// The column names of a CSV table's header in lower case; empty where the head is no CSV table.
[[nodiscard]] QStringList csvColumns(const plugin::ReportHead& head);

/// A finite number, also if it is written as text.
[[nodiscard]] std::optional<double> figureOf(const model::Json& value);

/// A number or a missing one ("", "nan", null): nothing for the latter.
[[nodiscard]] std::optional<double> scoreIn(const model::Json& record, const std::string& key);

/// Warns if the last line has no line end, because then the file may be cut off. Leaves the device at its
/// start.
void warnIfCutOff(QIODevice& device, QStringList& warnings);

} // namespace slipway::ai_eval
