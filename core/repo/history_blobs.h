// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/commit_graph.h"
#include "core/repo/raw_objects.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
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

/// What a listing needs to know of the one that it goes on from, to stay within the same bounds.
struct HistoryCounts
{
    size_t trees = 0;     ///< at one path each
    qint64 pathBytes = 0; ///< also of paths that are skipped
    /// Trees that were listed at several paths, and at how many.
    std::vector<std::pair<git_oid, uint8_t>> treesAtSeveralPaths;
    bool isBounded = false; ///< a tree was at more paths than are listed
};

/// Every content that commits have ever held, each once.
struct HistoryBlobs
{
    OidTable ids;                  ///< of the blobs; the numbers of `places`
    std::vector<BlobPlace> places; ///< the first of each blob
    /// Its further ones with other paths: the first sixteen by commit and path; so many say that there may be
    /// more.
    std::unordered_map<uint32_t, std::vector<BlobPlace>> others;
    std::vector<QByteArray> paths; ///< as the trees have them, each once
    std::vector<git_oid> commits;  ///< parents before children, in the order of CommitGraph
    QStringList notes;
    bool isWhole = true; ///< nothing of the history was missing or too much
    int missing = 0;     ///< commits and folders
    HistoryCounts counts;
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

/// Lists the blobs of all commits of `graph`: symbolic links and submodules left out. Each tree is listed
/// once at each of its first 16 paths, however many commits have it, and compared with its predecessor; so
/// time goes with what changed, and a tree bomb is as small as its objects. Missing, broken and too deep
/// objects (256 levels) are noted, not followed. Cancelled.
[[nodiscard]] model::Result<HistoryBlobs> listHistory(const RawObjects& objects, const CommitGraph& graph,
                                                      const PathSkip& skip, const model::Progress& progress,
                                                      const HistoryLimits& limits = {});

/// The same list, from that of an earlier state, in the time that the new commits need. `known` is whole and
/// was made with the same `skip` and `limits`. Its blobs keep their numbers. Nothing if it cannot be gone on
/// from: a commit of it is no longer there, or a bound came near, where the order of listing matters.
[[nodiscard]] std::optional<HistoryBlobs> continueHistory(const RawObjects& objects, const CommitGraph& graph,
                                                          HistoryBlobs known, const PathSkip& skip,
                                                          const model::Progress& progress,
                                                          const HistoryLimits& limits = {});

} // namespace slipway::repo
