// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/progress.h"
#include "core/store/activity.h"

/// The audit trail as a file for spreadsheets and scripts.
namespace slipway::report {

enum class ActivityFormat
{
    Csv,
    Json ///< a list of objects, the payload as it is
};

/// Writes every record that the query finds, newest first, bit by bit: the trail may be long. The file is
/// whole or not there. Gives how many records it holds; Cancelled, Unwritable, DiskFull. Blocks; a worker's.
[[nodiscard]] model::Result<qint64> writeActivity(store::History& history, const store::ActivityQuery& query,
                                                  ActivityFormat format, const QString& path,
                                                  const model::Progress& progress);

/// The names of the columns of activityCells(), never translated.
[[nodiscard]] QStringList activityHeadings();
[[nodiscard]] QStringList activityCells(const store::ActivityLine& line);
[[nodiscard]] model::Json activityJson(const store::ActivityLine& line);

} // namespace slipway::report
