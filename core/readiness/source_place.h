// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"

#include <QStringList>

namespace slipway::readiness {

/// A line of a repository's file as it was at a commit, and where it can be edited.
struct SourcePlace
{
    QString path;        ///< inside the repository
    int line = 0;        ///< 1-based; 0: the whole file
    QString text;        ///< the file at the commit
    QString file;        ///< of the work tree, absolute: where it is there and its line is that of the commit
    bool isGone = false; ///< the work tree has no such file
};

inline constexpr qint64 kLargestShown = qint64(2) << 20; ///< bytes of a text that is shown

/// Looks in each repository of the project. The path comes out of evidence: one that leads out of the
/// repository, also by a link, is refused (InvalidInput). NotFound where neither the work tree's line nor the
/// commit's file is there; as repo::readFile(). Reads objects and a file: not for the GUI thread.
[[nodiscard]] model::Result<SourcePlace>
sourcePlace(const QStringList& repositories, const model::CommitId& commit, const QString& path, int line);

} // namespace slipway::readiness
