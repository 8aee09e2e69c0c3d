// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace slipway::store {

using namespace model;

namespace {

constexpr int kPagesAtOnce = 1024;

Status syncPath(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return Error{ErrorCode::Unwritable, QStringLiteral("could not be written to the disk"), path,
                     QStringLiteral("check the disk")};
    return Done{};
}

Status copyPages(Database& from, Database& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return sqliteError(to.handle(), sqlite3_errcode(to.handle()), to.location());
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, kPagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(10);
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return sqliteError(to.handle(), code, to.location());
    return Done{};
}

Status copyInto(Database& database, const QString& temporary)
{
    auto copy = Database::open(temporary, Database::Mode::Create, std::chrono::seconds(1));
    if (!copy)
        return copy.error();
    Status copied = copyPages(database, *copy);
    if (!copied)
        return copied;
    // A copied header says WAL; a lone file must not need a log beside it.
    Status single = copy->execute("PRAGMA journal_mode = DELETE");
    if (!single)
        return single;
    const auto check = copy->text("PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    if (*check != QLatin1String("ok"))
        return Error{ErrorCode::Corrupt, QStringLiteral("the copy does not check out (%1)").arg(*check),
                     temporary, QStringLiteral("check the disk and the original")};
    return Done{};
}

} // namespace

QString temporaryBeside(const QString& path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.') +
           QUuid::createUuid().toString(QUuid::Id128).left(12) + QStringLiteral(".tmp");
}

Status moveIntoPlace(const QString& temporary, const QString& path, bool mayReplace)
{
    Status synced = syncPath(temporary);
    if (!synced)
        return synced;
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    const int moved =
        mayReplace ? ::rename(from.constData(), to.constData())
                   : ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (moved != 0 && errno == EEXIST)
        return Error{ErrorCode::Conflict, QStringLiteral("something is already there"), path,
                     QStringLiteral("choose another name")};
    if (moved != 0)
        return Error{ErrorCode::Unwritable,
                     QStringLiteral("could not be made (%1)").arg(qt_error_string(errno)), path,
                     QStringLiteral("check the folder's permissions")};
    return syncPath(QFileInfo(path).absolutePath());
}

Status backUp(Database& database, const QString& path, bool mayReplace)
{
    const QString temporary = temporaryBeside(path);
    Status done = copyInto(database, temporary);
    if (done)
        done = moveIntoPlace(temporary, path, mayReplace);
    QFile::remove(temporary);
    return done;
}

} // namespace slipway::store
