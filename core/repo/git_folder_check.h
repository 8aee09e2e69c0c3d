// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace slipway::repo {

/// Looks at what a repository's folders are made of before libgit2 opens any of it: the git directory
/// `gitDirectory` of the repository that was asked for as `path`, its common directory and its alternates.
/// Refused (Unsupported) are pipes and devices, which would be waited for, configuration that reads further
/// files which are none, and packs that checkPacks() refuses; LimitExceeded for more than 2,000,000 files,
/// references of more than 128 MiB or configuration of more than 1 MiB. The result says in which ways the
/// repository reaches outside of `path`. Nobody is expected to change the repository meanwhile. Any thread.
[[nodiscard]] model::Result<QStringList> checkGitFolder(const QString& path, const QString& gitDirectory);

} // namespace slipway::repo
