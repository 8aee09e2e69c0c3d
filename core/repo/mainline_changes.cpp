// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/mainline_changes.h"

#include "core/repo/raw_trees.h"

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kMostSteps = 500;
constexpr size_t kMostPaths = 100;
constexpr size_t kMostBytes = 1 << 30;
constexpr int kDeepest = 64;

class TreeComparison
{
public:
    explicit TreeComparison(const RawObjects& objects)
        : m_trees(objects)
    {
    }

    /// The files of `after` that `before` has not or has otherwise; one more than kMostPaths: too many.
    [[nodiscard]] ChangedPaths compare(const git_oid& before, const git_oid& after)
    {
        m_changed.clear();
        m_path.clear();
        compareFolders(&before, after, 0);
        return std::move(m_changed);
    }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isExhausted() const { return m_bytes > kMostBytes; }

private:
    void compareFolders(const git_oid* before, const git_oid& after, int depth);
    void enter(const RawEntry& entry, const RawEntry* before, int depth);

    RecentTrees m_trees; ///< the tree before one step is the tree after the next
    QByteArray m_path;   ///< of the folder that is compared, with a slash at its end
    ChangedPaths m_changed;
    size_t m_bytes = 0; ///< of the trees that were compared
    bool m_isBroken = false;
};

void TreeComparison::compareFolders(const git_oid* before, const git_oid& after, int depth)
{
    const auto tree = m_trees.at(after);
    const auto oldTree = before ? m_trees.at(*before) : nullptr;
    m_isBroken = m_isBroken || tree->type() != GIT_OBJECT_TREE;
    if (m_isBroken)
        return;
    std::string_view rest = tree->bytes();
    std::string_view old =
        oldTree && oldTree->type() == GIT_OBJECT_TREE ? oldTree->bytes() : std::string_view();
    m_bytes += rest.size() + old.size();
    RawEntry entry;
    RawEntry oldEntry;
    bool hasOld = takeEntry(old, oldEntry);
    while (takeEntry(rest, entry) && m_changed.size() <= kMostPaths && !isExhausted()) {
        while (hasOld && compareNames(oldEntry, entry) < 0)
            hasOld = takeEntry(old, oldEntry);
        const bool isSameName = hasOld && oldEntry.name == entry.name;
        if (!isSameName || git_oid_equal(&oldEntry.id, &entry.id) == 0)
            enter(entry, isSameName ? &oldEntry : nullptr, depth);
    }
}

void TreeComparison::enter(const RawEntry& entry, const RawEntry* before, int depth)
{
    const qsizetype length = m_path.size();
    m_path.append(entry.name.data(), static_cast<qsizetype>(entry.name.size()));
    if (entry.isFile) {
        m_changed.push_back(m_path);
    } else if (entry.isTree && depth < kDeepest) {
        m_path += '/';
        compareFolders(before && before->isTree ? &before->id : nullptr, entry.id, depth + 1);
    }
    m_path.truncate(length);
}

} // namespace

Result<bool> forEachMainlineChange(git_repository* repository, const RecentCommits& recent,
                                   const std::function<void(const ChangedPaths&)>& take,
                                   const Progress& progress)
{
    const auto objects = RawObjects::open(QString::fromUtf8(git_repository_commondir(repository)));
    if (!objects)
        return objects.error();
    TreeComparison comparison(*objects);
    uint32_t at = recent.commits.empty() ? OidTable::kNone : 0;
    for (int step = 0; step < kMostSteps && at != OidTable::kNone && !comparison.isExhausted(); ++step) {
        if (progress.isCancelled())
            return scanStopped();
        const RecentCommit& commit = recent.commits[at];
        at = commit.parents.empty() ? OidTable::kNone : commit.parents.front();
        if (at == OidTable::kNone || (commit.author.isEmpty() && !commit.isMerge()))
            continue;
        const ChangedPaths changed = comparison.compare(recent.commits[at].tree, commit.tree);
        if (comparison.isBroken())
            return false;
        if (changed.size() <= kMostPaths)
            take(changed);
    }
    return true;
}

} // namespace slipway::repo
