// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/prometheus/objective_asked.h"

namespace slipway::prometheus {

/// What the files under "definitions" define.
struct Definitions
{
    std::vector<ObjectiveAsked> objectives;
    QStringList problems;  ///< "slo/shop.yaml:12: shop/search has …; …": what, where, and what to do
    qint64 refused = 0;    ///< objectives that are defined and have a problem; the first 20 are named
    bool isCounted = true; ///< false where a file could not be read: nobody knows how many it defines
};

/// Reads all of them: a file or an objective that cannot be is a problem, and the others are read. At most 50
/// objectives.
[[nodiscard]] Definitions readDefinitions(const model::Json& config);

} // namespace slipway::prometheus
