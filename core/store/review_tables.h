// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/review.h"
#include "core/store/database.h"

namespace slipway::store {

/// What the audit chain keeps of them: everything that a person said.
[[nodiscard]] model::Json reviewJson(const model::Review& review);
[[nodiscard]] model::Json reviewEventJson(const model::ReviewEvent& event);
/// LimitExceeded for a text that is too long to be stored.
[[nodiscard]] model::Status checkTexts(const model::Review& review);
[[nodiscard]] model::Status checkTexts(const model::ReviewEvent& event);

/// The review itself, before its first plan.
[[nodiscard]] model::Status insertReview(Database& database, const model::ReviewId& id, const QDateTime& at);
[[nodiscard]] model::Status insertReviewPlan(Database& database, const model::Review& review);
[[nodiscard]] model::Status insertReviewEvent(Database& database, const model::ReviewEvent& event);

/// Each with its newest plan and what happened up to the moment; planned last first. An empty id: all.
/// Corrupt for one that cannot be read.
[[nodiscard]] model::Result<std::vector<model::ReviewFile>>
readReviews(Database& database, const QDateTime& asOf, const model::ReviewId& id = {});

} // namespace slipway::store
