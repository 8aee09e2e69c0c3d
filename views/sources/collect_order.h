// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_collector.h"
#include "core/readiness/workspace.h"

namespace slipway::views {

/// A source that a person wants collected now, although it may rest.
struct CollectOrder
{
    std::shared_ptr<readiness::Workspace> workspace;
    model::Source source;
    QString person;
};

/// Collects it; called on worker threads, filled in by app, which knows plugins and importers. An error means
/// that it could not even be asked; that the source failed is told in Collected.
using CollectSource =
    std::function<model::Result<readiness::Collected>(const CollectOrder&, const model::Progress&)>;

} // namespace slipway::views
