// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_blobs.h"

#include "core/repo/commit_graph.h"
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

    /// Lists what `tree` has and `before` (null: nothing) has not.
    void compare(const git_oid* before, const git_oid& tree, int depth);
    void setCommit(uint32_t commit) { m_commit = commit; }
    [[nodiscard]] bool mustStop() const { return m_progress.isCancelled() || m_isFull; }

    HistoryBlobs result;
    int broken = 0;

private:
    void enter(const RawEntry& entry, const RawEntry* before, int depth);
    void addFile(const git_oid& id);
    void addPath(uint32_t blob, uint32_t path);
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
};

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
    else if (result.places[blob].path != *number)
        addPath(blob, *number);
    m_isFull =
        m_isFull || result.ids.size() + m_otherPaths >= m_limits.blobs || m_pathBytes > m_limits.pathBytes;
}

void HistoryLister::addPath(uint32_t blob, uint32_t path)
{
    std::vector<BlobPlace>& others = result.others[blob];
    const bool isKnown = std::any_of(others.begin(), others.end(),
                                     [path](const BlobPlace& place) { return place.path == path; });
    if (isKnown || others.size() >= kMostPathsOfABlob)
        return;
    others.push_back({path, m_commit});
    ++m_otherPaths;
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
    if (m_pathsOfTree[number] >= kMostPathsOfABlob)
        return false;
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

} // namespace

Result<HistoryBlobs> listHistory(const RawObjects& objects, const std::vector<git_oid>& heads,
                                 const PathSkip& skip, const Progress& progress, const HistoryLimits& limits)
{
    CommitGraph graph = readCommitGraph(objects, heads, progress);
    HistoryLister lister(objects, skip, progress, limits);
    for (uint32_t i = 0; i < graph.commits.size() && !lister.mustStop(); ++i) {
        const GraphCommit& commit = graph.commits[i];
        lister.setCommit(i);
        lister.compare(commit.firstParent == OidTable::kNone ? nullptr
                                                             : &graph.commits[commit.firstParent].tree,
                       commit.tree, 0);
    }
    if (progress.isCancelled())
        return scanStopped();
    HistoryBlobs result = std::move(lister.result);
    result.commits.reserve(graph.commits.size());
    for (const GraphCommit& commit : graph.commits)
        result.commits.push_back(commit.id);
    const int missing = graph.missing + lister.broken;
    if (missing > 0)
        result.notes +=
            QStringLiteral("%1 commits or folders of the history are missing or broken").arg(missing);
    const bool isCut = graph.isCut || lister.mustStop();
    if (isCut)
        result.notes += QStringLiteral("the history is too large to be listed whole");
    result.isWhole = missing == 0 && !isCut;
    return result;
}

} // namespace slipway::repo
