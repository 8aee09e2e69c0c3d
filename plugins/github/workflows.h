// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/ci/ci_facts.h"
#include "plugins/github/repository.h"

namespace slipway::github {

/// ci.*: what Actions, checks of other apps and commit statuses say of the commit.
void askWorkflows(const Repository& repository, Section& section);

} // namespace slipway::github
