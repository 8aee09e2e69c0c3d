// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/raw_trees.h"

#include <algorithm>

namespace slipway::repo {

namespace {

constexpr size_t kLargestTree = 16 << 20;
constexpr size_t kLargestKept = 128 << 10;

} // namespace

bool takeEntry(std::string_view& bytes, RawEntry& entry)
{
    const size_t space = bytes.find(' ');
    const size_t end = space == std::string_view::npos ? space : bytes.find('\0', space);
    if (end == std::string_view::npos || bytes.size() - end - 1 < GIT_OID_RAWSZ)
        return false;
    const std::string_view mode = bytes.substr(0, space);
    entry.isTree = mode == "40000" || mode == "040000";
    entry.isFile = mode.size() == 6 && mode.substr(0, 3) == "100";
    entry.name = bytes.substr(space + 1, end - space - 1);
    git_oid_fromraw(&entry.id, reinterpret_cast<const unsigned char*>(bytes.data() + end + 1));
    bytes.remove_prefix(end + 1 + GIT_OID_RAWSZ);
    return true;
}

int compareNames(const RawEntry& a, const RawEntry& b)
{
    const size_t shared = std::min(a.name.size(), b.name.size());
    if (const int order = std::char_traits<char>::compare(a.name.data(), b.name.data(), shared); order != 0)
        return order;
    const auto after = [shared](const RawEntry& entry) -> int {
        if (entry.name.size() > shared)
            return static_cast<unsigned char>(entry.name[shared]);
        return entry.isTree ? '/' : 0;
    };
    return after(a) - after(b);
}

std::shared_ptr<const RawObject> RecentTrees::at(const git_oid& id)
{
    Place& place = m_places[id.id[0]];
    if (place.tree && git_oid_equal(&place.id, &id) != 0)
        return place.tree;
    auto tree = std::make_shared<const RawObject>(m_objects.read(id, kLargestTree));
    if (tree->bytes().size() <= kLargestKept)
        place = {id, tree};
    return tree;
}

} // namespace slipway::repo
