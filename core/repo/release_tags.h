// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/detector.h"
#include "core/repo/detectors/versions.h"
#include "core/repo/recent_commits.h"

namespace slipway::repo {

/// A tag whose name holds a version.
struct ReleaseTag
{
    QString name;
    VersionTag parts;
    git_oid object; ///< what the tag names: a tag object, or the commit
    git_oid commit;
    qint64 time = 0; ///< seconds since 1970, of the commit

    [[nodiscard]] bool isAnnotated() const { return git_oid_equal(&object, &commit) == 0; }
};

/// Newest first. The first 50,000 tags that git lists are read. Cancelled.
[[nodiscard]] model::Result<std::vector<ReleaseTag>> readReleaseTags(git_repository* repository,
                                                                     const model::Progress& progress);

/// How the tag is signed, by the form of its signature, which is not verified: "OpenPGP", "SSH", "X.509".
/// Empty if it is not.
[[nodiscard]] QString signatureOf(git_repository* repository, const ReleaseTag& tag);

/// Adds repo.release.tag_annotated, .tag_signed and repo.history.days_between_tags, and gives what detectors
/// compare the files with. `recent` is empty in a shallow clone: then only tags at the commit count.
[[nodiscard]] CommitHistory addReleaseTagFacts(git_repository* repository, git_commit* head,
                                               const std::vector<ReleaseTag>& tags,
                                               const RecentCommits& recent, FactSink& sink);

} // namespace slipway::repo
