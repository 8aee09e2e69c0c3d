// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_graph.h"

#include <algorithm>
#include <charconv>
#include <numeric>
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
    qint64 time = 0;
    std::vector<git_oid> parents; ///< each once
    int leftOut = 0;              ///< parents beyond the bound
};

/// "committer NAME <ADDRESS> SECONDS ZONE", as git has it: the number after the line's last ">". Within 2^53,
/// so that no sum of it overflows.
qint64 timeOf(std::string_view header)
{
    header = header.substr(0, header.find("\n\n"));
    constexpr std::string_view kWord = "\ncommitter ";
    const size_t from = header.find(kWord);
    if (from == std::string_view::npos)
        return 0;
    std::string_view line = header.substr(from + kWord.size());
    line = line.substr(0, line.find('\n'));
    line.remove_prefix(std::min(line.size(), line.rfind('>') + 1));
    line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
    qint64 seconds = 0;
    std::from_chars(line.data(), line.data() + line.size(), seconds);
    constexpr qint64 kFarthest = qint64(1) << 53;
    return std::clamp(seconds, -kFarthest, kFarthest);
}

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
    const std::string_view header = text;
    while (take("parent ", parent)) {
        if (commit.parents.size() >= kMostParents)
            ++commit.leftOut;
        else if (std::none_of(commit.parents.begin(), commit.parents.end(),
                              [&](const git_oid& known) { return git_oid_equal(&known, &parent) != 0; }))
            commit.parents.push_back(parent);
    }
    commit.time = timeOf(header);
    return commit;
}

/// Depth first, a commit after its parents.
class GraphReader
{
public:
    GraphReader(const RawObjects& objects, const Progress& progress, const CommitGraph* known)
        : m_objects(objects)
        , m_progress(progress)
        , m_known(known)
    {
        for (size_t row = 0; known && row < known->commits.size(); ++row)
            m_knownRows.insert(known->commits[row].id);
    }

    void readFrom(const git_oid& head);
    CommitGraph take();

private:
    struct Open
    {
        ParsedCommit commit;
        uint32_t number;
        size_t next = 0;
    };

    [[nodiscard]] std::optional<ParsedCommit> read(const git_oid& id) const;
    void enter(const git_oid& id);
    void close(const Open& done);

    const RawObjects& m_objects;
    const Progress& m_progress;
    const CommitGraph* m_known;
    OidTable m_knownRows;
    OidTable m_seen;
    std::vector<uint32_t> m_rowOf; ///< by the number in m_seen; kNone while it is open or missing
    std::vector<Open> m_open;
    std::vector<qint64> m_ordered; ///< by row: its time, or one second after its latest parent
    CommitGraph m_graph;
};

std::optional<ParsedCommit> GraphReader::read(const git_oid& id) const
{
    const uint32_t row = m_known ? m_knownRows.find(id) : OidTable::kNone;
    if (row == OidTable::kNone) {
        const RawObject object = m_objects.read(id, kLargestCommit);
        return object.type() == GIT_OBJECT_COMMIT ? parseCommit(object.bytes()) : std::nullopt;
    }
    ParsedCommit commit;
    commit.tree = m_known->commits[row].tree;
    commit.time = m_known->commits[row].time;
    for (const uint32_t parent : m_known->parentsOf(row)) {
        if (parent == OidTable::kNone)
            return std::nullopt; // only what is whole is kept
        commit.parents.push_back(m_known->commits[parent].id);
    }
    return commit;
}

void GraphReader::enter(const git_oid& id)
{
    const auto [number, isNew] = m_seen.insert(id);
    if (!isNew)
        return;
    m_rowOf.push_back(OidTable::kNone);
    if (m_seen.size() > kMostCommits) {
        m_graph.isCut = true;
        return;
    }
    auto commit = read(id);
    if (!commit) {
        ++m_graph.missing;
        return;
    }
    m_graph.missing += commit->leftOut;
    m_open.push_back({std::move(*commit), number});
}

void GraphReader::close(const Open& done)
{
    qint64 ordered = done.commit.time;
    GraphCommit commit{m_seen.idOf(done.number), done.commit.tree, done.commit.time,
                       static_cast<uint32_t>(m_graph.parents.size()),
                       static_cast<uint32_t>(done.commit.parents.size())};
    for (const git_oid& parent : done.commit.parents) {
        const uint32_t number = m_seen.find(parent);
        const uint32_t row = number == OidTable::kNone ? number : m_rowOf[number];
        m_graph.parents.push_back(row);
        if (row != OidTable::kNone)
            ordered = std::max(ordered, m_ordered[row] + 1);
    }
    m_rowOf[done.number] = static_cast<uint32_t>(m_graph.commits.size());
    m_graph.commits.push_back(commit);
    m_ordered.push_back(ordered);
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
        close(top);
        m_open.pop_back();
    }
    m_open.clear();
}

CommitGraph GraphReader::take()
{
    std::vector<uint32_t> order(m_graph.commits.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](uint32_t a, uint32_t b) {
        if (m_ordered[a] != m_ordered[b])
            return m_ordered[a] < m_ordered[b];
        return git_oid_cmp(&m_graph.commits[a].id, &m_graph.commits[b].id) < 0;
    });
    std::vector<uint32_t> newRows(order.size());
    for (uint32_t row = 0; row < order.size(); ++row)
        newRows[order[row]] = row;
    CommitGraph sorted;
    sorted.missing = m_graph.missing;
    sorted.isCut = m_graph.isCut;
    sorted.commits.reserve(order.size());
    sorted.parents.reserve(m_graph.parents.size());
    for (const uint32_t old : order) {
        GraphCommit commit = m_graph.commits[old];
        commit.parentsFrom = static_cast<uint32_t>(sorted.parents.size());
        for (const uint32_t parent : m_graph.parentsOf(old))
            sorted.parents.push_back(parent == OidTable::kNone ? parent : newRows[parent]);
        sorted.commits.push_back(commit);
    }
    return sorted;
}

} // namespace

uint32_t CommitGraph::find(const git_oid& id) const
{
    const auto found = std::find_if(commits.rbegin(), commits.rend(), [&](const GraphCommit& commit) {
        return git_oid_equal(&commit.id, &id) != 0;
    });
    return found == commits.rend() ? OidTable::kNone : static_cast<uint32_t>(commits.rend() - found - 1);
}

CommitGraph readCommitGraph(const RawObjects& objects, const std::vector<git_oid>& heads,
                            const Progress& progress, const CommitGraph* known)
{
    GraphReader reader(objects, progress, known);
    for (const git_oid& head : heads)
        reader.readFrom(head);
    return reader.take();
}

} // namespace slipway::repo
