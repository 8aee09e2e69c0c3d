// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"
#include "core/repo/tree_walk.h"

#include <QHash>

#include <functional>

namespace slipway::repo {

/// Where a symbolic link leads, told from the tree alone: nothing on the machine is looked at.
enum class LinkEnd
{
    Inside,   ///< a file, folder or submodule of the tree, or below a submodule
    Dangling, ///< inside the tree, where nothing is; or round in circles
    Outside   ///< an absolute path, or above the root
};

/// The paths of a tree with the folders that they make, to follow links in.
class TreePaths
{
public:
    explicit TreePaths(const WalkedTree& tree);

    struct Target
    {
        LinkEnd end = LinkEnd::Inside;
        QString missing; ///< the path of the tree that a dangling link needs; empty where it goes in circles
    };
    /// Links are looked up by `targetOf`; 40 are followed, as Linux does.
    using TargetOf = std::function<QString(const WalkedFile& link)>;
    [[nodiscard]] Target follow(const WalkedFile& link, const TargetOf& targetOf) const;

private:
    QHash<QString, const WalkedFile*> m_entries; ///< null: a folder
};

/// Adds repo.links.outside, .dangling and repo.names.colliding. Of links the first 10,000 are followed.
/// Cancelled.
[[nodiscard]] model::Status addTreeShapeFacts(git_repository* repository, const WalkedTree& tree,
                                              const model::Progress& progress, FactSink& sink);

} // namespace slipway::repo
