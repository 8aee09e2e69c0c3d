// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace slipway::store {

/// What SQLite says went wrong, as an Error with the file in `where`.
[[nodiscard]] model::Error sqliteError(sqlite3* handle, int code, const QString& location);

/// A prepared statement. Columns are read in the order selected, parameters bound in the order written.
/// Binding and reading never fail on their own; step() tells.
class Statement
{
public:
    Statement(sqlite3_stmt* statement, sqlite3* handle, QString location);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QString& value);
    Statement& bind(const QByteArray& value);
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(const QDateTime& value); ///< milliseconds since the epoch, UTC; NULL if invalid
    Statement& bind(const std::optional<QDateTime>& value);
    Statement& bind(const std::optional<double>& value); ///< NULL without one

    /// True: a row is there. False: done.
    [[nodiscard]] model::Result<bool> step();
    /// Makes it ready to be bound again.
    void reset();
    /// Runs a statement that gives no rows, and resets it.
    [[nodiscard]] model::Status run();
    /// Calls `row` for each row.
    [[nodiscard]] model::Status forEach(const std::function<void(Statement&)>& row);

    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray blob();
    [[nodiscard]] qint64 integer();
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] QDateTime time();
    [[nodiscard]] std::optional<QDateTime> maybeTime();
    [[nodiscard]] std::optional<double> maybeNumber();

private:
    sqlite3_stmt* m_statement;
    sqlite3* m_handle;
    QString m_location;
    int m_parameter = 0;
    int m_column = 0;
    int m_failed = 0;
};

/// One connection. Not thread-safe: one thread at a time.
class Database
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly,
        Create
    };

    [[nodiscard]] static model::Result<Database> open(const QString& path, Mode mode,
                                                      std::chrono::milliseconds busyTimeout);
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] model::Result<Statement> prepare(const char* sql);
    /// Runs any number of statements that give no rows.
    [[nodiscard]] model::Status execute(const char* sql);
    /// The first column of the first row.
    [[nodiscard]] model::Result<qint64> integer(const char* sql);
    [[nodiscard]] model::Result<QString> text(const char* sql);

    /// BEGIN IMMEDIATE, `work`, COMMIT; rolled back if work or commit fails. When it is done it is on disk.
    [[nodiscard]] model::Status write(const std::function<model::Status()>& work);
    /// `work` in one read transaction: it sees one moment.
    [[nodiscard]] model::Status read(const std::function<model::Status()>& work);

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& location() const { return m_location; }

private:
    Database(sqlite3* handle, QString location);

    sqlite3* m_handle = nullptr;
    QString m_location;
};

} // namespace slipway::store
