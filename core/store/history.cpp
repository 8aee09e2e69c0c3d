// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/audit_table.h"
#include "core/store/backup.h"
#include "core/store/file_check.h"
#include "core/store/migration.h"
#include "core/store/schema.h"
#include "core/store/sqlite_history.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway::store {

using namespace model;

namespace {

int newestVersion()
{
    return static_cast<int>(schemaSteps().size());
}

Status fillNew(const QString& path)
{
    auto database = Database::open(path, Database::Mode::Create, std::chrono::seconds(1));
    if (!database)
        return database.error();
    const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    Status stamped = database->execute(stamp.constData());
    if (!stamped)
        return stamped;
    return migrate(*database, schemaSteps());
}

Status checkWhole(Database& database)
{
    const auto check = database.text("PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    if (*check != QLatin1String("ok"))
        return Error{ErrorCode::Corrupt, QStringLiteral("the file is damaged (%1)").arg(*check),
                     database.location(), QStringLiteral("restore a backup")};
    return Done{};
}

} // namespace

Result<DeadLetter> History::appendDeadLetter(const DeadLetter& letter, const QString& actor)
{
    auto kept = appendDeadLetters(std::span(&letter, 1), actor);
    if (!kept)
        return kept.error();
    return std::move(kept->front());
}

Status checkAuditTrail(const QString& location, const AuditHead& record)
{
    const QString path = QFileInfo(location).absoluteFilePath();
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), path,
                     QStringLiteral("give the workspace's file")};
    auto database = Database::open(path, Database::Mode::ReadOnly, HistoryOptions().busyTimeout);
    if (!database)
        return database.error();
    const auto stamp = database->integer("PRAGMA application_id");
    if (!stamp)
        return stamp.error();
    if (*stamp != kApplicationId)
        return Error{ErrorCode::NotOurs, QStringLiteral("is no Slipway workspace"), path,
                     QStringLiteral("give the workspace's file")};
    return database->read([&] {
        const Status found = findAuditRecord(*database, record);
        return found ? verifyAudit(*database) : found;
    });
}

Result<std::unique_ptr<History>> openHistory(const QString& location, const HistoryOptions& options)
{
    const QString path = QFileInfo(location).absoluteFilePath();
    const auto file = checkFile(path, newestVersion());
    if (!file)
        return file.error();
    auto database = Database::open(path, Database::Mode::ReadWrite, options.busyTimeout);
    if (!database)
        return database.error();
    if (file->wasLeftOpen) {
        if (const Status whole = checkWhole(*database); !whole)
            return whole.error();
    }
    const auto mode = database->text("PRAGMA journal_mode = WAL");
    if (!mode)
        return mode.error();
    if (*mode != QLatin1String("wal"))
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("this file system cannot hold a workspace safely"), path,
                     QStringLiteral("copy it to a local disk")};
    if (const Status migrated = migrate(*database, schemaSteps()); !migrated)
        return migrated.error();
    return std::unique_ptr<History>(std::make_unique<SqliteHistory>(std::move(database).value(), options));
}

bool isThereAt(std::span<const PresenceTurn> turns, const QDateTime& t)
{
    bool isThere = false;
    for (const PresenceTurn& turn : turns) {
        if (turn.at <= t)
            isThere = turn.isThere;
    }
    return isThere;
}

Result<std::unique_ptr<History>> createHistory(const QString& location, const HistoryOptions& options)
{
    const QString path = QFileInfo(location).absoluteFilePath();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::Conflict, QStringLiteral("something is already there"), path,
                     QStringLiteral("choose another name, or open it")};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("the folder does not exist"),
                     QFileInfo(path).absolutePath(), QStringLiteral("make it first")};
    const QString temporary = temporaryBeside(path);
    Status done = fillNew(temporary);
    if (done)
        done = moveIntoPlace(temporary, path, false);
    QFile::remove(temporary);
    QFile::remove(temporary + QStringLiteral("-journal"));
    if (!done) {
        Error error = done.error();
        error.where = path;
        return error;
    }
    return openHistory(path, options);
}

} // namespace slipway::store
