// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::access {

using namespace model;

namespace {

/// Closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error systemError(ErrorCode code, const char* what, const QString& path)
{
    return {code, QLatin1String(what) + QStringLiteral(" (%1)").arg(qt_error_string(errno)), path,
            QStringLiteral("check the path and who may use it")};
}

Status checkOwner(int descriptor, const QString& path)
{
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0)
        return systemError(ErrorCode::Unreadable, "cannot be read", path);
    if (!S_ISREG(about.st_mode) && !S_ISFIFO(about.st_mode))
        return Error{ErrorCode::Unreadable, QStringLiteral("is neither a file nor a pipe"), path,
                     QStringLiteral("name a file of mode 600")};
    if (about.st_uid != ::geteuid())
        return Error{ErrorCode::Unreadable, QStringLiteral("belongs to another account"), path,
                     QStringLiteral("keep one of your own")};
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{
            ErrorCode::Unreadable,
            QStringLiteral("others may use it (mode %1)").arg(about.st_mode & 0777, 3, 8, QLatin1Char('0')),
            path, QStringLiteral("make it yours alone with: chmod 600 %1").arg(path)};
    return Done{};
}

} // namespace

Result<Secret> readPrivateFile(const QString& path, qsizetype mostBytes)
{
    const QByteArray name = QFile::encodeName(path);
    // A descriptor is a link by nature, and whose it is is looked at below.
    const int noLinks = path.startsWith(QLatin1String("/dev/fd/")) ? 0 : O_NOFOLLOW;
    const Descriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | noLinks));
    if (file.number() < 0) {
        const bool isAbsent = errno == ENOENT || errno == ENOTDIR;
        return systemError(isAbsent ? ErrorCode::NotFound : ErrorCode::Unreadable,
                           isAbsent ? "is not there" : "cannot be read", path);
    }
    if (const Status owner = checkOwner(file.number(), path); !owner)
        return owner.error();
    std::string text;
    text.reserve(static_cast<size_t>(mostBytes) + 1); // so that it is not moved about while it grows
    std::array<char, 4096> block{};
    for (;;) {
        const ssize_t count = ::read(file.number(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            explicit_bzero(block.data(), block.size());
            if (count < 0)
                return systemError(ErrorCode::Unreadable, "cannot be read", path);
            return Secret(std::move(text));
        }
        text.append(block.data(), static_cast<size_t>(count));
        if (text.size() > static_cast<size_t>(mostBytes)) {
            wipe(text);
            return Error{ErrorCode::LimitExceeded, QStringLiteral("is larger than %1 bytes").arg(mostBytes),
                         path, QStringLiteral("check that it is the right file")};
        }
    }
}

Status makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return Done{};
    if (!QDir().mkpath(path))
        return Error{ErrorCode::Unwritable, QStringLiteral("the folder cannot be made"), path,
                     QStringLiteral("make it yourself")};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return Done{};
}

Status writePrivateFile(const QString& path, const QByteArray& bytes)
{
    if (const Status made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    QSaveFile file(path);
    constexpr auto kMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kMine) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Unwritable,
                     QStringLiteral("cannot be written (%1)").arg(file.errorString()), path,
                     QStringLiteral("check the space and who may use it")};
    return Done{};
}

} // namespace slipway::access
