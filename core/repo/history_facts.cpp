// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_facts.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

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
    static const QRegularExpression named(
        QStringLiteral(
            "\\[bot\\]$|(^|[\\s_-])bot$|^(mend )?renovate\\b|^dependabot\\b|^github[ -]actions\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return named.match(name).hasMatch() || email.contains(QLatin1String("[bot]@")) ||
           email.startsWith(QLatin1String("bot@"));
}

/// One pass over the commits, newest first.
class HistoryPass
{
public:
    HistoryPass(git_repository* repository, git_commit* head)
        : m_repository(repository)
        , m_head(*git_commit_id(head))
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
    [[nodiscard]] qint64 commitsSince(const git_oid& tagged) const;

    git_repository* m_repository;
    git_oid m_head;
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
    if (isBot(QString::fromUtf8(name), address))
        return {};
    // GitHub's private addresses, "1234+name@users.noreply.github.com": the number stays when the name
    // changes.
    static const QRegularExpression privateAddress(
        QStringLiteral("^(\\d+)\\+.*@users\\.noreply\\.github\\.com$"));
    const auto match = privateAddress.match(address);
    return match.hasMatch() ? match.captured(1) : address;
}

void HistoryPass::see(const git_oid& oid, git_commit* commit)
{
    ++m_commits;
    if (m_newestTag.isEmpty()) {
        const auto tag = m_tags.tags.find(oid);
        if (tag != m_tags.tags.end()) {
            m_newestTag = tag->second;
            m_sinceTag = commitsSince(oid);
        }
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

/// What `git rev-list --count TAG..HEAD` counts: also commits older than the tag that were merged after it.
qint64 HistoryPass::commitsSince(const git_oid& tagged) const
{
    size_t ahead = 0;
    size_t behind = 0;
    return git_graph_ahead_behind(&ahead, &behind, m_repository, &m_head, &tagged) == 0
               ? static_cast<qint64>(ahead)
               : 0;
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

/// All commits that a shallow clone has, in no order. A walk of libgit2 1.5 fails at its edge, where parents
/// are named and missing.
Status seeShallow(git_repository* repository, git_commit* head, const Progress& progress, HistoryPass& pass)
{
    std::set<git_oid, OidLess> seen{*git_commit_id(head)};
    std::vector<git_oid> open{*git_commit_id(head)};
    for (int count = 0; !open.empty(); ++count) {
        if (count % 64 == 0 && progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("the scan was stopped"), {}, {}};
        const git_oid oid = open.back();
        open.pop_back();
        const auto commit = lookUpCommit(repository, oid);
        if (!commit)
            continue;
        pass.see(oid, commit->get());
        for (unsigned int i = 0; i < git_commit_parentcount(commit->get()); ++i) {
            if (const git_oid parent = *git_commit_parent_id(commit->get(), i); seen.insert(parent).second)
                open.push_back(parent);
        }
    }
    return Done{};
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
    if (git_repository_is_shallow(repository) == 1) {
        if (const Status seen = seeShallow(repository, commit, progress, pass); !seen)
            return seen.error();
        pass.conclude(sink, now, true);
        sink.add(QStringLiteral("repo.shallow"), true);
        return Done{};
    }
    git_oid oid;
    int code = 0;
    for (int seen = 0; (code = git_revwalk_next(&oid, walk.get())) == 0; ++seen) {
        if (seen % 64 == 0 && progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("the scan was stopped"), {}, {}};
        if (seen % kReportEvery == 0)
            progress.tell(0.4 + 0.3 * std::min(1.0, seen / 50000.0), QStringLiteral("reading history"));
        const auto found = lookUpCommit(repository, oid);
        if (!found)
            break;
        pass.see(oid, found->get());
    }
    if (code != GIT_ITEROVER)
        sink.note(QStringLiteral("the history breaks off: %1").arg(lastGitMessage()));
    pass.conclude(sink, now, false);
    sink.add(QStringLiteral("repo.shallow"), false);
    return Done{};
}

} // namespace slipway::repo
