// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_place.h"

#include "core/readiness/file_inside.h"
#include "core/repo/commit_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway::readiness {

using namespace model;

namespace {

bool isInside(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    return !path.isEmpty() && !QDir::isAbsolutePath(clean) && clean != QLatin1String("..") &&
           !clean.startsWith(QLatin1String("../")) && !path.contains(QChar(0));
}

/// Line `line` of the text; of line 0 the whole.
QByteArray lineOf(const QByteArray& text, int line)
{
    if (line <= 0)
        return text;
    qsizetype from = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf('\n', from);
        if (end < 0)
            return {};
        from = end + 1;
    }
    const qsizetype end = text.indexOf('\n', from);
    return text.mid(from, end < 0 ? -1 : end - from).trimmed();
}

Result<SourcePlace> placeIn(const QString& repository, const CommitId& commit, const QString& path, int line)
{
    const auto content = repo::readFile(repository, commit, path, kLargestShown);
    if (!content)
        return content.error();
    SourcePlace place{path, line, QString::fromUtf8(*content), {}, false};
    const QString there = fileInside(repository, path);
    place.isGone = there.isEmpty();
    QFile file(there);
    if (!there.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QByteArray now = file.read(kLargestShown + 1);
        if (now.size() <= kLargestShown && lineOf(now, line) == lineOf(*content, line))
            place.file = there;
    }
    return place;
}

} // namespace

Result<SourcePlace> sourcePlace(const QStringList& repositories, const CommitId& commit, const QString& path,
                                int line)
{
    if (!isInside(path))
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("the path does not lie in the repository"), path, {}};
    std::optional<Error> first;
    for (const QString& repository : repositories) {
        auto place = placeIn(repository, commit, path, line);
        if (place)
            return place;
        if (!first)
            first = place.error();
    }
    return first.value_or(Error{ErrorCode::NotFound, QStringLiteral("the project has no repository"), path,
                                QStringLiteral("add it again with its repository")});
}

} // namespace slipway::readiness
