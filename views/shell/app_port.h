// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board_keeper.h"
#include "core/readiness/source_scheduler.h"
#include "core/readiness/workspace.h"
#include "views/sources/source_port.h"

#include <functional>

namespace slipway::views {

using WorkspacePointer = std::shared_ptr<readiness::Workspace>;

/// Report files of other tools that are to become evidence about a release.
struct ReportOrder
{
    WorkspacePointer workspace;
    model::ReleaseId release;
    QStringList files;
    QString person;
};

/// What became of one report file.
struct ImportedReport
{
    enum class Fate
    {
        Stored,
        AlreadyThere,
        Refused, ///< read, but not accepted as evidence: a dead letter
        Unread
    };
    QString path;
    Fate fate = Fate::Unread;
    QString format; ///< "junit"
    int facts = 0;
    QStringList warnings;
    model::Error problem; ///< of a refused or unread one
};

/// Makes what collects the workspace's sources by itself, as that person; not started. Called on the GUI
/// thread.
using SchedulerMaker = std::function<std::unique_ptr<readiness::SourceScheduler>(const WorkspacePointer&,
                                                                                 const QString& person)>;

/// What the window asks of the program around it. Called on worker threads; app fills it in.
struct AppPort
{
    std::function<model::Result<WorkspacePointer>(const QString& path)> openWorkspace;
    std::function<model::Result<WorkspacePointer>(const QString& path)> createWorkspace;
    std::function<model::Result<WorkspacePointer>(const model::Progress&)> openDemo;
    /// One for each file, in order; fewer if it was told to stop. See app/report_import.h.
    std::function<model::Result<std::vector<ImportedReport>>(const ReportOrder&, const model::Progress&)>
        importReports;
    SchedulerMaker makeScheduler;
    /// Where the board is kept from one run to the next; openWorkspace() recalls it. None: nowhere.
    std::shared_ptr<readiness::BoardKeeper> boards = {};
    SourcePort sources;
};

} // namespace slipway::views
