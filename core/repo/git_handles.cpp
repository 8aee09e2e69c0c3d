// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/git_handles.h"

#include "core/repo/git_memory.h"

#include <array>

namespace slipway::repo {

using namespace model;

void startGit()
{
    static const bool started = [] {
        git_libgit2_init();
        limitGitMemory();
        // Nothing outside the repository may steer the reading of it.
        for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG,
                                GIT_CONFIG_LEVEL_PROGRAMDATA})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        // The person chose the folder by hand, and nothing in it is run: who owns it does not matter.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        // Windows of a gigabyte, which is libgit2's choice, would hold a whole pack whatever the limit.
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, static_cast<size_t>(8) << 20);
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, static_cast<size_t>(64) << 20);
        git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, static_cast<ssize_t>(32) << 20);
        return true;
    }();
    Q_UNUSED(started);
}

CommitId toCommitId(const git_oid& oid)
{
    std::array<char, GIT_OID_HEXSZ + 1> hex{};
    git_oid_tostr(hex.data(), hex.size(), &oid);
    return CommitId::fromHex(QString::fromLatin1(hex.data())).value_or(CommitId());
}

QString lastGitMessage()
{
    const git_error* error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QStringLiteral("no reason given");
}

Error scanStopped()
{
    return {ErrorCode::Cancelled, QStringLiteral("the scan was stopped"), {}, {}};
}

Error brokenObject(const QString& where)
{
    const git_error* last = git_error_last();
    if (last && last->klass == GIT_ERROR_NOMEMORY)
        return {ErrorCode::LimitExceeded,
                QStringLiteral("an object, or what it is built from, is larger than 128 MiB"), where,
                QStringLiteral("such repositories cannot be scanned")};
    return {ErrorCode::Corrupt, QStringLiteral("the repository is damaged (%1)").arg(lastGitMessage()), where,
            QStringLiteral("check it with: git fsck")};
}

std::optional<QByteArray> readBlob(git_repository* repository, const git_oid& oid, qint64 most)
{
    git_odb* store = nullptr;
    if (git_repository_odb(&store, repository) != 0)
        return std::nullopt;
    const OdbHandle odb(store);
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb.get(), &oid) != 0 || size > static_cast<size_t>(most))
        return std::nullopt;
    git_blob* found = nullptr;
    if (git_blob_lookup(&found, repository, &oid) != 0)
        return std::nullopt;
    const BlobHandle blob(found);
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob.get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob.get())));
}

Result<CommitHandle> lookUpCommit(git_repository* repository, const git_oid& oid)
{
    git_commit* commit = nullptr;
    if (git_commit_lookup(&commit, repository, &oid) != 0)
        return brokenObject(toCommitId(oid).hex());
    return CommitHandle(commit);
}

} // namespace slipway::repo
