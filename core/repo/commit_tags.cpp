// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_tags.h"

#include "core/repo/oid_table.h"

#include <optional>

namespace slipway::repo {

namespace {

constexpr size_t kLargestTag = 1 << 20;
constexpr int kDeepest = 10;

struct FreeIterator
{
    void operator()(git_reference_iterator* iterator) const { git_reference_iterator_free(iterator); }
};

/// Follows tag objects to their commits, each once: many names may lead to one.
class TagFollower
{
public:
    TagFollower(git_repository* repository, git_odb* odb)
        : m_repository(repository)
        , m_odb(odb)
    {
    }

    std::optional<git_oid> commitOf(const git_oid& target)
    {
        const auto [number, isNew] = m_seen.insert(target);
        if (isNew)
            m_commits.push_back(follow(target));
        return m_commits[number];
    }

private:
    std::optional<git_oid> follow(git_oid id) const
    {
        for (int depth = 0; depth <= kDeepest; ++depth) {
            size_t size = 0;
            git_object_t type = GIT_OBJECT_INVALID;
            if (git_odb_read_header(&size, &type, m_odb, &id) != 0)
                return std::nullopt;
            if (type == GIT_OBJECT_COMMIT)
                return id;
            git_tag* found = nullptr;
            if (type != GIT_OBJECT_TAG || size > kLargestTag ||
                git_tag_lookup(&found, m_repository, &id) != 0)
                return std::nullopt;
            id = *git_tag_target_id(found);
            git_tag_free(found);
        }
        return std::nullopt;
    }

    git_repository* m_repository;
    git_odb* m_odb;
    OidTable m_seen;
    std::vector<std::optional<git_oid>> m_commits;
};

} // namespace

int forEachTag(git_repository* repository,
               const std::function<void(const char* name, const git_oid& commit)>& seen)
{
    git_reference_iterator* made = nullptr;
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return 0;
    const OdbHandle owned(odb);
    if (git_reference_iterator_glob_new(&made, repository, "refs/tags/*") != 0)
        return 0;
    const std::unique_ptr<git_reference_iterator, FreeIterator> iterator(made);
    TagFollower follower(repository, odb);
    int count = 0;
    for (;;) {
        git_reference* next = nullptr;
        const int code = git_reference_next(&next, iterator.get());
        if (code == GIT_ITEROVER)
            return count;
        if (code != 0) {
            if (++count > kMostTags)
                return count; // what cannot be read need not end
            continue;
        }
        const ReferenceHandle reference(next);
        const git_oid* target = git_reference_target(next); // null: a tag that is a link to another reference
        const auto commit =
            ++count <= kMostTags && target ? follower.commitOf(*target) : std::optional<git_oid>();
        if (commit)
            seen(git_reference_name(next), *commit);
    }
}

} // namespace slipway::repo
