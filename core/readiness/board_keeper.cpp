// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_keeper.h"

#include "core/readiness/board_codec.h"
#include "core/readiness/freed_on_worker.h"
#include "core/repo/cache_folder.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace slipway::readiness {

namespace {

constexpr int kLayout = 1; ///< of the file; another one whenever board_codec.cpp changes
constexpr qint64 kLargest = qint64(64) << 20;
constexpr repo::CacheLimits kLimits{qint64(128) << 20, 20};

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// What must be the same; empty where there is no such file.
QByteArray identityOf(const QString& location)
{
    const QByteArray path = QFile::encodeName(location);
    struct stat status
    {
    };
    // Whoever may not read the workspace any more does not see it here either.
    if (::stat(path.constData(), &status) != 0 || ::access(path.constData(), R_OK) != 0)
        return {};
    QByteArray text = QByteArrayLiteral(SLIPWAY_VERSION) + '\n' + path;
    for (const qint64 part : {qint64(kLayout), qint64(status.st_dev), qint64(status.st_ino)})
        text += '\n' + QByteArray::number(part);
    return digestOf(text);
}

QString nameOf(const QString& location)
{
    return QString::fromLatin1(digestOf(QFile::encodeName(location)).toHex());
}

} // namespace

BoardKeeper::BoardKeeper(QString folder, model::Clock clock)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
}

std::optional<Board> BoardKeeper::read(const QString& location)
{
    const QByteArray here = m_folder.isEmpty() ? QByteArray() : identityOf(location);
    if (here.isEmpty())
        return std::nullopt;
    const QMutexLocker lock(&m_files);
    const auto bytes = repo::CacheFolder(m_folder).read(nameOf(location), kLargest);
    if (!bytes || !bytes->startsWith(here))
        return std::nullopt;
    return decodeBoard(
        QByteArray::fromRawData(bytes->constData() + here.size(), bytes->size() - here.size()));
}

void BoardKeeper::recall(const QString& location)
{
    auto board = read(location);
    const QDateTime now = m_clock();
    if (!board || board->at > now)
        return; // of a clock that was wrong: nobody could say how old it is
    const QDateTime readAt = std::exchange(board->at, now);
    KeptBoard kept{sharedFreedOnWorker(std::move(*board)), readAt};
    const QMutexLocker lock(&m_recalling);
    m_recalled.insert(location, std::move(kept));
}

std::optional<KeptBoard> BoardKeeper::take(const QString& location)
{
    const QMutexLocker lock(&m_recalling);
    KeptBoard kept = m_recalled.take(location);
    return kept.board ? std::optional(std::move(kept)) : std::nullopt;
}

void BoardKeeper::keep(const QString& location, const Board& board)
{
    const QByteArray here = m_folder.isEmpty() ? QByteArray() : identityOf(location);
    if (here.isEmpty())
        return;
    const QByteArray bytes = encodeBoard(board);
    const QMutexLocker lock(&m_files);
    repo::CacheFolder folder(m_folder);
    if (bytes.size() <= kLargest - here.size())
        folder.write(nameOf(location), here + bytes);
    folder.keepWithin(kLimits);
}

} // namespace slipway::readiness
