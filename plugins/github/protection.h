// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/github/repository.h"

namespace slipway::github {

/// branch.*: what rulesets and classic protection demand of the branch, taken together.
void askProtection(const Repository& repository, const Branch& branch, Section& section);

} // namespace slipway::github
