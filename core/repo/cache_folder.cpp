// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/cache_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::repo {

namespace {

constexpr char kMagic[] = "slipway-cache-1\n"; // 16 bytes; a new layout gets a new number
constexpr qsizetype kMagicSize = 16;
constexpr qsizetype kKeySize = 32;
constexpr qsizetype kChecksumSize = 32;
constexpr auto kHash = QCryptographicHash::Blake2b_256;

/// Of a regular file of this user that nobody else can read or write: the size, else nothing.
std::optional<qint64> privateSize(int descriptor)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != ::geteuid() ||
        (status.st_mode & 077) != 0)
        return std::nullopt;
    return status.st_size;
}

std::optional<QByteArray> readPrivate(const QString& path, qint64 most)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::nullopt;
    }
    const auto size = privateSize(descriptor);
    if (!size || *size > most)
        return std::nullopt;
    QByteArray content = file.read(*size);
    return content.size() == *size ? std::optional(std::move(content)) : std::nullopt;
}

bool writePrivate(const QString& path, std::initializer_list<QByteArray> parts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    for (const QByteArray& part : parts)
        file.write(part); // commit() fails if this did
    return file.commit();
}

} // namespace

CacheFolder::CacheFolder(QString path)
    : m_path(std::move(path))
{
}

bool CacheFolder::isOurs() const
{
    struct stat status
    {
    };
    return ::lstat(QFile::encodeName(m_path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & 022) == 0;
}

QByteArray CacheFolder::key(bool isToBeMade)
{
    if (!m_key.isEmpty() || !isOurs())
        return m_key;
    const QString path = pathOf(QStringLiteral("key"));
    if (const auto known = readPrivate(path, kKeySize); known && known->size() == kKeySize)
        return m_key = *known;
    if (!isToBeMade)
        return {};
    QByteArray made(kKeySize, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(made.data()),
                                          kKeySize / qsizetype(sizeof(quint32)));
    if (writePrivate(path, {made}))
        m_key = made;
    return m_key;
}

QByteArray CacheFolder::checksumOf(const QString& name, const QByteArray& content) const
{
    QMessageAuthenticationCode code(kHash, m_key);
    code.addData(name.toUtf8() + '\0');
    code.addData(content);
    return code.result();
}

std::optional<QByteArray> CacheFolder::read(const QString& name, qint64 most)
{
    if (key(false).isEmpty())
        return std::nullopt;
    auto file = readPrivate(pathOf(name), most + kMagicSize + kChecksumSize);
    if (!file || file->size() < kMagicSize + kChecksumSize || !file->startsWith(kMagic))
        return std::nullopt;
    const QByteArray checksum = file->mid(kMagicSize, kChecksumSize);
    QByteArray content = file->mid(kMagicSize + kChecksumSize);
    if (checksumOf(name, content) != checksum)
        return std::nullopt;
    ::utimensat(AT_FDCWD, QFile::encodeName(pathOf(name)).constData(), nullptr, AT_SYMLINK_NOFOLLOW);
    return content;
}

void CacheFolder::write(const QString& name, const QByteArray& content)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QDir().mkpath(QFileInfo(m_path).path());
    QDir().mkdir(m_path, ownerOnly);
    if (!key(true).isEmpty())
        writePrivate(pathOf(name), {QByteArray(kMagic, kMagicSize), checksumOf(name, content), content});
}

void CacheFolder::keepWithin(const CacheLimits& limits) const
{
    if (!isOurs())
        return;
    const QFileInfoList newestFirst =
        QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Time);
    qint64 bytes = 0;
    int files = 0;
    for (const QFileInfo& file : newestFirst) {
        if (file.fileName() == QLatin1String("key"))
            continue;
        bytes += file.size();
        if (++files > limits.files || bytes > limits.bytes)
            QFile::remove(file.filePath());
    }
}

} // namespace slipway::repo
