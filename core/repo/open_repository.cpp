// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/open_repository.h"

#include "core/repo/git_folder_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qint64 kMostOfASmallFile = 64LL * 1024;

QByteArray readSmall(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostOfASmallFile) : QByteArray();
}

/// Formats that libgit2 1.5 cannot read, from the repository's own configuration.
std::optional<Error> unsupportedFormat(const QString& path, const QString& gitDirectory)
{
    static const QRegularExpression sha256(QStringLiteral("objectformat\\s*=\\s*sha256"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reftable(QStringLiteral("refstorage\\s*=\\s*reftable"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString config = QString::fromUtf8(readSmall(gitDirectory + QStringLiteral("/config")));
    const auto refuse = [&](const QString& what) {
        return Error{ErrorCode::Unsupported, what, path,
                     QStringLiteral("scan a clone made with: git clone, in the default format")};
    };
    if (sha256.match(config).hasMatch())
        return refuse(QStringLiteral("the repository uses SHA-256 object names, which cannot be read yet"));
    if (reftable.match(config).hasMatch() || QFileInfo(gitDirectory + QStringLiteral("/reftable")).isDir())
        return refuse(
            QStringLiteral("the repository keeps its references as a reftable, which cannot be read yet"));
    return std::nullopt;
}

/// The folder that holds the objects, by the layout of git-repository-layout(5): itself bare, or in .git.
QString gitDirectoryOf(const QString& path)
{
    const QFileInfo inside(path + QStringLiteral("/.git"));
    if (inside.isDir())
        return inside.filePath();
    if (inside.isFile()) {
        const QByteArray link = readSmall(inside.filePath()).trimmed();
        if (link.startsWith("gitdir:"))
            return QDir(path).absoluteFilePath(QString::fromUtf8(link.mid(7).trimmed()));
    }
    return path;
}

/// Whether libgit2 would take the folder for a git directory, judged by names alone.
bool looksLikeGitDirectory(const QString& folder)
{
    const auto isFolder = [&](const char* name) {
        return QFileInfo(folder + QLatin1Char('/') + QLatin1String(name)).isDir();
    };
    return QFileInfo::exists(folder + QStringLiteral("/HEAD")) &&
           ((isFolder("objects") && isFolder("refs")) ||
            QFileInfo(folder + QStringLiteral("/commondir")).exists());
}

/// Whether `.git` is a file or a link, and where that leads.
QStringList redirectionOf(const QString& path, git_repository* repository)
{
    const QFileInfo inside(path + QStringLiteral("/.git"));
    if (!inside.isFile() && !inside.isSymLink())
        return {};
    const QFileInfo target(QString::fromUtf8(git_repository_path(repository)));
    return {QStringLiteral("its .git points to %1").arg(target.canonicalFilePath())};
}

/// A commit graph says of commits what they say themselves, unless it lies.
void leaveCommitGraph(git_repository* repository)
{
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return; // told where objects are asked for
    git_odb_set_commit_graph(odb, nullptr);
    git_odb_free(odb);
}

Error notARepository(const QString& path)
{
    return {ErrorCode::NotARepository, QStringLiteral("not a git repository"), path,
            QStringLiteral("give the folder that holds .git, or a bare repository")};
}

/// That the folder is there and may be read.
Status checkPlace(const QString& path, const QFileInfo& info)
{
    if (path.isEmpty() || !info.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), path,
                     QStringLiteral("give the path of a git repository")};
    if (!info.isDir())
        return Error{ErrorCode::NotARepository, QStringLiteral("a file, not a git repository"), path,
                     QStringLiteral("give the folder that holds .git")};
    if (!info.isReadable() || !info.isExecutable())
        return Error{ErrorCode::Unreadable, QStringLiteral("the folder cannot be read"), path,
                     QStringLiteral("check its permissions")};
    return Done{};
}

} // namespace

Result<OpenedRepository> openRepository(const QString& path, FolderCheck check)
{
    startGit();
    const QString absolute = QDir(path).absolutePath();
    if (const Status place = checkPlace(path, QFileInfo(absolute)); !place)
        return place.error();
    const QString gitDirectory = gitDirectoryOf(absolute);
    if (!looksLikeGitDirectory(gitDirectory))
        return notARepository(path);
    const auto reached =
        check == FolderCheck::Whole ? checkGitFolder(absolute, gitDirectory) : Result(QStringList());
    if (!reached)
        return reached.error();
    if (const auto error = unsupportedFormat(path, gitDirectory))
        return *error;
    git_repository* repository = nullptr;
    const int code = git_repository_open_ext(&repository, QFile::encodeName(absolute).constData(),
                                             GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code == GIT_ENOTFOUND)
        return notARepository(path);
    if (code != 0)
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("the repository cannot be opened (%1)").arg(lastGitMessage()), path,
                     QStringLiteral("check it with: git fsck")};
    OpenedRepository opened{
        RepositoryHandle(repository), QString::fromUtf8(git_repository_path(repository)), {}};
    leaveCommitGraph(repository);
    if (check == FolderCheck::Whole)
        opened.notes = redirectionOf(absolute, repository) + *reached;
    return opened;
}

} // namespace slipway::repo
