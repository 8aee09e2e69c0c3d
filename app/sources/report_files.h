// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/plugins/manifest.h"
#include "core/readiness/source_runner.h"

namespace slipway::app {

/// What a built-in part of the program says by the way, for people; on the collecting thread.
using SourceLog = std::function<void(const QString& text)>;

/// The id of the built-in source that reads reports with the importers of `slipway import`.
[[nodiscard]] QString reportFilesId(); ///< "report-files"
/// What a plugin of that id would say of itself, with the schema of its configuration (docs/evidence.md).
[[nodiscard]] plugins::Manifest reportFilesManifest();

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
