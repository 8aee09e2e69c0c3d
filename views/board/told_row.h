// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::views {

/// The row with what its evaluation and its changes say in a language, one of report::reportLanguages():
/// measured, needed, why, what to do, why sign-offs are void. All else is as it was. A text that the
/// workspace, read as of `asOf`, does not explain byte for byte (it changed since, or another version said
/// it) stays (docs/adr/0061). As readiness::Workspace::dossier(); blocking, any thread.
[[nodiscard]] model::Result<readiness::BoardRow> toldRow(readiness::Workspace& workspace,
                                                         readiness::BoardRow row, const store::AsOf& asOf,
                                                         const QString& language);

} // namespace slipway::views
