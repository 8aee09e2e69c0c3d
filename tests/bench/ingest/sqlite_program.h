// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace slipway::bench {

/// Writes the evidence, findings and audit records of the workspace as a SQL script for the sqlite3 program:
/// the same rows, in the same transactions, into the same tables with the same indices and triggers.
[[nodiscard]] model::Status writeScript(const QString& workspace, const QString& script);

/// Runs the script with sqlite3 on a new file; the seconds that took. NotFound without the program.
[[nodiscard]] model::Result<double> runScript(const QString& script, const QString& file);

} // namespace slipway::bench
