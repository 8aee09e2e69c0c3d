// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_file.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace slipway::report {

using namespace model;

namespace {

Error writeError(const QString& path, const QFileDevice& file, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = file.error() == QFileDevice::ResourceError || // how Qt tells ENOSPC
                        (disk.isValid() && disk.bytesAvailable() < wanted);
    if (isFull)
        return {ErrorCode::DiskFull, QStringLiteral("the disk is full; nothing was written"), path,
                QStringLiteral("free some space and try again")};
    return {ErrorCode::Unwritable, QStringLiteral("could not be written (%1)").arg(file.errorString()), path,
            QStringLiteral("choose another place, or check its permissions")};
}

/// Devices and pipes are written to: a file put in their place would be no device.
Status writeInto(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content) != content.size())
        return writeError(path, file, 0);
    return Done{};
}

/// There, and a workspace's by its name: looking into it would take its locks away (docs/adr/0056).
bool isOfWorkspace(const QString& path)
{
    static const QRegularExpression ending(QStringLiteral("\\.slipway(-wal|-shm|-journal)?$"));
    return ending.match(QFileInfo(path).canonicalFilePath()).hasMatch();
}

} // namespace

Status writeFile(const QString& path, const QByteArray& content)
{
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::Unwritable, QStringLiteral("is a folder"), path,
                     QStringLiteral("give the name of a file")};
    if (isOfWorkspace(path))
        return Error{ErrorCode::Unwritable, QStringLiteral("is a workspace, which would be lost"), path,
                     QStringLiteral("give another name")};
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return writeInto(path, content);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file, 0);
    if (file.write(content) != content.size() || !file.commit())
        return writeError(path, file, content.size());
    return Done{};
}

} // namespace slipway::report
