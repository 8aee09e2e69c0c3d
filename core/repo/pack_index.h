// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace slipway::repo {

/// A pack's index as gitformat-pack(5) has it, version 1 or 2, over bytes that outlive it.
class PackIndex
{
public:
    /// Nothing if the size does not fit the number of objects that it claims.
    static std::optional<PackIndex> over(const unsigned char* bytes, uint64_t size);

    [[nodiscard]] uint32_t count() const { return m_count; }
    /// Where the object of that number begins in the pack; UINT64_MAX if the index is broken there.
    [[nodiscard]] uint64_t offsetOf(uint32_t number) const;
    /// The number of the object with that id of 20 bytes.
    [[nodiscard]] std::optional<uint32_t> find(const unsigned char* id) const;

private:
    PackIndex() = default;
    [[nodiscard]] const unsigned char* idOf(uint32_t number) const;

    const unsigned char* m_bytes = nullptr;
    uint64_t m_size = 0;
    uint32_t m_count = 0;
    bool m_isFirstVersion = false;
};

} // namespace slipway::repo
