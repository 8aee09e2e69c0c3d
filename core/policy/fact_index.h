// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <cstdint>
#include <span>
#include <vector>

namespace slipway::policy {

/// One value of a fact with the evidence that claims it. Borrowed from the evidence indexed.
struct Reading
{
    const model::Evidence* evidence = nullptr;
    const model::Fact* fact = nullptr;
};

/// Finds the readings of a fact among a project's evidence. Borrows the evidence: it must outlive the
/// index and not move. Built once, it serves evaluations at any number of moments.
class FactIndex
{
public:
    explicit FactIndex(std::span<const model::Evidence> evidence);

    /// Every reading of the fact, newest observation first.
    [[nodiscard]] std::span<const Reading> readings(const QString& fact) const;

private:
    /// The readings of one key lie together; an open-addressing table finds them. One allocation each, where
    /// a hash of vectors takes one for every key of every project.
    struct Slot
    {
        const QString* key = nullptr; ///< null: free
        uint32_t first = 0;
        uint32_t count = 0;
    };
    [[nodiscard]] size_t slotOf(const QString& key) const;

    std::vector<Reading> m_readings;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
};

} // namespace slipway::policy
