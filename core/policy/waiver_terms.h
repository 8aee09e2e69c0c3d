// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/policy.h"
#include "core/policy/json_cursor.h"

/// What a policy asks of waivers: `"waivers": {"second_person": true, "needs_compensation": true,
/// "approver_roles": ["Security"]}`. Pure.
namespace slipway::policy {

[[nodiscard]] model::WaiverTerms readWaiverTerms(const JsonCursor& at);

/// Puts the terms of a policy on top of those of the one that it extends. They may only be tightened: what is
/// true stays true, and roles may only be left out.
void tightenWaiverTerms(model::Json& base, const JsonCursor& own);

/// "a second person; of blockers, what lowers the risk; approved by Security or Reliability"; empty where
/// nothing is asked.
[[nodiscard]] QString displayWaiverTerms(const model::WaiverTerms& terms);

} // namespace slipway::policy
