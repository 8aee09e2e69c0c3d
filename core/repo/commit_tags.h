// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/git_handles.h"

#include <functional>

namespace slipway::repo {

/// Tags whose commits are asked for; further ones are only counted.
inline constexpr int kMostTags = 200'000;

/// Tells each tag of the repository, in git's order, with the commit that it leads to: by the objects
/// themselves, not by what packed-refs says of them. Tag objects are read up to 1 MiB and ten deep; what
/// leads to no commit is left out. Gives the number of all tags.
int forEachTag(git_repository* repository,
               const std::function<void(const char* name, const git_oid& commit)>& seen);

} // namespace slipway::repo
