// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/recent_history.h"

#include "core/repo/hot_files.h"
#include "core/repo/release_tags.h"
#include "core/repo/review_facts.h"

namespace slipway::repo {

using namespace model;

Result<CommitHistory> addRecentHistoryFacts(git_repository* repository, git_commit* head,
                                            const WalkedTree& tree, const Progress& progress, FactSink& sink)
{
    RecentCommits recent;
    if (git_repository_is_shallow(repository) != 1) {
        auto read = readRecentCommits(repository, head, progress);
        if (!read)
            return read.error();
        recent = std::move(read).value();
        if (recent.isCut)
            sink.note(QStringLiteral("the last year has more than 200,000 commits; the rest was left out of "
                                     "reviews, reverts and often changed files"));
        addReviewFacts(recent, sink);
        if (const Status hot = addHotFileFacts(repository, tree, recent, progress, sink); !hot)
            return hot.error();
    }
    const auto tags = readReleaseTags(repository, progress);
    if (!tags)
        return tags.error();
    return addReleaseTagFacts(repository, head, *tags, recent, sink);
}

} // namespace slipway::repo
