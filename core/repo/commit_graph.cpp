// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_graph.h"

#include <algorithm>
#include <optional>

namespace slipway::repo {

using namespace model;

namespace {

constexpr size_t kMostCommits = 2'000'000;
constexpr size_t kLargestCommit = 4 << 20;
constexpr size_t kMostParents = 1000;

struct ParsedCommit
{
    git_oid tree{};
    std::vector<git_oid> parents; ///< each once
    int leftOut = 0;              ///< parents beyond the bound
};

/// "tree HEX\nparent HEX\n…": the first lines of a commit.
std::optional<ParsedCommit> parseCommit(std::string_view text)
{
    const auto take = [&](std::string_view word, git_oid& id) {
        const size_t length = word.size() + GIT_OID_HEXSZ + 1;
        if (text.size() < length || text.substr(0, word.size()) != word || text[length - 1] != '\n' ||
            git_oid_fromstrn(&id, text.data() + word.size(), GIT_OID_HEXSZ) != 0)
            return false;
        text.remove_prefix(length);
        return true;
    };
    ParsedCommit commit;
    if (!take("tree ", commit.tree))
        return std::nullopt;
    git_oid parent;
    while (take("parent ", parent)) {
        if (commit.parents.size() >= kMostParents)
            ++commit.leftOut;
        else if (std::none_of(commit.parents.begin(), commit.parents.end(),
                              [&](const git_oid& known) { return git_oid_equal(&known, &parent) != 0; }))
            commit.parents.push_back(parent);
    }
    return commit;
}

/// Depth first, a commit after its parents.
class GraphReader
{
public:
    GraphReader(const RawObjects& objects, const Progress& progress)
        : m_objects(objects)
        , m_progress(progress)
    {
    }

    void readFrom(const git_oid& head);
    CommitGraph take() { return std::move(m_graph); }

private:
    struct Open
    {
        git_oid id;
        ParsedCommit commit;
        uint32_t number;
        size_t next = 0;
    };

    void enter(const git_oid& id);

    const RawObjects& m_objects;
    const Progress& m_progress;
    OidTable m_seen;
    std::vector<uint32_t> m_indexOf; ///< by the number in m_seen; kNone while it is open or missing
    std::vector<Open> m_open;
    CommitGraph m_graph;
};

void GraphReader::enter(const git_oid& id)
{
    const auto [number, isNew] = m_seen.insert(id);
    if (!isNew)
        return;
    m_indexOf.push_back(OidTable::kNone);
    if (m_seen.size() > kMostCommits) {
        m_graph.isCut = true;
        return;
    }
    const RawObject object = m_objects.read(id, kLargestCommit);
    auto commit = object.type() == GIT_OBJECT_COMMIT ? parseCommit(object.bytes()) : std::nullopt;
    if (!commit) {
        ++m_graph.missing;
        return;
    }
    m_graph.missing += commit->leftOut;
    m_open.push_back({id, std::move(*commit), number});
}

void GraphReader::readFrom(const git_oid& head)
{
    enter(head);
    while (!m_open.empty() && !m_progress.isCancelled()) {
        Open& top = m_open.back();
        if (top.next < top.commit.parents.size()) {
            const git_oid parent = top.commit.parents[top.next++];
            enter(parent); // top may have moved
            continue;
        }
        GraphCommit done{top.id, top.commit.tree};
        if (!top.commit.parents.empty()) {
            const uint32_t parent = m_seen.find(top.commit.parents.front());
            done.firstParent = parent == OidTable::kNone ? parent : m_indexOf[parent];
        }
        m_indexOf[top.number] = static_cast<uint32_t>(m_graph.commits.size());
        m_graph.commits.push_back(done);
        m_open.pop_back();
    }
    m_open.clear();
}

} // namespace

CommitGraph readCommitGraph(const RawObjects& objects, const std::vector<git_oid>& heads,
                            const Progress& progress)
{
    GraphReader reader(objects, progress);
    for (const git_oid& head : heads)
        reader.readFrom(head);
    return reader.take();
}

} // namespace slipway::repo
