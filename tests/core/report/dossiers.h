// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::test {

/// A dossier of 4.2.0-rc3 with so many criteria, in every characteristic and state in turn. Criterion n has
/// the texts "Question-n … end-n.", "measured-n" and "required-n".
[[nodiscard]] readiness::Dossier aDossier(int criteria);

} // namespace slipway::test
