// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/pack_index.h"

#include <QtEndian>

#include <cstring>

namespace slipway::repo {

namespace {

constexpr uint64_t kFanOut = 256UL * 4;
constexpr uint64_t kHeader = 8;
constexpr uint64_t kId = 20;
constexpr uint64_t kChecksums = 40;
constexpr uint32_t kIsLarge = 0x80000000;

} // namespace

std::optional<PackIndex> PackIndex::over(const unsigned char* bytes, uint64_t size)
{
    if (size < kHeader + kFanOut + kChecksums)
        return std::nullopt;
    PackIndex index;
    index.m_bytes = bytes;
    index.m_size = size;
    index.m_isFirstVersion = std::memcmp(bytes, "\377tOc", 4) != 0;
    if (!index.m_isFirstVersion && qFromBigEndian<uint32_t>(bytes + 4) != 2)
        return std::nullopt;
    const unsigned char* fanOut = bytes + (index.m_isFirstVersion ? 0 : kHeader);
    for (uint32_t i = 0, before = 0; i < 256; ++i) {
        const auto here = qFromBigEndian<uint32_t>(fanOut + 4 * i);
        if (here < before)
            return std::nullopt;
        before = here;
    }
    index.m_count = qFromBigEndian<uint32_t>(fanOut + kFanOut - 4);
    const uint64_t count = index.m_count;
    if (index.m_isFirstVersion)
        return size == kFanOut + count * (4 + kId) + kChecksums ? std::optional(index) : std::nullopt;
    const uint64_t least = kHeader + kFanOut + count * (kId + 4 + 4) + kChecksums;
    return size >= least && size <= least + count * 8 ? std::optional(index) : std::nullopt;
}

const unsigned char* PackIndex::idOf(uint32_t number) const
{
    return m_isFirstVersion ? m_bytes + kFanOut + uint64_t(number) * (4 + kId) + 4
                            : m_bytes + kHeader + kFanOut + uint64_t(number) * kId;
}

uint64_t PackIndex::offsetOf(uint32_t number) const
{
    if (m_isFirstVersion)
        return qFromBigEndian<uint32_t>(idOf(number) - 4);
    const uint64_t offsets = kHeader + kFanOut + uint64_t(m_count) * (kId + 4);
    const auto offset = qFromBigEndian<uint32_t>(m_bytes + offsets + uint64_t(number) * 4);
    if ((offset & kIsLarge) == 0)
        return offset;
    const uint64_t at = offsets + uint64_t(m_count) * 4 + uint64_t(offset & ~kIsLarge) * 8;
    return at + 8 + kChecksums > m_size ? UINT64_MAX : qFromBigEndian<uint64_t>(m_bytes + at);
}

std::optional<uint32_t> PackIndex::find(const unsigned char* id) const
{
    const unsigned char* fanOut = m_bytes + (m_isFirstVersion ? 0 : kHeader);
    uint32_t from = id[0] == 0 ? 0 : qFromBigEndian<uint32_t>(fanOut + 4 * (id[0] - 1));
    uint32_t to = qFromBigEndian<uint32_t>(fanOut + 4 * id[0]);
    while (from < to) {
        const uint32_t middle = from + (to - from) / 2;
        const int order = std::memcmp(idOf(middle), id, kId);
        if (order == 0)
            return middle;
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return std::nullopt;
}

} // namespace slipway::repo
