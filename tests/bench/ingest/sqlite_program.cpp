// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ingest/sqlite_program.h"

#include "core/store/database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

namespace slipway::bench {

using namespace model;
using store::Database;
using store::Statement;

namespace {

/// SQLite itself writes the rows: quote() knows every type.
Status copyRows(Database& database, const QByteArray& sql, const QByteArray& table, QFile& out)
{
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    return select->forEach([&](Statement& row) {
        out.write("INSERT INTO " + table + " VALUES(" + row.text().toUtf8() + ");\n");
    });
}

Result<QByteArray> quotedColumns(Database& database, const QByteArray& table)
{
    const QByteArray sql =
        "SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_info('" + table +
        "')";
    const auto columns = database.text(sql.constData());
    if (!columns)
        return columns.error();
    return columns->toUtf8();
}

/// Schema and what is there before the first batch.
Status writeBeginning(Database& database, QFile& out)
{
    out.write("PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA foreign_keys = ON;\n");
    auto schema = database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                   "'sqlite_%' ORDER BY rowid");
    if (!schema)
        return schema.error();
    const Status done = schema->forEach([&](Statement& row) { out.write(row.text().toUtf8() + ";\n"); });
    if (!done)
        return done;
    for (const char* table : {"projects", "project_revisions"}) {
        const auto columns = quotedColumns(database, table);
        if (!columns)
            return columns.error();
        const Status copied = copyRows(database, "SELECT " + *columns + " FROM " + table, table, out);
        if (!copied)
            return copied;
    }
    return Done{};
}

/// One transaction of the writer: the evidence of one audit record.
struct Batch
{
    qint64 audit = 0;
    qint64 size = 0;
};

Result<std::vector<Batch>> batches(Database& database)
{
    auto select =
        database.prepare("SELECT seq, subject FROM audit WHERE action = 'evidence-stored' ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<Batch> list;
    const Status done = select->forEach([&](Statement& row) {
        Batch batch;
        batch.audit = row.integer();
        batch.size = row.text().toLongLong();
        list.push_back(batch);
    });
    if (!done)
        return done.error();
    return list;
}

Status writeBatches(Database& database, QFile& out)
{
    const auto list = batches(database);
    const auto evidence = quotedColumns(database, "evidence");
    const auto findings = quotedColumns(database, "findings");
    const auto audit = quotedColumns(database, "audit");
    if (!list)
        return list.error();
    for (const auto* columns : {&evidence, &findings, &audit}) {
        if (!*columns)
            return columns->error();
    }
    qint64 from = 1;
    for (const Batch& batch : *list) {
        const QByteArray range =
            " BETWEEN " + QByteArray::number(from) + " AND " + QByteArray::number(from + batch.size - 1);
        from += batch.size;
        out.write("BEGIN IMMEDIATE;\n");
        for (const auto& [sql, table] :
             {std::pair<QByteArray, QByteArray>{"SELECT " + *evidence + " FROM evidence WHERE seq" + range,
                                                "evidence"},
              {"SELECT " + *findings + " FROM findings WHERE evidence_seq" + range, "findings"},
              {"SELECT " + *audit + " FROM audit WHERE seq = " + QByteArray::number(batch.audit), "audit"}}) {
            if (const Status copied = copyRows(database, sql, table, out); !copied)
                return copied;
        }
        out.write("COMMIT;\n");
    }
    return Done{};
}

} // namespace

Status writeScript(const QString& workspace, const QString& script)
{
    auto database = Database::open(workspace, Database::Mode::ReadWrite, std::chrono::seconds(5));
    if (!database)
        return database.error();
    QFile out(script);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unwritable, out.errorString(), script, {}};
    if (const Status begun = writeBeginning(*database, out); !begun)
        return begun;
    return writeBatches(*database, out);
}

Result<double> runScript(const QString& script, const QString& file)
{
    QProcess sqlite;
    sqlite.setStandardInputFile(script);
    QElapsedTimer timer;
    timer.start();
    sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), QStringLiteral("-batch"), file});
    if (!sqlite.waitForStarted())
        return Error{ErrorCode::NotFound, QStringLiteral("is not installed"), QStringLiteral("sqlite3"),
                     QStringLiteral("install the package sqlite3")};
    sqlite.waitForFinished(-1);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (sqlite.exitCode() != 0)
        return Error{ErrorCode::Internal,
                     QString::fromUtf8(sqlite.readAllStandardError()).left(200),
                     QStringLiteral("sqlite3"),
                     {}};
    return seconds;
}

} // namespace slipway::bench
