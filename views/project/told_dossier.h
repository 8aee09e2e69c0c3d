// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <memory>

namespace slipway::views {

using DossierPointer = std::shared_ptr<const readiness::Dossier>;

/// A release as it is in the workspace, and as a window tells it.
struct ReadRelease
{
    DossierPointer dossier; ///< of which paper, snapshots and decisions are made
    DossierPointer told; ///< its evaluation explained in the window's language (docs/adr/0061): to be shown
};

/// `language` is shownLanguage(); English tells the dossier itself. `whatIf` is what it supposes. Any thread.
[[nodiscard]] ReadRelease readRelease(readiness::Dossier dossier, const QString& language,
                                      const policy::WhatIf& whatIf = {});

} // namespace slipway::views
