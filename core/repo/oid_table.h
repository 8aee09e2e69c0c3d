// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>

#include <cstdint>
#include <cstring>
#include <random>
#include <utility>
#include <vector>

namespace slipway::repo {

/// Numbers object ids in the order in which they come, from 0: 28 bytes each, a third of what a node-based
/// map needs. Lookups do not depend on what ids an enemy made. One thread.
class OidTable
{
public:
    static constexpr uint32_t kNone = UINT32_MAX;

    OidTable()
        : m_slots(1024, kNone)
        , m_seed((uint64_t(std::random_device{}()) << 32 | std::random_device{}()) | 1)
    {
    }

    [[nodiscard]] size_t size() const { return m_ids.size(); }
    [[nodiscard]] const git_oid& idOf(uint32_t number) const { return m_ids[number]; }

    /// The id's number, or kNone.
    [[nodiscard]] uint32_t find(const git_oid& id) const { return m_slots[slotOf(id)]; }

    /// The id's number, and whether it is new.
    std::pair<uint32_t, bool> insert(const git_oid& id)
    {
        size_t slot = slotOf(id);
        if (m_slots[slot] != kNone)
            return {m_slots[slot], false};
        if ((m_ids.size() + 1) * 3 > m_slots.size() * 2) {
            grow();
            slot = slotOf(id);
        }
        m_slots[slot] = static_cast<uint32_t>(m_ids.size());
        m_ids.push_back(id);
        return {m_slots[slot], true};
    }

private:
    /// Where it is or would be.
    [[nodiscard]] size_t slotOf(const git_oid& id) const
    {
        uint64_t head = 0;
        std::memcpy(&head, id.id, sizeof head);
        size_t slot = static_cast<size_t>((head * m_seed) >> 24) & (m_slots.size() - 1);
        while (m_slots[slot] != kNone && std::memcmp(m_ids[m_slots[slot]].id, id.id, GIT_OID_RAWSZ) != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, kNone);
        for (uint32_t i = 0; i < m_ids.size(); ++i)
            m_slots[slotOf(m_ids[i])] = i;
    }

    std::vector<git_oid> m_ids;
    std::vector<uint32_t> m_slots; ///< a power of two, at most two thirds of it in use
    uint64_t m_seed;
};

} // namespace slipway::repo
