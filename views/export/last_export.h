// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_export.h"

namespace slipway::views {

/// What was chosen when something was exported last, kept for the person on this machine; at first as
/// `slipway export` does it, but in the window's language where reports are written in that. The key is not
/// kept: it is that of the settings. GUI thread, as all of these.
[[nodiscard]] ExportOrder lastExport();
/// A language that the format has no room for, and that nobody changed, was not chosen and is not kept.
void keepExport(const ExportOrder& order);

/// As it was chosen last, but as PDF: what "Export PDF" does without asking.
[[nodiscard]] ExportOrder pdfAsLast();

/// The paper that was chosen; nothing before the first export.
[[nodiscard]] std::optional<report::PageSize> chosenPaper();

} // namespace slipway::views
