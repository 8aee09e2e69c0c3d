// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

namespace slipway::web_watch {

/// Whether it is watched as a page that tells how somebody is, and whether by its summary.
[[nodiscard]] bool isStatusPage(const model::Json& config);
[[nodiscard]] bool isSummary(const model::Json& config);

/// Where a page in the form of Atlassian Statuspage tells how it is
/// (https://metastatuspage.com/api: /api/v2/status.json and summary.json).
[[nodiscard]] http::Request statusRequest(const model::Json& config);

/// Puts what such a page says: its indicator, and of a summary the components that are not operational
/// (those of `components`, or all) and the incidents that are not resolved. Words that nobody knows are
/// unknown.
void putStatus(const http::Answer& answer, const model::Json& config, http::FactSheet& facts);

} // namespace slipway::web_watch
