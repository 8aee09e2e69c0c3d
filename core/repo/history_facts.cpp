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
constexpr int kReportEvery = 2000;

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

    void see(const git_oid& oid, git_commit* commit);
    /// Counts the commits since the newest tag; after the last see(), all that is reachable having been seen.
    void countSinceTag(const Progress& progress);
    void conclude(FactSink& sink, const QDateTime& now, bool isShallow) const;

private:
    [[nodiscard]] int busFactor() const;

    git_repository* m_repository;
    git_oid m_tagged{};
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

void HistoryPass::see(const git_oid& oid, git_commit* commit)
{
    ++m_commits;
    if (m_newestTag.isEmpty()) {
        const auto tag = m_tags.find(oid);
        if (tag != m_tags.end()) {
            m_newestTag = tag->second;
            m_tagged = oid;
        }
    }
    const qint64 age = m_headTime - git_commit_time(commit);
    if (age > 365 * kDay || age < 0)
        return;
    const QString author = m_people.personOf(git_commit_author(commit));
    if (author.isEmpty())
        return;
    ++m_authorsYear[author];
    if (age > 90 * kDay)
        return;
    m_authors90.insert(author);
    ++m_commits90;
    git_buf signature = GIT_BUF_INIT;
    git_buf content = GIT_BUF_INIT;
    if (git_commit_extract_signature(&signature, &content, m_repository, const_cast<git_oid*>(&oid),
                                     nullptr) != 0)
        ++m_unsigned90;
    git_buf_dispose(&signature);
    git_buf_dispose(&content);
}

/// What `git rev-list --count TAG..HEAD` counts, also commits older than the tag that were merged after it:
/// all but those that the tag reaches. libgit2's own count cannot be stopped.
void HistoryPass::countSinceTag(const Progress& progress)
{
    if (m_newestTag.isEmpty())
        return;
    const auto objects = RawObjects::open(QString::fromUtf8(git_repository_commondir(m_repository)));
    if (objects)
        m_sinceTag = m_commits - qint64(readCommitGraph(*objects, {m_tagged}, progress).commits.size());
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
    const double age = static_cast<double>(now.toSecsSinceEpoch() - m_headTime) / static_cast<double>(kDay);
    sink.add(QStringLiteral("repo.history.last_commit_age_days"), std::max(0.0, std::floor(age * 10) / 10));
    sink.add(QStringLiteral("repo.history.tags"), qint64(m_tagCount.all));
    if (m_tagCount.isCut())
        sink.note(QStringLiteral("only the first %1 of %2 tags were looked at")
                      .arg(kMostReferences)
                      .arg(m_tagCount.all));
    if (isShallow) {
        sink.note(QStringLiteral(
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

/// Commits by their time, newest first, each once, as `git log` walks them. Unlike libgit2's own walk it
/// reads each once, goes on past a parent that is not here, as at the edge of a shallow clone, and can be
/// stopped at each.
class NewestFirst
{
public:
    NewestFirst(git_repository* repository, const git_oid& head)
        : m_repository(repository)
    {
        push(head);
    }

    /// Null at the end.
    CommitHandle next()
    {
        if (m_open.empty())
            return {};
        std::pop_heap(m_open.begin(), m_open.end(), comesLater);
        CommitHandle commit = std::move(m_open.back().commit);
        m_open.pop_back();
        for (unsigned int i = 0; i < git_commit_parentcount(commit.get()); ++i)
            push(*git_commit_parent_id(commit.get(), i));
        return commit;
    }
    [[nodiscard]] const std::optional<QString>& whatBroke() const { return m_whatBroke; }

private:
    struct Open
    {
        git_time_t time;
        size_t order;
        CommitHandle commit;
    };

    static bool comesLater(const Open& a, const Open& b)
    {
        return a.time != b.time ? a.time < b.time : a.order > b.order;
    }
    void push(const git_oid& id)
    {
        const auto [order, isNew] = m_seen.insert(id);
        if (!isNew)
            return;
        auto commit = lookUpCommit(m_repository, id);
        if (!commit) {
            m_whatBroke = lastGitMessage();
            return;
        }
        m_open.push_back({git_commit_time(commit->get()), order, std::move(*commit)});
        std::push_heap(m_open.begin(), m_open.end(), comesLater);
    }

    git_repository* m_repository;
    OidTable m_seen;
    std::vector<Open> m_open;
    std::optional<QString> m_whatBroke;
};

} // namespace

Status addHistoryFacts(git_repository* repository, git_commit* commit, const QDateTime& now,
                       const Progress& progress, FactSink& sink)
{
    const bool isShallow = git_repository_is_shallow(repository) == 1;
    HistoryPass pass(repository, commit);
    NewestFirst walk(repository, *git_commit_id(commit));
    int seen = 0;
    for (CommitHandle next = walk.next(); next; next = walk.next(), ++seen) {
        if (progress.isCancelled())
            return scanStopped();
        if (seen % kReportEvery == 0)
            progress.tell(0.4 + 0.3 * std::min(1.0, seen / 50000.0), QStringLiteral("reading history"));
        pass.see(*git_commit_id(next.get()), next.get());
    }
    if (walk.whatBroke() && !isShallow)
        sink.note(QStringLiteral("the history breaks off: %1").arg(*walk.whatBroke()));
    if (!isShallow)
        pass.countSinceTag(progress);
    if (progress.isCancelled())
        return scanStopped();
    pass.conclude(sink, now, isShallow);
    sink.add(QStringLiteral("repo.shallow"), isShallow);
    return Done{};
}

} // namespace slipway::repo
