// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/git_handles.h"

#include <QStringList>

namespace slipway::repo {

struct OpenedRepository
{
    RepositoryHandle handle;
    QString gitDirectory;
    QStringList notes; ///< ways in which it reaches outside its own folder
};

/// Opens the repository at `path`; its parents are not searched. NotFound, NotARepository, Unreadable,
/// Unsupported, Corrupt.
[[nodiscard]] model::Result<OpenedRepository> openRepository(const QString& path);

} // namespace slipway::repo
