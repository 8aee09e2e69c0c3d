// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/evaluate.h"

namespace slipway::policy {

using namespace model;

std::vector<Change> changes(const Evaluation& before, const Evaluation& after)
{
    std::vector<Change> turned;
    for (size_t i = 0; i < after.results.size(); ++i) {
        const CriterionResult& now = after.results[i];
        // Of one policy, which both are of nearly always, they stand at the same place.
        const bool isThere = i < before.results.size() && before.results[i].criterion == now.criterion;
        const CriterionResult* then = isThere ? &before.results[i] : before.find(now.criterion);
        if (!then || then->state == now.state)
            continue;
        // ResultState runs from worst to best.
        turned.push_back(
            {now.criterion, then->state, now.state, then->measured, now.measured, now.state > then->state});
    }
    std::stable_sort(turned.begin(), turned.end(),
                     [](const Change& a, const Change& b) { return !a.isBetter && b.isBetter; });
    return turned;
}

} // namespace slipway::policy
