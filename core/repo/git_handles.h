// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"

#include <QByteArray>

#include <git2.h>

#include <memory>
#include <optional>

/// Owners of libgit2's objects, for this folder only.
namespace slipway::repo {

template<auto Free>
struct GitFree
{
    template<class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using RepositoryHandle = std::unique_ptr<git_repository, GitFree<git_repository_free>>;
using CommitHandle = std::unique_ptr<git_commit, GitFree<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, GitFree<git_tree_free>>;
using BlobHandle = std::unique_ptr<git_blob, GitFree<git_blob_free>>;
using ObjectHandle = std::unique_ptr<git_object, GitFree<git_object_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, GitFree<git_reference_free>>;
using RevwalkHandle = std::unique_ptr<git_revwalk, GitFree<git_revwalk_free>>;
using OdbHandle = std::unique_ptr<git_odb, GitFree<git_odb_free>>;
using TreeEntryHandle = std::unique_ptr<git_tree_entry, GitFree<git_tree_entry_free>>;
using MailmapHandle = std::unique_ptr<git_mailmap, GitFree<git_mailmap_free>>;

/// Starts libgit2 once in the process, told to read nobody's configuration and to stay within bounds.
void startGit();

[[nodiscard]] model::CommitId toCommitId(const git_oid& oid);
[[nodiscard]] QString lastGitMessage();
/// Corrupt, with what libgit2 said; LimitExceeded if it met kLargestGitAllocation.
[[nodiscard]] model::Error brokenObject(const QString& where);
/// Cancelled: somebody asked the scan to stop.
[[nodiscard]] model::Error scanStopped();

/// The content of the blob, decompressed only now. Nothing if it is missing, broken or larger than `most`.
[[nodiscard]] std::optional<QByteArray> readBlob(git_repository* repository, const git_oid& oid,
                                                 qint64 most = qint64(8) << 20);

[[nodiscard]] model::Result<CommitHandle> lookUpCommit(git_repository* repository, const git_oid& oid);

} // namespace slipway::repo
