// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/evaluate.h"

namespace slipway::policy {

using namespace model;

std::vector<Change> changes(const Evaluation& before, const Evaluation& after)
{
    std::vector<Change> turned;
    for (const CriterionResult& now : after.results) {
        const CriterionResult* then = before.find(now.criterion);
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
