// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace slipway::report {

using namespace model;

namespace {

Error writeError(const QString& path, const QString& said, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < wanted)
        return {ErrorCode::DiskFull, QStringLiteral("the disk is full; nothing was written"), path,
                QStringLiteral("free some space and try again")};
    return {ErrorCode::Unwritable, QStringLiteral("could not be written (%1)").arg(said), path,
            QStringLiteral("choose another place, or check its permissions")};
}

} // namespace

Status writeFile(const QString& path, const QByteArray& content)
{
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::Unwritable, QStringLiteral("is a folder"), path,
                     QStringLiteral("give the name of a file")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return writeError(path, file.errorString(), content.size());
    return Done{};
}

} // namespace slipway::report
