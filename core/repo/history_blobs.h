// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/oid_table.h"
#include "core/repo/raw_objects.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace slipway::repo {

/// A file's content with the first place where the history has it.
struct BlobPlace
{
    uint32_t path = 0;
    uint32_t commit = OidTable::kNone; ///< that brought it
};

/// Every content that commits have ever held, each once.
struct HistoryBlobs
{
    OidTable ids; ///< of the blobs; the numbers of `places`
    std::vector<BlobPlace> places;
    std::vector<QByteArray> paths; ///< as the trees have them, each once
    std::vector<git_oid> commits;  ///< parents before children
    QStringList notes;
    bool isWhole = true; ///< nothing of the history was missing or too much
};

/// Paths that need not be looked at, also folders (ending with "/"): what is below is not listed then.
using PathSkip = std::function<bool(std::string_view path)>;

/// Lists the blobs of all commits that can be reached from `heads`: symbolic links and submodules left out.
/// Each tree is read once, however many commits have it, and compared with its predecessor; so time goes with
/// what changed, and a tree bomb is as small as its objects. Missing and broken objects are noted, not
/// followed. Bounds: 2,000,000 commits, 4,000,000 trees and blobs, 256 levels, 128 MiB of paths. Cancelled.
[[nodiscard]] model::Result<HistoryBlobs> listHistory(const RawObjects& objects,
                                                      const std::vector<git_oid>& heads, const PathSkip& skip,
                                                      const model::Progress& progress);

} // namespace slipway::repo
