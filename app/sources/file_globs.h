// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QStringList>

namespace slipway::app {

/// True if the whole path fits the glob: `*` and `?` stop at "/", `**` does not. A leading "./" is passed
/// over. Pure.
[[nodiscard]] bool fitsGlob(const QString& path, const QString& glob);

/// The files that fit, as absolute paths in order; a relative glob is one of `folder`. Links to folders and
/// .git are not entered. NotFound, naming the glob, if there is none; LimitExceeded over 200,000 entries
/// looked at or 2,000 files found; Cancelled.
[[nodiscard]] model::Result<QStringList> filesFitting(const QString& folder, const QString& glob,
                                                      const model::Progress& progress = {});

/// What a glob reaches, as absolute paths.
struct GlobReach
{
    QStringList files; ///< that fit, in order; there may be none
    QStringList
        folders; ///< where one that fits could appear; of a folder that is not there, the nearest that is
};
/// As filesFitting, but that nothing fits is no error.
[[nodiscard]] model::Result<GlobReach> reachOf(const QString& folder, const QString& glob,
                                               const model::Progress& progress = {});

/// The error for a glob that nothing fits; `where` is what was searched.
[[nodiscard]] model::Error nothingFits(const QString& glob, const QString& where);

} // namespace slipway::app
