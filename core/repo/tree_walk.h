// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/detector.h"
#include "core/repo/git_handles.h"

#include <QStringList>

namespace slipway::repo {

/// A file of the tree with the object that holds it.
struct WalkedFile
{
    TreeFile file;
    git_oid oid;
    bool isMissing = false; ///< its object is not here or broken; its size is not known
};

struct WalkedTree
{
    std::vector<WalkedFile> files; ///< in path order
    int submodules = 0;
    QStringList notes; ///< bounds that were met, names that were made harmless, objects that are missing
};

/// Lists the whole tree without reading a blob. Bounded: at most 1,000,000 entries, 256 levels, 200,000
/// folders and 1,000 places of the same folder, whatever the tree claims to hold. Cancelled.
[[nodiscard]] model::Result<WalkedTree> walkTree(git_repository* repository, const git_oid& tree,
                                                 const model::Progress& progress);

} // namespace slipway::repo
