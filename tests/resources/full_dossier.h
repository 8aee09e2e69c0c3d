// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::test {

/// Evaluates it at theDay(), and by what its brief depends on, of which nothing is known.
void evaluateFully(readiness::Dossier& dossier);

/// A release with something of every kind in it: evidence, answers, a waiver, a signature, a decision, a
/// brief that depends on others. Evaluated by production-grade.
[[nodiscard]] readiness::Dossier fullDossier();

} // namespace slipway::test
