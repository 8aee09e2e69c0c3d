// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_files.h"

#include "core/repo/open_repository.h"
#include "core/repo/tree_walk.h"

namespace slipway::repo {

using namespace model;

namespace {

Result<QByteArray> contentOf(git_repository* repository, const WalkedFile& walked)
{
    const QString where =
        QString::fromUtf8(git_repository_path(repository)) + QLatin1String(": ") + walked.file.path;
    if (walked.file.size > kLargestCommitFile)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the file is larger than 64 MiB"), where,
                     QStringLiteral("leave it out")};
    git_blob* found = nullptr;
    if (walked.isMissing || git_blob_lookup(&found, repository, &walked.oid) != 0)
        return brokenObject(where);
    const BlobHandle blob(found);
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob.get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob.get())));
}

/// The commit in the repository, which was opened.
Result<CommitHandle> commitIn(git_repository* repository, const QString& path, const CommitId& commit)
{
    git_oid oid;
    if (git_oid_fromstr(&oid, commit.hex().toLatin1().constData()) != 0)
        return Error{ErrorCode::Unsupported, QStringLiteral("not the id of a commit of this repository"),
                     commit.hex(), QStringLiteral("give a commit of %1").arg(path)};
    return lookUpCommit(repository, oid);
}

} // namespace

Status readFiles(const QString& path, const CommitId& commit, const FileReading& reading,
                 const Progress& progress)
{
    const auto opened = openRepository(path);
    if (!opened)
        return opened.error();
    git_repository* repository = opened->handle.get();
    const auto found = commitIn(repository, path, commit);
    if (!found)
        return found.error();
    const auto tree = walkTree(repository, *git_commit_tree_id(found->get()), progress);
    if (!tree)
        return tree.error();
    for (const WalkedFile& walked : tree->files) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("reading was stopped"), {}, {}};
        const bool isFile = walked.file.kind == EntryKind::File || walked.file.kind == EntryKind::Executable;
        if (!isFile || !reading.wants(walked.file.path))
            continue;
        const auto content = contentOf(repository, walked);
        if (!content)
            return content.error();
        if (const Status taken = reading.take(walked.file.path, *content); !taken)
            return taken.error();
    }
    return Done{};
}

Result<QByteArray> readFile(const QString& path, const CommitId& commit, const QString& file, qint64 most)
{
    const auto opened = openRepository(path);
    if (!opened)
        return opened.error();
    git_repository* repository = opened->handle.get();
    const auto found = commitIn(repository, path, commit);
    if (!found)
        return found.error();
    git_tree* whole = nullptr;
    if (git_commit_tree(&whole, found->get()) != 0)
        return brokenObject(path);
    const TreeHandle tree(whole);
    git_tree_entry* there = nullptr;
    if (git_tree_entry_bypath(&there, tree.get(), file.toUtf8().constData()) != 0)
        return Error{ErrorCode::NotFound, QStringLiteral("the commit has no such file"), file, {}};
    const TreeEntryHandle entry(there);
    if (git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB ||
        git_tree_entry_filemode(entry.get()) == GIT_FILEMODE_LINK)
        return Error{ErrorCode::NotFound, QStringLiteral("is no regular file"), file, {}};
    git_blob* content = nullptr;
    if (git_blob_lookup(&content, repository, git_tree_entry_id(entry.get())) != 0)
        return brokenObject(path + QStringLiteral(": ") + file);
    const BlobHandle blob(content);
    if (git_blob_rawsize(blob.get()) > static_cast<git_object_size_t>(most))
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the file is too large to show"), file,
                     QStringLiteral("open it with: git show %1:%2").arg(commit.shortHex(), file)};
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob.get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob.get())));
}

} // namespace slipway::repo
