// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <functional>

namespace slipway::views {

using WorkspacePointer = std::shared_ptr<readiness::Workspace>;

/// What the window asks of the program around it. Called on worker threads; app fills it in.
struct AppPort
{
    std::function<model::Result<WorkspacePointer>(const QString& path)> openWorkspace;
    std::function<model::Result<WorkspacePointer>(const QString& path)> createWorkspace;
    std::function<model::Result<WorkspacePointer>(const model::Progress&)> openDemo;
    /// Writes a release's checklist as PDF.
    std::function<model::Status(const readiness::Dossier&, const QString& path)> exportPdf;
};

} // namespace slipway::views
