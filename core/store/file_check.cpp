// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_check.h"

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/vfs.h>

#include <array>

namespace slipway::store {

using namespace model;

namespace {

// Offsets in the database header, https://www.sqlite.org/fileformat2.html section 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

Error notOurs(const QString& path, const QString& what)
{
    return {ErrorCode::NotOurs, what, path,
            QStringLiteral("choose another file, or make a workspace with: slipway init FILE")};
}

bool isOnNetwork(const QString& path)
{
    // From statfs(2) and linux/magic.h.
    constexpr std::array<unsigned int, 6> network{0x6969U,     0xFF534D42U, 0xFE534D42U,
                                                  0x01021997U, 0x00C36400U, 0x5346414FU};
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    return std::find(network.begin(), network.end(), static_cast<unsigned int>(info.f_type)) != network.end();
}

Result<FileCheck> readHeader(const QString& path, int newestVersion)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, QStringLiteral("cannot be read (%1)").arg(file.errorString()),
                     path, QStringLiteral("check its permissions")};
    const QByteArray header = file.read(kHeaderSize);
    if (header.isEmpty())
        return notOurs(path, QStringLiteral("the file is empty"));
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notOurs(path, QStringLiteral("not a Slipway workspace"));
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return notOurs(path, QStringLiteral("a database of another program, not a Slipway workspace"));
    FileCheck check;
    check.version = static_cast<int>(qFromBigEndian<quint32>(header.constData() + kUserVersionAt));
    if (check.version > newestVersion || check.version < 1)
        return Error{ErrorCode::TooNew,
                     QStringLiteral("made by a newer Slipway (format %1, this one knows %2)")
                         .arg(check.version)
                         .arg(newestVersion),
                     path, QStringLiteral("update Slipway, then open it again")};
    return check;
}

} // namespace

Result<FileCheck> checkFile(const QString& path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path,
                     QStringLiteral("make a workspace with: slipway init FILE")};
    if (!info.isFile())
        return notOurs(path, QStringLiteral("a folder, not a workspace file"));
    auto check = readHeader(path, newestVersion);
    if (!check)
        return check;
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return Error{ErrorCode::Unwritable, QStringLiteral("the file or its folder is read-only"), path,
                     QStringLiteral("copy it to a folder you can write to")};
    if (isOnNetwork(path))
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("the file is on a network file system, where it could be damaged"), path,
                     QStringLiteral("copy it to a local disk")};
    check->wasLeftOpen = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return check;
}

} // namespace slipway::store
