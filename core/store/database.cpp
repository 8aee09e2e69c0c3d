// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace slipway::store {

using namespace model;

namespace {

/// By SQLite's extended code: writing failed, not reading.
bool isWriteError(int code)
{
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC ||
           code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_DELETE || code == SQLITE_IOERR_SHMSIZE ||
           code == SQLITE_IOERR_SHMOPEN;
}

} // namespace

Error sqliteError(sqlite3* handle, int code, const QString& location)
{
    const QString said =
        handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, QStringLiteral("another Slipway is writing to this workspace"), location,
                QStringLiteral("try again when it is done, or close it")};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, QStringLiteral("the disk is full; nothing was stored"), location,
                QStringLiteral("free some space and try again")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Unwritable, QStringLiteral("cannot be opened for writing (%1)").arg(said),
                location, QStringLiteral("check the permissions of the file and its folder")};
    case SQLITE_IOERR:
        return {isWriteError(code) ? ErrorCode::Unwritable : ErrorCode::Unreadable,
                QStringLiteral("the disk reported an error (%1); nothing was stored").arg(said), location,
                QStringLiteral("check the disk, then try again")};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, QStringLiteral("the file is damaged (%1)").arg(said), location,
                QStringLiteral("restore a backup")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotOurs, QStringLiteral("not a Slipway workspace"), location,
                QStringLiteral("choose another file, or make one with: slipway init FILE")};
    default:
        return {ErrorCode::Internal, QStringLiteral("the history refused it (%1)").arg(said), location,
                QStringLiteral("please report this")};
    }
}

Statement::Statement(sqlite3_stmt* statement, sqlite3* handle, QString location)
    : m_statement(statement)
    , m_handle(handle)
    , m_location(std::move(location))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_handle(other.m_handle)
    , m_location(std::move(other.m_location))
    , m_parameter(other.m_parameter)
    , m_column(other.m_column)
    , m_failed(other.m_failed)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    const int code =
        sqlite3_bind_text64(m_statement, ++m_parameter, utf8.constData(),
                            static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_failed = m_failed != SQLITE_OK ? m_failed : code;
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    const int code = sqlite3_bind_blob64(m_statement, ++m_parameter, value.constData(),
                                         static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    m_failed = m_failed != SQLITE_OK ? m_failed : code;
    return *this;
}

Statement& Statement::bind(qint64 value)
{
    const int code = sqlite3_bind_int64(m_statement, ++m_parameter, value);
    m_failed = m_failed != SQLITE_OK ? m_failed : code;
    return *this;
}

Statement& Statement::bind(const QDateTime& value)
{
    if (value.isValid())
        return bind(value.toMSecsSinceEpoch());
    const int code = sqlite3_bind_null(m_statement, ++m_parameter);
    m_failed = m_failed != SQLITE_OK ? m_failed : code;
    return *this;
}

Statement& Statement::bind(const std::optional<QDateTime>& value)
{
    return bind(value.value_or(QDateTime()));
}

Statement& Statement::bind(const std::optional<double>& value)
{
    ++m_parameter;
    const int code = value ? sqlite3_bind_double(m_statement, m_parameter, *value)
                           : sqlite3_bind_null(m_statement, m_parameter);
    m_failed = m_failed != SQLITE_OK ? m_failed : code;
    return *this;
}

Result<bool> Statement::step()
{
    m_column = 0;
    if (m_failed != SQLITE_OK)
        return sqliteError(m_handle, m_failed, m_location);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return sqliteError(m_handle, code, m_location);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_parameter = 0;
}

Status Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return Done{};
}

Status Statement::forEach(const std::function<void(Statement&)>& row)
{
    for (;;) {
        const auto more = step();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        row(*this);
    }
}

QString Statement::text()
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, m_column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, m_column++));
}

QByteArray Statement::blob()
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, m_column));
    return {bytes, sqlite3_column_bytes(m_statement, m_column++)};
}

qint64 Statement::integer()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

QDateTime Statement::time()
{
    return QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC);
}

std::optional<QDateTime> Statement::maybeTime()
{
    if (sqlite3_column_type(m_statement, m_column) == SQLITE_NULL) {
        ++m_column;
        return std::nullopt;
    }
    return time();
}

std::optional<double> Statement::maybeNumber()
{
    const int column = m_column++;
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

Database::Database(sqlite3* handle, QString location)
    : m_handle(handle)
    , m_location(std::move(location))
{
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_location(std::move(other.m_location))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_location, other.m_location);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<Database> Database::open(const QString& path, Mode mode, std::chrono::milliseconds busyTimeout)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK)
        return sqliteError(handle, code, path);
    sqlite3_busy_timeout(handle, static_cast<int>(busyTimeout.count()));
    // A file may come from anybody: its schema must not be able to run functions, nor odd cells crash.
    const Status done = database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                                         "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                                         "PRAGMA temp_store = MEMORY;");
    if (!done)
        return done.error();
    return database;
}

Result<Statement> Database::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_handle, code, m_location);
    return Statement(statement, m_handle, m_location);
}

Status Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_handle, code, m_location);
    return Done{};
}

Result<qint64> Database::integer(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer() : 0;
}

Result<QString> Database::text(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text() : QString();
}

namespace {

Status transaction(Database& database, const char* begin, const std::function<Status()>& work)
{
    Status begun = database.execute(begin);
    if (!begun)
        return begun;
    const Status worked = work();
    Status ended = worked ? database.execute("COMMIT") : worked;
    if (!ended && sqlite3_get_autocommit(database.handle()) == 0)
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return ended;
}

} // namespace

Status Database::write(const std::function<Status()>& work)
{
    return transaction(*this, "BEGIN IMMEDIATE", work);
}

Status Database::read(const std::function<Status()>& work)
{
    return transaction(*this, "BEGIN", work);
}

} // namespace slipway::store
