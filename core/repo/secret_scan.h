// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/graph_task.h"
#include "core/repo/history_record.h"
#include "core/repo/secret_ledger.h"
#include "core/repo/tree_walk.h"

#include <atomic>

namespace slipway::repo {

/// What is searched for secrets, and by which rules. What it points to outlives the search.
struct SecretTarget
{
    QString path; ///< of the repository
    git_oid commit{};
    const std::vector<WalkedFile>* files = nullptr; ///< the commit's tree
    std::shared_ptr<const secrets::SecretRules> rules;
    std::shared_ptr<const secrets::IgnoreList> ignored;
    bool withHistory = true;
    std::vector<git_oid> otherHeads = {};            ///< commits whose history is searched too
    QStringList notes = {};                          ///< of what their references do not lead to
    size_t mostBytes = size_t(512) << 30;            ///< SecretOptions
    const GraphTask* commits = nullptr;              ///< read if `withHistory`
    std::shared_ptr<const HistoryRecord> known = {}; ///< of an earlier search, or null
    QByteArray rulesDigest = {};
    bool asksForCommits = false; ///< a rule allows what certain commits brought
    QByteArray skipsDigest = {}; ///< of what else decides which paths are searched
};

struct SecretReport
{
    SecretTotals totals;
    bool isTreeWhole = true; ///< every file of the tree that should be searched was; text over 8 MiB is not
    bool isHistoryWhole = false; ///< and every one of the history
    QStringList notes;
    QString missing;       ///< a note on what is not here, and may be the next time; empty: nothing
    bool isSettled = true; ///< the next search of the same would find the same
    std::shared_ptr<const HistoryRecord> record; ///< for the next one; null if it could not start from it
};

/// How far it is; read from any thread.
struct SecretProgress
{
    std::atomic<size_t> done = 0;
    std::atomic<size_t> total = 0;
};

/// Searches the tree, and the history if asked, each content once, on as many threads as there are processors
/// (at most four), each holding one content of at most 8 MiB, and one of them one of at most 64 MiB to see
/// whether it is text. Cancelled within one content; Internal if a thread failed.
[[nodiscard]] model::Result<SecretReport>
searchSecrets(const SecretTarget& target, const model::Progress& progress, SecretProgress& counts);

} // namespace slipway::repo
