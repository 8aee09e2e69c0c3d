// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_draft.h"
#include "core/readiness/source_trial.h"

namespace slipway::views {

/// What the sources page asks of the program around it, which knows plugins and importers. Called on worker
/// threads; may block.
struct SourcePort
{
    /// Everything that a source can be an instance of now.
    std::function<model::Result<std::vector<readiness::SourceKind>>(readiness::Workspace&)> kinds;
    /// Adds or changes it, as readiness::storeDraft does, after asking again whether the plugin may run.
    std::function<model::Result<model::Source>(readiness::Workspace&, const readiness::SourceDraft&,
                                               const QString& plugin, const QString& person)>
        store;
    /// Asks it once and stores nothing, as readiness::trySource does.
    std::function<model::Result<readiness::SourceTrial>(readiness::Workspace&, const model::Source&,
                                                        const model::Progress&)>
        attempt;
};

} // namespace slipway::views
