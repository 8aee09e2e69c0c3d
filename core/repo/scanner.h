// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <QStringList>

/// What a repository can prove at one commit. Reads objects only: never the work tree, the index, hooks,
/// filters, user or system configuration, or the network. Any thread; may take seconds.
namespace slipway::repo {

/// A revision as git understands it, made definite.
struct ResolvedRevision
{
    model::CommitId commit;
    QString ref; ///< the branch or tag it was named by or HEAD points to; empty for a bare object name
    QString gitDirectory;
    QDateTime committedAt;
    QString tag; ///< the tag that points at the commit, if one does

    bool operator==(const ResolvedRevision&) const = default;
};

/// Finds the commit that `revision` (empty: HEAD) means in the repository at `path` (a work tree, a bare
/// repository, a linked worktree; its parents are not searched). NotARepository, NotFound, Unreadable,
/// Corrupt, Unsupported (SHA-256 and reftable repositories). An empty repository is NotFound, saying so.
[[nodiscard]] model::Result<ResolvedRevision> resolve(const QString& path, const QString& revision);

/// How a scan searches for secrets.
struct SecretOptions
{
    bool withHistory = true; ///< also what only older commits hold
    /// The history of every reference as `git log --all` has it, not only that of the scanned commit.
    bool ofAllReferences = false;
    QString ruleFile =
        {}; ///< in gitleaks' TOML format; empty: the repository's .gitleaks.toml, else Slipway's own
    /// Of all contents together; what is beyond is noted. A few bytes of a pack unpack to 8 MiB, so 1 MB of
    /// deltas to 200 GB. The default is some times the whole history of Linux.
    size_t mostBytes = size_t(512) << 30;
};

struct ScanRequest
{
    QString path;
    QString revision; ///< empty: HEAD
    QDateTime now;    ///< for nothing but the age of the commit; other ages are measured at the commit
    SecretOptions secrets = {};
    /// Where scans keep what they learnt for the next one, which gives the same report sooner: an absolute
    /// path, of this person only; empty: nowhere. Several scans may use it at once.
    QString cacheFolder = {};
};

struct ScanReport
{
    ResolvedRevision revision;
    std::vector<model::Fact> facts;       ///< sorted by key, each once
    std::vector<model::Finding> findings; ///< level None shows why a fact holds
    QStringList notes; ///< what limits the answer: "shallow clone: history starts at …", "2 objects missing"
    bool isComplete = true; ///< nothing was missing or broken: the same inputs give the same report again
};

/// Scans the tree of the commit and its history. Cancelled when progress.stop asks. An empty repository
/// (no commit) gives NotFound; an empty tree gives a report with repo.empty.
[[nodiscard]] model::Result<ScanReport> scan(const ScanRequest& request,
                                             const model::Progress& progress = {});

} // namespace slipway::repo
