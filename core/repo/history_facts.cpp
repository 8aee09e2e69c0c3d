// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_facts.h"

#include "core/repo/commit_graph.h"
#include "core/repo/commit_people.h"
#include "core/repo/commit_references.h"
#include "core/repo/oid_table.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qint64 kDay = 86400;

struct OidLess
{
    bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
};
using TagsByCommit = std::map<git_oid, QString, OidLess>;

/// One pass over the commits, newest first.
class HistoryPass
{
public:
    HistoryPass(git_repository* repository, git_commit* head)
        : m_repository(repository)
        , m_headTime(git_commit_time(head))
        , m_people(repository, head)
    {
        m_tagCount = forEachReference(repository, "refs/tags/*", [this](const TaggedCommit& tag) {
            m_tags.emplace(tag.commit, QString::fromUtf8(tag.name).remove(QStringLiteral("refs/tags/")));
        });
    }

    void see(uint32_t row, const GraphCommit& commit);
    /// Counts the commits since the newest tag; after the last see(), all that is reachable having been seen.
    void countSinceTag(const CommitGraph& graph);
    void conclude(FactSink& sink, const QDateTime& now, bool isShallow) const;

private:
    [[nodiscard]] int busFactor() const;

    git_repository* m_repository;
    uint32_t m_tagged = OidTable::kNone; ///< row of the newest tag's commit
    qint64 m_headTime;
    CommitPeople m_people;
    TagsByCommit m_tags;
    ReferenceCount m_tagCount;
    qint64 m_commits = 0;
    qint64 m_sinceTag = 0;
    QString m_newestTag;
    QSet<QString> m_authors90;
    QHash<QString, int> m_authorsYear;
    int m_commits90 = 0;
    int m_unsigned90 = 0;
};

void HistoryPass::see(uint32_t row, const GraphCommit& commit)
{
    ++m_commits;
    if (m_newestTag.isEmpty()) {
        const auto tag = m_tags.find(commit.id);
        if (tag != m_tags.end()) {
            m_newestTag = tag->second;
            m_tagged = row;
        }
    }
    const qint64 age = m_headTime - commit.time;
    if (age > 365 * kDay || age < 0)
        return;
    const auto read = lookUpCommit(m_repository, commit.id);
    const QString author = read ? m_people.personOf(git_commit_author(read->get())) : QString();
    if (author.isEmpty())
        return;
    ++m_authorsYear[author];
    if (age > 90 * kDay)
        return;
    m_authors90.insert(author);
    ++m_commits90;
    git_buf signature = GIT_BUF_INIT;
    git_buf content = GIT_BUF_INIT;
    git_oid id = commit.id;
    if (git_commit_extract_signature(&signature, &content, m_repository, &id, nullptr) != 0)
        ++m_unsigned90;
    git_buf_dispose(&signature);
    git_buf_dispose(&content);
}

/// What `git rev-list --count TAG..HEAD` counts, also commits older than the tag that were merged after it:
/// all but those that the tag reaches.
void HistoryPass::countSinceTag(const CommitGraph& graph)
{
    if (m_tagged == OidTable::kNone)
        return;
    std::vector<bool> isReached(graph.commits.size());
    isReached[m_tagged] = true;
    m_sinceTag = m_commits;
    for (uint32_t row = m_tagged + 1; row-- > 0;) { // parents come before their children
        if (!isReached[row])
            continue;
        --m_sinceTag;
        for (const uint32_t parent : graph.parentsOf(row)) {
            if (parent != OidTable::kNone)
                isReached[parent] = true;
        }
    }
}

int HistoryPass::busFactor() const
{
    std::vector<int> shares(m_authorsYear.begin(), m_authorsYear.end());
    std::sort(shares.rbegin(), shares.rend());
    qint64 all = 0;
    for (const int share : shares)
        all += share;
    qint64 together = 0;
    int people = 0;
    for (const int share : shares) {
        if (2 * together >= all)
            break;
        together += share;
        ++people;
    }
    return people;
}

