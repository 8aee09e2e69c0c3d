// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/recent_commits.h"

#include <QHash>

namespace slipway::repo {

using namespace model;

namespace {

constexpr size_t kMostCommits = 200'000;
constexpr qint64 kYear = 365 * kDaySeconds;
constexpr unsigned int kMostParents = 64;

/// Commits made with a button on the web pages of GitHub or GitLab name the program as committer.
bool isForge(const QString& email)
{
    return email == QLatin1String("noreply@github.com") || email == QLatin1String("noreply@gitlab.com");
}

class YearReader
{
public:
    YearReader(git_repository* repository, git_commit* head)
        : m_repository(repository)
        , m_people(repository, head)
        , m_headTime(git_commit_time(head))
    {
        m_open.push_back(*git_commit_id(head));
        m_numbers.insert(*git_commit_id(head));
    }

    Status read(const Progress& progress)
    {
        for (size_t next = 0; next < m_open.size(); ++next) {
            if (next % 64 == 0 && progress.isCancelled())
                return scanStopped();
            take(next);
        }
        resolveParents();
        return Done{};
    }
    RecentCommits result;

private:
    void take(size_t number);
    void describe(git_commit* commit, RecentCommit& recent);
    void resolveParents();

    git_repository* m_repository;
    CommitPeople m_people;
    qint64 m_headTime;
    std::vector<git_oid> m_open; ///< all that were met, in order; their numbers are those of m_numbers
    OidTable m_numbers;
    std::vector<uint32_t> m_indexOf; ///< by number: into result.commits
};

void YearReader::take(size_t number)
{
    m_indexOf.push_back(OidTable::kNone);
    const auto commit = lookUpCommit(m_repository, m_open[number]);
    if (!commit || m_headTime - git_commit_time(commit->get()) > kYear)
        return;
    if (result.commits.size() >= kMostCommits) {
        result.isCut = true;
        return;
    }
    m_indexOf.back() = static_cast<uint32_t>(result.commits.size());
    RecentCommit recent;
    recent.id = m_open[number];
    recent.tree = *git_commit_tree_id(commit->get());
    recent.time = git_commit_time(commit->get());
    const unsigned int parents = std::min(git_commit_parentcount(commit->get()), kMostParents);
    for (unsigned int i = 0; i < parents; ++i) {
        const git_oid parent = *git_commit_parent_id(commit->get(), i);
        const auto [parentNumber, isNew] = m_numbers.insert(parent);
        if (isNew)
            m_open.push_back(parent);
        recent.parents.push_back(parentNumber);
    }
    describe(commit->get(), recent);
    result.commits.push_back(std::move(recent));
}

void YearReader::describe(git_commit* commit, RecentCommit& recent)
{
    const git_signature* author = git_commit_author(commit);
    const git_signature* committer = git_commit_committer(commit);
    const QString committerAddress = QString::fromUtf8(committer->email).toLower();
    result.addresses.insert(QString::fromUtf8(author->email).toLower());
    result.addresses.insert(committerAddress);
    const CommitText text{QString::fromUtf8(git_commit_message(commit)), m_people.personOf(author),
                          m_people.personOf(committer), isForge(committerAddress)};
    recent.author = text.author;
    recent.isRevert = isRevert(text.message);
    if (recent.isMerge())
        recent.merge = mergeSignOf(text);
    else
        recent.review = reviewOf(text, [this](const QString& name, const QString& email) {
            // A trailer without an address has only a name to tell people apart by.
            const QByteArray address = (email.isEmpty() ? name : email).toUtf8();
            return m_people.personOf(name.toUtf8().constData(), address.constData());
        });
}

void YearReader::resolveParents()
{
    for (RecentCommit& commit : result.commits) {
        for (uint32_t& parent : commit.parents)
            parent = m_indexOf[parent];
    }
}

} // namespace

Result<RecentCommits> readRecentCommits(git_repository* repository, git_commit* head,
                                        const Progress& progress)
{
    YearReader reader(repository, head);
    if (const Status read = reader.read(progress); !read)
        return read.error();
    return std::move(reader.result);
}

} // namespace slipway::repo
