// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace slipway::repo {

/// The most that libgit2 may ask for at once, in bytes: twice the largest content that anybody reads (64 MiB,
/// commit_files.h). Objects declare their own sizes, and those that others are built from are read whole
/// whatever the size of the result.
inline constexpr size_t kLargestGitAllocation = 128 << 20;

/// Makes libgit2 refuse larger allocations as if memory had run out. Once, right after git_libgit2_init().
void limitGitMemory();

} // namespace slipway::repo
