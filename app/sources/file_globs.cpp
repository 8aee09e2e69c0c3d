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
        const auto entries = QDir(folder).entryInfoList(
            QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            if (m_progress.isCancelled())
                return Error{ErrorCode::Cancelled, QStringLiteral("the search was stopped"), m_glob, {}};
            if (++m_lookedAt > kMostLookedAt || found.size() > kMostFound)
                return Error{ErrorCode::LimitExceeded,
                             QStringLiteral("there are too many files below %1").arg(folder), m_glob,
                             QStringLiteral("name the folder more exactly")};
            const QString path = entry.absoluteFilePath();
            if (entry.isFile() && m_pattern.match(path).hasMatch())
                found += path;
            const bool isFolder =
                entry.isDir() && !entry.isSymLink() && entry.fileName() != QLatin1String(".git");
            if (!isFolder || depth <= 1)
                continue;
            if (const Status done = into(path, depth - 1); !done)
                return done;
        }
        return Done{};
    }

    QStringList found;

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

Result<QStringList> filesFitting(const QString& folder, const QString& glob, const Progress& progress)
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
    if (first >= parts.size())
        return QFileInfo(whole).isFile() ? Result(QStringList{whole})
                                         : Result<QStringList>(nothingFits(glob, folder));
    const QString start = parts.mid(0, first).join(QLatin1Char('/'));
    const bool isDeep = whole.contains(QLatin1String("**"));
    Search search(whole, progress);
    const Status done = search.into(start.isEmpty() ? QStringLiteral("/") : start,
                                    isDeep ? std::numeric_limits<int>::max() : parts.size() - first);
    if (!done)
        return done.error();
    if (search.found.isEmpty())
        return nothingFits(glob, folder);
    search.found.sort();
    return search.found;
}

} // namespace slipway::app
