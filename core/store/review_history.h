// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"
#include "core/store/history.h"

namespace slipway::store {

/// What the history keeps of launch meetings. Part of every History; reviewsOf() gives it. Threads and
/// transactions as there.
class ReviewHistory
{
public:
    virtual ~ReviewHistory() = default;

    /// Writes a plan down; fills in id, at and createdAt. NotFound without a release of its agenda.
    virtual model::Result<model::Review> addReview(model::Review review) = 0;
    /// Another plan of the review with that id. Conflict if it is not the plan that `seen` is any more:
    /// somebody else was sooner.
    virtual model::Result<model::Review> reviseReview(model::Review review, const model::Review& seen) = 0;
    /// Appends what happened to `seen`. Conflict if more happened since, or the plan is another: who acts on
    /// an old look at the meeting acts on what is not so any more.
    virtual model::Result<model::ReviewEvent> append(model::ReviewEvent event,
                                                     const model::ReviewFile& seen) = 0;
    /// The same of a decision, and the decision, in one transaction: neither is there without the other.
    virtual model::Result<model::ReviewEvent> append(model::Decision decision, model::ReviewEvent event,
                                                     const model::ReviewFile& seen) = 0;
    /// Every review, planned last first.
    virtual model::Result<std::vector<model::ReviewFile>> reviews(const AsOf& asOf = {}) = 0;
    /// NotFound.
    virtual model::Result<model::ReviewFile> review(const model::ReviewId& id, const AsOf& asOf = {}) = 0;
};

[[nodiscard]] ReviewHistory& reviewsOf(History& history);

} // namespace slipway::store
