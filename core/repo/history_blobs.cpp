// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_blobs.h"

#include "core/repo/raw_trees.h"

#include <algorithm>

namespace slipway::repo {

using namespace model;

namespace {

constexpr size_t kMostHeld = 128 << 20; ///< of trees that are open at once
constexpr int kDeepest = 256;

class HistoryLister
{
public:
    HistoryLister(const RawObjects& objects, const PathSkip& skip, const Progress& progress,
                  const HistoryLimits& limits)
        : m_trees(objects)
        , m_skip(skip)
        , m_progress(progress)
        , m_limits(limits)
    {
    }

    /// Goes on from this list.
    void start(HistoryBlobs known);
    /// Lists what the commit has and its first parent has not.
    void list(const CommitGraph& graph, uint32_t commit);
    /// The folders that were listed, with those of the list that this goes on from.
    [[nodiscard]] HistoryCounts counts() const;
    [[nodiscard]] bool mustStop() const { return m_progress.isCancelled() || m_isFull; }

    HistoryBlobs result;
    int broken = 0;

private:
    /// Lists what `tree` has and `before` (null: nothing) has not.
    void compare(const git_oid* before, const git_oid& tree, int depth);
    void enter(const RawEntry& entry, const RawEntry* before, int depth);
    void addFile(const git_oid& id);
    void addPlace(uint32_t blob, uint32_t path);
    [[nodiscard]] bool comesBefore(const BlobPlace& a, const BlobPlace& b) const;
    [[nodiscard]] bool isNewPlace(const git_oid& tree);
    void compareEntries(const RawObject& tree, const RawObject* before, int depth);

