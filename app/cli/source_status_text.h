// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/readiness/source_status.h"

/// How `slipway source` says what is known of a source. Texts are empty where nothing is.
namespace slipway::app {

/// Everything but its secrets, as `source list --json` and `source show --json` have it.
[[nodiscard]] model::Json sourceJson(const readiness::SourceStatus& status);
/// What a run noticed of the service; null where it noticed nothing.
[[nodiscard]] model::Json serviceJson(const std::optional<model::ServiceUse>& service);

/// A moment, "now", "-" while it is paused, or what it waits for: "before a review", "on start", "when files
/// change", "when asked".
[[nodiscard]] QString nextTryText(const readiness::SourceStatus& status, const QDateTime& now);
/// "120 ms", of the answers in the middle.
[[nodiscard]] QString latencyText(const std::optional<model::ServiceUse>& service);
/// "4980 of 5000", requests that may still be sent.
[[nodiscard]] QString budgetText(const std::optional<model::ServiceUse>& service);

/// `source show`: what it is called, and what it says.
[[nodiscard]] std::vector<QStringList> detailRows(const readiness::SourceStatus& status,
                                                  const QDateTime& now);

} // namespace slipway::app
