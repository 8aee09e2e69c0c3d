// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/raw_objects.h"

#include <array>
#include <memory>
#include <string_view>

/// Tree objects as they are stored, for walks that read very many of them.
namespace slipway::repo {

/// One entry of a tree object: "MODE NAME\0" and twenty bytes.
struct RawEntry
{
    std::string_view name;
    git_oid id{};
    bool isTree = false;
    bool isFile = false;
};

/// Takes the first entry off `bytes`; false at the end or where it is no tree.
[[nodiscard]] bool takeEntry(std::string_view& bytes, RawEntry& entry);

/// git's order of entries: folders as if their names ended with a slash. Below 0: a comes before b.
[[nodiscard]] int compareNames(const RawEntry& a, const RawEntry& b);

/// The trees read last, so that a predecessor need not be read again. Not isThere() for what is missing,
/// broken or larger than 16 MiB.
class RecentTrees
{
public:
    explicit RecentTrees(const RawObjects& objects)
        : m_objects(objects)
    {
    }

    [[nodiscard]] std::shared_ptr<const RawObject> at(const git_oid& id);

private:
    struct Place
    {
        git_oid id{};
        std::shared_ptr<const RawObject> tree;
    };
    const RawObjects& m_objects;
    std::array<Place, 256> m_places;
};

} // namespace slipway::repo
