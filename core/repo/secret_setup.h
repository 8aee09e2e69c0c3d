// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/scanner.h"
#include "core/repo/secret_scan.h"

namespace slipway::repo {

/// Chooses the rules of the scan: the file of the request, else the repository's own .gitleaks.toml at the
/// commit, else those that ship; and reads the commit's .gitleaksignore and .secretlintignore. A file of the
/// request that cannot be used is an error; the repository's is a note, and the shipped rules hold. `tree`
/// outlives the target. Cancelled, asked between two expressions.
[[nodiscard]] model::Result<SecretTarget> secretTargetOf(git_repository* repository, const git_oid& commit,
                                                         const WalkedTree& tree, const ScanRequest& request,
                                                         const model::Progress& progress, FactSink& sink);

} // namespace slipway::repo
