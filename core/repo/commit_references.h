// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/git_handles.h"

#include <functional>

namespace slipway::repo {

/// References whose commits are asked for; further ones are only counted.
inline constexpr int kMostReferences = 200'000;

struct ReferenceCount
{
    int all = 0;
    int broken = 0; ///< lead to an object that is missing or broken
    [[nodiscard]] bool isCut() const { return all > kMostReferences; }
};

/// A reference and the commit that it leads to.
struct TaggedCommit
{
    const char* name; ///< "refs/tags/v1.0"
    git_oid object;   ///< what it names: the commit, or a tag object
    git_oid commit;
};

/// Tells each reference whose name matches the glob, such as "refs/tags/*", in git's order, with the commit
/// that it leads to: by the objects themselves, not by what packed-refs says of them. Tag objects are read up
/// to 1 MiB and ten deep. Left out are references to others and to what is no commit.
ReferenceCount forEachReference(git_repository* repository, const char* glob,
                                const std::function<void(const TaggedCommit& reference)>& seen);

} // namespace slipway::repo
