// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_table.h"

#include "core/store/insert_row.h"

namespace slipway::store {

using namespace model;

Status insertSetting(Database& database, const QString& name, const QByteArray& json, const QString& by,
                     const QDateTime& at)
{
    return insertRow(database, "INSERT INTO settings (name, value, by_whom, at) VALUES (?, ?, ?, ?)", name,
                     QString::fromUtf8(json), by, at);
}

Result<QHash<QString, QByteArray>> readSettings(Database& database, const QDateTime& asOf)
{
    auto select = database.prepare("SELECT name, value FROM settings WHERE seq IN "
                                   "(SELECT max(seq) FROM settings WHERE at <= ? GROUP BY name)");
    if (!select)
        return select.error();
    QHash<QString, QByteArray> settings;
    const Status done = select->bind(asOf).forEach([&](Statement& row) {
        const QString name = row.text();
        settings.insert(name, row.text().toUtf8());
    });
    if (!done)
        return done.error();
    return settings;
}

Result<std::vector<SettingRevision>> readSettingRevisions(Database& database, const QDateTime& asOf)
{
    auto select = database.prepare("SELECT at, name, value FROM settings WHERE at <= ? ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<SettingRevision> revisions;
    const Status done = select->bind(asOf).forEach([&](Statement& row) {
        SettingRevision revision;
        revision.at = row.time();
        revision.name = row.text();
        revision.json = row.text().toUtf8();
        revisions.push_back(std::move(revision));
    });
    if (!done)
        return done.error();
    return revisions;
}

} // namespace slipway::store
