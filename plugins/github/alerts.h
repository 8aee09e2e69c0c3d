// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/github/repository.h"

namespace slipway::github {

/// Whether it says that the feature is off: with 403 or 404, as for a permission that is missing, but in
/// other words.
[[nodiscard]] bool isOff(const http::Problem& problem);

/// vulnerabilities.*: open Dependabot alerts. They are about the head of the default branch.
void askDependabot(const Repository& repository, const Branch& mainBranch, Section& section);
/// scan.*: open code scanning alerts of the branch, about the commit that was analysed last.
void askCodeScanning(const Repository& repository, Section& section);
/// secrets.found and verified: open secret scanning alerts. They are about everything that was ever pushed.
void askSecretScanning(const Repository& repository, Section& section);
/// secrets.oldest_age_days: of the repository's Actions secrets, by when they were last set.
void askSecretAge(const Repository& repository, Section& section);

} // namespace slipway::github
