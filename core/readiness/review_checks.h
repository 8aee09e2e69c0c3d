// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_desk.h"

/// What is checked before something of a meeting is written down. Pure.
namespace slipway::readiness {

/// The plan to store, or why it cannot be.
[[nodiscard]] model::Result<model::Review> checkPlan(const ReviewPlan& plan);
/// Also that the review is not over, and that what was shown stays on its agenda.
[[nodiscard]] model::Result<model::Review> checkChange(const ReviewPlan& plan, const model::ReviewFile& file);

/// Why the step is not one that can happen now; nothing if it can.
[[nodiscard]] std::optional<model::Error> refusalOf(const model::ReviewEvent& event,
                                                    const model::ReviewFile& file);

/// Why what is shown may not be decided about so; nothing if it may.
[[nodiscard]] std::optional<model::Error> refusalOfLooks(const DecisionRequest& request, const Dossier& shown,
                                                         const QString& shownSha256, const Dossier& now,
                                                         const QDateTime& at);

} // namespace slipway::readiness
