// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"
#include "core/repo/secret_scan.h"

namespace slipway::repo {

/// Tells what a search found. `secrets.found` only if nothing was left out, or something was found all the
/// same: no secret in half a history is no answer.
void addSecretFacts(const SecretTarget& target, const SecretReport& report, FactSink& sink);

} // namespace slipway::repo
