// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_export.h"

namespace slipway::views {

/// What was chosen when something was exported last, kept for the person on this machine; at first as
/// `slipway export` does it. The key is not kept: it is that of the settings. GUI thread.
[[nodiscard]] ExportOrder lastExport();
void keepExport(const ExportOrder& order);

/// As it was chosen last, but as PDF: what "Export PDF" does without asking.
[[nodiscard]] ExportOrder pdfAsLast();

} // namespace slipway::views
