// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/plugins/manifest.h"
#include "core/readiness/source_runner.h"
#include "core/readiness/source_status.h"

namespace slipway::app {

/// What a built-in part of the program says by the way, for people; on the collecting thread.
using SourceLog = std::function<void(const QString& text)>;

using readiness::reportFilesId;
/// What a plugin of that id would say of itself, with the schema of its configuration (docs/evidence.md).
[[nodiscard]] plugins::Manifest reportFilesManifest();

/// Where a source of report files reads.
struct ReportPlace
{
    QStringList globs;
    bool isAtCommit = false; ///< of the project's first repository; otherwise on disk
    QString folder; ///< that globs are relative to, on disk; empty where the project has no repository
};
/// InvalidInput where the configuration does not fit. `workspaceFolder` is what globs are relative to where
/// the project has no repository.
[[nodiscard]] model::Result<ReportPlace> placeOf(const model::Source& source, const model::Project& project,
                                                 const QString& workspaceFolder);

/// Reads the files that fit the configured globs, or with "at_commit" those of the release's commit. Every
/// glob must fit something; a report that cannot be read does not keep the others out, but fails the run.
/// Nothing is worth a retry but a file that cannot be read from disk. Any thread.
class ReportFilesRunner : public readiness::SourceRunner
{
public:
    /// `workspaceFolder` is what globs are relative to where the project has no repository.
    ReportFilesRunner(QString workspaceFolder, model::Clock clock, SourceLog log);

    [[nodiscard]] readiness::RunOutcome run(const readiness::SourceRequest& request,
                                            const readiness::EnvelopeSink& sink,
                                            const model::Progress& progress) override;

private:
    QString m_workspaceFolder;
    model::Clock m_clock;
    SourceLog m_log;
};

} // namespace slipway::app
