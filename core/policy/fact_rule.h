// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"
#include "core/policy/ruling.h"

namespace slipway::policy {

/// Judges the readings of one fact against one requirement, under the criterion's binding and freshness:
///
/// - Readings that are bound to another commit, release or environment do not count.
/// - Of each source the newest reading counts. Every source must hold, unless the rule says that any may.
/// - Readings that are too old or past their own expiry count only where no fresh one does, and make it
/// stale.
/// - A hint that holds gives warn, and one that does not gives unknown: it can be wrong either way.
/// - Whether a criterion applies does not grow stale: what a `when` asks may be of any age.
///
/// The readings that count are appended to `counted`, the deciding one first.
enum class Age
{
    Counts,
    IsIgnored
};
[[nodiscard]] Ruling judgeFact(const CompiledRule& rule, const model::Criterion& criterion,
                               const EvaluationInput& input, Age age, std::vector<Reading>& counted);

/// Whether one value meets the rule. `pattern` is the rule's, for Matches.
[[nodiscard]] bool meets(const model::FactValue& value, const model::FactRule& rule,
                         const QRegularExpression& pattern = {});

/// Whether `op` holds between two numbers; false for those that compare no numbers.
[[nodiscard]] bool compares(model::CompareOp op, double left, double right);

} // namespace slipway::policy
