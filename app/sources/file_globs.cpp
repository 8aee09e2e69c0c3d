// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/file_globs.h"

#include "plugins/sdk/reading/numbers.h"

#include <QDir>
#include <QRegularExpression>

#include <limits>

namespace slipway::app {

using namespace model;

namespace {

constexpr int kMostLookedAt = 200'000;
constexpr qsizetype kMostFound = 2'000;

bool isPattern(const QString& part)
{
    return part.contains(QLatin1Char('*')) || part.contains(QLatin1Char('?'));
}

/// The folder, or the nearest above it that is there.
QString nearestFolder(QString folder)
{
    while (folder.size() > 1 && !QFileInfo(folder).isDir()) {
        folder.truncate(folder.lastIndexOf(QLatin1Char('/')));
        if (folder.isEmpty())
            folder = QStringLiteral("/");
    }
    return folder;
}

/// Walks the folders that can hold something that fits, and no deeper than the glob reaches.
class Search
{
public:
    Search(const QString& glob, const Progress& progress)
        : m_glob(glob)
        , m_pattern(QRegularExpression::anchoredPattern(plugin::globPattern(glob)))
        , m_progress(progress)
    {
    }

    Status into(const QString& folder, qsizetype depth)
    {
        reach.folders += folder;
        const auto entries = QDir(folder).entryInfoList(
            QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            if (m_progress.isCancelled())
                return Error{ErrorCode::Cancelled, QStringLiteral("the search was stopped"), m_glob, {}};
            if (++m_lookedAt > kMostLookedAt || reach.files.size() > kMostFound)
                return Error{ErrorCode::LimitExceeded,
                             QStringLiteral("there are too many files below %1").arg(folder), m_glob,
                             QStringLiteral("name the folder more exactly")};
            const QString path = entry.absoluteFilePath();
            if (entry.isFile() && m_pattern.match(path).hasMatch())
                reach.files += path;
            const bool isFolder =
                entry.isDir() && !entry.isSymLink() && entry.fileName() != QLatin1String(".git");
            if (!isFolder || depth <= 1)
                continue;
            if (const Status done = into(path, depth - 1); !done)
                return done.error();
        }
        return Done{};
    }

    GlobReach reach;

private:
    QString m_glob;
    QRegularExpression m_pattern;
    const Progress& m_progress;
    int m_lookedAt = 0;
};

} // namespace

bool fitsGlob(const QString& path, const QString& glob)
{
    const QString pattern = plugin::globPattern(QDir::cleanPath(glob));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
}

Error nothingFits(const QString& glob, const QString& where)
{
    return {ErrorCode::NotFound, QStringLiteral("no file fits %1").arg(glob), where,
            QStringLiteral("make the report first, or correct the source's \"files\"")};
}

Result<GlobReach> reachOf(const QString& folder, const QString& glob, const Progress& progress)
{
    const QString whole =
        QDir::cleanPath(QDir::isAbsolutePath(glob) ? glob : folder + QLatin1Char('/') + glob);
    // What stands before the first pattern is a folder's name, even where that looks like a pattern itself.
    const qsizetype fixedParts =
        QDir::isAbsolutePath(glob) ? 0 : QDir::cleanPath(folder).count(QLatin1Char('/'));
    const QStringList parts = whole.split(QLatin1Char('/'));
    qsizetype first = fixedParts + 1;
    while (first < parts.size() && !isPattern(parts[first]))
        ++first;
    const bool isPlain = first >= parts.size();
    const QString start = parts.mid(0, isPlain ? parts.size() - 1 : first).join(QLatin1Char('/'));
    const QString there = nearestFolder(start.isEmpty() ? QStringLiteral("/") : start);
    if (isPlain)
        return GlobReach{QFileInfo(whole).isFile() ? QStringList{whole} : QStringList(), {there}};
    if (there != start && !start.isEmpty())
        return GlobReach{{}, {there}};
    const bool isDeep = whole.contains(QLatin1String("**"));
    Search search(whole, progress);
    const Status done = search.into(there, isDeep ? std::numeric_limits<int>::max() : parts.size() - first);
    if (!done)
        return done.error();
    search.reach.files.sort();
    return search.reach;
}

Result<QStringList> filesFitting(const QString& folder, const QString& glob, const Progress& progress)
{
    const auto reach = reachOf(folder, glob, progress);
    if (!reach)
        return reach.error();
    return reach->files.isEmpty() ? Result<QStringList>(nothingFits(glob, folder)) : Result(reach->files);
}

} // namespace slipway::app
