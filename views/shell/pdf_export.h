// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/app_port.h"

namespace slipway::views {

class InlineMessage;

using PdfWriter = std::function<model::Status(const readiness::Dossier&, const QString& path)>;

/// Writes the release's checklist, as of then, as PDF off the GUI thread, and says in `message` that it is
/// written or why not.
void exportPdf(const WorkspacePointer& workspace, const PdfWriter& write, const model::ReleaseId& release,
               const store::AsOf& asOf, const QString& path, InlineMessage& message);

} // namespace slipway::views
