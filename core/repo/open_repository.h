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

enum class FolderCheck
{
    Whole,  ///< git_folder_check.h
    IsDone, ///< this scan opened it before: no notes
};

/// Opens the repository at `path`; its parents are not searched. NotFound, NotARepository, Unreadable,
/// Unsupported, Corrupt, LimitExceeded.
[[nodiscard]] model::Result<OpenedRepository> openRepository(const QString& path,
                                                             FolderCheck check = FolderCheck::Whole);

} // namespace slipway::repo
