// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/folder_digest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace slipway::plugins {

using namespace model;

namespace {

Status addFile(QCryptographicHash& hash, const QString& folder, const QString& path)
{
    QFile file(folder + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), file.fileName(),
                     QStringLiteral("make it readable")};
    const bool mayExecute = (file.permissions() & QFileDevice::ExeOwner) != 0;
    // Lengths first, so that no two folders give the same stream.
    hash.addData(QStringLiteral("%1:%2 %3 %4\n")
                     .arg(path.toUtf8().size())
                     .arg(path)
                     .arg(mayExecute ? 'x' : '-')
                     .arg(file.size())
                     .toUtf8());
    if (!hash.addData(&file))
        return Error{ErrorCode::Unreadable, file.errorString(), file.fileName(), {}};
    return Done{};
}

} // namespace

Result<QString> digestOfFolder(const QString& folder)
{
    const auto tooLarge = [&] {
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("the plugin's folder holds more than %1 files or %2 MiB")
                         .arg(kMostPluginFiles)
                         .arg(kLargestPluginFolder >> 20),
                     folder, QStringLiteral("keep builds and downloads elsewhere")};
    };
    QStringList paths;
    qint64 bytes = 0;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo entry = walk.fileInfo();
        if (entry.isSymLink() || (!entry.isFile() && !entry.isDir()))
            return Error{ErrorCode::Unsupported,
                         QStringLiteral("a plugin's folder may hold files and folders only"),
                         entry.filePath(), QStringLiteral("replace the link by what it leads to")};
        if (!entry.isFile())
            continue;
        paths += QDir(folder).relativeFilePath(entry.filePath());
        bytes += entry.size();
        if (paths.size() > kMostPluginFiles || bytes > kLargestPluginFolder)
            return tooLarge();
    }
    paths.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : paths) {
        if (const Status added = addFile(hash, folder, path); !added)
            return added.error();
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace slipway::plugins
