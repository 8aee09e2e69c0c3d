// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <QByteArray>

#include <functional>

namespace slipway::repo {

inline constexpr qint64 kLargestCommitFile = 64 << 20; ///< bytes

/// Which files are read, and what takes them, in path order. Paths have forward slashes.
struct FileReading
{
    std::function<bool(const QString& path)> wants;
    /// An error ends the reading.
    std::function<model::Status(const QString& path, const QByteArray& content)> take;
};

/// Reads the wanted files of the commit's tree in the repository at `path`: from its objects, whatever the
/// work tree holds. Symlinks and submodules are passed over. NotARepository, NotFound, Corrupt,
/// LimitExceeded for a wanted file over 64 MiB, Cancelled. Any thread.
[[nodiscard]] model::Status readFiles(const QString& path, const model::CommitId& commit,
                                      const FileReading& reading, const model::Progress& progress = {});

/// One file of the commit's tree, whatever the work tree holds. As readFiles(); also NotFound for a path that
/// is no regular file there, and LimitExceeded for one of more than `most` bytes. Any thread.
[[nodiscard]] model::Result<QByteArray> readFile(const QString& path, const model::CommitId& commit,
                                                 const QString& file, qint64 most = kLargestCommitFile);

} // namespace slipway::repo