void HistoryPass::conclude(FactSink& sink, const QDateTime& now, bool isShallow) const
{
    sink.add(QStringLiteral("repo.history.commits"), m_commits);
    sink.add(kLastCommitAge, lastCommitAge(m_headTime, now));
    sink.add(QStringLiteral("repo.history.tags"), qint64(m_tagCount.all));
    if (m_tagCount.isCut())
        sink.note(QStringLiteral("only the first %1 of %2 tags were looked at")
                      .arg(kMostReferences)
                      .arg(m_tagCount.all));
    if (isShallow) {
        sink.noteIncomplete(
            QStringLiteral(
                "the clone is shallow: %1 commits are here, so what needs more history is left out")
                .arg(m_commits));
        return;
    }
    sink.add(QStringLiteral("repo.history.authors_90d"), qint64(m_authors90.size()));
    sink.add(QStringLiteral("repo.history.bus_factor"), qint64(busFactor()));
    if (m_commits90 > 0)
        sink.add(QStringLiteral("repo.history.unsigned_percent"), 100.0 * m_unsigned90 / m_commits90);
    if (!m_newestTag.isEmpty()) {
        sink.add(QStringLiteral("repo.history.commits_since_tag"), m_sinceTag);
        sink.find({QStringLiteral("repo.history.commits_since_tag"),
                   FindingLevel::None,
                   {},
                   0,
                   QStringLiteral("%1 commits since the tag %2").arg(m_sinceTag).arg(m_newestTag)});
    }
    if (m_unsigned90 > 0)
        sink.find({QStringLiteral("repo.history.unsigned_percent"),
                   FindingLevel::Note,
                   {},
                   0,
                   QStringLiteral("%1 of %2 commits in 90 days carry no signature")
                       .arg(m_unsigned90)
                       .arg(m_commits90)});
}

/// Rows of the graph by their commits' time, newest first, as `git log` walks them.
class NewestFirst
{
public:
    NewestFirst(const CommitGraph& graph, uint32_t head)
        : m_graph(graph)
        , m_isSeen(graph.commits.size())
    {
        push(head);
    }

    /// OidTable::kNone at the end.
    uint32_t next()
    {
        if (m_open.empty())
            return OidTable::kNone;
        std::pop_heap(m_open.begin(), m_open.end(), comesLater);
        const uint32_t row = m_open.back().row;
        m_open.pop_back();
        for (const uint32_t parent : m_graph.parentsOf(row))
            push(parent);
        return row;
    }

private:
    struct Open
    {
        qint64 time;
        size_t order;
        uint32_t row;
    };

    static bool comesLater(const Open& a, const Open& b)
    {
        return a.time != b.time ? a.time < b.time : a.order > b.order;
    }
    void push(uint32_t row)
    {
        if (row == OidTable::kNone || m_isSeen[row])
            return;
        m_isSeen[row] = true;
        m_open.push_back({m_graph.commits[row].time, m_count++, row});
        std::push_heap(m_open.begin(), m_open.end(), comesLater);
    }

    const CommitGraph& m_graph;
    std::vector<bool> m_isSeen;
    std::vector<Open> m_open;
    size_t m_count = 0;
};

} // namespace

Status addHistoryFacts(git_repository* repository, git_commit* commit, const CommitGraph& graph,
                       const QDateTime& now, const Progress& progress, FactSink& sink)
{
    const bool isShallow = git_repository_is_shallow(repository) == 1;
    HistoryPass pass(repository, commit);
    NewestFirst walk(graph, graph.find(*git_commit_id(commit)));
    for (uint32_t row = walk.next(); row != OidTable::kNone; row = walk.next()) {
        if (progress.isCancelled())
            return scanStopped();
        pass.see(row, graph.commits[row]);
    }
    if (graph.missing > 0 && !isShallow)
        sink.noteIncomplete(
            QStringLiteral("the history breaks off: %1 commits are missing or broken").arg(graph.missing));
    if (graph.isCut)
        sink.note(QStringLiteral("the history is longer than can be read"));
    if (!isShallow)
        pass.countSinceTag(graph);
    pass.conclude(sink, now, isShallow);
    sink.add(QStringLiteral("repo.shallow"), isShallow);
    return Done{};
}

double lastCommitAge(qint64 committedAt, const QDateTime& now)
{
    const double days = static_cast<double>(now.toSecsSinceEpoch() - committedAt) / static_cast<double>(kDay);
    return std::max(0.0, std::floor(days * 10) / 10);
}

} // namespace slipway::repo
