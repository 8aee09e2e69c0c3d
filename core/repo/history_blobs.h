// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/oid_table.h"
#include "core/repo/raw_objects.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <unordered_map>
#include <vector>

namespace slipway::repo {

/// Paths that are kept of one content, and under which one folder is listed. What is allowed under one may be
/// a secret under another.
inline constexpr size_t kMostPathsOfABlob = 16;

/// A path of a file's content, with the first commit where the history has it there.
struct BlobPlace
{
    uint32_t path = 0;
    uint32_t commit = OidTable::kNone; ///< that brought it
};

/// Every content that commits have ever held, each once.
struct HistoryBlobs
{
    OidTable ids;                  ///< of the blobs; the numbers of `places`
    std::vector<BlobPlace> places; ///< the first of each blob
    /// Its further ones with other paths, in order; one more than kMostPathsOfABlob says that there are more.
    std::unordered_map<uint32_t, std::vector<BlobPlace>> others;
    std::vector<QByteArray> paths; ///< as the trees have them, each once
    std::vector<git_oid> commits;  ///< parents before children
    QStringList notes;
    bool isWhole = true; ///< nothing of the history was missing or too much
};

/// Bounds of a listing; smaller ones are for tests.
struct HistoryLimits
{
    size_t trees = 4'000'000;     ///< folders at one path each
    size_t blobs = 4'000'000;     ///< contents, and further paths of contents
    qint64 pathBytes = 128 << 20; ///< of all paths together
};

/// Paths that need not be looked at, also folders (ending with "/"): what is below is not listed then.
using PathSkip = std::function<bool(std::string_view path)>;

/// Lists the blobs of all commits that can be reached from `heads`: symbolic links and submodules left out.
/// Each tree is listed once at each of its first 16 paths, however many commits have it, and compared with
/// its predecessor; so time goes with what changed, and a tree bomb is as small as its objects. Missing,
/// broken and too deep objects (256 levels) are noted, not followed; 2,000,000 commits at most. Cancelled.
[[nodiscard]] model::Result<HistoryBlobs> listHistory(const RawObjects& objects,
                                                      const std::vector<git_oid>& heads, const PathSkip& skip,
                                                      const model::Progress& progress,
                                                      const HistoryLimits& limits = {});

} // namespace slipway::repo
