// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fact_index.h"

#include <algorithm>

namespace slipway::policy {

FactIndex::FactIndex(std::span<const model::Evidence> evidence)
{
    std::vector<const model::Evidence*> newestFirst;
    newestFirst.reserve(evidence.size());
    for (const model::Evidence& piece : evidence)
        newestFirst.push_back(&piece);
    // The id decides between equal times, so that the answer does not depend on the order given.
    std::sort(newestFirst.begin(), newestFirst.end(), [](const auto* a, const auto* b) {
        return a->observedAt != b->observedAt ? a->observedAt > b->observedAt : b->id < a->id;
    });
    for (const model::Evidence* piece : newestFirst) {
        for (const model::Fact& fact : piece->facts)
            m_readings[fact.key].push_back({piece, &fact});
    }
}

std::span<const Reading> FactIndex::readings(const QString& fact) const
{
    const auto found = m_readings.constFind(fact);
    if (found == m_readings.constEnd())
        return {};
    return *found;
}

} // namespace slipway::policy
