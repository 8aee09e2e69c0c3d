// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/path_ages.h"

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kMostCommits = 50'000;

TreeHandle treeOf(git_commit* commit)
{
    git_tree* tree = nullptr;
    return git_commit_tree(&tree, commit) == 0 ? TreeHandle(tree) : TreeHandle();
}

/// The object at the path in the tree; nothing if it is not there.
std::optional<git_oid> objectAt(git_tree* tree, const QByteArray& path)
{
    git_tree_entry* found = nullptr;
    if (!tree || git_tree_entry_bypath(&found, tree, path.constData()) != 0)
        return std::nullopt;
    const TreeEntryHandle entry(found);
    return *git_tree_entry_id(entry.get());
}

bool isSame(const std::optional<git_oid>& a, const std::optional<git_oid>& b)
{
    return a.has_value() == b.has_value() && (!a || git_oid_equal(&*a, &*b) != 0);
}

/// Nothing if a parent is not here, as at the edge of a shallow clone: nobody can say what changed then.
std::optional<std::vector<TreeHandle>> parentTrees(git_commit* commit)
{
    std::vector<TreeHandle> trees;
    const unsigned int count = std::min(git_commit_parentcount(commit), 8U);
    for (unsigned int i = 0; i < count; ++i) {
        git_commit* found = nullptr;
        if (git_commit_parent(&found, commit, i) != 0)
            return std::nullopt;
        const CommitHandle parent(found);
        trees.push_back(treeOf(parent.get()));
    }
    return trees;
}

} // namespace

CommitPathAges::CommitPathAges(git_repository* repository, git_commit* commit, const QStringList& paths,
                               const Progress& progress)
{
    git_revwalk* created = nullptr;
    if (paths.isEmpty() || git_revwalk_new(&created, repository) != 0)
        return;
    const RevwalkHandle walk(created);
    git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
    git_revwalk_push(walk.get(), git_commit_id(commit));
    std::vector<QString> open(paths.begin(), paths.end());
    git_oid oid;
    for (int seen = 0; !open.empty() && seen < kMostCommits && git_revwalk_next(&oid, walk.get()) == 0;
         ++seen) {
        if (progress.isCancelled())
            return;
        const auto found = lookUpCommit(repository, oid);
        if (!found)
            return;
        const TreeHandle tree = treeOf(found->get());
        const auto parents = parentTrees(found->get());
        if (!parents)
            return;
        const auto time = QDateTime::fromSecsSinceEpoch(git_commit_time(found->get()), Qt::UTC);
        std::erase_if(open, [&](const QString& path) {
            const auto here = objectAt(tree.get(), path.toUtf8());
            const bool isUnchanged =
                std::any_of(parents->begin(), parents->end(), [&](const TreeHandle& parent) {
                    return isSame(here, objectAt(parent.get(), path.toUtf8()));
                });
            if (isUnchanged)
                return false;
            m_changed.insert(path, time);
            return true;
        });
    }
}

} // namespace slipway::repo
