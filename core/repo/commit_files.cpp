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

} // namespace

Status readFiles(const QString& path, const CommitId& commit, const FileReading& reading,
                 const Progress& progress)
{
    const auto opened = openRepository(path);
    if (!opened)
        return opened.error();
    git_repository* repository = opened->handle.get();
    git_oid oid;
    if (git_oid_fromstr(&oid, commit.hex().toLatin1().constData()) != 0)
        return Error{ErrorCode::Unsupported, QStringLiteral("not the id of a commit of this repository"),
                     commit.hex(), QStringLiteral("give a commit of %1").arg(path)};
    const auto found = lookUpCommit(repository, oid);
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
            return taken;
    }
    return Done{};
}

} // namespace slipway::repo
