// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sources/report_files.h"
#include "core/readiness/workspace.h"

#include <QHash>

namespace slipway::app {

/// What tells one state of a file from another.
struct FileStamp
{
    qint64 size = 0;      ///< bytes
    qint64 changedMs = 0; ///< of its content, milliseconds since 1970
    qint64 placedMs = 0;  ///< of its content, name or permissions

    bool operator==(const FileStamp&) const = default;
};

/// What a source that reads files would read at one moment, without reading it.
struct ReportLook
{
    QHash<QString, FileStamp> files; ///< by absolute path; at a commit: release and commit
    QStringList folders;             ///< where more could appear
    std::optional<QDateTime> newest; ///< when the newest of the files came to be as it is, UTC
    bool isAtCommit = false;
    bool isDropFolder = false; ///< others put files there, and each is taken once

    /// There is nothing to watch.
    [[nodiscard]] bool readsNoFiles() const { return isDropFolder && folders.isEmpty(); }
    /// True if it holds a file that `before` does not, or holds otherwise, or holds less, as what is gone may
    /// have been what kept the others from being read well. Where all are gone there is nothing to read, nor
    /// in a drop folder where some are.
    [[nodiscard]] bool isWorthReading(const ReportLook& before) const;
    /// The same with only those files that were there in `before`, too, and are as they were.
    [[nodiscard]] ReportLook stillSince(const ReportLook& before) const;
};

/// Looks at what sources read: report files on the disk, or what their project's release points to, and the
/// folders that a plugin's schema marks (readiness::watchedFolders).
class ReportEye
{
public:
    /// Reads the projects and releases, and with `asksPlugins` what plugins there are, without which only
    /// report files can be looked at. Blocks; any thread but the GUI's. `workspaceFolder` as in placeOf.
    [[nodiscard]] static model::Result<ReportEye> open(readiness::Workspace& workspace,
                                                       const QString& workspaceFolder, bool asksPlugins);

    /// NotFound without its project; otherwise as placeOf and reachOf. Blocks for the disk. `asksWhen`:
    /// whether `newest` is needed at a commit, where it costs reading the project's history.
    [[nodiscard]] model::Result<ReportLook> lookAt(const model::Source& source, bool asksWhen,
                                                   const model::Progress& progress) const;

private:
    [[nodiscard]] model::Result<ReportLook> lookAtCommit(const model::Project& project, bool asksWhen) const;
    [[nodiscard]] model::Result<ReportLook> lookAtFolders(const model::Source& source) const;

    readiness::Workspace* m_workspace = nullptr;
    QString m_folder;
    std::vector<model::Project> m_projects;
    std::vector<model::Release> m_releases;
    QHash<QString, model::Json> m_schemas; ///< of plugins' configurations, by id
};

} // namespace slipway::app
