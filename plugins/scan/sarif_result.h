// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "plugins/scan/sarif_log.h"

namespace slipway::plugin {

/// The rule of a result, by `rule` or `ruleIndex` and `ruleId` (sections 3.27.5 to 3.27.7); may be nullptr.
[[nodiscard]] const SarifRule* ruleOf(const SarifRun& run, const model::Json& result);

/// The level that counts (section 3.27.10): none unless the kind is "fail"; the result's own; otherwise what
/// the invocation's overrides, then the rule's default configuration say; otherwise warning.
[[nodiscard]] model::FindingLevel effectiveLevel(const SarifRun& run, const SarifRule* rule,
                                                 const model::Json& result);

/// Section 3.27.23: suppressed if there are suppressions and none is under review or rejected.
[[nodiscard]] bool isSuppressed(const model::Json& result);

/// Rule, place and message for people.
[[nodiscard]] model::Finding sarifFinding(const SarifRun& run, const SarifRule* rule,
                                          const model::Json& result, model::FindingLevel level);

} // namespace slipway::plugin
