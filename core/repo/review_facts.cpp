// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/review_facts.h"

#include <algorithm>

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kMostNested = 64;
constexpr size_t kMostShown = 20;
constexpr qint64 kQuarter = 90 * kDaySeconds;

/// Follows the first parents of the scanned commit; what else a merge reaches, and nothing before it did, is
/// what this merge brought. The same holds within that.
class MergeWalk
{
public:
    explicit MergeWalk(const std::vector<RecentCommit>& commits)
        : m_commits(commits)
        , m_isSeen(commits.size(), false)
    {
        for (const RecentCommit& commit : commits)
            reviews.push_back(commit.review);
    }

    void walk();
    std::vector<Reviewed> reviews;

private:
    struct Bringing
    {
        uint32_t merge;
        uint32_t outer; ///< what brought the merge; kNone: nothing
    };
    struct Line
    {
        std::vector<uint32_t> commits; ///< newest first; taken from the end
        uint32_t bringing;
    };

    void startLine(uint32_t commit, uint32_t bringing);
    void judge(uint32_t commit, uint32_t bringing);

    const std::vector<RecentCommit>& m_commits;
    std::vector<bool> m_isSeen;
    std::vector<Bringing> m_bringings;
    std::vector<Line> m_open;
};

void MergeWalk::startLine(uint32_t commit, uint32_t bringing)
{
    Line line{{}, bringing};
    while (commit != OidTable::kNone && !m_isSeen[commit]) {
        m_isSeen[commit] = true;
        line.commits.push_back(commit);
        const std::vector<uint32_t>& parents = m_commits[commit].parents;
        commit = parents.empty() ? OidTable::kNone : parents.front();
    }
    if (!line.commits.empty())
        m_open.push_back(std::move(line));
}

void MergeWalk::judge(uint32_t commit, uint32_t bringing)
{
    Reviewed& review = reviews[commit];
    for (int nested = 0; bringing != OidTable::kNone && nested < kMostNested; ++nested) {
        const MergeSign& sign = m_commits[m_bringings[bringing].merge].merge;
        if (!sign.merger.isEmpty() && sign.merger != m_commits[commit].author)
            review = Reviewed::SecondPerson;
        else if (sign.isPullRequest)
            review = std::max(review, Reviewed::PullRequest);
        bringing = m_bringings[bringing].outer;
    }
}

void MergeWalk::walk()
{
    if (!m_commits.empty())
        startLine(0, OidTable::kNone);
    while (!m_open.empty()) {
        if (m_open.back().commits.empty()) {
            m_open.pop_back();
            continue;
        }
        const uint32_t commit = m_open.back().commits.back();
        const uint32_t bringing = m_open.back().bringing;
        m_open.back().commits.pop_back();
        judge(commit, bringing);
        const std::vector<uint32_t>& parents = m_commits[commit].parents;
        for (size_t i = 1; i < parents.size(); ++i) {
            m_bringings.push_back({commit, bringing});
            startLine(parents[i], static_cast<uint32_t>(m_bringings.size() - 1));
        }
    }
}

struct Shares
{
    qint64 all = 0;
    qint64 reverts = 0;

    void count(const RecentCommit& commit)
    {
        ++all;
        reverts += commit.isRevert ? 1 : 0;
    }
    void tell(FactSink& sink, const QString& fact) const
    {
        if (all > 0)
            sink.add(fact, 100.0 * static_cast<double>(reverts) / static_cast<double>(all));
    }
};

struct ReviewCounts
{
    qint64 all = 0;
    qint64 requests = 0;
    qint64 seconds = 0;
    std::vector<const RecentCommit*> direct;

    void count(const RecentCommit& commit, Reviewed review)
    {
        ++all;
        requests += review == Reviewed::PullRequest ? 1 : 0;
        seconds += review == Reviewed::SecondPerson ? 1 : 0;
        if (review == Reviewed::Nothing)
            direct.push_back(&commit);
    }
    void tell(FactSink& sink);
};

void ReviewCounts::tell(FactSink& sink)
{
    if (all == 0)
        return;
    const QString fact = QStringLiteral("repo.history.reviewed_percent");
    sink.add(fact, 100.0 * static_cast<double>(requests + seconds) / static_cast<double>(all));
    sink.add(QStringLiteral("repo.history.second_person_percent"),
             100.0 * static_cast<double>(seconds) / static_cast<double>(all));
    sink.find({fact,
               FindingLevel::None,
               {},
               0,
               QStringLiteral("of %1 commits in 90 days, %2 name a second person, %3 came by a request that "
                              "names nobody, %4 show neither")
                   .arg(all)
                   .arg(seconds)
                   .arg(requests)
                   .arg(direct.size())});
    std::sort(direct.begin(), direct.end(), [](const RecentCommit* a, const RecentCommit* b) {
        return a->time != b->time ? a->time > b->time : git_oid_cmp(&a->id, &b->id) < 0;
    });
    direct.resize(std::min(direct.size(), kMostShown));
    for (const RecentCommit* commit : direct)
        sink.find({fact,
                   FindingLevel::Note,
                   {},
                   0,
                   QStringLiteral("%1: nothing shows that a second person saw it")
                       .arg(toCommitId(commit->id).hex().left(12))});
}

} // namespace

std::vector<Reviewed> reviewsOf(const std::vector<RecentCommit>& commits)
{
    MergeWalk walk(commits);
    walk.walk();
    return std::move(walk.reviews);
}

void addReviewFacts(const RecentCommits& recent, FactSink& sink)
{
    if (recent.commits.empty())
        return;
    const std::vector<Reviewed> reviews = reviewsOf(recent.commits);
    const qint64 end = recent.commits.front().time;
    Shares quarter;
    Shares year;
    ReviewCounts counts;
    for (size_t i = 0; i < recent.commits.size(); ++i) {
        const RecentCommit& commit = recent.commits[i];
        if (commit.isMerge() || commit.author.isEmpty())
            continue;
        year.count(commit);
        if (end - commit.time > kQuarter)
            continue;
        quarter.count(commit);
        counts.count(commit, reviews[i]);
    }
    counts.tell(sink);
    quarter.tell(sink, QStringLiteral("repo.history.revert_percent_90d"));
    year.tell(sink, QStringLiteral("repo.history.revert_percent_1y"));
}

} // namespace slipway::repo
