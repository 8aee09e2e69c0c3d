// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evaluation.h"

#include <algorithm>

namespace slipway::model {

const CriterionResult* Evaluation::find(const CriterionId& criterion) const
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const CriterionResult& r) { return r.criterion == criterion; });
    return found == results.end() ? nullptr : &*found;
}

} // namespace slipway::model
