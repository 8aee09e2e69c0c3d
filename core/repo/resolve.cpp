// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/resolve_in.h"

#include "core/repo/commit_references.h"

namespace slipway::repo {

using namespace model;

namespace {

Error notThere(git_repository* repository, const QString& path, const QString& revision)
{
    if (git_repository_is_empty(repository) == 1 || git_repository_head_unborn(repository) == 1)
        return {ErrorCode::NotFound, QStringLiteral("the repository has no commit yet"), path,
                QStringLiteral("commit something first")};
    return {ErrorCode::NotFound, QStringLiteral("no such revision"), revision,
            QStringLiteral("give a branch, a tag or a commit of %1").arg(path)};
}

QString shortName(const char* reference)
{
    QString name = QString::fromUtf8(reference);
    for (const char* prefix : {"refs/heads/", "refs/tags/", "refs/remotes/"}) {
        if (name.startsWith(QLatin1String(prefix)))
            return name.mid(static_cast<qsizetype>(std::char_traits<char>::length(prefix)));
    }
    return name;
}

/// The branch or tag that the words name, empty for object names and expressions such as HEAD~2.
QString referenceNamed(git_repository* repository, const QByteArray& words)
{
    git_reference* found = nullptr;
    if (git_reference_dwim(&found, repository, words.constData()) != 0)
        return {};
    ReferenceHandle reference(found);
    git_reference* resolved = nullptr;
    if (git_reference_resolve(&resolved, reference.get()) == 0)
        reference.reset(resolved);
    const QString name = shortName(git_reference_name(reference.get()));
    return name == QLatin1String("HEAD") ? QString() : name;
}

/// True if the words name a reference and the object it points to is missing or broken.
bool pointsToNothing(git_repository* repository, const QByteArray& words)
{
    git_reference* found = nullptr;
    if (git_reference_dwim(&found, repository, words.constData()) != 0)
        return false;
    const ReferenceHandle reference(found);
    git_object* object = nullptr;
    const int code = git_reference_peel(&object, reference.get(), GIT_OBJECT_ANY);
    const ObjectHandle held(object);
    return code != 0;
}

/// The last of the tags that lead to the commit, in git's order.
QString tagOf(git_repository* repository, const git_oid& commit)
{
    QString last;
    forEachReference(repository, "refs/tags/*", [&](const TaggedCommit& tag) {
        if (git_oid_equal(&tag.commit, &commit) != 0)
            last = shortName(tag.name);
    });
    return last;
}

} // namespace

Result<ResolvedRevision> resolve(const QString& path, const QString& revision)
{
    const auto opened = openRepository(path);
    return opened ? resolveIn(*opened, path, revision) : opened.error();
}

Result<ResolvedRevision> resolveIn(const OpenedRepository& opened, const QString& path,
                                   const QString& revision)
{
    git_repository* repository = opened.handle.get();
    const QByteArray words = revision.isEmpty() ? QByteArray("HEAD") : revision.toUtf8();
    git_object* object = nullptr;
    const int code = git_revparse_single(&object, repository, words.constData());
    if (code == GIT_EAMBIGUOUS)
        return Error{ErrorCode::InvalidInput, QStringLiteral("the short commit id fits more than one object"),
                     revision, QStringLiteral("give more of its digits")};
    if (code != 0 && pointsToNothing(repository, words))
        return brokenObject(path);
    if (code != 0)
        return notThere(repository, path, QString::fromUtf8(words));
    const ObjectHandle named(object);
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, named.get(), GIT_OBJECT_COMMIT) != 0)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("names something that is not a commit, or a commit that is missing"),
                     QString::fromUtf8(words),
                     QStringLiteral("give a branch, a tag or a commit of %1").arg(path)};
    const ObjectHandle commit(peeled);
    ResolvedRevision resolved;
    resolved.commit = toCommitId(*git_object_id(commit.get()));
    resolved.ref = referenceNamed(repository, words);
    resolved.gitDirectory = opened.gitDirectory;
    resolved.committedAt = QDateTime::fromSecsSinceEpoch(
        git_commit_time(reinterpret_cast<const git_commit*>(commit.get())), Qt::UTC);
    resolved.tag = tagOf(repository, *git_object_id(commit.get()));
    return resolved;
}

} // namespace slipway::repo
