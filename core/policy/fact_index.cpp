// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fact_index.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace slipway::policy {

namespace {

std::vector<const model::Evidence*> newestFirst(std::span<const model::Evidence> evidence)
{
    std::vector<const model::Evidence*> sorted;
    sorted.reserve(evidence.size());
    for (const model::Evidence& piece : evidence)
        sorted.push_back(&piece);
    // The id decides between equal times, so that the answer does not depend on the order given.
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
        return a->observedAt != b->observedAt ? a->observedAt > b->observedAt : b->id < a->id;
    });
    return sorted;
}

} // namespace

FactIndex::FactIndex(std::span<const model::Evidence> evidence)
{
    size_t facts = 0;
    for (const model::Evidence& piece : evidence)
        facts += piece.facts.size();
    if (facts == 0)
        return;
    m_slots.resize(std::bit_ceil(2 * facts));
    std::vector<Reading> inTime;
    std::vector<uint32_t> slots;
    inTime.reserve(facts);
    slots.reserve(facts);
    for (const model::Evidence* piece : newestFirst(evidence)) {
        for (const model::Fact& fact : piece->facts) {
            const size_t at = slotOf(fact.key);
            m_slots[at].key = &fact.key;
            ++m_slots[at].count;
            inTime.push_back({piece, &fact});
            slots.push_back(static_cast<uint32_t>(at));
        }
    }
    // Each key's place is where those before it end; filling counts up again what was counted.
    uint32_t next = 0;
    for (Slot& slot : m_slots) {
        slot.first = next;
        next += slot.count;
        slot.count = 0;
    }
    m_readings.resize(facts);
    for (size_t i = 0; i < facts; ++i) {
        Slot& slot = m_slots[slots[i]];
        m_readings[slot.first + slot.count++] = inTime[i];
    }
}

size_t FactIndex::slotOf(const QString& key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = qHash(key) & mask;
    while (m_slots[at].key && *m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

std::span<const Reading> FactIndex::readings(const QString& fact) const
{
    if (m_slots.empty())
        return {};
    const Slot& slot = m_slots[slotOf(fact)];
    return std::span(m_readings).subspan(slot.first, slot.count);
}

} // namespace slipway::policy
