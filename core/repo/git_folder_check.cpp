// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/git_folder_check.h"

#include "core/repo/config_includes.h"
#include "core/repo/git_memory.h"
#include "core/repo/pack_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <filesystem>

namespace slipway::repo {

using namespace model;
namespace fs = std::filesystem;

namespace {

constexpr int kMostFiles = 2'000'000;
constexpr int kDeepest = 64;
constexpr int kMostAlternates = 5; // as deep as git follows them; and as many are told
constexpr qint64 kLargestList = 1 << 20;

Error refused(const QString& what, const QString& where)
{
    return {ErrorCode::Unsupported, what, where, QStringLiteral("scan a clone of it, made with: git clone")};
}

Error tooMuch(const QString& what, const QString& where)
{
    return {ErrorCode::LimitExceeded, what, where, QStringLiteral("repack it with: git gc, or scan a clone")};
}

/// The beginning of a file that is one.
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kLargestList)
                                                                      : QByteArray();
}

class FolderCheck
{
public:
    explicit FolderCheck(const QString& path)
        : m_root(QFileInfo(path).canonicalFilePath() + QLatin1Char('/'))
    {
    }

    Status checkRepository(const QString& gitDirectory);
    [[nodiscard]] QStringList notes() const { return m_notes; }

private:
    Status checkObjects(const QString& folder, int depth);
    Status checkFolder(const fs::path& folder, const QSet<QString>& passedOver, int depth);
    Status checkEntry(const fs::directory_entry& entry, int depth);
    Status checkLink(const fs::path& link, int depth);
    Status checkSizes(const QString& folder);
    [[nodiscard]] bool isOutside(const QString& path) const
    {
        return !(path + QLatin1Char('/')).startsWith(m_root);
    }

    QString m_root;
    QStringList m_notes;
    QSet<QString> m_seen;
    int m_files = 0;
    int m_alternates = 0;
};

Status FolderCheck::checkRepository(const QString& gitDirectory)
{
    // What neither we nor libgit2 open.
    const QSet<QString> passedOver{QStringLiteral("hooks"), QStringLiteral("modules"), QStringLiteral("lfs"),
                                   QStringLiteral("worktrees"), QStringLiteral("rr-cache")};
    QStringList folders{gitDirectory};
    if (QFileInfo(gitDirectory + QStringLiteral("/commondir")).isFile()) {
        const QString common =
            QString::fromUtf8(contentOf(gitDirectory + QStringLiteral("/commondir"))).trimmed();
        folders += QDir(gitDirectory).absoluteFilePath(common);
        const QString target = QFileInfo(folders.back()).canonicalFilePath();
        if (isOutside(target) && !isOutside(QFileInfo(gitDirectory).canonicalFilePath()))
            m_notes += QStringLiteral("its commondir points to %1").arg(folders.back());
    }
    for (const QString& folder : folders) {
        Status checked = checkFolder(fs::path(QFile::encodeName(folder).constData()), passedOver, 0);
        if (!checked)
            return checked.error();
        if (const Status sizes = checkSizes(folder); !sizes)
            return sizes.error();
        const auto included = configIncludes(folder + QStringLiteral("/config"));
        if (!included)
            return included.error();
        for (const QString& file : *included)
            m_notes += QStringLiteral("its configuration includes %1").arg(file);
    }
    return checkObjects(folders.back() + QStringLiteral("/objects"), 0);
}

Status FolderCheck::checkSizes(const QString& folder)
{
    if (QFileInfo(folder + QStringLiteral("/packed-refs")).size() >= qint64(kLargestGitAllocation))
        return tooMuch(QStringLiteral("its references take more than 128 MiB"),
                       folder + QStringLiteral("/packed-refs"));
    if (QFileInfo(folder + QStringLiteral("/refs/replace")).isDir() &&
        !QDir(folder + QStringLiteral("/refs/replace")).isEmpty())
        m_notes += QStringLiteral("it has replacements for objects (refs/replace), which were not used");
    if (QFileInfo(folder + QStringLiteral("/info/grafts")).size() > 0)
        m_notes += QStringLiteral("it has other parents for commits (info/grafts), which were not used");
    return Done{};
}

