// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/backup.h"
#include "core/store/schema.h"

namespace slipway::store {

using namespace model;

namespace {

Status takeStep(Database& database, const char* sql, qint64 from)
{
    return database.write([&]() -> Status {
        // Another process may have taken this step while we waited for the lock.
        const auto version = database.integer("PRAGMA user_version");
        if (!version)
            return version.error();
        if (*version != from)
            return Done{};
        Status done = database.execute(sql);
        if (!done)
            return done;
        const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(from + 1);
        return database.execute(stamp.constData());
    });
}

} // namespace

Status migrate(Database& database, std::span<const char* const> steps)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto newest = static_cast<qint64>(steps.size());
    if (*version > 0 && *version < newest) {
        Status saved =
            backUp(database, database.location() + QStringLiteral(".backup-v%1").arg(*version), true);
        if (!saved)
            return saved;
    }
    for (qint64 from = *version; from < newest; ++from) {
        Status done = takeStep(database, steps[static_cast<size_t>(from)], from);
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace slipway::store