    RecentTrees m_trees;
    const PathSkip& m_skip;
    const Progress& m_progress;
    const HistoryLimits& m_limits;
    OidTable m_seenTrees;
    std::vector<uint8_t> m_pathsOfTree; ///< by its number in m_seenTrees: under how many it was listed
    OidTable m_seenPlaces;              ///< trees mixed with their paths
    size_t m_otherPaths = 0;
    QByteArray m_path;                         ///< of the folder that is compared, with a slash at its end
    QHash<QByteArray, uint32_t> m_pathNumbers; ///< kNone: skipped
    uint32_t m_commit = 0;
    size_t m_held = 0; ///< bytes
    qint64 m_pathBytes = 0;
    bool m_isFull = false;
    bool m_isBounded = false;
};

void HistoryLister::start(HistoryBlobs known)
{
    result = std::move(known);
    m_pathBytes = result.counts.pathBytes;
    for (uint32_t path = 0; path < result.paths.size(); ++path)
        m_pathNumbers.insert(result.paths[path], path);
    for (const auto& [blob, others] : result.others)
        m_otherPaths += others.size();
}

void HistoryLister::list(const CommitGraph& graph, uint32_t commit)
{
    m_commit = commit;
    const uint32_t parent = graph.firstParentOf(commit);
    compare(parent == OidTable::kNone ? nullptr : &graph.commits[parent].tree, graph.commits[commit].tree, 0);
}

HistoryCounts HistoryLister::counts() const
{
    HistoryCounts counts;
    counts.trees = result.counts.trees + m_seenPlaces.size();
    counts.pathBytes = m_pathBytes;
    counts.isBounded = m_isBounded;
    OidTable known;
    for (const auto& [tree, paths] : result.counts.treesAtSeveralPaths)
        known.insert(tree);
    std::vector<uint8_t> more(known.size(), 0);
    for (uint32_t number = 0; number < m_pathsOfTree.size(); ++number) {
        const git_oid& tree = m_seenTrees.idOf(number);
        if (const uint32_t before = known.find(tree); before != OidTable::kNone)
            more[before] = m_pathsOfTree[number];
        else if (const int paths = m_pathsOfTree[number] + (result.counts.trees > 0 ? 1 : 0); paths > 1)
            counts.treesAtSeveralPaths.emplace_back(tree, static_cast<uint8_t>(paths));
    }
    for (uint32_t number = 0; number < more.size(); ++number) {
        const int paths = result.counts.treesAtSeveralPaths[number].second + more[number];
        counts.treesAtSeveralPaths.emplace_back(known.idOf(number),
                                                static_cast<uint8_t>(std::min(paths, 255)));
    }
    return counts;
}

void HistoryLister::addFile(const git_oid& id)
{
    auto number = m_pathNumbers.find(m_path);
    if (number == m_pathNumbers.end()) {
        const bool isSkipped = m_skip({m_path.constData(), static_cast<size_t>(m_path.size())});
        const auto next = static_cast<uint32_t>(result.paths.size());
        number = m_pathNumbers.insert(m_path, isSkipped ? OidTable::kNone : next);
        m_pathBytes += m_path.size();
        if (!isSkipped)
            result.paths.push_back(m_path);
    }
    if (*number == OidTable::kNone)
        return;
    const auto [blob, isNew] = result.ids.insert(id);
    if (isNew)
        result.places.push_back({*number, m_commit});
    else
        addPlace(blob, *number);
    m_isFull =
        m_isFull || result.ids.size() + m_otherPaths >= m_limits.blobs || m_pathBytes > m_limits.pathBytes;
}

bool HistoryLister::comesBefore(const BlobPlace& a, const BlobPlace& b) const
{
    return a.commit != b.commit ? a.commit < b.commit : result.paths[a.path] < result.paths[b.path];
}

/// Keeps the first places by commit and path: which they are does not depend on the order of listing.
void HistoryLister::addPlace(uint32_t blob, uint32_t path)
{
    BlobPlace& first = result.places[blob];
    BlobPlace added{path, m_commit};
    if (first.path == path) {
        first.commit = std::min(first.commit, m_commit);
        return; // the others come later still
    }
    std::vector<BlobPlace>& others = result.others[blob];
    const auto same = std::find_if(others.begin(), others.end(),
                                   [path](const BlobPlace& place) { return place.path == path; });
    if (same != others.end()) {
        if (same->commit <= m_commit)
            return;
        others.erase(same);
        --m_otherPaths;
    }
    if (comesBefore(added, first))
        std::swap(added, first);
    const auto at =
        std::upper_bound(others.begin(), others.end(), added,
                         [this](const BlobPlace& a, const BlobPlace& b) { return comesBefore(a, b); });
    if (at == others.end() && others.size() >= kMostPathsOfABlob)
        return;
    others.insert(at, added);
    ++m_otherPaths;
    if (others.size() > kMostPathsOfABlob) {
        others.pop_back();
        --m_otherPaths;
    }
}

/// True the first time that a tree comes at a path. The paths of one tree are bounded, else the ways through
/// a bomb of trees were counted.
bool HistoryLister::isNewPlace(const git_oid& tree)
{
    git_oid place = tree;
    const size_t hash = qHash(m_path, QHashSeed::globalSeed());
    for (size_t i = 0; i < sizeof hash; ++i)
        place.id[i] = static_cast<unsigned char>(place.id[i] ^ (hash >> (8 * i)));
    if (m_seenPlaces.find(place) != OidTable::kNone)
        return false;
    const auto [number, isNew] = m_seenTrees.insert(tree);
    if (isNew)
        m_pathsOfTree.push_back(0);
    if (m_pathsOfTree[number] >= kMostPathsOfABlob) {
        m_isBounded = true;
        return false;
    }
    ++m_pathsOfTree[number];
    m_seenPlaces.insert(place);
    m_isFull = m_isFull || m_seenPlaces.size() >= m_limits.trees;
    return true;
}

void HistoryLister::enter(const RawEntry& entry, const RawEntry* before, int depth)
{
    const qsizetype length = m_path.size();
    m_path.append(entry.name.data(), static_cast<qsizetype>(entry.name.size()));
    if (entry.isFile) {
        addFile(entry.id);
    } else if (entry.isTree) {
        m_path += '/';
        const bool isSkipped = m_skip({m_path.constData(), static_cast<size_t>(m_path.size())});
        if (!isSkipped && depth < kDeepest)
            compare(before && before->isTree ? &before->id : nullptr, entry.id, depth + 1);
        else if (!isSkipped)
            ++broken; // nobody's folders are that deep
    }
    m_path.truncate(length);
}

void HistoryLister::compare(const git_oid* before, const git_oid& tree, int depth)
{
    if (mustStop() || !isNewPlace(tree))
        return;
    const auto object = m_trees.at(tree);
    const auto oldObject = before ? m_trees.at(*before) : nullptr;
    const size_t held = object->bytes().size() + (oldObject ? oldObject->bytes().size() : 0);
    if (object->type() != GIT_OBJECT_TREE || m_held + held > kMostHeld) {
        ++broken;
        return;
    }
    m_held += held;
    compareEntries(*object, oldObject.get(), depth);
    m_held -= held;
}

void HistoryLister::compareEntries(const RawObject& tree, const RawObject* before, int depth)
{
    std::string_view old = before && before->type() == GIT_OBJECT_TREE ? before->bytes() : std::string_view();
    std::string_view rest = tree.bytes();
    RawEntry oldEntry;
    bool hasOld = takeEntry(old, oldEntry);
    RawEntry entry;
    for (int count = 0; takeEntry(rest, entry); ++count) {
        if (count % 1024 == 1023 && mustStop())
            return;
        while (hasOld && compareNames(oldEntry, entry) < 0)
            hasOld = takeEntry(old, oldEntry);
        const bool isSameName = hasOld && oldEntry.name == entry.name;
        if (isSameName && git_oid_equal(&oldEntry.id, &entry.id) != 0)
            continue;
        enter(entry, isSameName ? &oldEntry : nullptr, depth);
    }
    if (!rest.empty())
        ++broken;
}

std::vector<git_oid> idsOf(const CommitGraph& graph)
{
    std::vector<git_oid> ids;
    ids.reserve(graph.commits.size());
    for (const GraphCommit& commit : graph.commits)
        ids.push_back(commit.id);
    return ids;
}

/// Gives the places the commits' rows in `graph`, and says which rows are new; nothing if a commit is gone.
/// Both are in the same order, as far as they have the same commits.
std::optional<std::vector<bool>> renumber(HistoryBlobs& known, const CommitGraph& graph)
{
    std::vector<bool> isNew(graph.commits.size(), true);
    std::vector<uint32_t> rows;
    rows.reserve(known.commits.size());
    for (uint32_t row = 0; row < graph.commits.size() && rows.size() < known.commits.size(); ++row) {
        if (git_oid_equal(&graph.commits[row].id, &known.commits[rows.size()]) == 0)
            continue;
        rows.push_back(row);
        isNew[row] = false;
    }
    if (rows.size() < known.commits.size())
        return std::nullopt;
    for (BlobPlace& place : known.places)
        place.commit = rows[place.commit];
    for (auto& [blob, others] : known.others) {
        for (BlobPlace& other : others)
            other.commit = rows[other.commit];
    }
    return isNew;
}

} // namespace

Result<HistoryBlobs> listHistory(const RawObjects& objects, const CommitGraph& graph, const PathSkip& skip,
                                 const Progress& progress, const HistoryLimits& limits)
{
    HistoryLister lister(objects, skip, progress, limits);
    for (uint32_t row = 0; row < graph.commits.size() && !lister.mustStop(); ++row)
        lister.list(graph, row);
    if (progress.isCancelled())
        return scanStopped();
    HistoryCounts counts = lister.counts();
    HistoryBlobs result = std::move(lister.result);
    result.counts = std::move(counts);
    result.commits = idsOf(graph);
    result.missing = graph.missing + lister.broken;
    if (result.missing > 0)
        result.notes +=
            QStringLiteral("%1 commits or folders of the history are missing or broken").arg(result.missing);
    const bool isCut = graph.isCut || lister.mustStop();
    if (isCut)
        result.notes += QStringLiteral("the history is too large to be listed whole");
    result.isWhole = result.missing == 0 && !isCut;
    return result;
}

std::optional<HistoryBlobs> continueHistory(const RawObjects& objects, const CommitGraph& graph,
                                            HistoryBlobs known, const PathSkip& skip,
                                            const Progress& progress, const HistoryLimits& limits)
{
    if (!known.isWhole || known.counts.isBounded || graph.missing > 0 || graph.isCut)
        return std::nullopt;
    const auto isNew = renumber(known, graph);
    if (!isNew)
        return std::nullopt;
    HistoryLister lister(objects, skip, progress, limits);
    lister.start(std::move(known));
    for (uint32_t row = 0; row < graph.commits.size() && !lister.mustStop(); ++row) {
        if ((*isNew)[row])
            lister.list(graph, row);
    }
    HistoryCounts counts = lister.counts();
    const bool isNearABound =
        counts.isBounded || counts.trees >= limits.trees ||
        std::any_of(counts.treesAtSeveralPaths.begin(), counts.treesAtSeveralPaths.end(),
                    [](const auto& tree) { return tree.second > kMostPathsOfABlob; });
    if (lister.mustStop() || lister.broken > 0 || isNearABound)
        return std::nullopt;
    HistoryBlobs result = std::move(lister.result);
    result.counts = std::move(counts);
    result.commits = idsOf(graph);
    return result;
}

} // namespace slipway::repo
