// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_export.h"

#include <QStringList>

/// What exported files are called before anybody types: by one rule, whether one is written or several.
namespace slipway::views {

/// "payments-api-4.2.0-rc3.pdf"; what is no checklist says so, since its ending does not.
[[nodiscard]] QString exportFileName(QStringList words, ExportFormat format);

/// The same in that folder; as "payments-api-4.2.0-rc3 (2).pdf" where there is such a file.
[[nodiscard]] QString freeExportPath(const QString& folder, const QStringList& words,
                                     ExportFormat format = ExportFormat::Pdf);

} // namespace slipway::views
