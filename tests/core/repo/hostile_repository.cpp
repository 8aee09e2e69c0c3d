// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/hostile_repository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QtEndian>

namespace slipway::test {

namespace {

QByteArray sha1(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray zlib(const QByteArray& content)
{
    return qCompress(content).mid(4); // Qt puts the size before it
}

/// gitformat-pack(5): the kind and the size, four bits of it first, then seven a byte.
QByteArray entryHeader(PackEntry::Kind kind, quint64 size)
{
    QByteArray bytes;
    auto byte = static_cast<quint8>((static_cast<quint64>(kind) << 4) | (size & 15));
    for (size >>= 4; size != 0; size >>= 7) {
        bytes += static_cast<char>(byte | 0x80);
        byte = size & 0x7F;
    }
    return bytes + static_cast<char>(byte);
}

/// How far back the base of a delta is.
QByteArray backwards(quint64 distance)
{
    QByteArray bytes(1, static_cast<char>(distance & 0x7F));
    for (distance >>= 7; distance != 0; distance >>= 7)
        bytes.prepend(static_cast<char>(0x80 | (--distance & 0x7F)));
    return bytes;
}

QByteArray indexOf(const QMap<QByteArray, quint32>& offsets, const QByteArray& packSum)
{
    QByteArray fanOut;
    QByteArray ids;
    QByteArray places;
    for (int first = 0; first < 256; ++first) {
        quint32 upTo = 0;
        for (auto at = offsets.begin(); at != offsets.end(); ++at)
            upTo += static_cast<quint8>(at.key()[0]) <= first ? 1 : 0;
        fanOut += bigEndian(upTo);
    }
    for (auto at = offsets.begin(); at != offsets.end(); ++at) {
        ids += at.key();
        places += bigEndian(at.value());
    }
    const QByteArray index = QByteArray("\377tOc") + bigEndian(2) + fanOut + ids +
                             QByteArray(4 * offsets.size(), '\0') + places + packSum;
    return index + sha1(index);
}

} // namespace

HostileRepository::HostileRepository()
    : m_git(m_folder.filePath(QStringLiteral("r")))
{
}

QString HostileRepository::object(const char* type, const QByteArray& content) const
{
    writeBytes(outside(QStringLiteral("object")), content);
    return m_git.git({QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("--literally"),
                      QStringLiteral("-t"), QLatin1String(type), QStringLiteral("../object")});
}

QString HostileRepository::tree(const std::vector<TreeEntry>& entries) const
{
    QByteArray bytes;
    for (const TreeEntry& entry : entries)
        bytes += entry.mode + ' ' + entry.name + '\0' + QByteArray::fromHex(entry.id.toLatin1());
    return object("tree", bytes);
}

QString HostileRepository::commit(const QString& tree, const QByteArray& header) const
{
    const QByteArray usual = "author A <a@example.org> 1790000000 +0000\n"
                             "committer A <a@example.org> 1790000000 +0000\n";
    const QString id =
        object("commit", "tree " + tree.toLatin1() + '\n' + (header.isEmpty() ? usual : header) + "\nm\n");
    m_git.git({QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), id});
    return id;
}

void HostileRepository::addPack(const std::vector<PackEntry>& entries) const
{
    QByteArray pack = "PACK" + bigEndian(2) + bigEndian(static_cast<quint32>(entries.size()));
    QMap<QByteArray, quint32> offsets;
    for (const PackEntry& entry : entries) {
        const auto offset = static_cast<quint32>(pack.size());
        offsets[entry.id] = offset;
        pack += entryHeader(entry.kind,
                            static_cast<quint64>(entry.claimed < 0 ? entry.content.size() : entry.claimed));
        if (entry.kind == PackEntry::OffsetDelta)
            pack += backwards(offset - offsets.value(entry.base));
        else if (entry.kind == PackEntry::NamedDelta)
            pack += entry.base;
        pack += zlib(entry.content);
    }
    const QByteArray sum = sha1(pack);
    const QString name = inGit(QStringLiteral("objects/pack/pack-") + QString::fromLatin1(sum.toHex()));
    writeBytes(name + QStringLiteral(".pack"), pack + sum);
    writeBytes(name + QStringLiteral(".idx"), indexOf(offsets, sum));
}

QByteArray deltaNumber(quint64 number)
{
    QByteArray bytes;
    for (; number > 0x7F; number >>= 7)
        bytes += static_cast<char>(0x80 | (number & 0x7F));
    return bytes + static_cast<char>(number);
}

QByteArray deltaCopy(quint16 size)
{
    return QByteArray("\xB0") + static_cast<char>(size & 0xFF) + static_cast<char>(size >> 8);
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace slipway::test
