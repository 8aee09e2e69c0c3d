// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_references.h"

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

    struct Lead
    {
        std::optional<git_oid> commit = std::nullopt;
        bool isBroken = false;
    };

    const Lead& from(const git_oid& target)
    {
        const auto [number, isNew] = m_seen.insert(target);
        if (isNew)
            m_leads.push_back(follow(target));
        return m_leads[number];
    }

private:
    Lead follow(git_oid id) const
    {
        for (int depth = 0; depth <= kDeepest; ++depth) {
            size_t size = 0;
            git_object_t type = GIT_OBJECT_INVALID;
            if (git_odb_read_header(&size, &type, m_odb, &id) != 0)
                return {std::nullopt, true};
            if (type == GIT_OBJECT_COMMIT)
                return {id};
            if (type != GIT_OBJECT_TAG)
                return {};
            git_tag* found = nullptr;
            if (size > kLargestTag || git_tag_lookup(&found, m_repository, &id) != 0)
                return {std::nullopt, true};
            id = *git_tag_target_id(found);
            git_tag_free(found);
        }
        return {std::nullopt, true};
    }

    git_repository* m_repository;
    git_odb* m_odb;
    OidTable m_seen;
    std::vector<Lead> m_leads;
};

} // namespace

ReferenceCount forEachReference(git_repository* repository, const char* glob,
                                const std::function<void(const TaggedCommit& reference)>& seen)
{
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return {};
    const OdbHandle owned(odb);
    git_reference_iterator* made = nullptr;
    if (git_reference_iterator_glob_new(&made, repository, glob) != 0)
        return {};
    const std::unique_ptr<git_reference_iterator, FreeIterator> iterator(made);
    TagFollower follower(repository, odb);
    ReferenceCount count;
    for (;;) {
        git_reference* next = nullptr;
        const int code = git_reference_next(&next, iterator.get());
        if (code == GIT_ITEROVER || (code != 0 && count.isCut())) // what cannot be read need not end
            return count;
        ++count.all;
        const ReferenceHandle reference(next);
        const git_oid* target = code == 0 ? git_reference_target(next) : nullptr; // null: leads to another
        count.broken += code != 0 ? 1 : 0;
        if (!target || count.isCut())
            continue;
        const auto& lead = follower.from(*target);
        count.broken += lead.isBroken ? 1 : 0;
        if (lead.commit)
            seen({git_reference_name(next), *target, *lead.commit});
    }
}

} // namespace slipway::repo
