// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_export.h"

#include <functional>

namespace slipway::views {

/// Writes a release's checklist to a file, on a worker.
using ChecklistWriter =
    std::function<model::Status(readiness::Workspace&, const readiness::Dossier&, const ExportOrder&,
                                const QString& path, const model::Progress&)>;

/// Writes what was made: the whole file or nothing, and nothing after it was told to stop (Cancelled). As
/// report::writeFile().
[[nodiscard]] model::Status writeMade(const model::Result<QByteArray>& made, const QString& path,
                                      const model::Progress& progress);

/// The real one. A key's passphrase is asked for by the desktop. As exportChecklist() and writeMade().
[[nodiscard]] model::Status writeChecklist(readiness::Workspace& workspace, const readiness::Dossier& dossier,
                                           const ExportOrder& order, const QString& path,
                                           const model::Progress& progress);

} // namespace slipway::views