/// The packs there, and the folders from which it borrows.
Status FolderCheck::checkObjects(const QString& folder, int depth)
{
    if (const Status packs = checkPacks(folder + QStringLiteral("/pack")); !packs)
        return packs.error();
    const QString list = folder + QStringLiteral("/info/alternates");
    if (QFileInfo(list).size() > kLargestList)
        return tooMuch(QStringLiteral("it borrows objects from more folders than can be looked at"), list);
    for (const QByteArray& line : contentOf(list).split('\n')) {
        const QString other = QDir(folder).absoluteFilePath(QString::fromUtf8(line).trimmed());
        const QString target = QFileInfo(other).canonicalFilePath();
        if (line.trimmed().isEmpty() || line.startsWith('#') || m_seen.contains(target))
            continue;
        if (++m_alternates <= kMostAlternates)
            m_notes += QStringLiteral("it borrows objects from %1").arg(other);
        if (target.isEmpty() || depth >= kMostAlternates)
            continue;
        m_seen.insert(target);
        if (const Status checked = checkFolder(fs::path(QFile::encodeName(target).constData()), {}, 0);
            !checked)
            return checked.error();
        if (const Status checked = checkObjects(target, depth + 1); !checked)
            return checked.error();
    }
    return Done{};
}

Status FolderCheck::checkFolder(const fs::path& folder, const QSet<QString>& passedOver, int depth)
{
    std::error_code error;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        const QString name = QFile::decodeName(at->path().filename().c_str());
        if (depth == 0 && passedOver.contains(name))
            continue;
        if (++m_files > kMostFiles)
            return tooMuch(QStringLiteral("it has more than %1 files").arg(kMostFiles),
                           QFile::decodeName(folder.c_str()));
        if (const Status checked = checkEntry(*at, depth); !checked)
            return checked.error();
    }
    return Done{}; // a folder that cannot be read is libgit2's to complain of
}

Status FolderCheck::checkEntry(const fs::directory_entry& entry, int depth)
{
    std::error_code error;
    const QString path = QFile::decodeName(entry.path().c_str());
    switch (entry.symlink_status(error).type()) {
    case fs::file_type::directory:
        if (depth >= kDeepest)
            return tooMuch(QStringLiteral("its folders are more than %1 deep").arg(kDeepest), path);
        return checkFolder(entry.path(), {}, depth + 1);
    case fs::file_type::symlink:
        return checkLink(entry.path(), depth);
    case fs::file_type::fifo:
    case fs::file_type::character:
    case fs::file_type::block:
        return refused(QStringLiteral("a pipe or a device where git keeps files"), path);
    default:
        return Done{};
    }
}

Status FolderCheck::checkLink(const fs::path& link, int depth)
{
    std::error_code error;
    const fs::file_type type = fs::status(link, error).type();
    const QString path = QFile::decodeName(link.c_str());
    if (type == fs::file_type::fifo || type == fs::file_type::character || type == fs::file_type::block)
        return refused(QStringLiteral("a link to a pipe or a device where git keeps files"), path);
    const QString target = QFileInfo(path).canonicalFilePath();
    if (target.isEmpty())
        return Done{};
    if (isOutside(target))
        m_notes += QStringLiteral("%1 leads to %2").arg(path, target);
    if (type != fs::file_type::directory || m_seen.contains(target) || depth >= kDeepest)
        return Done{};
    m_seen.insert(target);
    return checkFolder(fs::path(QFile::encodeName(target).constData()), {}, depth + 1);
}

} // namespace

Result<QStringList> checkGitFolder(const QString& path, const QString& gitDirectory)
{
    FolderCheck check(path);
    if (const Status checked = check.checkRepository(gitDirectory); !checked)
        return checked.error();
    return check.notes();
}

} // namespace slipway::repo
