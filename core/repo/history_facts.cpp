// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_facts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

struct TagPayload
{
    git_repository* repository;
    TagsByCommit tags;
    int count = 0;
};

int collectTag(const char* name, git_oid* oid, void* data)
{
    auto* payload = static_cast<TagPayload*>(data);
    ++payload->count;
    git_object* object = nullptr;
    if (git_object_lookup(&object, payload->repository, oid, GIT_OBJECT_ANY) != 0)
        return 0;
    const ObjectHandle tagged(object);
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, tagged.get(), GIT_OBJECT_COMMIT) != 0)
        return 0;
    const ObjectHandle commit(peeled);
    payload->tags.emplace(*git_object_id(commit.get()),
                          QString::fromUtf8(name).remove(QStringLiteral("refs/tags/")));
    return 0;
}

bool isBot(const QString& name, const QString& email)
{
    return name.endsWith(QLatin1String("[bot]")) || email.contains(QLatin1String("[bot]@"));
}

/// One pass over the commits, newest first.
class HistoryPass
{
public:
    HistoryPass(git_repository* repository, git_commit* head)
        : m_repository(repository)
        , m_headTime(git_commit_time(head))
    {
        git_mailmap* mailmap = nullptr;
        if (git_mailmap_from_repository(&mailmap, repository) == 0)
            m_mailmap.reset(mailmap);
        m_tags.repository = repository;
        git_tag_foreach(repository, collectTag, &m_tags);
    }

    void see(const git_oid& oid, git_commit* commit);
    void conclude(FactSink& sink, const QDateTime& now, bool isShallow) const;

private:
    [[nodiscard]] QString authorOf(git_commit* commit) const;
    [[nodiscard]] int busFactor() const;

    git_repository* m_repository;
    qint64 m_headTime;
    MailmapHandle m_mailmap;
    TagPayload m_tags{};
    qint64 m_commits = 0;
    qint64 m_sinceTag = 0;
    QString m_newestTag;
    QSet<QString> m_authors90;
    QHash<QString, int> m_authorsYear;
    int m_commits90 = 0;
    int m_unsigned90 = 0;
};

QString HistoryPass::authorOf(git_commit* commit) const
{
    const git_signature* signature = git_commit_author(commit);
    const char* name = signature->name;
    const char* email = signature->email;
    if (m_mailmap)
        git_mailmap_resolve(&name, &email, m_mailmap.get(), signature->name, signature->email);
    const QString address = QString::fromUtf8(email).toLower();
    return isBot(QString::fromUtf8(name), address) ? QString() : address;
}

void HistoryPass::see(const git_oid& oid, git_commit* commit)
{
    ++m_commits;
    if (m_newestTag.isEmpty()) {
        const auto tag = m_tags.tags.find(oid);
        if (tag != m_tags.tags.end())
            m_newestTag = tag->second;
        else
            ++m_sinceTag;
    }
    const qint64 age = m_headTime - git_commit_time(commit);
    if (age > 365 * kDay || age < 0)
        return;
    const QString author = authorOf(commit);
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
    sink.add(QStringLiteral("repo.history.tags"), qint64(m_tags.count));
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

} // namespace

Status addHistoryFacts(git_repository* repository, git_commit* commit, const QDateTime& now,
                       const Progress& progress, FactSink& sink)
{
    git_revwalk* created = nullptr;
    if (git_revwalk_new(&created, repository) != 0)
        return brokenObject(QString::fromUtf8(git_repository_path(repository)));
    const RevwalkHandle walk(created);
    git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
    git_revwalk_push(walk.get(), git_commit_id(commit));
    HistoryPass pass(repository, commit);
    git_oid oid;
    int code = 0;
    for (int seen = 0; (code = git_revwalk_next(&oid, walk.get())) == 0; ++seen) {
        if (seen % 64 == 0 && progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("the scan was stopped"), {}, {}};
        if (seen % kReportEvery == 0)
            progress.tell(0.6 + 0.3 * std::min(1.0, seen / 50000.0), QStringLiteral("reading history"));
        const auto found = lookUpCommit(repository, oid);
        if (!found)
            break;
        pass.see(oid, found->get());
    }
    const bool isShallow = git_repository_is_shallow(repository) == 1;
    if (code != GIT_ITEROVER && !isShallow)
        sink.note(QStringLiteral("the history breaks off: %1").arg(lastGitMessage()));
    pass.conclude(sink, now, isShallow);
    sink.add(QStringLiteral("repo.shallow"), isShallow);
    return Done{};
}

} // namespace slipway::repo
